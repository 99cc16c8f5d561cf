using System.Text;
using Handbook.Diagnostics;

namespace Handbook.Content;

/// <summary>Bytes of a file to text: UTF-8, with or without a byte order mark.</summary>
internal static class SourceReader
{
    /// <summary>More than any file that a person wrote; what is larger is refused before it is parsed.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text without its byte order mark, line ends as they are; null where it can't be used (a diagnostic says why).</returns>
    public static SourceText? Read(string path, ReadOnlySpan<byte> bytes, DiagnosticSink sink)
    {
        if (bytes.Length > MaximumBytes)
        {
            sink.Report(SourceDiagnostics.FileTooLarge(path, bytes.Length));
            return null;
        }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            sink.Report(SourceDiagnostics.Utf16(path));
            return null;
        }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];

        SourceText source;
        try
        {
            source = new SourceText(path, Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            source = new SourceText(path, Encoding.UTF8.GetString(bytes));
            (int at, byte value) = FirstBadByte(bytes);
            sink.Report(SourceDiagnostics.BadUtf8(source.Span(at, 1), value));
            return null;
        }
        return ReportControlCharacters(source, sink) ? null : source;
    }

    /// <returns>The offset in the decoded text, where the replacement character stands, and the byte.</returns>
    private static (int Offset, byte Value) FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        int at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out Rune rune, out int consumed) != System.Buffers.OperationStatus.Done) return (offset, bytes[at]);
            at += consumed;
            offset += rune.Utf16SequenceLength;
        }
        return (offset, 0);
    }

    private static bool ReportControlCharacters(SourceText source, DiagnosticSink sink)
    {
        int at = source.Text.AsSpan().IndexOfAny(ControlCharacters.All);
        if (at < 0) return false;
        sink.Report(SourceDiagnostics.ControlCharacter(source.Span(at, 1), source.Text[at]));
        return true;
    }
}
