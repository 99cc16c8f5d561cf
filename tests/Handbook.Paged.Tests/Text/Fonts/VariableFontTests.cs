using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Text.Fonts;

/// <summary>
/// Variable fonts of <c>@font-face</c>, pinned to what each style asks for:
/// <see href="https://www.w3.org/TR/css-fonts-4/#apply-font-matching-variations">CSS Fonts 4, 7.2</see>. The test font has the axes
/// <c>wght</c> 100 to 900, <c>wdth</c> 100 to 200, <c>slnt</c> -20 to 0 and <c>opsz</c> 6 to 72.
/// </summary>
public sealed class VariableFontTests
{
    [Theory]
    [InlineData("", "font-weight: 350", "wght350")]
    [InlineData("", "font-weight: bold", "wght700")]
    [InlineData("font-weight: auto", "font-weight: bold", "wght700")]
    [InlineData("font-weight: 300 500", "font-weight: bold", "wght500")]
    [InlineData("font-weight: 400", "font-weight: bold", "wght400")]
    [InlineData("", "font-stretch: 150%", "wdth150")]
    [InlineData("", "font-stretch: condensed", "wdth100")]
    [InlineData("font-stretch: 100% 120%", "font-stretch: 150%", "wdth120")]
    [InlineData("", "font-style: italic", "slnt-14")]
    [InlineData("", "font-style: oblique", "slnt-14")]
    [InlineData("", "font-style: oblique 8deg", "slnt-8")]
    [InlineData("", "font-style: oblique 45deg", "slnt-20")]
    [InlineData("font-style: oblique 0deg 10deg", "font-style: oblique 12deg", "slnt-10")]
    [InlineData("", "font-size: 30px", "opsz30")]
    [InlineData("", "font-size: 2px", "opsz6")]
    [InlineData("", "font-variation-settings: 'wght' 432, 'opsz' 10", "wght432 opsz10")]
    public void Each_style_gets_its_place_on_the_fonts_axes(string descriptors, string style, string expected)
    {
        string name = Assert.Single(Print(descriptors, $"<p style=\"{style}\">a</p>").Distinct()).Name;
        Assert.All(expected.Split(' '), part => Assert.Contains(part, name.Split('_')));
    }

    [Fact]
    public void An_angle_that_the_rule_leaves_out_is_imitated_and_one_that_the_font_has_is_not()
    {
        Assert.Contains("slnt0", Assert.Single(Print("font-style: normal", "<p style='font-style: italic'>a</p>", out var imitated)).Name.Split('_'));
        Assert.Equal(["synthesized-font-style"], imitated.Problems.Select(p => p.Split(' ')[^1]));

        Print("", "<p style='font-style: italic'>a</p>", out var found);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void Text_is_as_wide_as_the_pinned_face_makes_it_in_layout_and_in_the_file()
    {
        var letters = Print("", "<p style='font: 10px F; font-stretch: 150%'>aa</p>");

        // Ten pixels are seven and a half points; at 150 % a letter is one and a half ems wide.
        Assert.Equal([11.25, 11.25], letters.Select(l => Math.Round(l.Width, 2)));
        Assert.Equal(11.25, Math.Round(letters[1].Left - letters[0].Left, 2));
    }

    private static List<(string Name, double Left, double Width)> Print(string descriptors, string body) => Print(descriptors, body, out _);

    private static List<(string Name, double Left, double Width)> Print(string descriptors, string body, out Printed printed)
    {
        string font = "data:font/ttf;base64," + Convert.ToBase64String(SquareFont.Variable);
        printed = Printed.Body(body, head: $"<style>@font-face {{ font-family: F; src: url({font}); {descriptors} }} p {{ font-family: F }}</style>");
        using var document = UglyToad.PdfPig.PdfDocument.Open(printed.Bytes);
        return [.. document.GetPage(1).Letters.Select(l => (l.FontName!.Split('+')[^1], l.StartBaseLine.X, l.Width))];
    }
}
