namespace Handbook.Paged.Tests.Css;

/// <summary>Text in <c>monospace</c> is as small beside other text as browsers make it, so that 80 columns fit a page.</summary>
public class MonospaceSizeTests
{
    [Theory]
    [InlineData("<pre id=x>", "", 13)]
    [InlineData("<code id=x>", "", 13)]
    [InlineData("<pre><code id=x>", "", 13)]
    [InlineData("<h1><code id=x>", "", 26)]
    [InlineData("<pre id=x>", "pre { font-family: Consolas, monospace }", 16)]
    [InlineData("<pre><code id=x>", "pre { font-family: Consolas, monospace }", 13)]
    [InlineData("<pre id=x>", "pre { font: inherit }", 16)]
    [InlineData("<pre id=x>", "pre { font-size: 1em }", 16)]
    [InlineData("<code id=x>", "body { font-family: monospace }", 16)]
    [InlineData("<code id=x>", "code { font-size: -internal-monospace }", 13)]
    public void It_is_that_of_browsers(string html, string css, double size) => Assert.Equal(size, Styled.Load(html, css).X.Style.FontSize.Value, 3);
}
