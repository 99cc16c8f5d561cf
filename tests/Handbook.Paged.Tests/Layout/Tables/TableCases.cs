namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary>Tables whose every part with an id has a place that a browser can be asked for too. Text is in the font of squares, 10 px.</summary>
internal static class TableCases
{
    public const string Base = """
        * { margin: 0; padding: 0 }
        html { font: 10px/10px Square }
        table { border-spacing: 0; border-collapse: separate; box-sizing: border-box; text-indent: 0 }
        td, th { padding: 0; font-weight: 400; text-align: left; vertical-align: baseline }
        caption { text-align: left }
        """;

    public static IReadOnlyList<LayoutCase> All { get; } =
    [
        new("a table is as wide as its content", "<table id=t><tr><td id=a>aaa<td id=b>bb cc<tr><td id=c>d<td id=d>e</table>"),
        new("columns give way between min and max content", "<table id=t><tr><td id=a>aaa aaa aaa aaa aaa aaa<td id=b>bb bb bb bb bb bb bb bb bb bb bb bb<td id=c>c</table>"),
        new("spacing stands around and between cells", "<table id=t><tr><td id=a>a<td id=b>b<tr><td id=c>c<td id=d>d</table>", "table { border-spacing: 7px 3px }"),
        new("padding and borders count in the columns", "<table id=t><tr><td id=a>a<td id=b>b b</table>", "td { padding: 2px 5px; border: 3px solid } table { border: 4px solid; padding: 6px }"),
        new("a wide table fills by max content", "<table id=t><tr><td id=a>aaaa<td id=b>bb</table>", "table { width: 300px }"),
        new("a table in percent", "<table id=t><tr><td id=a>aaaa<td id=b>bb</table>", "table { width: 50% }"),
        new("a table is never narrower than its words", "<table id=t><tr><td id=a>aaaaaaaaaa<td id=b>bbbbb</table>", "table { width: 50px }"),
        new("a width for one column", "<table id=t><tr><td id=a>aaaa aa<td id=b>bb</table>", "table { width: 300px } #a { width: 120px }"),
        new("widths for all columns", "<table id=t><tr><td id=a>a<td id=b>b</table>", "table { width: 300px } #a { width: 30px } #b { width: 60px }"),
        new("a percentage and the rest", "<table id=t><tr><td id=a>a<td id=b>bb<td id=c>cccc</table>", "table { width: 300px } #a { width: 50% }"),
        new("an auto table grows for its percentage", "<table id=t><tr><td id=a>aaaa<td id=b>bb</table>", "#a { width: 20% }"),
        new("percentages beyond the whole", "<table id=t><tr><td id=a>a<td id=b>b<td id=c>c</table>", "table { width: 200px } #a, #b { width: 70% }"),
        new("a span asks for more than its columns", "<table id=t><tr><td id=a>a<td id=b>bbb<tr><td id=c colspan=2>cccccccccc</table>"),
        new("a span over columns that can grow", "<table id=t><tr><td id=a>aa aa<td id=b>bbb<tr><td id=c colspan=2>cccccccc cccccccc</table>", "table { width: 10px }"),
        new("a span is content with its columns", "<table id=t><tr><td id=a>aaaaa<td id=b>bbb<tr><td id=c colspan=2>c</table>"),
        new("a span that no cell shares", "<table id=t><tr><td id=a colspan=5>aaaaaaaaaa<td id=b>b<tr><td id=c colspan=5>cc<td id=d>d</table>"),
        new("overlapping spans", "<table id=t><tr><td id=a colspan=2>aaaaaaaa<td id=b>b<tr><td id=c>c<td id=d colspan=2>dddddddddd</table>"),
        new("a column element's width", "<table id=t><col style='width:80px'><col><tr><td id=a>a<td id=b>b</table>"),
        new("a column group's width", "<table id=t><colgroup span=2 style='width:40px'></colgroup><tr><td id=a>a<td id=b>b<td id=c>c</table>"),
        new("column elements without cells", "<table id=t><col><col><col style='width:50px'><tr><td id=a>a<td id=b>b</table>"),
        new("fixed layout looks at the first row only", "<table id=t><tr><td id=a>a<td id=b>b<tr><td id=c>cccccccccccccccccccc<td id=d>d</table>", "table { table-layout: fixed; width: 200px } td { overflow: hidden }"),
        new("fixed layout with widths", "<table id=t><tr><td id=a>a<td id=b>b<td id=c>c</table>", "table { table-layout: fixed; width: 200px } #a { width: 50px } #b { width: 25% }"),
        new("fixed layout with a spanning width", "<table id=t><tr><td id=a colspan=2>a<td id=b>b<tr><td id=c>c<td id=d>d<td id=e>e</table>", "table { table-layout: fixed; width: 200px } #a { width: 60px }"),
        new("fixed layout wider than the table asks", "<table id=t><tr><td id=a>a<td id=b>b</table>", "table { table-layout: fixed; width: 100px } td { width: 80px }"),
        new("fixed layout by column elements", "<table id=t><col style='width:30px'><col><tr><td id=a>a<td id=b>b</table>", "table { table-layout: fixed; width: 200px } td { width: 90px }"),
        new("auto margins centre a table", "<table id=t><tr><td id=a>aaaa</table>", "table { margin: 0 auto }"),
        new("a cell's height is its row's least", "<table id=t><tr><td id=a>a<td id=b>b<br>b<br>b<tr><td id=c>c<td id=d>d</table>", "#a { height: 20px } #c { height: 25px }"),
        new("a row's height", "<table id=t><tr id=r><td id=a>a<td id=b>b</table>", "tr { height: 40px }"),
        new("vertical alignment", "<table id=t><tr><td id=a><div id=w>a</div><td id=b><div id=x>b</div><td id=c><div id=y>c</div><td id=d><div id=z>d<br>d<br>d</div></table>", "#a { vertical-align: top } #b { vertical-align: middle } #c { vertical-align: bottom }"),
        new("cells align their first baselines", "<table id=t><tr><td id=a><div id=x>a</div><td id=b><div id=y>b</div></table>", "#a { font-size: 30px; line-height: 30px } #b { padding-bottom: 10px }"),
        new("a row span makes rows higher", "<table id=t><tr><td id=a rowspan=2>a<br>a<br>a<br>a<br>a<br>a<td id=b>b<tr><td id=c>c<br>c</table>"),
        new("a row span that fits", "<table id=t><tr><td id=a rowspan=2>a<td id=b>b<br>b<tr><td id=c>c</table>"),
        new("row spans in the middle", "<table id=t><tr><td id=a>a<td id=b rowspan=3>b<br>b<br>b<br>b<br>b<td id=c>c<tr><td id=d>d<td id=e rowspan=2>e<tr><td id=f>f</table>", "table { border-spacing: 4px }"),
        new("a table's height goes to its rows", "<table id=t><tr><td id=a>a<tr><td id=b>b<br>b</table>", "table { height: 120px }"),
        new("a table's height spares rows with a height", "<table id=t><tr id=r><td id=a>a<tr><td id=b>b</table>", "table { height: 100px } #r { height: 30px }"),
        new("a caption above", "<table id=t><caption id=k>kkk<tr><td id=a>aaaaa</table>"),
        new("a caption below", "<table id=t><caption id=k>kkk<tr><td id=a>aaaaa</table>", "caption { caption-side: bottom }"),
        new("a caption's word makes the table wider", "<table id=t><caption id=k>kkkkkkkkkk kk<tr><td id=a>a<td id=b>b</table>"),
        new("head and foot stand at top and bottom", "<table id=t><tfoot><tr><td id=f>f</tfoot><tbody><tr><td id=b>b</tbody><thead><tr><td id=h>h</thead></table>"),
        new("missing cells leave their columns", "<table id=t><tr><td id=a>aaa<td id=b>bbb<tr><td id=c>c</table>"),
        new("row spans end with their group", "<table id=t><tbody><tr><td id=a rowspan=9>a<td id=b>b</tbody><tbody><tr><td id=c>c<td id=d>d</tbody></table>"),
        new("rowspan zero reaches the group's end", "<table id=t><tr><td id=a rowspan=0>a<td id=b>b<tr><td id=c>c<tr><td id=d>d</table>"),
        new("cells that flow around a row span", "<table id=t><tr><td id=a>a<td id=b rowspan=2>b<tr><td id=c>c<td id=d>d</table>"),
        new("collapsed borders share their width", "<table id=t><tr><td id=a>a<td id=b>b<tr><td id=c>c<td id=d>d</table>", "table { border-collapse: collapse } td { border: 2px solid }"),
        new("the widest collapsed border wins", "<table id=t><tr><td id=a>a<td id=b>b<tr><td id=c>c<td id=d>d</table>", "table { border-collapse: collapse; border: 8px solid } td { border: 2px solid } #d { border: 6px solid }"),
        new("collapsed borders of spans", "<table id=t><tr><td id=a colspan=2>aaaaaaa<td id=b>b<tr><td id=c>c<td id=d>d<td id=e>e</table>", "table { border-collapse: collapse } td { border: 4px solid; padding: 1px }"),
        new("a table in a cell", "<table id=t><tr><td id=a><table id=u><tr><td id=b>bb bb<td id=c>c</table><td id=d>ddd</table>", "table table { border-spacing: 2px }"),
        new("a shrunken float around a table", "<div id=f style='float:left'><table id=t><tr><td id=a>aa<td id=b>bb</table></div>"),
        new("anonymous rows and cells", "<div id=t style='display:table'><div id=a style='display:table-cell'>a</div><div id=b style='display:table-cell'>bb</div></div>"),
        new("cells without a table", "<div id=p><span id=a style='display:table-cell'>a</span><span id=b style='display:table-cell'>bb</span></div>"),
        new("min-width of a cell", "<table id=t><tr><td id=a>a<td id=b>b</table>", "#a { min-width: 60px }"),
        new("max-width of a cell", "<table id=t><tr><td id=a>aa aa aa aa<td id=b>b</table>", "#a { max-width: 50px }"),
        new("a table's min-width", "<table id=t><tr><td id=a>aa<td id=b>b</table>", "table { min-width: 150px }"),
        new("a table's max-width", "<table id=t><tr><td id=a>aa aa aa aa aa<td id=b>b</table>", "table { max-width: 100px }"),
        new("border-box cells", "<table id=t><tr><td id=a>a<td id=b>b</table>", "td { box-sizing: border-box; width: 60px; padding: 5px }"),
        new("content-box cells", "<table id=t><tr><td id=a>a<td id=b>b</table>", "td { width: 60px; padding: 5px }"),
        new("a content-box table", "<table id=t><tr><td id=a>a<td id=b>b</table>", "table { box-sizing: content-box; width: 100px; border: 5px solid; padding: 3px }"),
        new("a width in percent inside of a cell", "<table id=t><tr><td id=a><div id=x style='width:50%'>aaaa</div><td id=b>b</table>"),
        new("white space that is kept", "<table id=t><tr><td id=a style='white-space:nowrap'>aa aa aa aa aa aa aa aa<td id=b>bb bb bb bb bb bb bb bb bb bb</table>"),
        new("a percentage beside a length", "<table id=t><tr><td id=a>a<td id=b>b<td id=c>c</table>", "table { width: 300px } #a { width: 20% } #b { width: 100px }"),
        new("two rows that disagree", "<table id=t><tr><td id=a style='width:50px'>a<td id=b>b<tr><td id=c style='width:30%'>c<td id=d style='width:90px'>d</table>", "table { width: 300px }"),
        new("a spanning percentage", "<table id=t><tr><td id=a colspan=2 style='width:60%'>a<td id=b>b<tr><td id=c>ccc<td id=d>d<td id=e>e</table>", "table { width: 300px }"),
        new("a spanning length", "<table id=t><tr><td id=a colspan=2 style='width:120px'>a<td id=b>b<tr><td id=c>ccc<td id=d>d<td id=e>e</table>", "table { width: 300px }"),
        new("empty cells", "<table id=t><tr><td id=a><td id=b><tr><td id=c><td id=d>d</table>", "table { width: 100px } td { padding: 2px }"),
        new("no rows", "<table id=t></table>", "table { width: 100px; height: 30px; border: 2px solid; padding: 3px }"),
        new("lists and paragraphs in cells", "<table id=t><tr><td id=a><p id=p>aa aa</p><ul id=u style='padding-left:20px'><li id=l>b</ul><td id=b>c</table>"),
    ];
}
