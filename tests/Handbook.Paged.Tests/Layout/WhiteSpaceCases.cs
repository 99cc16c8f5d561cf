namespace Handbook.Paged.Tests.Layout;

/// <summary>White space at the ends of lines and around inline boxes.</summary>
internal static class WhiteSpaceCases
{
    public const string Base = "* { margin: 0; padding: 0 } html { font: 10px/10px Square } p { width: 100px } b, i { font: inherit } b { padding: 0 5px; border: 1px solid } ";

    public static LayoutCase[] All { get; } =
    [
        new("a padded box that ends after a space at a break", "<p>aaaa <b id=b>bbb </b><i id=i>cccccc</i></p>"),
        new("a padded box that ends before a space at a break", "<p>aaaa <b id=b>bbb</b> <i id=i>cccccc</i></p>"),
        new("a padded box that ends after a space within a line", "<p>a <b id=b>b </b><i id=i>c</i></p>"),
        new("a padded box that ends after a space at the end", "<p>a <b id=b>b </b></p>"),
        new("a padded box that begins with a space", "<p>a<b id=b> b</b><i id=i>c</i></p>"),
        new("a padded box that begins with a space at a break", "<p>aaaaaaaa<b id=b> bbb</b><i id=i>c</i></p>"),
        new("a padded box of a space alone", "<p>a<b id=b> </b><i id=i>c</i></p>"),
        new("pre-line keeps breaks", "<p>aa   bb\n   <i id=i>cc</i>  \n<i id=j>dd</i></p>", "p { white-space: pre-line }"),
        new("pre-line in a box", "<p>aa <i id=i>bb \n cc</i> <i id=j>dd</i></p>", "p { white-space: pre-line }"),
        new("break-spaces", "<p>aaaaaaaa    <i id=i>b</i></p>", "p { white-space: break-spaces }"),
        new("pre-wrap hangs", "<p>aaaaaaaa    <i id=i>b</i></p>", "p { white-space: pre-wrap }"),
        new("pre-wrap, spaces at the start", "<p>  <i id=i>b</i>\n   <i id=j>c</i></p>", "p { white-space: pre-wrap }"),
        new("nowrap with inline boxes", "<p>aaaa <b id=b>bbb</b> <i id=i>cccccc dd</i></p>", "p { white-space: nowrap }"),
        new("nowrap inside a wrapping text", "<p>aaaa <i id=i>bbb ccc</i> <i id=j>dd</i></p>", "#i { white-space: nowrap }"),
        new("wrapping inside nowrap", "<p>aaaa <i id=i>bbb cccccc</i> <i id=j>dd</i></p>", "p { white-space: nowrap } #i { white-space: normal }"),
        new("two nowrap boxes that touch", "<p><i id=i>aaaaaa</i><i id=j>bbbbbb</i></p>", "i { white-space: nowrap }"),
        new("two nowrap boxes with a space", "<p><i id=i>aaaaaa</i> <i id=j>bbbbbb</i></p>", "i { white-space: nowrap }"),
        new("pre in a line", "<p>aa <i id=i>b  c\nd</i> <i id=j>e</i></p>", "#i { white-space: pre }"),
        new("a tab at a line's start", "<p>\t<i id=i>a</i>\n\t\t<i id=j>b</i></p>", "p { white-space: pre; tab-size: 4 }"),
        new("a tab after a break in pre-wrap", "<p>aaaaaaaaa \t<i id=i>a</i></p>", "p { white-space: pre-wrap; tab-size: 4 }"),
        new("spaces that collapse across boxes", "<p>a <i id=i> b </i> <i id=j> c</i></p>"),
        new("a no-break space at the end", "<p>aaaaaaaa&nbsp;<i id=i>bb</i></p>"),
        new("a line that fills its width exactly", "<p>aaaaaaaaaa <i id=i>bb</i></p>"),
        new("a space before a forced break", "<p><i id=i>aa </i><br><i id=j>bb</i></p>"),
        new("right-aligned, a space at a break in a padded box", "<p>aaaa <b id=b>bbb </b><i id=i>cccccc</i></p>", "p { text-align: right }"),
    ];
}
