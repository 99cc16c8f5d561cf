using System.Text;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Tests.Pdf.Syntax;

public class PdfBufferTests
{
    [Theory]
    [InlineData(0, 2, "0")]
    [InlineData(-0.001, 2, "0")]
    [InlineData(1, 2, "1")]
    [InlineData(10, 2, "10")]
    [InlineData(0.5, 2, ".5")]
    [InlineData(-0.25, 2, "-.25")]
    [InlineData(12.3456, 2, "12.35")]
    [InlineData(12.3456, 3, "12.346")]
    [InlineData(12.3, 3, "12.3")]
    [InlineData(99.999, 2, "100")]
    [InlineData(1234567.891, 0, "1234568")]
    public void A_number_is_written_the_shortest_way(double value, int digits, string expected)
    {
        Assert.Equal(expected, Written(buffer => buffer.Number(value, digits)));
    }

    [Fact]
    public void White_space_stands_only_where_tokens_would_grow_together()
    {
        Assert.Equal("/A 1/B[2 3]5 0 R 6 0 R/C(x)true", Written(buffer => buffer
            .Name("A").Integer(1).Name("B").Raw("["u8).Integer(2).Integer(3).Raw("]"u8)
            .Reference(5).Reference(6).Name("C").ByteString("x"u8).Boolean(true)));
    }

    [Fact]
    public void Where_white_space_must_follow_an_operator_it_is_a_line_end()
    {
        Assert.Equal("q\n1 0 0 1 2 3 cm/F1 9 Tf(x)Tj\nQ", Written(buffer => buffer
            .Operator("q"u8).Token("1 0 0 1"u8).Integer(2).Integer(3).Operator("cm"u8)
            .Name("F1").Integer(9).Operator("Tf"u8).ByteString("x"u8).Operator("Tj"u8).Operator("Q"u8)));
    }

    [Fact]
    public void Strings_escape_what_would_end_or_change_them()
    {
        Assert.Equal(@"(a\(b\)c\\d\re" + "\n)", Written(buffer => buffer.ByteString("a(b)c\\d\re\n"u8)));
        Assert.Equal("(\u00FE\u00FF\0G\0r\0\u00F6\0\u00DF\0e)", Written(buffer => buffer.TextString("Größe")));
        Assert.Equal("<00FF>", Written(buffer => buffer.HexString([0, 255])));
    }

    [Fact]
    public void Names_escape_white_space_and_delimiters()
    {
        Assert.Equal("/text#2Fcsv#20a#23", Written(buffer => buffer.Name("text/csv a#")));
    }

    private static string Written(Action<PdfBuffer> write)
    {
        var buffer = new PdfBuffer();
        write(buffer);
        return Encoding.Latin1.GetString(buffer.Bytes);
    }
}
