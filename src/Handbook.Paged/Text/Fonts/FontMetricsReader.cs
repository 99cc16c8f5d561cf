using System.Buffers.Binary;
using HarfBuzzSharp;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// Reads a face's measures at its pinned axes (<c>MVAR</c>), with the fallbacks of
/// <see href="https://www.w3.org/TR/css-values-4/#ex">CSS Values 4, 5.1.1</see> where a font is silent.
/// </summary>
internal static class FontMetricsReader
{
    public static FontMetrics Read(FontFace face)
    {
        Font font = face.HarfBuzzFont;
        int em = face.UnitsPerEm;
        (double ascent, double descent, double lineGap) = Extents(font, em);
        double underline = Metric(font, OpenTypeMetricsTag.UnderlineSize) is > 0 and { } size ? size : em / 20.0;
        double strikeout = Metric(font, OpenTypeMetricsTag.StrikeoutSize) is > 0 and { } stroke ? stroke : underline;
        double xHeight = Metric(font, OpenTypeMetricsTag.XHeight) is > 0 and { } x ? x : GlyphTop(face, 'x') ?? em / 2.0;
        byte[] head = Table(face, SfntTag.Head);
        byte[] post = Table(face, SfntTag.Post);
        return new FontMetrics(
            em,
            ascent,
            descent,
            lineGap,
            xHeight,
            Metric(font, OpenTypeMetricsTag.CapHeight) is > 0 and { } cap ? cap : GlyphTop(face, 'H') ?? ascent,
            face.Covers('0') ? face.AdvanceOf(face.GlyphFor('0')) : em / 2.0,
            // The tables give the line's upper edge.
            (Metric(font, OpenTypeMetricsTag.UnderlineOffset) ?? -em / 10.0) - (underline / 2),
            underline,
            Metric(font, OpenTypeMetricsTag.StrikeoutOffset) is > 0 and { } top ? top - (strikeout / 2) : xHeight / 2,
            strikeout,
            Metric(font, OpenTypeMetricsTag.SubScriptEmYOffset) is > 0 and { } sub ? sub : em * 0.14,
            Metric(font, OpenTypeMetricsTag.SuperScriptEmYOffset) is > 0 and { } super ? super : em * 0.34,
            post.Length >= 8 ? BinaryPrimitives.ReadInt32BigEndian(post.AsSpan(4)) / 65536.0 : 0,
            // As Adobe's tools guess it where there is no hint to read it from.
            Math.Round(50 + Math.Pow(face.Description.Weight.From / 65, 2)) * em / 1000,
            post.Length >= 16 && BinaryPrimitives.ReadUInt32BigEndian(post.AsSpan(12)) != 0,
            BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(36)),
            BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(38)),
            BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(40)),
            BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(42)));
    }

    private static (double Ascent, double Descent, double LineGap) Extents(Font font, int em) =>
        font.TryGetHorizontalFontExtents(out FontExtents extents) && extents.Ascender - extents.Descender > 0
            ? (extents.Ascender, -extents.Descender, Math.Max(0, extents.LineGap))
            : (em * 0.8, em * 0.2, 0);

    private static double? Metric(Font font, OpenTypeMetricsTag tag) =>
        font.OpenTypeMetrics.TryGetPosition(tag, out int position) ? position : null;

    private static double? GlyphTop(FontFace face, char character) =>
        face.Covers(character) && face.HarfBuzzFont.TryGetGlyphExtents(face.GlyphFor(character), out GlyphExtents extents)
            ? extents.YBearing
            : null;

    private static byte[] Table(FontFace face, SfntTag tag)
    {
        using Blob blob = face.HarfBuzzFace.ReferenceTable(tag.Value);
        return blob.AsSpan().ToArray();
    }
}
