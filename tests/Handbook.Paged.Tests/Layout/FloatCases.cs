namespace Handbook.Paged.Tests.Layout;

/// <summary>Clearance, and what stands beside floats.</summary>
internal static class FloatCases
{
    public const string Base = "* { margin: 0; padding: 0 } html { font: 10px/10px Square } #f { float: left; width: 50px; height: 30px } #c { clear: left } ";



    public static LayoutCase[] Clearance { get; } =
    [
        new("a margin of a first child that clears stays inside", "<div id=f></div><div id=c>c</div>", "#c { margin-top: 10px }"),
        new("a margin larger than the float", "<div id=f></div><div id=c>c</div>", "#c { margin-top: 50px }"),
        new("the parent's own margin still moves the float", "<div id=p><div id=f></div><div id=c>c</div></div>", "#p { margin-top: 7px } #c { margin-top: 10px }"),
        new("a float outside", "<div id=f></div><div id=p><div id=c>c</div></div>", "#c { margin-top: 10px }"),
        new("a float outside, the parent with a margin", "<div id=f></div><div id=p><div id=c>c</div></div>", "#p { margin-top: 5px } #c { margin-top: 10px }"),
        new("a float outside, the parent clears", "<div id=f></div><div id=p><div id=c>c</div></div>", "#c { clear: none; margin-top: 10px } #p { clear: left }"),
        new("a float below a text", "<div id=x>x<div id=f></div></div><div id=p><div id=c>c</div></div>", "#c { margin-top: 10px }"),
        new("a margin that reaches below the float needs no clearance", "<div id=x>x<div id=f></div></div><div id=p><div id=c>c</div></div>", "#c { margin-top: 60px }"),
        new("in a child of a child", "<div id=f></div><div id=p><div id=q><div id=c>c</div></div></div>", "#q { margin-top: 4px } #c { margin-top: 10px }"),
        new("after an empty block", "<div id=e></div><div id=f></div><div id=c>c</div>", "#e { margin-bottom: 6px } #c { margin-top: 10px }"),
        new("an empty block that clears", "<div id=f></div><div id=c></div><div id=d>d</div>", "#c { margin-top: 10px; margin-bottom: 5px }"),
        new("an empty block that clears, then a margin", "<div id=f></div><div id=c></div><div id=d>d</div>", "#d { margin-top: 10px }"),
        new("an empty block that clears at the end", "<div id=p><div id=f></div><div id=c></div></div><div id=d>d</div>", "#c { margin-bottom: 10px } #d { margin-top: 4px }"),
        new("the other side is not cleared", "<div id=f></div><div id=c>c</div>", "#c { clear: right; margin-top: 10px }"),
        new("a float without height", "<div id=f></div><div id=c>c</div>", "#f { height: 0 } #c { margin-top: 10px }"),
        new("a negative margin", "<div id=f></div><div id=c>c</div>", "#c { margin-top: -10px }"),
        new("siblings", "<div id=x>x</div><div id=f></div><div id=c>c</div>", "#x { margin-bottom: 20px } #c { margin-top: 10px }"),
        new("siblings, a margin below the float", "<div id=x>x</div><div id=f></div><div id=c>c</div>", "#c { margin-top: 80px }"),
        new("in a flow root", "<div id=r><div id=f></div><div id=c>c</div></div>", "#r { display: flow-root } #c { margin-top: 10px }"),
        new("a border keeps margins apart", "<div id=r><div id=f></div><div id=c>c</div></div>", "#r { border-top: 1px solid } #c { margin-top: 10px }"),
        new("a table that clears", "<div id=f></div><table id=c><td>c</table>", "table { border-spacing: 0 } #c { margin-top: 10px }"),
        new("a flow root that clears", "<div id=f></div><div id=c>c</div>", "#c { display: flow-root; margin-top: 10px }"),
        new("two that clear", "<div id=f></div><div id=c>c</div><div id=g></div><div id=d>d</div>", "#g { float: left; width: 20px; height: 40px } #d { clear: left; margin-top: 10px }"),
        new("the first child's child clears both", "<div id=f></div><div id=g></div><div id=p><div id=c>c</div></div>", "#g { float: right; width: 20px; height: 40px } #c { clear: both; margin-top: 10px }"),
        new("a margin at the end of what clears", "<div id=p><div id=f></div><div id=c>c</div></div><div id=d>d</div>", "#c { margin: 10px 0 } #d { margin-top: 4px }"),
        new("without clearance the margins collapse", "<div id=p><div id=f></div><div id=c>c</div></div>", "#c { clear: none; margin-top: 10px }"),
    ];

