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
}
