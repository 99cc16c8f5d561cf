using System.Globalization;
using HarfBuzzSharp;
using Handbook.Paged.Text.Unicode;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// One face of a font file, every variation axis pinned: what text is shaped with and what is embedded.
/// Two runs share a face exactly when the references are equal.
/// See <see href="https://www.w3.org/TR/css-fonts-4/#font-face">CSS Fonts 4, 2</see>.
/// </summary>
internal sealed unsafe class FontFace : IDisposable
{
    private const int PageBits = 8;
    private const int PageLength = 1 << PageBits;

    private readonly FontFileFace face;
    private readonly FontBytes bytes;
    private readonly Blob blob;
    private readonly int glyphCount;

    // Glyphs by character, a page of 256 at a time, filled at the first question about the page.
    private readonly ushort[]?[] pages = new ushort[]?[0x110000 >> PageBits];

    private FontMetrics? metrics;
    private SpaceInLayout? space;
    private HashSet<SfntTag>? substitutionFeatures;

    /// <param name="coordinates">A value for each axis of the font, in its order.</param>
    internal FontFace(FontFile file, FontFileFace face, FontDescription description, IReadOnlyList<double> coordinates)
    {
        this.face = face;
        bytes = file.Load();
        blob = new Blob((nint)bytes.Pointer, bytes.Length, MemoryMode.ReadOnly);
        HarfBuzzFace = new Face(blob, face.Index);
        HarfBuzzFont = new Font(HarfBuzzFace);
        glyphCount = Math.Clamp(HarfBuzzFace.GlyphCount, 1, ushort.MaxValue + 1);
        Description = description;
        Coordinates = coordinates;
        if (face.Axes.Count > 0)
        {
            HarfBuzzFont.SetVariationCoordsDesign([.. coordinates.Select(value => (float)value)]);
        }
        string location = string.Concat(face.Axes.Zip(coordinates, (axis, value) =>
            string.Create(CultureInfo.InvariantCulture, $"_{axis.Tag.ToString().Trim()}{value:0.###}")));
        SourceName = file.Source.Name;
        Identity = $"{SourceName}#{face.Index}{location}";
        PostScriptName = face.PostScriptName + location.Replace('.', '-');
    }

    /// <summary>Stable in one collection and equal from run to run: the source's name, the face's number in it, the pinned axes.</summary>
    public string Identity { get; }

    /// <summary>The name of the file, for diagnostics.</summary>
    public string SourceName { get; }

    /// <summary>What the text asked for is within these ranges, or was the nearest to be had.</summary>
    public FontDescription Description { get; }

    /// <summary>The name to derive <c>/BaseFont</c> from: printable ASCII without delimiters; for a variable font with the pinned axes.</summary>
    public string PostScriptName { get; }

    public FontMetrics Metrics => metrics ??= FontMetricsReader.Read(this);

    /// <summary>Whether outlines are CFF (<c>/FontFile3</c>) rather than TrueType (<c>/FontFile2</c>).</summary>
    public bool IsCff => face.IsCff;

    /// <summary>OS/2 <c>fsType</c>: whether the font allows to be embedded.</summary>
    public bool MayBeEmbedded => face.MayBeEmbedded;

    /// <summary>OS/2 <c>fsType</c>: whether it may be embedded in parts.</summary>
    public bool MayBeSubset => face.MayBeSubset;

    /// <summary>At least one: <c>.notdef</c>.</summary>
    public int GlyphCount => glyphCount;

    public int UnitsPerEm => HarfBuzzFace.UnitsPerEm;

    /// <summary>Whether a space changes the glyphs or advances of what stands beside it.</summary>
    public bool KernsWithSpace => Space.Effect != SpaceEffect.None;

    /// <summary>Glyph of U+0020; 0 where the font has none.</summary>
    public ushort SpaceGlyph => GlyphFor(' ');

    internal IReadOnlyList<VariationAxis> Axes => face.Axes;

    internal IReadOnlyList<double> Coordinates { get; }

    internal Face HarfBuzzFace { get; }

    internal Font HarfBuzzFont { get; }

    /// <summary>How the features that are always on treat the space.</summary>
    internal SpaceInLayout Space => space ??= SpaceInLayout.Read(this, []);

    /// <summary>The glyph, or <c>.notdef</c> in place of one that only a table of a damaged font knows.</summary>
    internal ushort Existing(uint glyph) => glyph < (uint)glyphCount ? (ushort)glyph : (ushort)0;

    public bool Covers(int codePoint) => GlyphFor(codePoint) != 0;

    /// <returns>0 where the font lacks the character.</returns>
    public ushort GlyphFor(int codePoint)
    {
        if ((uint)codePoint >= 0x110000) return 0;
        ushort[] page = pages[codePoint >> PageBits] ?? FillPage(codePoint >> PageBits);
        return page[codePoint & (PageLength - 1)];
    }

    /// <summary>
    /// Whether shaping gives the character a visible form, or rightly none: HarfBuzz makes some spaces and the no-break hyphen
    /// from others, and shows nothing for what is to be ignored.
    /// </summary>
    public bool CanShow(int codePoint) => Covers(codePoint) || codePoint switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) => true,
        0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000 => SpaceGlyph != 0,
        0x2011 => Covers(0x2010),
        _ => UnicodeData.IsDefaultIgnorable(codePoint),
    };

    /// <summary>The advance as the <c>hmtx</c> (and <c>HVAR</c>) table gives it, in font units.</summary>
    public int AdvanceOf(ushort glyph) => HarfBuzzFont.GetHorizontalGlyphAdvance(glyph);

    /// <summary>Whether the font's GSUB has a feature, for any script.</summary>
    internal bool HasSubstitution(SfntTag feature) => (substitutionFeatures ??= ReadSubstitutionFeatures()).Contains(feature);

    /// <summary>Whether both are the same face of the same file, however often and under whichever names that was given.</summary>
    public bool IsSameAs(FontFace other) =>
        ReferenceEquals(this, other)
        || (face.Index == other.face.Index && PostScriptName == other.PostScriptName && Coordinates.SequenceEqual(other.Coordinates)
            && bytes.Span.SequenceEqual(other.bytes.Span));

    public override string ToString() => Identity;

    public void Dispose()
    {
        HarfBuzzFont.Dispose();
        HarfBuzzFace.Dispose();
        blob.Dispose();
    }

    private ushort[] FillPage(int number)
    {
        ushort[] page = new ushort[PageLength];
        for (int i = 0; i < PageLength; i++)
        {
            if (HarfBuzzFont.TryGetNominalGlyph((uint)((number << PageBits) + i), out uint glyph)) page[i] = Existing(glyph);
        }
        return pages[number] = page;
    }

    private HashSet<SfntTag> ReadSubstitutionFeatures()
    {
        uint count = 0;
        uint total = HarfBuzzNative.GetFeatureTags(HarfBuzzFace.Handle, SfntTag.Gsub.Value, 0, ref count, null);
        uint[] tags = new uint[total];
        count = total;
        fixed (uint* first = tags) HarfBuzzNative.GetFeatureTags(HarfBuzzFace.Handle, SfntTag.Gsub.Value, 0, ref count, first);
        return [.. tags.Take((int)count).Select(tag => new SfntTag(tag))];
    }
}
