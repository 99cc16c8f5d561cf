using System.Text;
using Handbook.Paged.Pdf.Fonts;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Tests.Pdf;

public class FontWidthsTests
{
    [Theory]
    [InlineData(new[] { 600.0, 600, 600 }, "/DW 600")]
    [InlineData(new[] { 500.0, 600, 600 }, "/DW 600/W[0[500 600 600]]")]
    [InlineData(new[] { 602.05, 602.05, 602.05 }, "/DW 1000/W[0 2 602.05]")]
    [InlineData(new[] { 600.0, 602.05, 602.05, 251 }, "/DW 251/W[0[600 602.05 602.05 251]]")]
    public void The_default_width_is_an_integer_and_other_widths_are_listed(double[] widths, string written)
    {
        var body = new PdfBuffer();
        FontWriter.WriteWidths(widths, body);
        Assert.Equal(written, Encoding.ASCII.GetString(body.Bytes));
    }
}
