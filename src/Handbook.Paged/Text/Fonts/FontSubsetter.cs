using static Handbook.Paged.Text.Fonts.HarfBuzzNative;

namespace Handbook.Paged.Text.Fonts;

/// <summary>Has HarfBuzz make a subset: <see href="https://harfbuzz.github.io/harfbuzz-hb-subset.html">hb-subset</see>.</summary>
internal static unsafe class FontSubsetter
{
    /// <summary>What no PDF reader looks at, or HarfBuzz would carry over whole.</summary>
    private static readonly SfntTag[] Dropped =
    [
        SfntTag.Gsub, SfntTag.Gpos, new("GDEF"), new("BASE"), new("JSTF"), SfntTag.Kern, new("MATH"), new("DSIG"), new("LTSH"),
        new("VDMX"), new("hdmx"), new("gasp"), new("meta"), new("STAT"), new("MVAR"), new("COLR"), new("CPAL"), new("SVG "), new("CBDT"), new("CBLC"), new("sbix"),
        new("EBDT"), new("EBLC"), new("EBSC"), new("vhea"), new("vmtx"), new("VORG"), new("morx"), new("kerx"), new("feat"), new("FFTM"), new("Zapf"), new("bsln"), new("lcar"), new("prop"),
    ];

    public static (byte[] Font, Dictionary<ushort, ushort> NewGlyphs) Subset(FontFace face, IReadOnlyList<ushort> glyphs)
    {
        nint input = SubsetInputCreate();
        nint plan = 0;
        nint subset = 0;
        try
        {
            Configure(input, face, glyphs);
            plan = SubsetPlanCreate(face.HarfBuzzFace.Handle, input);
            if (plan != 0) subset = SubsetPlanExecute(plan);
            if (subset == 0) throw new BrokenFontException("no part of it can be taken out");
            return (Bytes(subset), NewGlyphs(face, plan));
        }
        finally
        {
            if (subset != 0) FaceDestroy(subset);
            if (plan != 0) SubsetPlanDestroy(plan);
            SubsetInputDestroy(input);
        }
    }

    private static void Configure(nint input, FontFace face, IReadOnlyList<ushort> glyphs)
    {
        nint set = SubsetInputSet(input, SubsetSet.GlyphIndex);
        nint numbers = SubsetInputOldToNew(input);
        for (int i = 0; i < glyphs.Count; i++)
        {
            SetAdd(set, glyphs[i]);
            MapSet(numbers, glyphs[i], (uint)i);
        }
        nint dropped = SubsetInputSet(input, SubsetSet.DropTableTag);
        foreach (SfntTag tag in Dropped) SetAdd(dropped, tag.Value);
        // The names are the document's business; none is needed to show a glyph.
        SetClear(SubsetInputSet(input, SubsetSet.NameId));
        SetClear(SubsetInputSet(input, SubsetSet.LayoutFeature));
        SetClear(SubsetInputSet(input, SubsetSet.LayoutScript));
        SubsetInputSetFlags(input, SubsetFlags.NoHinting | SubsetFlags.Desubroutinize | SubsetFlags.NoLayoutClosure | SubsetFlags.DowngradeCff2);
        if (face.Axes.Count == 0) return;
        bool pinned = SubsetInputPinAllAxesToDefault(input, face.HarfBuzzFace.Handle) != 0;
        for (int i = 0; i < face.Axes.Count; i++)
        {
            pinned &= SubsetInputPinAxisLocation(input, face.HarfBuzzFace.Handle, face.Axes[i].Tag.Value, (float)face.Coordinates[i]) != 0;
        }
        if (!pinned) throw new BrokenFontException("its variation axes can't be set");
    }

    private static byte[] Bytes(nint subset)
    {
        nint blob = FaceReferenceBlob(subset);
        try
        {
            byte* data = BlobGetData(blob, out uint length);
            return new ReadOnlySpan<byte>(data, (int)length).ToArray();
        }
        finally
        {
            BlobDestroy(blob);
        }
    }

    private static Dictionary<ushort, ushort> NewGlyphs(FontFace face, nint plan)
    {
        nint map = SubsetPlanOldToNew(plan);
        var newGlyphs = new Dictionary<ushort, ushort>();
        for (uint old = 0; old < face.GlyphCount; old++)
        {
            uint renumbered = MapGet(map, old);
            if (renumbered != Invalid) newGlyphs.Add((ushort)old, (ushort)renumbered);
        }
        return newGlyphs;
    }
}
