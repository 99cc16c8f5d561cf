namespace Handbook.Paged.Tests.Layout.Flex;

/// <summary>Flex containers whose every part with an id has a place that a browser can be asked for too. A letter is 10 px.</summary>
internal static class FlexCases
{
    public const string Base = """
        * { margin: 0; padding: 0 }
        html { font: 10px/10px Square }
        #c { display: flex }
        """;

    private const string Three = "<div id=c><div id=x>aaa</div><div id=y>bb bb</div><div id=z>c</div></div>";

    private const string Boxes = "<div id=c><div id=x></div><div id=y></div><div id=z></div></div>";

    public static IReadOnlyList<LayoutCase> All { get; } =
    [
        new("items stand side by side, as wide as their content", Three),
        new("items shrink to their words", "<div id=c><div id=x>aaa aaa aaa aaa aaa aaa aaa</div><div id=y>bb bb bb bb bb bb bb bb bb bb bb bb bb</div></div>"),
        new("grow by factors", Three, "#x { flex-grow: 1 } #y { flex-grow: 3 }"),
        new("factors below one leave room", Three, "#x { flex-grow: 0.2 } #y { flex-grow: 0.3 }"),
        new("equal columns", Three, "#c > div { flex: 1 }"),
        new("equal columns with a gap", Three, "#c { gap: 20px } #c > div { flex: 1 }"),
        new("a gap in percent", Three, "#c { column-gap: 10% } #c > div { flex: 1 }"),
        new("a basis", Three, "#x { flex: 0 0 150px } #y { flex: 1 1 0 }"),
        new("a basis in percent", Three, "#x { flex: 0 0 25% } #y { flex: 1 1 50% }"),
        new("shrink by factors", Boxes, "#c > div { height: 5px; width: 200px } #x { flex-shrink: 2 } #y { flex-shrink: 0 }"),
        new("shrinking counts padding out", Boxes, "#c > div { height: 5px; flex-basis: 200px } #x { padding: 0 60px }"),
        new("a minimum freezes an item", Boxes, "#c > div { flex: 1; height: 5px } #x { min-width: 250px }"),
        new("a maximum freezes an item", Boxes, "#c > div { flex: 1; height: 5px } #x { max-width: 50px }"),
        new("minimum and maximum at once", Boxes, "#c > div { flex: 1; height: 5px } #x { min-width: 180px } #y { max-width: 40px }"),
        new("no narrower than a word", "<div id=c><div id=x>aaaaaaaaaaaaaaaaaaaaaaaaa</div><div id=y>bb bb bb bb bb bb bb bb bb bb</div></div>", "#c > div { flex: 1 }"),
        new("narrower than a word where it is hidden", "<div id=c><div id=x>aaaaaaaaaaaaaaaaaaaaaaaaa</div><div id=y>bb bb</div></div>", "#c > div { flex: 1; overflow: hidden }"),
        new("items stretch to the line", Three + "", "#y { width: 20px }"),
        new("items at the start, the end, the middle", "<div id=c><div id=x>a</div><div id=y>b</div><div id=z>c</div><div id=w>d<br>d<br>d</div></div>", "#x { align-self: flex-start } #y { align-self: flex-end } #z { align-self: center }"),
        new("all items in the middle", "<div id=c><div id=x>a</div><div id=y>b<br>b<br>b</div></div>", "#c { align-items: center; height: 60px }"),
        new("baselines", "<div id=c><div id=x>a</div><div id=y>b</div></div>", "#c { align-items: baseline } #x { font-size: 30px; line-height: 30px } #y { margin-top: 3px; padding-bottom: 9px }"),
        new("justify to the end", Three, "#c { justify-content: flex-end }"),
        new("justify to the middle", Three, "#c { justify-content: center }"),
        new("space between", Three, "#c { justify-content: space-between }"),
        new("space around", Three, "#c { justify-content: space-around }"),
        new("space evenly", Three, "#c { justify-content: space-evenly }"),
        new("reversed", Three, "#c { flex-direction: row-reverse }"),
        new("reversed, justified to the start of the page", Three, "#c { flex-direction: row-reverse; justify-content: start }"),
        new("an auto margin takes the room", Three, "#y { margin-left: auto }"),
        new("auto margins on all sides", Boxes, "#c { height: 50px } #c > div { width: 20px; height: 10px } #y { margin: auto }"),
        new("in the order that is asked for", Three, "#x { order: 2 } #z { order: -1 }"),
        new("margins don't collapse", "<div id=c><div id=x><p id=p>a</p></div></div>", "#x, #p { margin: 7px }"),
        new("lines wrap", "<div id=c><div id=x></div><div id=y></div><div id=z></div><div id=w></div></div>", "#c { flex-wrap: wrap } #c > div { width: 150px; height: 10px } #y { height: 30px }"),
        new("wrapped lines grow by themselves", "<div id=c><div id=x></div><div id=y></div><div id=z></div></div>", "#c { flex-wrap: wrap; gap: 4px 10px } #c > div { flex: 1 0 150px; height: 10px }"),
        new("wrapped lines stretch", "<div id=c><div id=x></div><div id=y></div><div id=z></div></div>", "#c { flex-wrap: wrap; height: 100px } #c > div { width: 150px } #x { height: 10px }"),
        new("wrapped lines in the middle", "<div id=c><div id=x></div><div id=y></div><div id=z></div></div>", "#c { flex-wrap: wrap; height: 100px; align-content: center } #c > div { width: 150px; height: 20px }"),
        new("wrapped lines apart", "<div id=c><div id=x></div><div id=y></div><div id=z></div></div>", "#c { flex-wrap: wrap; height: 100px; align-content: space-between } #c > div { width: 150px; height: 20px }"),
        new("wrapped in reverse", "<div id=c><div id=x></div><div id=y></div><div id=z></div></div>", "#c { flex-wrap: wrap-reverse } #c > div { width: 150px; height: 20px } #y { height: 30px }"),
        new("a column", "<div id=c><div id=x>aa</div><div id=y>b</div></div>", "#c { flex-direction: column; gap: 5px }"),
        new("a column with items in the middle", "<div id=c><div id=x>aa</div><div id=y>b</div></div>", "#c { flex-direction: column; align-items: center }"),
        new("a column with items at the end", "<div id=c><div id=x>aa</div><div id=y>b</div></div>", "#c { flex-direction: column; align-items: flex-end }"),
        new("a column grows into its height", "<div id=c><div id=x>aa</div><div id=y>b</div></div>", "#c { flex-direction: column; height: 100px } #y { flex: 1 }"),
        new("a column grows into its least height", "<div id=c><div id=x>aa</div><div id=y>b</div></div>", "#c { flex-direction: column; min-height: 100px } #y { flex: 1 }"),
        new("a column shrinks to its height", Boxes, "#c { flex-direction: column; height: 60px } #c > div { flex: 0 1 40px } #y { flex-shrink: 0 }"),
        new("a column justified", Boxes, "#c { flex-direction: column; height: 100px; justify-content: space-between } #c > div { height: 10px }"),
        new("a column reversed", Boxes, "#c { flex-direction: column-reverse } #x { height: 10px } #y { height: 20px } #z { height: 30px }"),
        new("a column's auto margin", Boxes, "#c { flex-direction: column; height: 100px } #c > div { height: 10px } #z { margin-top: auto }"),
        new("columns that wrap", "<div id=c><div id=x></div><div id=y></div><div id=z></div></div>", "#c { flex-direction: column; flex-wrap: wrap; height: 50px } #c > div { height: 20px }"),
        new("text alone is an item", "<div id=c>aaa<span id=x>bb</span>cc</div>"),
        new("a container in a container", "<div id=c><div id=x><span id=p>aa</span><span id=q>bb</span></div><div id=y>c<br>c</div></div>", "#x { display: flex; flex-direction: column; justify-content: space-between }"),
        new("a container that shrinks to its content", "<div id=f><div id=c><div id=x>aa</div><div id=y>b</div></div></div>", "#f { float: left } #c { gap: 5px }"),
        new("an inline container", "<span id=i><span id=x>aa</span><span id=y>b</span></span>", "#i { display: inline-flex; gap: 5px }"),
        new("a table as an item", "<div id=c><table id=x style='border-spacing:0'><tr><td id=t style='padding:0'>aa</table><div id=y>b</div></div>", "#y { flex: 1 }"),
        new("border-box items", Boxes, "#c > div { box-sizing: border-box; width: 100px; height: 30px; padding: 5px; border: 1px solid }"),
        new("content-box items", Boxes, "#c > div { width: 60px; height: 30px; padding: 5px; border: 1px solid }"),
        new("padding of the container", Three, "#c { padding: 10px; border: 3px solid; box-sizing: border-box; width: 300px }"),
        new("a fixed width never grows", Three, "#x { width: 120px } #y { flex: 1 }"),
        new("flex none", Three, "#x { flex: none; width: 350px } #y { flex: auto }"),
    ];
}
