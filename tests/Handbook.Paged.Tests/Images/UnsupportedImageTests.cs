using System.Text;
using Handbook.Paged.Tests.Layout;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Images;

/// <summary>Pictures that are not drawn yet are a warning, and their words stand in their place.</summary>
public class UnsupportedImageTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>in the file</text></svg>";

    public static TheoryData<string, string> Formats => new()
    {
        { "a.svg", Svg },
        { "b.svg", "<?xml version=\"1.0\"?>\n<!-- a licence -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n" + Svg },
        { "a.webp", "RIFF\u0001\u0002\u0003\u0004WEBPVP8 " },
        { "a.avif", "\0\0\0\u0020ftypavif...." },
        { "a.tiff", "II*\0" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_picture_in_another_format_is_one_warning_at_its_place_and_its_alternative_text_is_set(string name, string content)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.FullPath, name), Encoding.Latin1.GetBytes(content));
        var printed = Printed.Body($"\n<p>Before <img src='{name}' alt='a  plan'> after.</p>", folder);

        Assert.Equal(["2:11 unsupported-image"], printed.Problems);
        Assert.Equal("Before a plan after.", printed.Words);
        Assert.True(printed.ClaimsAccessibility);
    }

    [Fact]
    public void A_data_address_of_a_drawing_is_named_short()
    {
        var printed = Printed.Body($"<p><img alt='A plan' src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg))}\"></p>");

        var problem = Assert.Single(printed.Diagnostics);
        Assert.Equal("unsupported-image", problem.Id);
        Assert.Contains("'data:image/svg+xml;base64,", problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Message.Length < 160);
        Assert.Equal("A plan", printed.Words);
    }

    [Fact]
    public void A_picture_that_is_not_there_stays_an_error_and_its_words_are_set_too() =>
        Assert.Equal("1: a plan", LaidOut.Of("<p><img src=none.png alt='a plan'></p>").Lines());

    [Fact]
    public void A_picture_without_alternative_text_lacks_it_whether_it_is_drawn_or_not() =>
        Assert.Equal(["missing-alt", "unsupported-image"], Printed.Body($"<p>a<img src='data:image/svg+xml,{Uri.EscapeDataString(Svg)}'>").Diagnostics.Select(d => d.Id).Order());

    [Theory]
    [InlineData("<svg aria-label='A plan'><title>T</title><text>x</text></svg>", "A plan")]
    [InlineData("<svg><title>A <!---->plan</title><text>x</text></svg>", "A plan")]
    [InlineData("<svg viewBox='0 0 9 9'><style>text { fill: red }</style><g><text>one</text><text>two</text></g></svg>", "one two")]
    [InlineData("<svg role=presentation><text>x</text></svg>", "")]
    [InlineData("<svg style='display: block' aria-label='A plan'/>", "A plan")]
    public void A_drawing_in_the_document_is_one_warning_and_its_name_or_its_words_are_set(string svg, string words)
    {
        var printed = Printed.Body("\n<p>" + svg);

        Assert.Equal(["2:4 unsupported-element"], printed.Problems);
        Assert.Equal(words, printed.Words);
    }

    [Fact]
    public void Drawings_in_style_sheets_are_one_warning_a_declaration()
    {
        static string Url(string name) => $"url(\"data:image/svg+xml,%3Csvg id='{name}'/%3E\")";
        var printed = Printed.Body("<ul><li>one<li>two</ul><p>three", head: $"<style>\nli {{ list-style-image: {Url("a")} }}\np {{ background: {Url("b")} }}\np::before {{ content: {Url("c")} 'a' }}</style>");

        Assert.Equal(["2:24 unsupported-image", "3:17 unsupported-image", "4:22 unsupported-image"], printed.Problems);
        Assert.EndsWith("two athree", printed.Words, StringComparison.Ordinal);
    }
}
