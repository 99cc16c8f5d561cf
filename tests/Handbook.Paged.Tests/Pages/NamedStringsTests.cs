using Handbook.Diagnostics;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Pages;
using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Pages;

/// <summary><see href="https://www.w3.org/TR/css-gcpm-3/#using-named-strings">GCPM 3, 1.1.2</see>.</summary>
public sealed class NamedStringsTests
{
    /// <summary>One line a page: first, start, last and first-except of the string <c>s</c>.</summary>
    private static string Of(string body)
    {
        var laid = LaidOut.Of(body, "h2 { string-set: s content(); height: 40px; font-size: 10px } div { height: 50px; break-inside: avoid }");
        var strings = new NamedStrings();
        var lines = new List<string>();
        foreach (var page in laid.Pages)
        {
            strings.BeginPage(page.Facts);
            lines.Add(string.Join('|', Enum.GetValues<NamedStringPosition>().Select(position => strings.Value("s", position))));
            strings.EndPage();
        }
        Assert.DoesNotContain(laid.Sink.Sorted(), d => d.Severity == Severity.Error);
        return string.Join('\n', lines);
    }

    [Fact]
    public void A_page_knows_the_first_the_carried_and_the_last_value() => Assert.Equal(
        "A|A|B|\nB|B|B|B\nC|B|C|",
        Of("<h2>A</h2><h2>B</h2><div></div><div></div><div></div><h2>C</h2>"));
}
