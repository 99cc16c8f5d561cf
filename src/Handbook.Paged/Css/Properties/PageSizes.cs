using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Properties;

/// <summary>The parser of <c>size</c>. See <see href="https://www.w3.org/TR/css-page-3/#page-size-prop">CSS Paged Media 3, 7.1</see>.</summary>
internal static class PageSizes
{
    /// <summary>What <c>auto</c> is: A4.</summary>
    public static readonly Size Initial = Millimetres(210, 297);

    public static Specified<Size>? Size(ValueReader reader)
    {
        if (reader.Ident("auto")) return Initial;
        if (Lengths.Length(reader, Sign.NotNegative) is { } width)
        {
            Specified<Px> height = Lengths.Length(reader, Sign.NotNegative) ?? width;
            return Specified.Both(width, height, (w, h) => new Size(w, h));
        }
        Size? named = null;
        bool? landscape = null;
        while (reader.Current is { Kind: CssTokenKind.Ident } value)
        {
            if (landscape is null && value.IsIdent("landscape")) landscape = true;
            else if (landscape is null && value.IsIdent("portrait")) landscape = false;
            else if (named is null && Named(value.Text) is { } size) named = size;
            else return null;
            reader.Position++;
        }
        if (named is null && landscape is null) return null;
        Size paper = named ?? Initial;
        bool isWide = landscape ?? false;
        return isWide == paper.Width > paper.Height || paper.Width == paper.Height ? paper : new Size(paper.Height, paper.Width);
    }

    private static Size? Named(string name) => name.ToLowerInvariant() switch
    {
        "a3" => Millimetres(297, 420),
        "a4" => Millimetres(210, 297),
        "a5" => Millimetres(148, 210),
        "a6" => Millimetres(105, 148),
        "b4" => Millimetres(250, 353),
        "b5" => Millimetres(176, 250),
        "jis-b4" => Millimetres(257, 364),
        "jis-b5" => Millimetres(182, 257),
        "letter" => Inches(8.5, 11),
        "legal" => Inches(8.5, 14),
        "ledger" => Inches(11, 17),
        _ => null,
    };

    private static Size Millimetres(double width, double height) => new(Px.FromMillimetres(width), Px.FromMillimetres(height));

    private static Size Inches(double width, double height) => new(new Px(width * 96), new Px(height * 96));
}
