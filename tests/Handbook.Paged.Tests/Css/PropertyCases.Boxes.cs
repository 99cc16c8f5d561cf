namespace Handbook.Paged.Tests.Css;

internal static partial class PropertyCases
{
    private static readonly string[] Sides = ["top", "right", "bottom", "left"];

    private static IEnumerable<PropertyCase> OfBorders() =>
    [
        .. from side in Sides select new PropertyCase($"border-{side}-width", "<length> | thin | medium | thick", All, Box, ".x { border: solid }") { Values = ["1px", "thin", "thick"] },
        .. from side in Sides select new PropertyCase($"border-{side}-style", null, All, Box, ".x { border: 6px none }") { SameAsInitial = ["hidden"] },
        .. from side in Sides select new PropertyCase($"border-{side}-color", "<color>", All, Box, ".x { border: solid }") { Values = ["red", "transparent"] },
        .. from corner in (string[])["top-left", "top-right", "bottom-right", "bottom-left"]
           select new PropertyCase($"border-{corner}-radius", "<length-percentage>{1,2}", All, Box, ".x { border: solid }") { Values = ["5px", "50%", "3px 5px"] },
        new("box-shadow", "none | [ <color>? && <length>{2} [ 0 <length>? ]? && inset? ]#", All, Box) { Values = ["2px 3px red", "0 0 0 4px", "inset 2px 2px", "inset 0 0 0 2px red", "1px 1px, 2px 2px red"] },
        new("outline-width", "<length> | thin | medium | thick", All, Box, ".x { outline: solid }") { Values = ["1px", "thick"] },
        new("outline-style", null, All, Box) { SameAsInitial = ["hidden"] },
        new("outline-color", "auto | <color>", All, Box, ".x { outline: solid }") { Values = ["red"] },
        new("outline-offset", "<length>", All, Box, ".x { outline: solid }") { Values = ["3px", "-2px"] },
        new("box-decoration-break", null, All, Long, ".x { border: solid; padding: 3px }"),
    ];

    private static IEnumerable<PropertyCase> OfBackgrounds()
    {
        const string Css = ".x { background: url('" + Picture + "'); width: 51px; height: 31px; border: 3px dotted; padding: 6px }";
        return
        [
            new("background-color", "<color>", All, Box) { Values = ["red", "rgb(0 0 255 / 50%)"] },
            new("background-image", "[ none | <url> ]#", All, Box) { Values = ["url('" + Picture + "')"] },
            new("background-position-x", "[ left | center | right | <length-percentage> | [ left | right ] <length-percentage> ]#", All, Box, Css) { Values = ["right", "5px", "right 2px"] },
            new("background-position-y", "[ top | center | bottom | <length-percentage> | [ top | bottom ] <length-percentage> ]#", All, Box, Css) { Values = ["bottom", "5px", "center"] },
            new("background-size", "[ [ <length-percentage> | auto ]{1,2} | cover | contain ]#", All, Box, Css) { Values = ["10px", "cover", "contain", "auto 50%"] },
            new("background-repeat", "[ repeat-x | repeat-y | [ repeat | space | round | no-repeat ]{1,2} ]#", All, Box, Css) { Values = ["repeat-x", "repeat-y", "no-repeat", "space", "round"] },
            new("background-origin", "[ border-box | padding-box | content-box ]#", All, Box, Css) { Values = ["border-box", "content-box"] },
            new("background-clip", "[ border-box | padding-box | content-box ]#", All, Box, Css) { Values = ["padding-box", "content-box"] },
        ];
    }

    private static IEnumerable<PropertyCase> OfPositions() =>
    [
        new("position", "static | relative | absolute | fixed", All, Box, ".x { top: 5px; left: 7px }") { Values = ["relative", "absolute"] },
        .. from side in Sides select new PropertyCase(side, "auto | <length-percentage>", "positioned boxes", Box, ".x { position: relative } .o { height: 50px }") { Values = ["5px", "10%", "-3px"] },
        new("z-index", "auto | <integer>", "positioned boxes", "<div class=x>a</div><div class=y>b</div>", "div { position: relative; background: red } .x { top: 5px } .y { background: blue; z-index: 0 }") { Values = ["1"] },
    ];

    private static IEnumerable<PropertyCase> OfFlex()
    {
        const string Css = ".f { display: flex; height: 40px } .i { border: solid 1px; width: 30px } .j { height: 20px; font-size: 5px }";
        const string Wrapped = ".f { display: flex; flex-wrap: wrap; height: 60px; width: 70px } .i { border: solid 1px; width: 30px }";
        return
        [
            new("flex-direction", null, FlexContainers, FlexBox, Css),
            new("flex-wrap", null, FlexContainers, FlexBox, Css + ".f { width: 70px }"),
            new("flex-grow", "<number [0,∞]>", FlexItems, Flex, Css) { Values = ["1"] },
            new("flex-shrink", "<number [0,∞]>", FlexItems, Flex, Css + ".f { width: 70px }") { Values = ["0", "3"] },
            new("flex-basis", "auto | content | <length-percentage> | min-content | max-content | fit-content", FlexItems, Flex, Css) { Values = ["50px", "40%", "content"] },
            new("order", "<integer>", FlexItems, Flex, Css) { Values = ["1"] },
            new("row-gap", "normal | <length-percentage>", FlexContainers, FlexBox, Wrapped) { Values = ["5px", "10%"] },
            new("column-gap", "normal | <length-percentage>", FlexContainers, FlexBox, Css) { Values = ["5px", "10%"] },
            new("align-items", "normal | stretch | [ first | last ]? baseline | [ safe | unsafe ]? [ start | end | center | flex-start | flex-end | self-start | self-end ]", FlexContainers, FlexBox, Css) { Values = ["start", "end", "center", "flex-end", "baseline", "last baseline"] },
            new("align-self", "auto | normal | stretch | [ first | last ]? baseline | [ safe | unsafe ]? [ start | end | center | flex-start | flex-end | self-start | self-end ]", FlexItems, Flex, Css) { Values = ["start", "end", "center", "flex-end"] },
            new("align-content", "normal | stretch | [ first | last ]? baseline | space-between | space-around | space-evenly | [ safe | unsafe ]? [ start | end | center | flex-start | flex-end ]", FlexContainers, FlexBox, Wrapped) { Values = ["start", "end", "center", "space-between", "space-around", "space-evenly", "flex-end"] },
            new("justify-content", "normal | space-between | space-around | space-evenly | [ safe | unsafe ]? [ start | end | center | flex-start | flex-end | left | right ]", FlexContainers, FlexBox, Css) { Values = ["end", "center", "space-between", "space-around", "space-evenly", "flex-end", "right"] },
        ];
    }

