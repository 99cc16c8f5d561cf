using System.Buffers.Binary;
using Handbook.Paged.Text.Shaping;
using HarfBuzzSharp;

namespace Handbook.Paged.Text.Fonts;

/// <summary>What the space does to the glyphs beside it, from the most harmless on.</summary>
internal enum SpaceEffect : byte
{
    /// <summary>Nothing: a word looks the same whatever stands beyond the spaces around it.</summary>
    None,

    /// <summary>Pairs of a space and a letter are kerned: a word depends on whether a space stands beside it, but on nothing beyond.</summary>
    Pairs,

    /// <summary>Anything may happen: text has to be shaped whole.</summary>
    Context,
}

/// <summary>
/// How a set of a font's features treats the space: it decides whether words can be shaped once for a whole book.
/// </summary>
/// <param name="Effect">On all glyphs but the sensitive ones.</param>
/// <param name="SensitiveGlyphs">
/// Glyphs that change if the right letters stand beyond a space: brackets and dashes between capitals, say. Text that has one is shaped whole.
/// </param>
internal sealed record SpaceInLayout(SpaceEffect Effect, IReadOnlySet<ushort> SensitiveGlyphs)
{
    private const int PairAdjustment = 2;
    private const int Extension = 9;

    private static readonly string[] DefaultFeatures =
    [
        "abvf", "abvm", "abvs", "akhn", "blwf", "blwm", "blws", "calt", "ccmp", "cfar", "cjct", "clig", "curs", "dist", "fin2", "fin3",
        "fina", "half", "haln", "init", "isol", "kern", "liga", "ljmo", "locl", "ltra", "ltrm", "mark", "med2", "medi", "mkmk", "mset",
        "nukt", "pref", "pres", "pstf", "psts", "rclt", "rkrf", "rlig", "rphf", "rtla", "rtlm", "rvrn", "stch", "tjmo", "vatu", "vjmo",
    ];

    private static readonly HashSet<ushort> NoGlyphs = [];

    /// <param name="settings">Features that are turned on or off, later ones over earlier ones.</param>
    public static SpaceInLayout Read(FontFace face, IEnumerable<FontSetting> settings)
    {
        uint space = face.SpaceGlyph;
        if (space == 0) return new SpaceInLayout(SpaceEffect.Context, NoGlyphs);
        var on = new SortedSet<string>(DefaultFeatures, StringComparer.Ordinal);
        foreach (FontSetting setting in settings)
        {
            if (setting.Value == 0) on.Remove(setting.Tag);
            else on.Add(setting.Tag);
        }
        var sensitive = new HashSet<ushort>();
        // HarfBuzz wants them ended by 0.
        uint[] features = [.. on.Select(tag => new SfntTag(tag).Value), 0];
        SpaceEffect effect = LookupsChanging(face, SfntTag.Gsub, space, features, sensitive).Count > 0 ? SpaceEffect.Context : SpaceEffect.None;
        effect = Worse(effect, EffectOfPositioning(face, LookupsChanging(face, SfntTag.Gpos, space, features, sensitive)));
        if (on.Contains("kern") && KernsInOldTable(face, space)) effect = Worse(effect, SpaceEffect.Pairs);
        return new SpaceInLayout(effect, sensitive);
    }

    private static SpaceEffect Worse(SpaceEffect a, SpaceEffect b) => a > b ? a : b;

    private static SpaceEffect EffectOfPositioning(FontFace face, List<int> lookups)
    {
        if (lookups.Count == 0) return SpaceEffect.None;
        using Blob blob = face.HarfBuzzFace.ReferenceTable(SfntTag.Gpos.Value);
        byte[] gpos = blob.AsSpan().ToArray();
        return lookups.TrueForAll(lookup => IsPairAdjustment(gpos, lookup)) ? SpaceEffect.Pairs : SpaceEffect.Context;
    }

