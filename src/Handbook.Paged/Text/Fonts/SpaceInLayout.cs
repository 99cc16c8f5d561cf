using System.Buffers.Binary;
using HarfBuzzSharp;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// How a font's layout tables treat the space. Where they leave it alone, a word has the same glyphs and advances
/// whatever stands beyond the spaces around it, so that it needs to be shaped only once in a book.
/// </summary>
/// <param name="Default">Features that are always on act on the space.</param>
/// <param name="Optional">Some other feature acts on the space.</param>
/// <param name="KernTable">The <c>kern</c> table, used where there is no GPOS kerning, has pairs with the space.</param>
internal sealed record SpaceInLayout(bool Default, bool Optional, bool KernTable)
{
    private static readonly string[] DefaultFeatures =
    [
        "abvf", "abvm", "abvs", "akhn", "blwf", "blwm", "blws", "calt", "ccmp", "cfar", "cjct", "clig", "curs", "dist", "fin2", "fin3",
        "fina", "half", "haln", "init", "isol", "kern", "liga", "ljmo", "locl", "ltra", "ltrm", "mark", "med2", "medi", "mkmk", "mset",
        "nukt", "pref", "pres", "pstf", "psts", "rclt", "rkrf", "rlig", "rphf", "rtla", "rtlm", "rvrn", "stch", "tjmo", "vatu", "vjmo",
    ];

    public static SpaceInLayout Read(FontFace face)
    {
        uint space = face.SpaceGlyph;
        if (space == 0) return new SpaceInLayout(true, true, true);
        uint[] features = [.. DefaultFeatures.Select(tag => new SfntTag(tag).Value), 0];
        nint handle = face.HarfBuzzFace.Handle;
        bool standard = ActsOn(handle, SfntTag.Gsub, space, features) || ActsOn(handle, SfntTag.Gpos, space, features);
        bool any = standard || ActsOn(handle, SfntTag.Gsub, space, null) || ActsOn(handle, SfntTag.Gpos, space, null);
        return new SpaceInLayout(standard, any, KernsInOldTable(face, space));
    }

    private static unsafe bool ActsOn(nint face, SfntTag table, uint glyph, uint[]? features)
    {
        nint lookups = HarfBuzzNative.SetCreate();
        nint glyphs = HarfBuzzNative.SetCreate();
        try
        {
            fixed (uint* tags = features) HarfBuzzNative.CollectLookups(face, table.Value, null, null, tags, lookups);
            uint lookup = HarfBuzzNative.Invalid;
            while (HarfBuzzNative.SetNext(lookups, ref lookup) != 0)
            {
                HarfBuzzNative.LookupCollectGlyphs(face, table.Value, lookup, glyphs, glyphs, glyphs, 0);
                if (HarfBuzzNative.SetHas(glyphs, glyph) != 0) return true;
            }
            return false;
        }
        finally
        {
            HarfBuzzNative.SetDestroy(lookups);
            HarfBuzzNative.SetDestroy(glyphs);
        }
    }

    /// <summary><see href="https://learn.microsoft.com/typography/opentype/spec/kern">OpenType, kern</see>: format 0, and anything else counts as acting.</summary>
    private static bool KernsInOldTable(FontFace face, uint space)
    {
        using Blob blob = face.HarfBuzzFace.ReferenceTable(SfntTag.Kern.Value);
        ReadOnlySpan<byte> kern = blob.AsSpan();
        if (kern.Length < 4) return false;
        if (BinaryPrimitives.ReadUInt16BigEndian(kern) != 0) return true;
        int count = BinaryPrimitives.ReadUInt16BigEndian(kern[2..]);
        int offset = 4;
        for (int i = 0; i < count && offset + 14 <= kern.Length; i++)
        {
            int length = BinaryPrimitives.ReadUInt16BigEndian(kern[(offset + 2)..]);
            if (kern[offset + 4] != 0) return true;
            int pairs = BinaryPrimitives.ReadUInt16BigEndian(kern[(offset + 6)..]);
            for (int pair = offset + 14; pairs > 0 && pair + 6 <= kern.Length; pair += 6, pairs--)
            {
                if (BinaryPrimitives.ReadUInt16BigEndian(kern[pair..]) == space
                    || BinaryPrimitives.ReadUInt16BigEndian(kern[(pair + 2)..]) == space) return true;
            }
            offset += Math.Max(length, 14);
        }
        return false;
    }
}
