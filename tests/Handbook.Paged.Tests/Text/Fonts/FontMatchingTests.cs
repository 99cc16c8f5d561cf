using Handbook.Diagnostics;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Tests.Text.Fonts;

/// <summary>
/// Which face of a family is taken: <see href="https://www.w3.org/TR/css-fonts-4/#font-style-matching">CSS Fonts 4, 5.2</see>.
/// Files stand for the faces that their descriptors make of them.
/// </summary>
public sealed class FontMatchingTests
{
    private static readonly string[] Files = ["Inter-Regular.otf", "Inter-Bold.otf", "LibertinusSerif-Regular.otf", "JetBrainsMono-Regular.ttf", "NotoSansMath-Regular.ttf"];

    /// <summary>At most 100 %: narrower faces first, the nearest before others; above, wider ones first.</summary>
    [Theory]
    [InlineData("50 75 125 150", 100, 75)]
    [InlineData("50 75 125 150", 87.5, 75)]
    [InlineData("50 75 125 150", 60, 50)]
    [InlineData("75 125 150", 62.5, 75)]
    [InlineData("125 150", 100, 125)]
    [InlineData("50 75 125 150", 112.5, 125)]
    [InlineData("50 75 125 150", 130, 150)]
    [InlineData("50 75 125", 150, 125)]
    [InlineData("50 75", 200, 75)]
    [InlineData("50 75 100 150", 100, 100)]
    public void A_width_is_matched_on_its_own_side_first(string widths, double wanted, double expected)
    {
        double[] faces = Numbers(widths);
        Assert.Equal(expected, faces[Matched([.. faces.Select(w => Face(stretch: w))], BundledFonts.Style("F") with { Stretch = wanted })]);
    }

    /// <summary>The width decides before the style, and the style before the weight.</summary>
    [Fact]
    public void Width_goes_before_style_and_style_before_weight()
    {
        FontDescriptors[] faces = [Face(stretch: 75, style: FontStyle.Normal, weight: 400), Face(stretch: 100, style: FontStyle.Italic, weight: 700), Face(stretch: 100, style: FontStyle.Normal, weight: 700)];
        var style = BundledFonts.Style("F");

        Assert.Equal(0, Matched(faces, style with { Stretch = 75, Style = FontStyle.Italic, Weight = 700 }));
        Assert.Equal(1, Matched(faces, style with { Style = FontStyle.Italic, Weight = 400 }));
        Assert.Equal(2, Matched(faces, style with { Weight = 400 }));
    }

    /// <summary>Faces: <c>n</c> upright, <c>i</c> italic, a number oblique by so many degrees.</summary>
    [Theory]
    [InlineData("n i 10 20", "normal", "n")]
    [InlineData("i 10 20", "normal", "10")]
    [InlineData("i -10", "normal", "i")]
    [InlineData("n i 10 20", "italic", "i")]
    [InlineData("n 5 12 20", "italic", "12")]
    [InlineData("n 5 9", "italic", "9")]
    [InlineData("n -10", "italic", "n")]
    [InlineData("n i 10 20", "14", "20")]
    [InlineData("n i 5 12", "14", "12")]
    [InlineData("n i", "14", "i")]
    [InlineData("n i 5 12", "8", "5")]
    [InlineData("n i 12 20", "8", "12")]
    [InlineData("n i -12", "8", "i")]
    [InlineData("n i 12 -20", "-14", "-20")]
    [InlineData("n i 12", "-14", "i")]
    [InlineData("n 12", "-14", "n")]
    public void A_slant_is_matched_steep_or_flat(string faces, string wanted, string expected)
    {
        string[] names = faces.Split(' ');
        FontDescriptors[] descriptors = [.. names.Select(name => name switch
        {
            "n" => Face(style: FontStyle.Normal),
            "i" => Face(style: FontStyle.Italic),
            _ => Face(style: FontStyle.Oblique) with { Angles = new FontRange(Numbers(name)[0]) },
        })];
        var style = BundledFonts.Style("F");
        style = wanted switch
        {
            "normal" => style,
            "italic" => style with { Style = FontStyle.Italic },
            _ => style with { Style = FontStyle.Oblique, ObliqueAngle = Numbers(wanted)[0] },
        };
        Assert.Equal(expected, names[Matched(descriptors, style)]);
    }

    [Fact]
    public void The_rule_for_widths_holds_among_the_faces_of_one_family_that_a_style_sheet_names()
    {
        const string Rules = """
            <style>
            @font-face { font-family: F; src: local(Inter-Regular); font-stretch: condensed }
            @font-face { font-family: F; src: local(LibertinusSerif-Regular); font-stretch: 110% 200% }
            p { font-family: F }
            </style>
            """;
        Assert.Equal(["Inter-Regular", "LibertinusSerif-Regular"], FontNames(Printed.Body("<p style='font-stretch: 90%'>a</p><p style='font-stretch: expanded'>b</p>", head: Rules)));
    }

    private static FontDescriptors Face(double weight = 400, FontStyle style = FontStyle.Normal, double stretch = 100) =>
        new("F") { Weight = new FontRange(weight), Style = style, Stretch = new FontRange(stretch) };

    /// <returns>Which of the faces.</returns>
    private static int Matched(IReadOnlyList<FontDescriptors> faces, TextStyle style)
    {
        using var fonts = new FontCollection(new DiagnosticSink());
        string[] names = [.. Files.Select(file => BundledFonts.Sources.First(s => s.Name.EndsWith(file, StringComparison.Ordinal)).Name)];
        for (int i = 0; i < faces.Count; i++) Assert.True(fonts.AddFontFace(BundledFonts.Sources.First(s => s.Name == names[i]), faces[i]));
        string identity = fonts.Match(style).Face.Identity;
        return Array.FindIndex(names, name => identity.StartsWith(name, StringComparison.Ordinal));
    }

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];

    private static IEnumerable<string> FontNames(Printed printed)
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(printed.Bytes);
        return [.. document.GetPage(1).Letters.Select(letter => letter.FontName!.Split('+')[^1])];
    }
}
