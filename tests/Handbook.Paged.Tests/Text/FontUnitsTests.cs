using Handbook.Paged.Tests.Layout;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Tests.Text;

/// <summary>Lengths by a font's own measures: <see href="https://www.w3.org/TR/css-values-4/#font-relative-lengths">CSS Values 4, 6.1.1</see>.</summary>
public class FontUnitsTests
{
    // The test font is 0.65 em high where it is lower case, by its table OS/2; every character is one em wide, the root's is 10 px.
    [Theory]
    [InlineData("1ch", 20)]
    [InlineData("1rch", 10)]
    [InlineData("1ic", 20)]
    [InlineData("calc(2ch + 1px)", 41)]
    [InlineData("1lh", 30)]
    public void A_length_is_measured_in_the_font_that_the_element_has(string width, double pixels) =>
        Assert.Equal($"1: x 0,0 {pixels}x0", LaidOut.Of("<div id=x></div>", $"div {{ font-size: 20px; line-height: 1.5; width: {width} }}").Places());

    [Theory]
    [InlineData("serif")]
    [InlineData("sans-serif")]
    [InlineData("monospace")]
    public void Its_letters_are_as_high_and_its_zero_as_wide_as_the_font_says(string family)
    {
        var metrics = BundledFonts.Collection().Match(BundledFonts.Style(family)).Face.Metrics;

        AssertWidth(metrics.XHeight, "1ex");
        AssertWidth(metrics.CapHeight, "1cap");
        AssertWidth(metrics.ZeroAdvance, "1ch");
        AssertWidth(metrics.Ascent + metrics.Descent + metrics.LineGap, "1lh");
        Assert.NotEqual(metrics.UnitsPerEm / 2.0, metrics.XHeight);

        void AssertWidth(double units, string length)
        {
            string place = LaidOut.Of("<div id=x></div>", $"@page {{ size: 2000px }} div {{ font: 1000px {family}; width: {length} }}").Places();
            double width = double.Parse(place.Split(' ')[^1].Split('x')[0], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(units * 1000 / metrics.UnitsPerEm, width, 1.0);
        }
    }

    [Fact]
    public void A_font_size_in_ex_is_measured_in_the_parents_font() =>
        Assert.Equal("1: x 0,0 26x0", LaidOut.Of("<div><p id=x></p></div>", "div { font-size: 20px } p { font: 2ch/1 monospace; font-size: 2ch; width: 0.65em }").Places());

    [Theory]
    [InlineData("local('JetBrains Mono Bold')", "JetBrainsMono-Bold")]
    [InlineData("local(JetBrainsMono-Bold)", "JetBrainsMono-Bold")]
    [InlineData("local(\"nowhere\"), local(inter regular)", "Inter-Regular")]
    public void A_font_face_may_name_a_face_that_comes_along(string source, string expected)
    {
        var printed = Printed.Body("<p>Text", head: $"<style>@font-face {{ font-family: House; src: {source} }} p {{ font-family: House }}</style>");

        Assert.Empty(printed.Problems);
        using var document = UglyToad.PdfPig.PdfDocument.Open(printed.Bytes);
        Assert.All(document.GetPage(1).Letters, letter => Assert.EndsWith(expected, letter.FontName!, StringComparison.Ordinal));
    }

    [Fact]
    public void Families_that_nobody_has_are_told_once_where_they_are_asked_for()
    {
        var printed = Printed.Body("<p>One<p>Two<h1>Three</h1>", head: "<style>\nbody { font-family: Nowhere, sans-serif }\np { font: 12px Elsewhere }</style>");

        Assert.Equal(["2:8 unknown-font-family", "3:5 unknown-font-family"], printed.Problems.Where(p => p.EndsWith("unknown-font-family", StringComparison.Ordinal)));
        Assert.Contains("Until then 'sans-serif' stands in.", printed.Diagnostics.First(d => d.Id == "unknown-font-family").Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_face_whose_local_font_is_missing_is_a_warning() =>
        Assert.Equal(["2:1 font-face-without-source"], Printed.Body("<p>Text", head: "<style>\n@font-face { font-family: House; src: local(Nowhere) }</style>").Problems);

    [Fact]
    public void The_faces_that_come_along_have_names_of_their_own()
    {
        var names = BundledFonts.Sources.SelectMany(source => FontFile.Read(source).Faces).Select(face => face.FullName).ToList();

        Assert.Contains("Libertinus Serif Bold Italic", names);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