    private static IEnumerable<PropertyCase> OfTablesAndLists() =>
    [
        new("table-layout", null, Tables, Table, "table { width: 150px }"),
        new("border-collapse", null, Tables, Table, "td { border: solid }"),
        new("border-spacing", "<length>{1,2}", Tables, Table, "td { border: solid }") { Values = ["5px", "0 8px"] },
        new("caption-side", null, Tables, Table),
        new("empty-cells", null, "table cells", Table, "td { border: solid }"),
        new("list-style-type", "none | <string> | disc | circle | square | disclosure-open | disclosure-closed | decimal | decimal-leading-zero | lower-roman | upper-roman | lower-alpha | upper-alpha | lower-latin | upper-latin | lower-greek", "list items", List)
        {
            Values = ["none", "'> '", "circle", "square", "decimal-leading-zero", "lower-roman", "upper-roman", "lower-alpha", "upper-alpha", "lower-greek"],
        },
        new("list-style-position", null, "list items", List),
        new("list-style-image", "none | <url>", "list items", List) { Values = ["url('" + Picture + "')"] },
    ];

    private static IEnumerable<PropertyCase> OfPages()
    {
        const string Sections = "<div>one</div><div class=x>two</div><div>three</div>";
        return
        [
            new("size", "auto | <length>{1,2} | [ A3 | A4 | A5 | B4 | B5 | JIS-B4 | JIS-B5 | letter | legal | ledger ] || [ portrait | landscape ]", "@page", Sections)
            {
                Selector = "@page",
                Values = ["300px", "10cm 5cm", "A5", "letter", "A5 landscape", "landscape"],
            },
            new("break-before", null, "boxes at the level of blocks, table rows", Sections) { SameAsInitial = ["avoid", "avoid-page", "avoid-column", "column"] },
            new("break-after", null, "boxes at the level of blocks, table rows", Sections) { SameAsInitial = ["avoid", "avoid-page", "avoid-column", "column"] },
            new("break-inside", null, "all boxes but inline ones", "<p>a<br>b<br>c</p><p>a<br>b<br>c</p><p class=x>d<br>e<br>f<br>g<br>h<br>i</p>") { SameAsInitial = ["avoid-column"] },
            new("orphans", "<integer [1,∞]>", Blocks, "<div style='height: 70px'></div><p class=x>a<br>b<br>c<br>d<br>e<br>f</p>") { Values = ["4"] },
            new("widows", "<integer [1,∞]>", Blocks, "<div style='height: 70px'></div><p class=x>a<br>b<br>c<br>d<br>e</p>") { Values = ["4"] },
            new("page", "auto | <custom-ident>", Blocks, Sections, "@page wide { size: 400px 100px }") { Values = ["wide"] },
        ];
    }

    private static IEnumerable<PropertyCase> OfGeneratedContent()
    {
        const string Counted = "<p class=x>a</p><p class=c>b</p>";
        const string Css = ".c::before { content: counter(n) }";
        return
        [
            new("content", "normal | none | [ <string> | <url> | attr() | counter() | counters() | string() | target-counter() | target-counters() | target-text() | leader() | open-quote | close-quote | no-open-quote | no-close-quote ]+ [ / <string> ]?", "::before, ::after, ::marker, page margin boxes", Inline)
            {
                Selector = ".x::before",
                Values = ["'a'", "attr(class)", "counter(x)", "open-quote", "leader('.')", "url('" + Picture + "')"],
            },
            new("quotes", "auto | none | [ <string> <string> ]+", All, "<p><q class=x>a</q></p>") { Values = ["none", "'<' '>'"] },
            new("counter-reset", "none | [ <counter-name> <integer>? | reversed(<counter-name>) <integer>? ]+", All, Counted, Css) { Values = ["n 5"] },
            new("counter-increment", "none | [ <counter-name> <integer>? ]+", All, "<div><p class=x>a</p><p class=c>b</p></div>", Css + "div { counter-reset: n }") { Values = ["n", "n 3"] },
            new("counter-set", "none | [ <counter-name> <integer>? ]+", All, "<div><p class=x>a</p><p class=c>b</p></div>", Css + "div { counter-reset: n }") { Values = ["n 7"] },
            new("string-set", "none | [ <custom-ident> <content-list> ]#", All, Counted, "@page { margin: 10px; @top-left { content: string(s) } }") { Values = ["s content()", "s 'x' attr(class)"] },
            new("bookmark-level", "none | <integer [1,∞]>", All, Counted) { Values = ["1"] },
            new("bookmark-label", "none | <content-list>", All, Counted, ".x { bookmark-level: 1 }") { Values = ["'x'", "none"] },
            new("bookmark-state", null, All, "<p class=x>a</p><p class=y>b</p>", ".x { bookmark-level: 1 } .y { bookmark-level: 2 }"),
        ];
    }
}
