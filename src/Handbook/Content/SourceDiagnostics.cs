using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Content;

/// <summary>Problems of a file as a whole, before it means anything.</summary>
internal static class SourceDiagnostics
{
    public static Diagnostic BadUtf8(SourceSpan span, byte value) => new(
        "bad-utf8",
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"this file is not UTF-8: the byte 0x{value:X2} stands for no character here"),
        span,
        Help: "Save the file with the encoding UTF-8 in your editor.")
    {
        Fatal = true,
    };

    public static Diagnostic Utf16(string path) => new(
        "bad-utf8",
        Severity.Error,
        "this file is saved as UTF-16",
        new SourceText(path, "").Start,
        Help: "Save the file with the encoding UTF-8 in your editor.")
    {
        Fatal = true,
    };

    public static Diagnostic ControlCharacter(SourceSpan span, char character) => new(
        "control-character",
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"an invisible control character (U+{(int)character:X4}) stands here"),
        span,
        Help: "Delete it; it often comes along when text is pasted from a slide or a terminal.")
    {
        Fatal = true,
    };

    public static Diagnostic FileTooLarge(string path, long bytes) => new(
        "file-too-large",
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"this file has {bytes / (1024 * 1024)} MB; a content file may have {SourceReader.MaximumBytes / (1024 * 1024)} MB"),
        Path: path,
        Help: "Split it into several files.")
    {
        Fatal = true,
    };
}
