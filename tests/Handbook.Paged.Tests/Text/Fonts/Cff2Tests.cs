using CsCheck;
using Handbook.Testing;
using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Text.Fonts;

/// <summary>
/// PDF knows no <c>CFF2</c> table (ISO 32000-1, 9.9): a place on a variable font's axes is embedded as <c>CFF</c>. Damaged fonts are an
/// author's problem, whenever it comes to light.
/// </summary>
public sealed class Cff2Tests
{
    [Fact]
    public void A_variable_font_with_CFF2_outlines_is_pinned_and_embedded_as_CFF()
    {
        Printed printed = Print(Cff2Font.Variable, "<p style='font: 100 10px F'>A<p style='font: 500 10px F'>A<p style='font: 900 10px F'>A");

        Assert.Empty(printed.Problems);
        using var document = UglyToad.PdfPig.PdfDocument.Open(printed.Bytes);
        // 600, 750 and 900 units wide, and ten pixels are seven and a half points.
        Assert.Equal([4.5, 5.62, 6.75], document.GetPage(1).Letters.Select(l => Math.Round(l.Width, 2, MidpointRounding.ToZero)));
        Assert.Equal([3, 4.12, 5.25], document.GetPage(1).Letters.Select(l => Math.Round(l.BoundingBox.Width, 2, MidpointRounding.ToZero)));
    }

    [Fact]
    public void A_font_with_CFF2_outlines_that_varies_in_nothing_is_an_error_that_says_so()
    {
        Printed printed = Print(Cff2Font.Static, "<p style='font: 10px F'>A");

        Assert.Contains("broken-font", printed.Problems.Select(p => p.Split(' ')[^1]));
        Assert.Contains("CFF2", printed.Diagnostics.First(d => d.Id == "broken-font").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outlines_that_turn_out_to_be_damaged_are_an_error_when_the_font_is_embedded()
    {
        byte[] font = Cff2Font.Variable;
        // All of the table but its header.
        int at = TableAt(font, "CFF2");
        font.AsSpan(at + 5, 40).Fill(0xFF);

        Printed printed = Print(font, "<p style='font: 10px F'>AB");

        Assert.Contains("broken-font", printed.Problems.Select(p => p.Split(' ')[^1]));
        Assert.Empty(printed.Bytes);
    }

    /// <summary>Whatever is wrong in a font: a file, or an error, and no exception.</summary>
    [Fact]
    public void Damaged_fonts_end_in_a_file_or_an_error() =>
        Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, 100_000], Gen.Byte).Array[1, 6])
            .SampleFixed(
                (isCff, damages) =>
                {
                    byte[] font = isCff ? Cff2Font.Variable : [.. SquareFont.Variable];
                    foreach ((int at, byte value) in damages) font[at % font.Length] = value;
                    Printed printed = Print(font, "<p style='font: 100 10px F'>AB A<p style='font: italic 900 10px F; font-stretch: 150%'>BAB");
                    Assert.True(printed.Bytes.Length > 0 || printed.Diagnostics.Any(d => d.Severity == Handbook.Diagnostics.Severity.Error));
                },
                iter: 60);

    private static int TableAt(byte[] font, string tag)
    {
        for (int entry = 12; ; entry += 16)
        {
            if (System.Text.Encoding.ASCII.GetString(font, entry, 4) == tag) return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8));
        }
    }

    private static Printed Print(byte[] font, string body) =>
        Printed.Body(body, head: $"<style>@font-face {{ font-family: F; src: url(data:font/otf;base64,{Convert.ToBase64String(font)}) }}</style>");
}
