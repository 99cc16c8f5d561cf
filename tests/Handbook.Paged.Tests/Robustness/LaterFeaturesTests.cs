using Handbook.Testing;

namespace Handbook.Paged.Tests.Robustness;

/// <summary>What the engine does not have yet is one warning at its place, and no text is lost by it.</summary>
public class LaterFeaturesTests
{
    [Theory]
    [InlineData("p { columns: 2 }", "2:5 unsupported-property")]
    [InlineData("p { column-rule: 1px solid red }", "2:5 unsupported-property")]
    [InlineData("p { display: grid }", "2:5 unsupported-value")]
    [InlineData("p { display: inline-grid }", "2:5 unsupported-value")]
    [InlineData("p { grid-template-columns: 1fr 1fr }", "2:5 unsupported-property")]
    [InlineData("b { float: footnote }", "2:5 unsupported-value")]
    [InlineData("p { footnote-policy: line }", "2:5 unsupported-property")]
    [InlineData("b { position: running(head) }", "2:5 unsupported-value")]
    [InlineData("@page { @top-left { content: element(head) } }", "2:21 unsupported-value")]
    [InlineData("@counter-style stars { system: cyclic; symbols: '*' }", "2:1 unsupported-at-rule")]
    [InlineData("@page { @footnote { border-top: 1px solid } }", "2:9 unsupported-at-rule")]
    [InlineData("p { background: linear-gradient(red, blue) }", "2:5 unsupported-value")]
    [InlineData("p { background-image: radial-gradient(red, blue) }", "2:5 unsupported-value")]
    [InlineData("p { transform: rotate(3deg) }", "2:5 unsupported-property")]
    [InlineData("p { direction: rtl }", "2:5 unsupported-value")]
    [InlineData("p { unicode-bidi: isolate }", "2:5 unsupported-property")]
    [InlineData("@font-face { font-family: W; src: url(w.woff2) } p { font-family: W, serif }", "2:35 font-face-without-source")]
    public void A_declaration_is_one_warning_at_its_place_and_the_text_stays(string css, string problem)
    {
        var printed = Printed.Body("<p>One <b>two</b> three", head: $"<style>\n{css}</style>");

        Assert.Equal([problem], printed.Problems.Where(p => !p.EndsWith("unknown-font-family", StringComparison.Ordinal)));
        Assert.All(printed.Diagnostics, d => Assert.Equal(Handbook.Diagnostics.Severity.Warning, d.Severity));
        Assert.Equal("One two three", printed.Words);
    }

    [Fact]
    public void A_font_in_WOFF2_is_a_warning_that_names_the_format()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.FullPath, "w.woff2"), [.. "wOF2"u8, .. new byte[60]]);
        var printed = Printed.Body("<p>Text", folder, "<style>\n@font-face { font-family: W; src: url(w.woff2) format('woff2') }</style>");

        var problem = Assert.Single(printed.Diagnostics);
        Assert.Equal(("2:35", Handbook.Diagnostics.Severity.Warning), ($"{problem.Span!.Value.Position.Line}:{problem.Span.Value.Position.Column}", problem.Severity));
        Assert.Contains("WOFF2", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Text", printed.Words);
    }

    [Theory]
    [InlineData("<p>Hebrew: שלום עולם, and more of it: שלום", "2:1 unsupported-script")]
    [InlineData("<p>Hebrew: שלום <b>עולם</b>", "2:1 unsupported-script|2:17 unsupported-script")]
    [InlineData("<p lang=ar dir=rtl>مرحبا بالعالم", "2:1 unsupported-script")]
    public void Text_of_another_script_is_one_warning_an_element(string body, string problems)
    {
        var printed = Printed.Body("\n" + body);

        Assert.Equal(problems.Split('|'), printed.Problems.Where(p => !p.EndsWith("missing-glyph", StringComparison.Ordinal)));
        Assert.True(printed.Problems.Count(p => p.EndsWith("missing-glyph", StringComparison.Ordinal)) <= problems.Split('|').Length);
    }

    [Fact]
    public void Letters_of_a_script_that_no_font_has_are_one_warning_an_element()
    {
        var printed = Printed.Body("\n<p>안녕하세요\n<p>你好世界 and more 你好");

        Assert.Equal(["2:1 missing-glyph", "3:1 missing-glyph"], printed.Problems);
    }
}
