using CsCheck;

namespace Handbook.Paged.Tests.Robustness;

/// <summary>Documents of all kinds of boxes in each other, with styles that make sense and styles that don't.</summary>
internal static class RandomDocuments
{
    private static readonly Gen<string> Words = Gen.Int[1, 9].Array[1, 12].Select(lengths => string.Join(' ', lengths.Select(n => "abcdefghi"[..n])));

    private static readonly Gen<string> Sizes = OneOf(
        "0", "1px", "7px", "20px", "55px", "120px", "900px", "10%", "50%", "100%", "300%", "auto", "min-content", "max-content", "fit-content", "3em", "calc(50% - 30px)", "9000px");

    private static readonly Gen<string> Lengths = OneOf("0", "1px", "4px", "13px", "60px", "150px", "5%", "1em");

    /// <summary>What an author might write.</summary>
    private static readonly Gen<string> Sensible = Gen.Frequency(
        (3, OneOf(
            "display:flex", "display:flex;flex-wrap:wrap", "display:flex;flex-direction:column", "display:inline-block", "display:flow-root", "display:block", "display:inline",
            "display:table", "display:table-cell", "display:inline-flex", "display:inline-table", "display:list-item")),
        (2, OneOf("float:left", "float:right", "float:left;width:60px", "float:right;width:50%", "clear:both", "clear:left")),
        (2, OneOf(
            "break-before:page", "break-after:page", "break-inside:avoid", "break-before:avoid", "break-after:avoid", "break-before:left", "break-after:right", "orphans:3", "widows:4", "page:other")),
        (1, OneOf("box-decoration-break:clone", "box-sizing:border-box", "overflow:hidden", "white-space:pre-wrap", "white-space:nowrap", "overflow-wrap:anywhere")),
        (1, OneOf("text-align:justify", "text-align:center", "text-indent:15px", "line-height:25px", "font-size:20px", "vertical-align:top", "vertical-align:middle", "vertical-align:super")),
        (1, OneOf("border-collapse:collapse", "table-layout:fixed;width:150px", "border-spacing:5px", "caption-side:bottom")),
        (1, OneOf("flex:1", "flex:none", "align-items:center", "justify-content:space-between", "gap:8px", "align-self:flex-end", "order:-1")),
        (2, Gen.Select(OneOf("padding", "margin", "margin-top", "margin-left", "padding-bottom", "padding-top"), Lengths, (name, value) => $"{name}:{value}")),
        (1, Gen.Select(OneOf("border", "border-top", "border-left"), OneOf("1px", "6px", "40px"), (name, value) => $"{name}:{value} solid")),
        (2, Gen.Select(OneOf("width", "min-width", "max-width"), Sizes, (name, value) => $"{name}:{value}")));

    /// <summary>What takes boxes out of their places, or makes heights that content does not have.</summary>
    private static readonly Gen<string> Odd = Gen.Frequency(
        (3, Sensible),
        (1, OneOf("position:absolute", "position:relative;top:30px", "position:absolute;top:0;bottom:0", "position:fixed;left:5px", "visibility:collapse", "display:none", "display:contents", "display:table-row", "display:table-column", "display:table-caption", "display:table-header-group", "display:grid")),
        (1, Gen.Select(OneOf("height", "min-height", "max-height"), Sizes, (name, value) => $"{name}:{value}")),
        (1, Gen.Select(OneOf("margin-top", "margin-bottom", "margin-left", "margin"), OneOf("-5px", "-90px", "-200%", "auto", "999px"), (name, value) => $"{name}:{value}")),
        (1, OneOf("line-height:0", "font-size:0", "font-size:300px", "text-indent:-50px", "letter-spacing:-9px", "word-spacing:99px", "padding:999px", "border:999px solid", "line-height:999px", "orphans:999;widows:999", "tab-size:0", "flex:0 0 0", "flex:9999", "gap:999px")));

