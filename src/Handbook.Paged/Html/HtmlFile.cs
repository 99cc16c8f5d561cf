using System.Globalization;
using System.Text;
using Handbook.Diagnostics;

namespace Handbook.Paged.Html;

/// <summary>
/// Bytes of an HTML file to text, by the
/// <see href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML specification</see>: a byte
/// order mark, else what the document says, else UTF-8 where it is that and windows-1252 where it isn't.
/// Deviates: of the encodings that predate Unicode only windows-1252 is known; the others are an error, not rubbish.
/// </summary>
public static class HtmlFile
{
    /// <summary>How far a document has to say its encoding.</summary>
    private const int PrescannedBytes = 1024;

    /// <summary>How far <see href="https://mimesniff.spec.whatwg.org/#reading-the-resource-header">a file's head</see> reaches.</summary>
    private const int ResourceHeader = 1445;

    // The bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); the others are as in Latin-1.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <returns>The text without its byte order mark; null where it is no HTML or in an unknown encoding (a diagnostic says so).</returns>
    public static SourceText? Read(string path, ReadOnlySpan<byte> bytes, DiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Utf8(path, bytes[3..], sink);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new SourceText(path, Encoding.Unicode.GetString(bytes[2..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new SourceText(path, Encoding.BigEndianUnicode.GetString(bytes[2..]));
        if (IsBinary(bytes))
        {
            sink.Report(HtmlFileDiagnostics.NotHtml(path, isPdf: bytes.StartsWith("%PDF-"u8)));
            return null;
        }
        switch (DeclaredEncoding(bytes))
        {
            case null when IsUtf8(bytes):
                return new SourceText(path, Encoding.UTF8.GetString(bytes));
            case null:
                var text = new SourceText(path, FromWindows1252(bytes));
                sink.Report(HtmlFileDiagnostics.UndeclaredEncoding(text.Span(FirstBadByte(bytes).Byte, 1)));
                return text;
            case "utf-8" or "utf8" or "unicode-1-1-utf-8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode":
                // A document whose declaration can be read as ASCII is not UTF-16, whatever it says.
                return Utf8(path, bytes, sink);
            case "windows-1252" or "cp1252" or "x-cp1252" or "ansi_x3.4-1968" or "ascii" or "us-ascii" or "cp819" or "ibm819" or "iso-8859-1"
                or "iso8859-1" or "iso88591" or "iso_8859-1" or "l1" or "latin1":
                return new SourceText(path, FromWindows1252(bytes));
            case { } other:
                sink.Report(HtmlFileDiagnostics.UnknownEncoding(path, other));
                return null;
        }
    }

    /// <summary>A <see href="https://mimesniff.spec.whatwg.org/#binary-data-byte">binary data byte</see> stands in no text.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8)
        || bytes[..Math.Min(bytes.Length, ResourceHeader)].ContainsAny(BinaryDataBytes);

    private static readonly System.Buffers.SearchValues<byte> BinaryDataBytes = System.Buffers.SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 0x0B, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1C, 0x1D, 0x1E, 0x1F]);

    private static readonly System.Buffers.SearchValues<char> LabelEnds = System.Buffers.SearchValues.Create(" \t\r\n\f\"';/");

    /// <summary>What <c>&lt;meta charset&gt;</c> or its older form says, in lower case; null where neither stands in the document's head.</summary>
    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescannedBytes)]);
        for (int at = 0; (at = head.IndexOf('<', at)) >= 0; at++)
        {
            if (head.AsSpan(at).StartsWith("<!--"))
            {
                at = head.IndexOf("-->", at, StringComparison.Ordinal);
                if (at < 0) return null;
                continue;
            }
            if (!head.AsSpan(at).StartsWith("<meta", StringComparison.OrdinalIgnoreCase)) continue;
            int end = head.IndexOf('>', at);
            if (end < 0) return null;
            if (Charset(head[at..end]) is { } found) return found;
        }
        return null;
    }

    private static string? Charset(string tag)
    {
        int at = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        ReadOnlySpan<char> rest = tag.AsSpan(at + "charset".Length).TrimStart();
        if (!rest.StartsWith("=")) return null;
        rest = rest[1..].TrimStart(" \t\r\n\f\"'");
        int end = rest.IndexOfAny(LabelEnds);
        string label = (end < 0 ? rest : rest[..end]).ToString().ToLower(CultureInfo.InvariantCulture);
        return label.Length == 0 ? null : label;
    }

    private static SourceText Utf8(string path, ReadOnlySpan<byte> bytes, DiagnosticSink sink)
    {
        var text = new SourceText(path, Encoding.UTF8.GetString(bytes));
        if (!IsUtf8(bytes))
        {
            var (at, character) = FirstBadByte(bytes);
            sink.Report(HtmlFileDiagnostics.BadUtf8(text.Span(character, 1), bytes[at]));
        }
        return text;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    /// <returns>Where the first byte stands that is no UTF-8, and where that is in the decoded text.</returns>
    private static (int Byte, int Character) FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        int character = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
            character += rune.Utf16SequenceLength;
        }
        return (at, character);
    }

    private static string FromWindows1252(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, static (text, bytes) =>
    {
        for (int i = 0; i < text.Length; i++) text[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
    });
}
