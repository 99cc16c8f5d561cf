namespace Handbook.Paged.Tests.Layout.Flex;

/// <summary>Flex containers on pages of 200 by 100 px, whose pieces a browser can be asked for too. A letter is 10 px, so is a line.</summary>
internal static class FlexPageCases
{
    public const int Width = 200;

    public const int Height = 100;

    public const string Base = "#c { display: flex } #d { height: 40px } * { orphans: 1; widows: 1 } ";

    /// <summary>Of breaks in flex containers.</summary>
    private const string Pagination = "https://www.w3.org/TR/css-flexbox-1/#pagination";

    /// <summary>Of what rules out breaks, and when it is given up.</summary>
    private const string Rules = "https://www.w3.org/TR/css-break-3/#unforced-breaks";

    private const string Margins = "https://www.w3.org/TR/css-break-3/#break-margins";

    private const string Propagation = "https://www.w3.org/TR/css-break-3/#break-propagation";

    private const string Decorations = "https://www.w3.org/TR/css-break-3/#break-decoration";

    /// <summary>Why some pieces of ours are not as high: blocks and tables are like that too.</summary>
    private const string EndsAtContent = "the piece before a break that was asked for ends with its content";

    private const string Three = "<div id=c><div id=x></div><div id=y></div><div id=z></div></div>";

