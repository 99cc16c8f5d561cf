namespace Handbook.Tests.Content.Markdown;

public class RawHtmlTests
{
    [Theory]
    [InlineData("H<sub>2</sub>O <kbd>Ctrl</kbd><br/>next", "<p>H<sub>2</sub>O <kbd>Ctrl</kbd><br>next</p>", "")]
    [InlineData("<ruby>漢<rt>kan</rt></ruby>", "<p><ruby>漢<rt>kan</rt></ruby></p>", "")]
    [InlineData("<ul><li>x<li>y</ul>", "<ul>\n<li>x</li>\n<li>y</li>\n</ul>", "")]
    [InlineData("<table>\n<tr><td colspan=\"2\" align=center>a<tr><td>b</table>", "<table>\n<tr>\n<td colspan=\"2\" class=\"align-center\">a</td>\n</tr>\n<tr>\n<td>b</td>\n</tr>\n</table>", "")]
    [InlineData("before <!-- a\ncomment --> after", "<p>before  after</p>", "")]
    [InlineData("&copy; &amp; &#x1F600; &nope; <b>&lt;</b>", "<p>© &amp; 😀 &amp;nope; <b>&lt;</b></p>", "")]
    [InlineData("a <customer> b", "<p>a &lt;customer&gt; b</p>", "3:3: warning[unknown-html-element]")]
    [InlineData("<script>alert(1)</script>", "", "3:1: warning[html-removed]")]
    [InlineData("a <script>alert(1)</script> b", "<p>a  b</p>", "3:3: warning[html-removed]")]
    [InlineData("<style>p { x }</style>", "", "3:1: warning[html-removed]")]
    [InlineData("<svg><circle r=\"1\"/></svg>", "", "3:1: warning[html-removed]")]
    [InlineData("<iframe src=\"https://e.org/v\" title=\"The film\"></iframe>", "<a href=\"https://e.org/v\" class=\"media-link\">The film</a>", "3:1: warning[html-removed]")]
    [InlineData("<video><source src=\"https://e.org/v.mp4\">No video</video>", "<p><a href=\"https://e.org/v.mp4\" class=\"media-link\">https://e.org/v.mp4</a></p>", "3:1: warning[html-removed]")]
    [InlineData("<button onclick=\"x()\">Press</button>", "<p>Press</p>", "3:1: warning[html-removed]")]
    [InlineData("<span style=\"color:red\">a</span>", "<p><span>a</span></p>", "3:7: warning[html-attribute-removed]")]
    [InlineData("<span onmouseover=x>a</span>", "<p><span>a</span></p>", "3:7: warning[html-attribute-removed]")]
    [InlineData("<a href=\"https://e.org\" target=_blank rel=x>a</a>", "<p><a href=\"https://e.org\">a</a></p>", "")]
    [InlineData("<b>bold", "<p><b>bold</b></p>", "3:1: warning[unclosed-html-element]")]
    [InlineData("bold</b>", "<p>bold</p>", "3:5: warning[stray-end-tag]")]
    [InlineData("<b><i>a</b></i>", "<p><b><i>a</i></b></p>", "3:4: warning[unclosed-html-element]")]
    [InlineData("<center>a</center>", "<div class=\"align-center\">a</div>", "")]
    [InlineData("a < b && c > d", "<p>a &lt; b &amp;&amp; c &gt; d</p>", "")]
    public void Passes_one_allow_list(string markdown, string html, string problem)
    {
        Loaded loaded = Load(markdown);
        Assert.Equal(html, loaded.Model.EntriesById["pages/p"].Fields["body"] is null ? "" : loaded.Html("pages/p").Trim());
        if (problem.Length == 0) Assert.Equal("", loaded.Problems);
        else Assert.Contains("pages/p.md:" + problem, loaded.Problems, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_may_hold_Markdown()
    {
        Loaded loaded = Load("<details><summary>More</summary>\n\n**Bold** [x](p.md)\n\n</details>");
        Assert.Equal("", loaded.Problems);
        Assert.Equal("<details>\n<summary>More</summary>\n\n<p><strong>Bold</strong> <a href=\"entry:pages/p\">x</a></p>\n</details>", loaded.Html("pages/p").Trim());
    }

    [Fact]
    public void An_end_tag_in_a_paragraph_closes_what_stands_around_it()
    {
        Loaded loaded = Load("<div class=\"c\">\n\nText</div>\n\nAfter");
        Assert.Equal("", loaded.Problems);
        Assert.Equal("<div class=\"c\">\n<p>Text</p>\n</div>\n<p>After</p>", loaded.Html("pages/p").Trim());
    }

    [Fact]
    public void Links_and_images_of_raw_HTML_are_followed_like_Markdowns()
    {
        Loaded loaded = Load("<a href=\"p.md#t\">x</a> <a href=\"q.md\">y</a> <img src=\"nope.png\" alt=\"\"> <a href=\" java\tscript:alert(1)\">z</a>");
        Assert.Equal("<p><a href=\"entry:pages/p\">x</a> y  z</p>", loaded.Html("pages/p"));
        Assert.Equal(
            """
            pages/p.md:3:24: error[broken-link]: this link leads nowhere: there is no `q.md`
            pages/p.md:3:45: error[broken-image]: there is no image `nope.png`
            pages/p.md:3:73: error[unsafe-url]: a link can't begin with `javascript:`
            """, loaded.Problems);
    }

    [Fact]
    public void Ids_of_raw_HTML_are_anchors_and_get_the_prefix()
    {
        Loaded loaded = Load("<a name=\"top\"></a>\n\n[up](#top) [side](#cell)\n\n<table><tr><th id=\"cell\">h<td headers=\"cell\">d</table>");
        Assert.Equal("", loaded.Problems);
        string html = loaded.Html("pages/p", prefix: "p.");
        Assert.Contains("<a id=\"p.top\"></a>", html, StringComparison.Ordinal);
        Assert.Contains("entry:pages/p#top", html, StringComparison.Ordinal);
        Assert.Contains("<th id=\"p.cell\">h</th>\n<td headers=\"p.cell\">d</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_in_raw_HTML_gives_the_title()
    {
        Loaded loaded = Load("<h1 align=\"center\">Product</h1>\n\nText", heading: "");
        Assert.Equal("Product", loaded.Entry("pages/p").Title);
        Assert.Equal("<p>Text</p>", loaded.Html("pages/p").Trim());
    }

    [Fact]
    public void Everything_is_text_under_escape_and_passes_under_allow()
    {
        string body = "\n=== pages/p.md\n# T\n\n<section data-x=\"1\" onclick=\"x()\">a <i>b</i></section>";
        Loaded escaped = Tree.Parse("=== handbook.yaml\ntitle: T\nmarkdown: {html: escape}" + body).Load();
        Assert.Equal("&lt;section data-x=\"1\" onclick=\"x()\"&gt;a &lt;i&gt;b&lt;/i&gt;&lt;/section&gt;", escaped.Html("pages/p"));
        Loaded allowed = Tree.Parse("=== handbook.yaml\ntitle: T\nmarkdown: {html: allow}" + body).Load();
        Assert.Equal("", allowed.Problems);
        Assert.Equal("<section data-x=\"1\" onclick=\"x()\">a <i>b</i></section>", allowed.Html("pages/p"));
    }

    private static Loaded Load(string markdown, string heading = "# T\n\n") => Tree.Parse("=== pages/p.md\n" + heading + markdown).Load();
}