    /// <summary>
    /// The lookups that change the space itself. Of those that only look whether one is there, the glyphs that they change
    /// are added to <paramref name="sensitive"/>.
    /// </summary>
    private static unsafe List<int> LookupsChanging(FontFace face, SfntTag table, uint space, uint[] features, HashSet<ushort> sensitive)
    {
        nint handle = face.HarfBuzzFace.Handle;
        nint lookups = HarfBuzzNative.SetCreate();
        nint context = HarfBuzzNative.SetCreate();
        nint changed = HarfBuzzNative.SetCreate();
        try
        {
            var changing = new List<int>();
            fixed (uint* tags = features) HarfBuzzNative.CollectLookups(handle, table.Value, null, null, tags, lookups);
            uint lookup = HarfBuzzNative.Invalid;
            while (HarfBuzzNative.SetNext(lookups, ref lookup) != 0)
            {
                HarfBuzzNative.SetClear(context);
                HarfBuzzNative.SetClear(changed);
                HarfBuzzNative.LookupCollectGlyphs(handle, table.Value, lookup, context, changed, context, changed);
                if (HarfBuzzNative.SetHas(changed, space) != 0) changing.Add((int)lookup);
                else if (HarfBuzzNative.SetHas(context, space) != 0) AddAll(changed, sensitive);
            }
            return changing;
        }
        finally
        {
            HarfBuzzNative.SetDestroy(lookups);
            HarfBuzzNative.SetDestroy(context);
            HarfBuzzNative.SetDestroy(changed);
        }
    }

    private static void AddAll(nint set, HashSet<ushort> glyphs)
    {
        uint glyph = HarfBuzzNative.Invalid;
        while (HarfBuzzNative.SetNext(set, ref glyph) != 0) glyphs.Add((ushort)glyph);
    }

    /// <summary><see href="https://learn.microsoft.com/typography/opentype/spec/gpos">OpenType, GPOS</see>: the type of a lookup, through extensions.</summary>
    private static bool IsPairAdjustment(ReadOnlySpan<byte> gpos, int lookup)
    {
        if (!TryRead(gpos, 8, out int list) || !TryRead(gpos, list + 2 + (2 * lookup), out int offset)) return false;
        int table = list + offset;
        if (!TryRead(gpos, table, out int type)) return false;
        if (type == PairAdjustment) return true;
        return type == Extension
            && TryRead(gpos, table + 6, out int subtable)
            && TryRead(gpos, table + subtable + 2, out int extended)
            && extended == PairAdjustment;
    }

    private static bool TryRead(ReadOnlySpan<byte> table, int offset, out int value)
    {
        bool fits = offset >= 0 && offset + 2 <= table.Length;
        value = fits ? BinaryPrimitives.ReadUInt16BigEndian(table[offset..]) : 0;
        return fits;
    }

    /// <summary><see href="https://learn.microsoft.com/typography/opentype/spec/kern">OpenType, kern</see>: format 0, and anything else counts as acting.</summary>
    private static bool KernsInOldTable(FontFace face, uint space)
    {
        using Blob blob = face.HarfBuzzFace.ReferenceTable(SfntTag.Kern.Value);
        ReadOnlySpan<byte> kern = blob.AsSpan();
        if (!TryRead(kern, 0, out int version) || !TryRead(kern, 2, out int count)) return false;
        if (version != 0) return true;
        int offset = 4;
        for (int i = 0; i < count && offset + 14 <= kern.Length; i++)
        {
            if (kern[offset + 4] != 0) return true;
            TryRead(kern, offset + 2, out int length);
            TryRead(kern, offset + 6, out int pairs);
            for (int pair = offset + 14; pairs > 0 && pair + 6 <= kern.Length; pair += 6, pairs--)
            {
                TryRead(kern, pair, out int left);
                TryRead(kern, pair + 2, out int right);
                if (left == space || right == space) return true;
            }
            offset += Math.Max(length, 14);
        }
        return false;
    }
}
