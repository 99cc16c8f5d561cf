namespace Handbook.Paged.Tests.Css;

/// <summary>Every property that the engine obeys, in the order of the documentation.</summary>
internal static partial class PropertyCases
{
    private const string All = "all elements";
    private const string Text = "text";
    private const string Blocks = "block containers";
    private const string Boxes = "all boxes but inline ones";
    private const string Pages = "pages and all elements";
    private const string FlexContainers = "flex containers";
    private const string FlexItems = "flex items";
    private const string Tables = "tables";
    private const string Replaced = "images";

    private const string Picture = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEUlEQVR42mP4z8DAAMMMyBwAVsMF+yYPphgAAAAASUVORK5CYII=";
    private const string Words = "<p class=x>Some words, “fine” and soft&shy;ened, office 0123 1/2 1st H2 that go on until there are a few lines of <a href='#i' id=i>them</a></p>";
    private const string Sentence = "<p class=x>aaa bbb ccc ddd eee fff ggg hhh</p><p>next</p>";
    private const string Box = "<div class=o>before<div class=x>inside</div>after</div>";
    private const string Inline = "<p>aaa <span class=x>bbb <i>cc</i></span> ddd</p>";
    private const string Image = "<p>a<img class=x alt=x src='" + Picture + "'>b</p>";
    private const string Table = "<table class=x><caption>c</caption><tr><td>aa<td class=y><tr><td>a b c d<td>dd</table>";
    private const string List = "<ol class=x><li>one<li>two two two two two</ol>";
    private const string Flex = "<div class='o f'><div class='x i'>a</div><div class='i j'>b b</div><div class='i'>c</div></div>";
    private const string FlexBox = "<div class='x f'><div class='i'>a</div><div class='i j'>b b</div><div class='i'>c</div></div>";
    private const string Long = "<p>a<br>b<br>c</p><p class=x>d<br>e<br>f<br>g<br>h<br>i<br>j<br>k<br>l</p><p>m<br>n</p>";

    public static IReadOnlyList<PropertyCase> Rows { get; } =
    [
        .. OfFonts(), .. OfText(), .. OfInlines(), .. OfBoxes(), .. OfBorders(), .. OfBackgrounds(), .. OfPositions(), .. OfFlex(), .. OfTablesAndLists(),
        .. OfPages(), .. OfGeneratedContent(),
    ];

    private static IEnumerable<PropertyCase> OfFonts() =>
    [
        new("font-family", "[ <family-name> | serif | sans-serif | monospace | system-ui | … ]#", Text, Words) { Values = ["monospace", "Inter, serif"] },
        new("font-size", "<length-percentage> | xx-small | x-small | small | medium | large | x-large | xx-large | xxx-large | smaller | larger", Text, Words)
        {
            Values = ["20px", "120%", "2em", "xx-small", "x-small", "small", "large", "x-large", "xx-large", "xxx-large", "smaller", "larger"],
        },
        new("font-weight", "normal | bold | bolder | lighter | <number [1,1000]>", Text, Words) { Values = ["bold", "bolder", "900"] },
        new("font-style", "normal | italic | oblique <angle>?", Text, Words) { Values = ["italic", "oblique", "oblique 20deg"] },
        new("font-stretch", "<percentage> | ultra-condensed | … | ultra-expanded", Text, Words, "@font-face { font-family: A; src: url('inter/Inter-Regular.otf'); font-stretch: 50% } @font-face { font-family: A; src: url('libertinus-serif/LibertinusSerif-Regular.otf'); font-stretch: 100% } p { font-family: A }") { Values = ["condensed", "50%"] },
        new("font-feature-settings", "normal | [ <string> [ <integer> | on | off ]? ]#", Text, Words, "p { font-family: serif }") { Values = ["'smcp'", "'liga' off", "'onum' 1"] },
        new("font-kerning", null, Text, "<p class=x>AVAVA To</p>", "p { font-family: serif }") { SameAsInitial = ["normal"] },
        new("font-variant-ligatures", "normal | none | [ common-ligatures | no-common-ligatures ] || [ discretionary-ligatures | no-discretionary-ligatures ] || [ historical-ligatures | no-historical-ligatures ] || [ contextual | no-contextual ]", Text, Words, "p { font-family: serif }") { Values = ["none", "no-common-ligatures"] },
        new("font-variant-caps", null, Text, Words, "p { font-family: serif }") { SameAsInitial = ["unicase", "titling-caps"] },
        new("font-variant-numeric", "normal | [ lining-nums | oldstyle-nums ] || [ proportional-nums | tabular-nums ] || [ diagonal-fractions | stacked-fractions ] || ordinal || slashed-zero", Text, Words, "p { font-family: serif }") { Values = ["oldstyle-nums", "diagonal-fractions", "slashed-zero"] },
        new("font-variant-position", null, Text, "<p class=x>H2</p>", "p { font-family: serif }"),
        new("font-variant-east-asian", "normal | [ jis78 | jis83 | jis90 | jis04 | simplified | traditional ] || [ full-width | proportional-width ] || ruby", Text, Words),
        new("font-variation-settings", "normal | [ <string> <number> ]#", Text, Words),
        new("line-height", "normal | <number> | <length-percentage>", All, Words) { Values = ["2", "30px", "150%"] },
        new("letter-spacing", "normal | <length-percentage>", Text, Words) { Values = ["2px", "-0.05em"] },
        new("word-spacing", "normal | <length-percentage>", Text, Words) { Values = ["3px", "50%"] },
    ];

