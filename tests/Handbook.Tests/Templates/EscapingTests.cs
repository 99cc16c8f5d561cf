using Handbook.Templates;

namespace Handbook.Tests.Templates;

public sealed class EscapingTests
{
    private const string Nasty = "<script>alert(\"1\" & '2')</script>";

    [Fact]
    public void A_text_in_content_is_escaped() =>
        Assert.Equal("<p>&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</p>", Template.Render("<p>{{ x }}</p>", ("x", Nasty)));

    [Fact]
    public void A_text_in_an_attribute_can_not_leave_it() =>
        Assert.Equal("<p title=\"a&quot; onclick=&quot;b\">", Template.Render("<p title=\"{{ x }}\">", ("x", "a\" onclick=\"b")));

    [Fact]
    public void Markup_is_printed_as_it_is() =>
        Assert.Equal("<b>a</b>", Template.Render("{{ x }}", ("x", new Markup("<b>a</b>"))));

    [Fact]
    public void Raw_turns_a_text_into_markup() =>
        Assert.Equal("<b>a</b>", Template.Render("{{ '<b>a</b>' | raw }}"));

    [Fact]
    public void A_text_that_a_template_makes_of_markup_is_escaped_again() =>
        Assert.Equal("&lt;b&gt;a&lt;/b&gt;!", Template.Render("{{ x + '!' }}", ("x", new Markup("<b>a</b>"))));

    [Fact]
    public void What_was_captured_is_markup_and_its_values_were_escaped_once() =>
        Assert.Equal("<i>&lt;</i><i>&lt;</i>", Template.Render("{{ capture c }}<i>{{ x }}</i>{{ end }}{{ c }}{{ c }}", ("x", "<")));

    [Fact]
    public void What_a_function_of_the_template_prints_is_markup_and_what_it_returns_is_a_value() =>
        Assert.Equal(
            "<i>&lt;</i> &lt;&lt;",
            Template.Render("{{ func em(v) }}<i>{{ v }}</i>{{ end; func twice(v); ret v + v; end; em x }} {{ twice x }}", ("x", "<")));

    [Fact]
    public void An_included_template_is_markup_and_knows_its_named_values()
    {
        (string? text, _) = Template.Run(
            [("page.html", "<p>{{ include 'part.html' v: x }}</p>"), ("part.html", "<i>{{ $v }}</i>")],
            [("x", "<")], Template.Small);
        Assert.Equal("<p><i>&lt;</i></p>", text);
    }

    [Fact]
    public void A_block_that_is_wrapped_stands_where_the_function_puts_it() =>
        Assert.Equal("<div><b>&lt;</b></div>", Template.Render("{{ func box }}<div>{{ $$ }}</div>{{ end; wrap box }}<b>{{ x }}</b>{{ end }}", ("x", "<")));

    [Fact]
    public void Preformatted_text_keeps_its_lines_when_the_tag_is_indented() =>
        Assert.Equal("  <pre>a\nb\n</pre>", Template.Render("  {{ x }}", ("x", new Markup("<pre>a\nb\n</pre>"))));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("data:image/svg+xml,x")]
    [InlineData("java\nscript")]
    public void An_address_that_runs_code_is_refused(string address) =>
        Assert.StartsWith("templates/page.html:1:13: template-unsafe-url: ", Template.Problems("<a href=\"{{ x }}\">", ("x", address)));

    [Theory]
    [InlineData("https://example.org/?a=1&b=2", "https://example.org/?a=1&amp;b=2")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("../a/b.html#c", "../a/b.html#c")]
    [InlineData("#a:b", "#a:b")]
    [InlineData("", "")]
    public void An_address_that_can_be_followed_is_printed(string address, string printed) =>
        Assert.Equal($"<a href=\"{printed}\">", Template.Render("<a href=\"{{ x }}\">", ("x", address)));

    [Fact]
    public void Only_the_beginning_of_an_address_decides() =>
        Assert.Equal("<a href=\"/javascript:x\">", Template.Render("<a href=\"/{{ x }}\">", ("x", "javascript:x")));

    [Theory]
    [InlineData("<script>var a = {{ x }};</script>", "`<script>`")]
    [InlineData("<style>p { color: {{ x }} }</style>", "`<style>`")]
    [InlineData("<p style=\"color: {{ x }}\">", "the attribute `style`")]
    [InlineData("<p onclick=\"f('{{ x }}')\">", "the attribute `onclick`")]
    [InlineData("<p class={{ x }}>", "the attribute `class`")]
    [InlineData("<p class=a{{ x }}>", "the attribute `class`")]
    [InlineData("<!-- {{ x }} -->", "a comment")]
    [InlineData("<p {{ x }}>", "the tag `<p`")]
    public void A_text_is_refused_where_escaping_can_not_help(string template, string place)
    {
        string problem = Template.Problems(template, ("x", "a b"));
        Assert.Contains("template-misplaced-value", problem);
        Assert.Contains(place, problem);
    }

    [Fact]
    public void Markup_is_refused_in_an_attribute() =>
        Assert.Equal(
            "templates/page.html:1:14: template-misplaced-value: Markup can't be printed in the attribute `title` (rendering faqs/degree)",
            Template.Problems("<p title=\"{{ x }}\">", ("x", new Markup("<b>a</b>"))));

    [Fact]
    public void A_level_may_be_part_of_a_tags_name() =>
        Assert.Equal("<h2>a</h2>", Template.Render("<h{{ n }}>a</h{{ n }}>", ("n", 2)));

    [Fact]
    public void A_tags_name_can_not_carry_anything_else() =>
        Assert.Contains("template-misplaced-value", Template.Problems("<h{{ n }}>", ("n", "1 onclick=x")));

    [Fact]
    public void JSON_in_a_script_can_not_end_it() =>
        Assert.Equal(
            "<script type=\"application/ld+json\">[\"\\u003C/script\\u003E\",1,true,null]</script>",
            Template.Render("<script type=\"application/ld+json\">{{ json [x, 1, true, null] }}</script>", ("x", "</script>")));

    [Fact]
    public void Numbers_do_not_depend_on_the_culture() => Assert.Equal("1234.5", Template.Render("{{ x }}", ("x", 1234.5)));

    [Fact]
    public void After_a_script_values_are_content_again() =>
        Assert.Equal("<script src=\"a.js\"></script><p>&lt;</p>", Template.Render("<script src=\"a.js\"></script><p>{{ x }}</p>", ("x", "<")));

    [Fact]
    public void The_title_takes_text_and_no_markup()
    {
        Assert.Equal("<title>a &amp; b</title>", Template.Render("<title>{{ x }}</title>", ("x", "a & b")));
        Assert.Contains("`<title>`", Template.Problems("<title>{{ x }}</title>", ("x", new Markup("<b>a</b>"))));
    }
}