    public static IReadOnlyList<PageCase> All { get; } =
    [
        new("a line is split where the page ends", Pagination, $"<div id=d></div><div id=c><div id=x>{Lines(8)}</div><div id=y>{Lines(7)}</div></div>"),
        new("an item that has ended is stretched to where its line ends", Pagination, $"<div id=d></div><div id=c><div id=x>{Lines(8)}</div><div id=y>b</div></div>"),
        new("a line over three pages", Pagination, $"<div id=c><div id=x>{Lines(24)}</div><div id=y>{Lines(12)}</div><div id=z>a</div></div>"),
        new("items at the start, in the middle and at the end of a line over two pages", Pagination, $"<div id=c><div id=w>{Lines(14)}</div><div id=x>a</div><div id=y>a</div><div id=z>a</div></div>", "#x { align-self: flex-start } #y { align-self: center } #z { align-self: flex-end }"),
        new("an item in the middle that is split itself", Pagination, $"<div id=c><div id=w>{Lines(14)}</div><div id=x>{Lines(8)}</div></div>", "#x { align-self: center }"),
        new("an item at the end of a line begins on the second page", Pagination, $"<div id=c><div id=w>{Lines(18)}</div><div id=x>{Lines(3)}</div></div>", "#x { align-self: flex-end }"),
        new("auto margins in a line over two pages", Pagination, $"<div id=c><div id=w>{Lines(18)}</div><div id=x>a</div><div id=y>a</div></div>", "#x { margin: auto 0 } #y { margin-top: auto }")
        {
            Deviation = ("1: c 0,0 200x100\n1: w 0,0 10x100\n1: x 10,85 10x10\n2: c 0,0 200x80\n2: w 0,0 10x80\n2: y 20,70 10x10", "Chromium's container sticks out of its page, and its pieces are higher than the whole"),
        },
        new("pages end between lines", Pagination, Three, "#c { flex-wrap: wrap } #c > div { flex: 0 0 150px; height: 40px; break-inside: avoid }"),
        new("the gap at a break is cut off", Pagination, Three, "#c { flex-wrap: wrap; row-gap: 15px } #c > div { flex: 0 0 150px; height: 45px; break-inside: avoid }"),
        new("the gap in a column at a break is cut off", Pagination, Three, "#c { flex-direction: column; row-gap: 15px } #c > div { height: 45px; break-inside: avoid }"),
        new("a column is split between its items and inside of them", Pagination, $"<div id=c><div id=x>{Lines(6)}</div><div id=y>{Lines(8)}</div><div id=z>a</div></div>", "#c { flex-direction: column }"),
        new("a column flows like blocks", Pagination, $"<div id=c><div id=x>{Lines(3)}</div><div id=y>{Lines(12)}</div><div id=z>{Lines(9)}</div></div>", "#c { flex-direction: column }"),
        new("an item of a column is not split", Rules, $"<div id=c><div id=x>{Lines(6)}</div><div id=y>{Lines(6)}</div></div>", "#c { flex-direction: column } #y { break-inside: avoid }"),
        new("an item of a row is not split", Rules, $"<div id=d></div><div id=c><div id=x>{Lines(8)}</div><div id=y>{Lines(3)}</div></div>", "#x { break-inside: avoid }"),
        new("a container is not split", Rules, $"<div id=d></div><div id=c><div id=x>{Lines(8)}</div><div id=y>{Lines(3)}</div></div>", "#c { break-inside: avoid }"),
        new("no break after an item of a column", Rules, Three, "#c { flex-direction: column } #c > div { height: 40px; break-inside: avoid } #y { break-after: avoid }"),
        new("no break before a line", Rules, Three, "#c { flex-wrap: wrap } #c > div { flex: 0 0 150px; height: 40px; break-inside: avoid } #z { break-before: avoid }"),
        new("a break before an item of a column", Propagation, Three, "#c { flex-direction: column } #c > div { height: 20px } #y { break-before: page }") { Deviation = ("1: c 0,0 200x20\n1: x 0,0 200x20\n2: c 0,0 200x40\n2: y 0,0 200x20\n2: z 0,20 200x20", EndsAtContent) },
        new("a break after an item of a column", Propagation, Three, "#c { flex-direction: column } #c > div { height: 20px } #y { break-after: page }") { Deviation = ("1: c 0,0 200x40\n1: x 0,0 200x20\n1: y 0,20 200x20\n2: c 0,0 200x20\n2: z 0,0 200x20", EndsAtContent) },
        new("a break before an item is its line's", Propagation, Three, "#c { flex-wrap: wrap } #c > div { flex: none; width: 90px; height: 20px } #c #x { width: 120px } #z { break-before: page }") { Deviation = ("1: c 0,0 200x20\n1: x 0,0 120x20\n2: c 0,0 200x20\n2: y 0,0 90x20\n2: z 90,0 90x20", EndsAtContent) },
        new("a break before an item of a row is the container's", Propagation, $"<div id=d></div>{Three}", "#c > div { flex: 0 0 50px; height: 20px } #y { break-before: page }"),
        new("a break after an item of a row is the container's", Propagation, $"{Three}<div id=d></div>", "#c > div { flex: 0 0 50px; height: 20px } #y { break-after: page }"),
        new("a break before the first item of a column is the container's", Propagation, $"<div id=d></div>{Three}", "#c { flex-direction: column } #c > div { height: 20px } #x { break-before: page }"),
        new("a break after the last item of a column is the container's", Propagation, $"{Three}<div id=d></div>", "#c { flex-direction: column } #c > div { height: 20px } #z { break-after: page }"),
        new("a break inside of an item does not break its siblings", Pagination, $"<div id=c><div id=x>a<p style='break-before: page'>b</p></div><div id=y>{Lines(4)}</div></div>", "#c { align-items: flex-start }") { Deviation = ("1: c 0,0 200x40\n1: x 0,0 10x10\n1: y 10,0 10x40\n2: c 0,0 200x10\n2: x 0,0 10x10", EndsAtContent) },
        new("an item higher than a page", Pagination, "<div id=c><div id=x></div><div id=y>a</div></div>", "#x { height: 250px; width: 50px }"),
        new("a column's item higher than a page", Pagination, "<div id=c><div id=x></div><div id=y>a</div></div>", "#c { flex-direction: column } #x { height: 250px }"),
        new("a container higher than a page", Pagination, "<div id=c><div id=x>a</div><div id=y>a</div></div><div id=d></div>", "#c { height: 250px }"),
        new("a container of a least height of more than a page", Pagination, "<div id=c><div id=x>a</div><div id=y>a</div></div><div id=d></div>", "#c { min-height: 230px } #y { align-self: flex-start }"),
        new("a column of a least height of more than a page", Pagination, "<div id=c><div id=x>a</div><div id=y>a</div></div><div id=d></div>", "#c { min-height: 230px; flex-direction: column } #y { flex: 1 }")
        {
            Deviation = (
                "1: c 0,0 200x100\n1: x 0,0 200x10\n2: c 0,0 200x100\n2: y 0,0 200x100\n3: c 0,0 200x100\n3: y 0,0 200x100\n4: c 0,0 200x20\n4: d 0,20 200x40\n4: y 0,0 200x20",
                "a box whose height alone is more than a page is cut where nothing else stands above it, as blocks are"),
        },
        new("a column justified over pages", Pagination, Three, "#c { height: 280px; flex-direction: column; justify-content: space-between } #c > div { height: 30px }"),
        new("padding of the container", Decorations, $"<div id=c><div id=x>{Lines(12)}</div><div id=y>{Lines(6)}</div></div>", "#c { padding: 15px }"),
        new("padding and borders of items", Decorations, $"<div id=c><div id=x>{Lines(12)}</div><div id=y>{Lines(6)}</div></div>", "#x, #y { padding: 10px; border: 5px solid #fff }"),
        new("padding of a column's items", Decorations, $"<div id=c><div id=x>{Lines(4)}</div><div id=y>{Lines(6)}</div></div>", "#c { flex-direction: column; padding: 10px } #x, #y { padding: 10px }"),
        new("margins of items at a break", Margins, Three, "#c { flex-direction: column } #c > div { height: 40px; margin: 10px 0; break-inside: avoid } #z { display: none }"),
        new("a margin of a line at a break", Margins, Three, "#c { flex-wrap: wrap } #c > div { flex: 0 0 150px; height: 40px; margin: 10px 0; break-inside: avoid } #z { display: none }"),
        new("a row in a row", Pagination, $"<div id=c><div id=x>{Lines(3)}</div><div id=n><div id=y>{Lines(12)}</div><div id=z>{Lines(3)}</div></div></div>", "#n { display: flex }"),
        new("a column in a row", Pagination, $"<div id=c><div id=x>{Lines(3)}</div><div id=n><div id=y>{Lines(6)}</div><div id=z>{Lines(6)}</div></div></div>", "#n { display: flex; flex-direction: column }"),
        new("a row in a column", Pagination, $"<div id=c><div id=x>{Lines(3)}</div><div id=n><div id=y>{Lines(12)}</div><div id=z>{Lines(3)}</div></div></div>", "#c { flex-direction: column } #n { display: flex }"),
        new("blocks in an item", Pagination, $"<div id=c><div id=x><p id=p>{Lines(6)}</p><p id=q>{Lines(7)}</p></div><div id=y>{Lines(2)}</div></div>", "p { margin: 5px 0 }"),
        new("a table in an item", Pagination, $"<div id=c><div id=x><table style='border-spacing:0'><tr><td id=p>{Lines(6)}<tr><td id=q>{Lines(4)}<tr><td id=r>{Lines(3)}</table></div><div id=y>{Lines(2)}</div></div>", "td { padding: 0 }"),
        new("a float in an item", Pagination, $"<div id=c><div id=x><p id=p>{Lines(14)}</p>aa<br>aa</div><div id=y>{Lines(2)}</div></div>", "#x { width: 50px } p { float: left }"),
        new("lines in reverse", Pagination, Three, "#c { flex-wrap: wrap-reverse } #c > div { flex: 0 0 150px; height: 40px; break-inside: avoid }"),
        new("a column in reverse", Pagination, Three, "#c { flex-direction: column-reverse } #c > div { height: 40px; break-inside: avoid }"),
        new("in the order that is asked for", Pagination, Three, "#c { flex-direction: column } #c > div { height: 40px; break-inside: avoid } #x { order: 1 }"),
        new("columns side by side", Pagination, "<div id=c><div id=x></div><div id=y></div><div id=z></div><div id=w></div></div>", "#c { flex-flow: column wrap; height: 160px } #c > div { height: 70px; width: 50px; break-inside: avoid }"),
        new("columns of text side by side", Pagination, $"<div id=c><div id=x>{Lines(6)}</div><div id=y>{Lines(6)}</div><div id=z>{Lines(14)}</div><div id=w>a</div></div>", "#c { flex-flow: column wrap; height: 160px; align-content: flex-start }"),
        new("columns of items side by side that go on below one that is split", Pagination, $"<div id=c><div id=w>{Lines(5)}</div><div id=x>{Lines(7)}</div><div id=y>{Lines(3)}</div><div id=z>{Lines(12)}</div></div>", "#c { flex-flow: column wrap; height: 170px; row-gap: 10px } #c > div { width: 80px }"),
        new("a break before an item of one of several columns", Propagation, "<div id=c><div id=w></div><div id=x></div><div id=y></div><div id=z></div></div>", "#c { flex-flow: column wrap; height: 160px } #c > div { width: 80px; height: 70px; break-inside: avoid } #x { break-before: page }"),
        new("columns side by side in reverse", Pagination, "<div id=c><div id=w></div><div id=x></div><div id=y></div></div>", "#c { flex-flow: column-reverse wrap-reverse; height: 160px } #c > div { width: 80px; height: 70px; break-inside: avoid }"),
        new("what follows stands below the last line", Pagination, $"<div id=c><div id=x>{Lines(14)}</div><div id=y>{Lines(12)}</div></div><div id=d></div>"),
        new("lines after one that is split", Pagination, $"<div id=c><div id=x>{Lines(14)}</div><div id=y>{Lines(3)}</div></div><div id=d></div>", "#c { flex-wrap: wrap } #c > div { flex: 0 0 150px } #d { height: 10px }"),
    ];

    private static string Lines(int count) => string.Join("<br>", Enumerable.Repeat("a", count));
}

/// <param name="Specification">What decides where the pieces stand.</param>
/// <param name="Html">Of the body. What has an id of one letter is compared.</param>
internal sealed record PageCase(string Name, string Specification, string Html, string Css = "")
{
    /// <summary>Our pieces where these are not the browser's, and why.</summary>
    public (string Places, string Reason)? Deviation { get; init; }
}
