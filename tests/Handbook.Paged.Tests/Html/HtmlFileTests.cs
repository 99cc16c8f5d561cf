using System.Text;
using Handbook.Diagnostics;
using Handbook.Paged.Html;

namespace Handbook.Paged.Tests.Html;

/// <summary>Which characters the bytes of a document stand for.</summary>
public sealed class HtmlFileTests
{
    private static (string? Text, string Problems) Read(params byte[] bytes)
    {
        var sink = new DiagnosticSink();
        string? text = HtmlFile.Read("a.html", bytes, sink)?.Text;
        return (text, string.Join("\n", sink.Sorted().Select(d => $"{d.Position()} {d.Severity} {d.Id}")));
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    [Fact]
    public void Bytes_are_UTF8_where_nothing_is_said_and_they_are_that() =>
        Assert.Equal(("<p>Zoë 😀", ""), Read("<p>Zoë 😀"u8.ToArray()));

    [Fact]
    public void A_byte_order_mark_decides_and_is_no_text()
    {
        Assert.Equal(("é", ""), Read([.. Encoding.UTF8.Preamble, .. "é"u8]));
        Assert.Equal(("é", ""), Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("é")]));
        Assert.Equal(("é", ""), Read([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("é")]));
    }

    [Theory]
    [InlineData("<meta charset=windows-1252>\x80\xE9")]
    [InlineData("<META CHARSET = 'ISO-8859-1' >\x80\xE9")]
    [InlineData("<!-- <meta charset=utf-8> --><meta http-equiv=content-type content=\"text/html; charset=latin1\">\x80\xE9")]
    public void A_document_that_says_windows_1252_is_that(string document)
    {
        var (text, problems) = Read(Latin(document));
        Assert.EndsWith(">€é", text);
        Assert.Equal("", problems);
    }

    [Fact]
    public void What_says_nothing_and_is_not_UTF8_is_windows_1252_with_a_warning_at_the_first_such_character() =>
        Assert.Equal(("ab\ncaf\u00E9 \u201Cx\u201D", "2:4 Warning document-encoding"), Read(Latin("ab\ncaf\xE9 \x93x\x94")));

    [Fact]
    public void What_says_UTF8_and_is_not_is_a_warning_at_the_first_bad_byte() =>
        Assert.Equal(("<meta charset=utf-8>ö\n\uFFFD", "2:1 Warning document-encoding"), Read([.. "<meta charset=utf-8>ö\n"u8, 0xE9]));

    [Fact]
    public void An_encoding_that_is_not_known_is_an_error() =>
        Assert.Equal((null, "1:1 Error document-encoding"), Read(Latin("<meta charset=shift_jis>\x83")));

    [Fact]
    public void A_PDF_or_a_picture_is_no_document()
    {
        Assert.Equal((null, "1:1 Error not-html"), Read("%PDF-1.7"u8.ToArray()));
        Assert.Equal((null, "1:1 Error not-html"), Read([0x89, .. "PNG\r\n\x1A\n"u8]));
    }
}

file static class DiagnosticPlaces
{
    public static string Position(this Diagnostic diagnostic)
    {
        SourcePosition at = diagnostic.Span!.Value.Source.PositionAt(diagnostic.Span.Value.Start);
        return $"{at.Line}:{at.Column}";
    }
}