    /// <summary>What leaves blocks and lines one below the other, and breaks that do not ask how high the page is.</summary>
    private static readonly Gen<string> OneBelowTheOther = Gen.Frequency(
        (2, OneOf("display:flow-root", "display:block", "display:inline", "display:list-item")),
        (2, OneOf("break-before:page", "break-after:page", "break-inside:avoid", "break-before:avoid", "break-after:avoid", "break-before:left", "break-after:right", "orphans:3", "widows:4", "page:other")),
        (1, OneOf("box-sizing:border-box", "overflow:hidden", "white-space:pre-wrap", "white-space:nowrap", "overflow-wrap:anywhere")),
        (1, OneOf("text-align:justify", "text-align:center", "text-indent:15px", "line-height:25px", "font-size:20px", "vertical-align:super")),
        (2, Gen.Select(OneOf("padding", "margin", "margin-top", "margin-left", "padding-bottom", "padding-top"), Lengths, (name, value) => $"{name}:{value}")),
        (1, Gen.Select(OneOf("border", "border-top", "border-left"), OneOf("1px", "6px", "40px"), (name, value) => $"{name}:{value} solid")),
        (2, Gen.Select(OneOf("width", "min-width", "max-width"), Sizes, (name, value) => $"{name}:{value}")));

    private static readonly Gen<string> Tags = OneOf("div", "div", "div", "p", "section", "span", "span", "ul", "li", "h2", "blockquote", "pre", "dl", "dd", "figure", "td");

    /// <summary>Everything stays on its page as long as nothing is wider or higher than one.</summary>
    public static Gen<string> Orderly { get; } = Nested(Sensible, 4);

    /// <summary>Anything at all.</summary>
    public static Gen<string> Wild { get; } = Nested(Odd, 4);

    /// <summary>
    /// One flow: nothing stands beside anything else (a float, a cell or a flex item is a parallel flow of its own), and nothing is kept
    /// together, or takes room on each page, only where that is high enough.
    /// </summary>
    public static Gen<string> OneFlow { get; } = Nested(OneBelowTheOther, 4, hasTables: false);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> Nested(Gen<string> declarations, int depth, bool hasTables = true)
    {
        var style = declarations.Array[0, 3].Select(all => string.Join(';', all));
        var content = Words;
        for (int i = 0; i < depth; i++)
        {
            var inner = content;
            content = Gen.Frequency((2, Words), (4, Element(style, inner)), (1, hasTables ? Table(style, inner) : Words), (1, Gen.Const("<br>")), (1, Gen.Const("<wbr>aa&shy;bb\tcc")))
                .Array[0, 4].Select(string.Concat);
        }
        return content;
    }

    private static Gen<string> Element(Gen<string> style, Gen<string> content) =>
        Gen.Select(Tags, style, content, (tag, css, inside) => $"<{tag} style='{css}'>{inside}</{tag}>");

    private static Gen<string> Table(Gen<string> style, Gen<string> content)
    {
        var cell = Gen.Select(style, Gen.Frequency((5, Gen.Const(1)), (2, Gen.Int[0, 3])), Gen.Frequency((5, Gen.Const(1)), (2, Gen.Int[0, 4])), content,
            (css, columns, rows, inside) => $"<td style='{css}' colspan={columns} rowspan={rows}>{inside}</td>");
        var row = Gen.Select(style, cell.Array[0, 3], (css, cells) => $"<tr style='{css}'>{string.Concat(cells)}</tr>");
        var group = Gen.Select(OneOf("tbody", "tbody", "tbody", "thead", "tfoot"), row.Array[0, 4], (tag, rows) => $"<{tag}>{string.Concat(rows)}</{tag}>");
        var caption = Gen.Frequency((4, Gen.Const("")), (1, Words.Select(words => $"<caption>{words}</caption>")));
        return Gen.Select(style, caption, group.Array[0, 3], (css, title, groups) => $"<table style='{css}'>{title}{string.Concat(groups)}</table>");
    }
}