    private static IEnumerable<PropertyCase> OfText() =>
    [
        new("color", "<color>", Text, Words) { Values = ["red", "#0008", "oklch(0.5 0.1 200)"] },
        new("direction", null, All, Words),
        new("text-align", "start | end | left | right | center | justify | match-parent", Blocks, Sentence, "p { width: 130px }") { Values = ["end", "right", "center", "justify"] },
        new("text-align-last", null, Blocks, Sentence, "p { width: 130px; text-align: justify }") { SameAsInitial = ["start", "left"] },
        new("text-justify", null, Text, Sentence, "p { width: 130px; text-align: justify }") { SameAsInitial = ["inter-word"] },
        new("text-indent", "<length-percentage> && hanging? && each-line?", Blocks, "<p class=x>aa bbbbbbbbbbbbbbbbbbbbbb cc<br>dd ee</p>") { Values = ["10px", "10%", "10px hanging", "10px each-line"] },
        new("text-transform", "none | capitalize | uppercase | lowercase", Text, Words) { Values = ["capitalize", "uppercase", "lowercase"] },
        new("white-space-collapse", null, Text, "<p class=x>  a  b \n c                             d</p>"),
        new("text-wrap-mode", null, Text, Sentence),
        new("text-wrap-style", null, Blocks, "<p class=x>aaa bbb ccc ddd eee fff</p>") { SameAsInitial = ["stable"] },
        new("tab-size", "<number> | <length>", Blocks, "<pre class=x>\ta</pre>") { Values = ["4", "15px"] },
        new("overflow-wrap", null, Text, "<p><span class=x>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</span></p>"),
        new("word-break", null, Text, "<p class=x>aa bbbbbbbbbbbbbbbbbbbbbbbbbbbbb 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字</p>"),
        new("line-break", null, Text, "<p class=x lang=ja>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ<br>a字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ字ぁ<br>字々字々字々字々字々字々字々字々字々字々字々字々字々字々字々<br>a字々字々字々字々字々字々字々字々字々字々字々字々字々字々字々</p>") { SameAsInitial = ["normal"] },
        new("hyphens", null, Text, "<p class=x lang=en>aaaaaaaaaaaa soft&shy;ened aaaaaa hyphenation</p>"),
        new("hyphenate-limit-chars", "[ auto | <integer> ]{1,3}", Text, "<p class=x lang=en>aaaaaaaaa aaa hyphenation</p>", "p { hyphens: auto }") { Values = ["50", "5 8"] },
        new("hyphenate-limit-lines", "no-limit | <integer>", Blocks, "<p class=x lang=en>hyphenation hyphenation hyphenation hyphenation</p>", "p { hyphens: auto; width: 90px }") { Values = ["0", "1"] },
        new("hyphenate-limit-zone", "<length-percentage>", Blocks, "<p class=x lang=en>aaaaaaaaa aaa hyphenation</p>", "p { hyphens: auto }") { Values = ["80%"] },
        new("hyphenate-character", "auto | <string>", Text, "<p class=x lang=en>aaaaaaaaa aaa hyphenation</p>", "p { hyphens: auto; font-family: serif; width: 100px }") { Values = ["'~'"] },
        new("hanging-punctuation", "none | [ first || [ force-end | allow-end ] || last ]", Blocks, "<p class=x>“aaa bbb ccc ddd eee, fff ggg.”</p>", "p { text-align: right }") { Values = ["first", "last", "force-end"] },
        new("text-underline-offset", "auto | <length-percentage>", All, "<p class=x><u>aaa</u></p>") { Values = ["3px", "20%"] },
    ];

