using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Handbook.Diagnostics;
using Handbook.Paged.Css;
using Handbook.Paged.Html;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Html;

public class HtmlTreeTests
{
    [Theory]
    [InlineData("<!doctype html><title>A &amp; b</title><p id=x>Hi <b>b<i>c</b>d</i>")]
    [InlineData("<table><tr><td>1<tr><td>2</table><p>after")]
    [InlineData("<table><p>out</p>text<tr><td>1</table>")]
    [InlineData("<template><tr><td>1</template><p>x")]
    [InlineData("<svg viewBox='0 0 1 1'><linearGradient/><foreignObject><p>in</p></foreignObject></svg><br/></p><p>x")]
    [InlineData("<math><mi>x</mi></math><p>x")]
    [InlineData("<script>if (a < b) {}</script><form><input></form><noscript><p>n</p></noscript>")]
    [InlineData("<select><option>1<option>2</select><ruby>a<rp>(<rt>b<rp>)</ruby>")]
    [InlineData("<frameset><frame></frameset>")]
    [InlineData("<pre>\r\n\r\nx\r\ny</pre><textarea>\nz</textarea>")]
    [InlineData("")]
    public void The_tree_is_the_one_that_AngleSharps_DOM_has(string html) =>
        Assert.Equal(Expected(html), Actual(html));

    [Fact]
    public void Any_tag_soup_gives_the_tree_that_AngleSharps_DOM_has()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<b>", "</b>", "<i class=a>", "</i>", "<a href=x>", "</a>", "<table>", "</table>", "<tr>", "<td>", "</td>", "</tr>", "<tbody>",
            "<caption>", "<col>", "<ul>", "<li>", "</li>", "</ul>", "<div id=d>", "</div>", "<h1>", "</h2>", "<svg>", "</svg>", "<g>", "<title>", "</title>",
            "<template>", "</template>", "<select>", "<option>", "</select>", "<form>", "</form>", "<button>", "<br>", "</br>", "text", " ", "&amp;", "\r\n",
            "<style>", "</style>", "<script>", "</script>", "<body lang=de>", "<html lang=en>", "<head>", "</body>", "</html>", "<!-- c -->", "<math>", "<mi>", "<x-y>",
            "<pre>", "<textarea>", "</textarea>", "<frameset>", "<nobr>", "<dd>", "<ruby>", "<rt>", "\u0000", "<?pi?>", "<a b='1' B=2 \"=x>",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 25].Select(string.Concat).SampleFixed(html => Assert.Equal(Expected(html), Actual(html)), iter: 3000);
    }

    [Fact]
    public void An_element_knows_where_its_start_tag_stands()
    {
        StyledElement h2 = Element("<!doctype html>\r\n<!-- c -->\r\n<p>a &amp; 😀</p>\n  <h2 title='x > y'\n id=b>t</h2>", "h2");
        Assert.Equal((4, 3), (h2.Span.Position.Line, h2.Span.Position.Column));
        Assert.Equal("<h2 title='x > y'\n id=b>", h2.Span.Text);
    }

    [Theory]
    [InlineData("<p style='color: red'>x", "color: red")]
    [InlineData("<p a=1 style=color:red>x", "color:red")]
    [InlineData("<p a='style=1' STYLE = \"x\">x", "x")]
    [InlineData("<p style>x", "style")]
    [InlineData("<p/style='a>b'/>x", "a>b")]
    public void An_attribute_knows_where_its_value_stands(string html, string value) =>
        Assert.Equal(value, Element(html, "p").AttributeSpan("style")!.Value.Text);

    [Fact]
    public void A_text_without_references_is_a_stretch_of_the_source()
    {
        StyledElement p = Element("<p>one</p>", "p");
        var text = Assert.IsType<StyledText>(p.FirstChild);
        Assert.Equal("one", text.Text);
        Assert.Equal((3, 3), (text.Span.Start, text.Span.Length));
    }

    [Theory]
    [InlineData("<html lang=en><body><p lang=de><b>x", "de")]
    [InlineData("<html lang=en><body><p><b>x", "en")]
    [InlineData("<html lang=en><body><p lang=''><b>x", null)]
    [InlineData("<p><b>x", null)]
    public void The_language_is_that_of_the_nearest_lang(string html, string? language) =>
        Assert.Equal(language, Element(html, "b").Language);

    [Fact]
    public void Elements_that_are_too_deep_become_siblings()
    {
        HtmlTree tree = HtmlTree.Parse(new SourceText("t.html", string.Concat(Enumerable.Repeat("<div>", 600)) + "x"));
        Assert.Equal("x", tree.Root.TextContent);
        Assert.Equal(HtmlTree.MaximumDepth, tree.Root.Descendants.Max(e => e.Depth));
        Assert.NotNull(tree.DeepestElement);
        Assert.False(tree.IsCutOff);
    }

    [Fact]
    public void A_document_that_nests_without_end_is_cut_off() =>
        Assert.True(HtmlTree.Parse(new SourceText("t.html", string.Concat(Enumerable.Repeat("<div>", 100_000)))).IsCutOff);

    private static StyledElement Element(string html, string name) =>
        HtmlTree.Parse(new SourceText("t.html", html)).Root.Descendants.First(e => e.Name == name);

    private static string Actual(string html)
    {
        var builder = new StringBuilder();
        void Write(StyledElement element, int depth)
        {
            builder.Append(' ', depth).Append('<').Append(element.Name);
            for (int i = 0; i < element.Attributes.Length; i += 2) builder.Append(' ').Append(element.Attributes[i]).Append('=').Append(element.Attributes[i + 1]);
            builder.Append('\n');
            foreach (StyledNode child in element.Children)
            {
                Assert.Same(element, child.Parent);
                Assert.Same(child, child.PreviousSibling is null ? element.FirstChild : child.PreviousSibling.NextSibling);
                if (child is StyledText text) builder.Append(' ', depth + 1).Append('"').Append(text.Text).Append("\"\n");
                else Write((StyledElement)child, depth + 1);
            }
        }
        Write(HtmlTree.Parse(new SourceText("t.html", html)).Root, 0);
        return builder.ToString();
    }

    private static string Expected(string html)
    {
        var builder = new StringBuilder();
        void Write(IElement element, int depth)
        {
            builder.Append(' ', depth).Append('<').Append(element.LocalName);
            foreach (IAttr attribute in element.Attributes) builder.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
            builder.Append('\n');
            if (element is IHtmlTemplateElement) return;
            foreach (INode child in element.ChildNodes)
            {
                if (child is IText text) builder.Append(' ', depth + 1).Append('"').Append(text.Data).Append("\"\n");
                else if (child is IElement inner) Write(inner, depth + 1);
            }
        }
        IDocument document = new HtmlParser(new HtmlParserOptions { SkipComments = true, MaximumDepth = HtmlTree.MaximumDepth }).ParseDocument(html);
        // A processing instruction is a comment there, and no part of our tree.
        foreach (IComment comment in document.Descendants<IComment>().ToList()) comment.Remove();
        document.DocumentElement.Normalize();
        Write(document.DocumentElement, 0);
        return builder.ToString();
    }
}