    private const string Picture = "<img id=i alt='' src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='>";

    private const string Block = " #i { display: block; width: 100px; height: 20px }";

    public static LayoutCase[] Beside { get; } =
    [
        new("a block image", "<div id=f></div>" + Picture + "<div id=x>x</div>", Block),
        new("a block image with a margin", "<div id=f></div>" + Picture, Block + "#i { margin: 5px 0 5px 20px }"),
        new("a block image with a margin wider than the float", "<div id=f></div>" + Picture, Block + "#i { margin-left: 80px }"),
        new("a block image that is too wide goes below", "<div id=f></div>" + Picture, Block + "#i { width: 380px }"),
        new("a block image as wide as the room", "<div id=f></div>" + Picture, Block + "#i { width: 350px }"),
        new("a block image of a width in percent", "<div id=f></div>" + Picture, Block + "#i { width: 50% }"),
        new("a block image of all the width goes below", "<div id=f></div>" + Picture, Block + "#i { width: 100% }"),
        new("a block image in the middle of the room", "<div id=f></div>" + Picture, Block + "#i { margin: 0 auto }"),
        new("a block image at the right", "<div id=f></div>" + Picture, Block + "#i { margin-left: auto }"),
        new("a block image between two floats", "<div id=f></div><div id=g></div>" + Picture, Block + "#g { float: right; width: 70px; height: 10px } #i { margin: 0 auto }"),
        new("a block image at the right of which a float stands", "<div id=f></div>" + Picture, Block + "#f { float: right } #i { margin-left: auto }"),
        new("a block image that clears", "<div id=f></div>" + Picture, Block + "#i { clear: both }"),
        new("a block image in a paragraph", "<div id=f></div><p id=p>" + Picture + "</p>", Block),
        new("a block image below a text", "<div id=f></div><p>x</p>" + Picture, Block),
        new("a block image higher than the float", "<div id=f></div>" + Picture + "<div id=x>x</div>", Block + "#i { height: 50px }"),
        new("an image in a line", "<div id=f></div><p>" + Picture + "xx</p>", "#i { width: 100px; height: 20px }"),
        new("an image in a line, too wide", "<div id=f></div><p>" + Picture + "xx</p>", "#i { width: 380px; height: 20px }"),
        new("an image of a width in percent in a line", "<div id=f></div><p>" + Picture + "xx</p>", "#i { width: 50%; height: 20px }"),
        new("a flow root in the middle of the room", "<div id=f></div><div id=r>x</div>", "#r { display: flow-root; width: 100px; margin: 0 auto }"),
        new("a flow root at the right", "<div id=f></div><div id=r>x</div>", "#r { display: flow-root; width: 100px; margin-left: auto }"),
        new("a flow root with a margin at the right", "<div id=f></div><div id=r>x</div>", "#r { display: flow-root; margin-right: 30px }"),
        new("a flow root with margins", "<div id=f></div><div id=r>x</div>", "#r { display: flow-root; margin: 0 20px }"),
        new("a flow root with a negative margin", "<div id=f></div><div id=r>x</div>", "#r { display: flow-root; margin-left: -20px }"),
        new("a flow root of half the width", "<div id=f></div><div id=r>x</div>", "#r { display: flow-root; width: 50% }"),
        new("a flow root of a maximum", "<div id=f></div><div id=r>x</div>", "#r { display: flow-root; max-width: 60px; margin: 0 auto }"),
        new("a table in the middle of the room", "<div id=f></div><table id=t><td id=d>x</table>", "table { border-spacing: 0; margin: 0 auto }"),
        new("a table at the right", "<div id=f></div><table id=t><td id=d>x</table>", "table { border-spacing: 0; margin-left: auto }"),
        new("a table of a width in percent", "<div id=f></div><table id=t><td id=d>x</table>", "table { border-spacing: 0; width: 50% }"),
        new("a flex container in the middle of the room", "<div id=f></div><div id=r><p id=p>x</p></div>", "#r { display: flex; width: 100px; margin: 0 auto }"),
        new("a block with auto margins goes under the float", "<div id=f></div><div id=r>x</div>", "#r { width: 100px; margin: 0 auto }"),
        new("a rule", "<div id=f></div><hr id=r>", "hr { border: 0; height: 5px; overflow: hidden }"),
    ];
}