    private static IEnumerable<PropertyCase> OfInlines() =>
    [
        new("vertical-align", "baseline | sub | super | text-top | text-bottom | middle | top | bottom | <length-percentage>", "inline boxes and table cells", "<p>a<img class=x alt=x src='" + Picture + "'>b</p>", "p { line-height: 30px } img { width: 6px; height: 6px }")
        {
            Values = ["sub", "super", "text-top", "text-bottom", "middle", "top", "bottom", "4px", "20%"],
        },
        new("text-decoration-line", "none | [ underline || overline || line-through ]", All, Words) { Values = ["underline", "overline", "line-through", "underline overline"] },
        new("text-decoration-style", null, All, Words, "p { text-decoration: underline }"),
        new("text-decoration-color", "<color>", All, Words, "p { text-decoration: underline }") { Values = ["red"] },
        new("text-decoration-thickness", "auto | from-font | <length-percentage>", All, Words, "p { text-decoration: underline; font-family: Inter }") { Values = ["3px", "20%"] },
        new("visibility", null, All, "<table><tr class=x><td>a<tr><td>b</table>"),
    ];

    private static IEnumerable<PropertyCase> OfBoxes() =>
    [
        new("display", "none | contents | inline | block | inline-block | flow-root | list-item | flex | inline-flex | table | inline-table | table-row | table-row-group | table-header-group | table-footer-group | table-cell | table-column | table-column-group | table-caption", All, Box, ".x { height: 30px; width: 90px }")
        {
            Values = ["none", "block", "inline-block", "list-item", "flex", "inline-flex", "table", "inline-table", "table-cell"],
        },
        Lengths("width", "auto | <length-percentage> | min-content | max-content | fit-content", Boxes, "50px", "50%", "min-content", "max-content", "fit-content"),
        Lengths("height", "auto | <length-percentage> | min-content | max-content | fit-content", Boxes, "50px", "3em"),
        new("min-width", "auto | <length-percentage> | min-content | max-content | fit-content", Boxes, Box, ".x { width: 10px; border: solid }") { Values = ["50px", "50%", "max-content"] },
        Lengths("min-height", "auto | <length-percentage>", Boxes, "50px"),
        Lengths("max-width", "none | <length-percentage> | min-content | max-content | fit-content", Boxes, "50px", "50%", "min-content"),
        Lengths("max-height", "none | <length-percentage>", Boxes, "5px"),
        new("box-sizing", null, Boxes, Box, ".x { width: 50px; border: solid; padding: 5px }"),
        new("overflow", "visible | hidden | clip | scroll | auto", Blocks, "<div class=x>inside</div>", ".x { width: 10px }") { Values = ["hidden", "clip", "scroll", "auto"] },
        new("object-fit", null, Replaced, Image, "img { width: 20px; height: 30px; image-resolution: 300dpi }"),
        new("object-position", "<position>", Replaced, Image, "img { width: 20px; height: 30px; object-fit: contain }") { Values = ["0 0", "right bottom"] },
        new("image-resolution", "from-image || <resolution>", Replaced, Image) { Values = ["192dpi", "2dppx"] },
        new("opacity", "<number> | <percentage>", All, Box) { Values = ["0.5", "20%"] },
        .. from side in (string[])["top", "right", "bottom", "left"]
           select Lengths("margin-" + side, "<length-percentage> | auto", All, "5px", "10%", "-3px"),
        .. from side in (string[])["top", "right", "bottom", "left"]
           select Lengths("padding-" + side, "<length-percentage>", All, "5px", "10%"),
        new("float", null, All, Box),
        new("clear", null, "boxes at the level of blocks", "<div style='float: left; height: 30px'>l</div><div style='float: right; height: 20px'>r</div><div class=x>a</div>") { SameAsInitial = [] },
    ];

    private static PropertyCase Lengths(string name, string syntax, string appliesTo, params string[] values) =>
        new(name, syntax, appliesTo, Box, ".x { border: solid; text-align: center } .o { border: solid 1px }") { Values = values };
}
