namespace Handbook.Paged.Tests.Layout;

/// <summary>Absolutely positioned boxes whose insets are auto: where they would stand in the flow.</summary>
internal static class PositionCases
{
    public const string Base = "* { margin: 0; padding: 0 } html { font: 10px/10px Square } #a { position: absolute } ";

    public static LayoutCase[] All { get; } =
    [
        new("block below its line", "<div style='position:relative'>x<div id=a>abc</div></div>"),
        new("block before a line", "<div style='position:relative'><div id=a>abc</div>x</div>"),
        new("block between words", "<p>xx <div id=a>abc</div> yy</p>"),
        new("inline in its line", "<p>xx yy <span id=a>abc</span> zz</p>"),
        new("inline at the start", "<p><span id=a>abc</span>xx</p>"),
        new("inline at the end", "<p>xx<span id=a>abc</span></p>"),
        new("inline after a space at the end", "<p>xx <span id=a>abc</span></p>"),
        new("inline in a later line", "<p>aaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbb ccc<span id=a>abc</span>dd</p>"),
        new("block in a later line", "<p>aaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbb ccc<span id=a>abc</span>dd</p>", "#a { display: block }"),
        new("inline where the line breaks, before the space", "<p>aaaaaaaaaaaaaaaaaaaaa<span id=a>abc</span> bbbbbbbbbbbbbbbbbbbbbb ccc</p>"),
        new("block where the line breaks", "<p>aaaaaaaaaaaaaaaaaaaaa <b id=a>abc</b>bbbbbbbbbbbbbbbbbbbbbb ccc</p>", "#a { display: block }"),
        new("inline in a centred line", "<p>xx<span id=a>abc</span>yy</p>", "p { text-align: center }"),
        new("inline in a line at the right", "<p>xx<span id=a>abc</span>yy</p>", "p { text-align: right }"),
        new("inline in a justified line", "<p>aaaaaaaaaa bbbbbb cccccc <span id=a>abc</span>dddddd eeeeeeeeeeeee ff</p>", "p { text-align: justify }"),
        new("inline alone in a centred container", "<p><span id=a>abc</span></p>", "p { text-align: center }"),
        new("inline alone in a container at the right", "<div id=c><span id=a>abc</span></div>", "#c { text-align: right; position: relative; width: 200px }"),
        new("block in a centred container", "<p>xx<span id=a>abc</span></p>", "p { text-align: center } #a { display: block }"),
        new("inline in a box with padding", "<p>xx<b><span id=a>abc</span>yy</b></p>", "b { padding: 0 15px }"),
        new("with margins", "<p>xx<span id=a>abc</span>yy</p>", "#a { margin: 3px 0 0 7px }"),
        new("one inset only", "<p>xx<span id=a>abc</span>yy</p>", "#a { top: 40px }"),
        new("left only", "<p>xx<br>zz<span id=a>abc</span>yy</p>", "#a { left: 40px }"),
        new("inline after a forced break", "<p>xx<br><span id=a>abc</span></p>"),
        new("block after a forced break", "<p>xx<br><span id=a>abc</span></p>", "#a { display: block }"),
        new("inline after a forced break, centred", "<p>xx<br><span id=a>abc</span></p>", "p { text-align: center }"),
        new("inline after a forced break, with text", "<p>xx<br><span id=a>abc</span>yy</p>"),
        new("inline beside a float", "<div id=f></div><p>xx<span id=a>abc</span>yy</p>", "#f { float: left; width: 50px; height: 30px }"),
        new("block beside a float", "<div id=f></div><p>xx<span id=a>abc</span>yy</p>", "#f { float: left; width: 50px; height: 30px } #a { display: block }"),
        new("inline alone beside a float", "<div id=f></div><p><span id=a>abc</span></p>", "#f { float: left; width: 50px; height: 30px }"),
        new("in an inline-block", "<p>xx <span id=i>yy<span id=a>abc</span></span></p>", "#i { display: inline-block; padding: 5px }"),
        new("against an inset of what is around an inline-block", "<p id=p>xx <span id=i>yy<span id=a>abc</span></span></p>", "#p { position: relative } #i { display: inline-block; padding: 5px } #a { right: 0; bottom: 0 }"),
        new("against an inline-block", "<p>xx <span id=i>yy<span id=a>abc</span></span></p>", "#i { display: inline-block; position: relative; padding: 5px } #a { right: 0; bottom: 0 }"),
        new("in a nested inline-block", "<p>xx <span id=i>y<i>z<b id=a>abc</b></i></span></p>", "#i, i { display: inline-block; padding: 5px }"),
        new("shrinks to what is left of the line", "<div id=c>xx<span id=a>abc def ghi jkl</span></div>", "#c { position: relative; width: 100px }"),
        new("shrinks to what an inset leaves", "<div id=c>xx<span id=a>abc def ghi jkl</span></div>", "#c { position: relative; width: 100px } #a { left: 40px }"),
        new("a higher line", "<p>xx<span id=i></span><span id=a>abc</span></p>", "#i { display: inline-block; width: 10px; height: 30px }"),
        new("block below a higher line", "<p>xx<span id=i></span><span id=a>abc</span></p>", "#i { display: inline-block; width: 10px; height: 30px } #a { display: block }"),
        new("block after a block", "<div>x</div><div id=a>abc</div><div>y</div>"),
        new("block after a margin", "<div id=x>x</div><div id=a>abc</div><div>y</div>", "#x { margin-bottom: 20px }"),
        new("picture", "<p>xx<img id=a width=20 height=10 alt='' src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='>yy</p>"),
        new("generated before", "<p id=p>xx<span id=s>yy</span></p>", "#s { position: relative } #s::before { content: 'z'; position: absolute }"),
        new("between two blocks with text", "<div id=d>xx<p>yy</p>zz<span id=a>abc</span></div>"),
        new("indented", "<p>xx<span id=a>abc</span></p>", "p { text-indent: 30px }"),
        new("block in an indented line", "<p>xx<span id=a>abc</span></p>", "p { text-indent: 30px } #a { display: block }"),
        new("in kept spaces", "<pre>xx  <span id=a>abc</span>  yy</pre>", "pre { font: inherit }"),
        new("in a table cell", "<table><td>xx<span id=a>abc</span>yy</table>", "td { padding: 5px }"),
        new("in a flex item", "<div style='display:flex'><div>xx<span id=a>abc</span>yy</div></div>"),
        new("in a list item", "<ul style='padding-left:40px'><li>xx<span id=a>abc</span>yy</ul>"),
    ];
}
