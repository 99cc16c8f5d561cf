namespace Handbook.Paged.Tests.Css;

/// <summary>What is written for other engines alone is passed over without a word: <see href="https://www.w3.org/TR/CSS22/syndata.html#vendor-keywords">CSS 2.2, 4.1.2.1</see>.</summary>
public class VendorExtensionTests
{
    [Theory]
    [InlineData("p { -moz-border-radius: 3px; _width: 10px; *width: 12px; width: 11px }")]
    [InlineData("p { width: 11px; width: -moz-available; background: -webkit-gradient(linear, left top, left bottom, from(#000), to(#fff)) }")]
    [InlineData("p { width: 11px } p::-webkit-input-placeholder { width: 12px }")]
    public void It_is_no_mistake_and_has_no_effect(string css)
    {
        Styled styled = Styled.Load("<p>x", css);

        Assert.Equal("", styled.Messages);
        Assert.Equal("11", styled.X.Style.Width.ToString());
    }

    [Theory]
    [InlineData("p { wid-th: 10px }", "unsupported-property")]
    [InlineData("p { width: avail-able }", "unsupported-value")]
    [InlineData("p { ** }", "bad-declaration")]
    public void Other_words_are(string css, string problem) => Assert.Equal(problem, Assert.Single(Styled.Load("<p>x", css).Diagnostics).Id);
}
