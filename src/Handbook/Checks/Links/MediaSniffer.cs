using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Handbook.Model;

namespace Handbook.Checks.Links;

/// <summary>A file's type from its first bytes, since endings lie, and an image's size. See <see href="https://mimesniff.spec.whatwg.org/">MIME Sniffing</see>.</summary>
internal static partial class MediaSniffer
{
    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".zip"] = "application/zip",
        [".csv"] = "text/csv",
        [".txt"] = "text/plain",
        [".json"] = "application/json",
        [".md"] = "text/markdown",
        [".yaml"] = "application/yaml",
        [".yml"] = "application/yaml",
        [".html"] = "text/html",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".mp3"] = "audio/mpeg",
    };

    public static (string MediaType, PixelSize? Size) Look(string path, ReadOnlySpan<byte> head)
    {
        if (IsPng(head)) return ("image/png", PngSize(head));
        if (head.Length > 3 && head[0] == 0xFF && head[1] == 0xD8 && head[2] == 0xFF) return ("image/jpeg", JpegHead.Size(head));
        if (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8)) return ("image/gif", head.Length < 10 ? null : Size(BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..])));
        if (head.Length >= 16 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8)) return ("image/webp", WebpSize(head));
        if (head.Length >= 12 && head[4..].StartsWith("ftypavif"u8)) return ("image/avif", null);
        if (head.StartsWith("%PDF-"u8)) return ("application/pdf", null);
        string ending = Path.GetExtension(path);
        if (LooksLikeSvg(head)) return ("image/svg+xml", SvgSize(Encoding.UTF8.GetString(head)));
        return (ByEnding.GetValueOrDefault(ending, "application/octet-stream"), null);
    }

    private static bool IsPng(ReadOnlySpan<byte> head) => head.Length >= 8 && BinaryPrimitives.ReadUInt64BigEndian(head) == 0x89504E470D0A1A0A;

    private static PixelSize? PngSize(ReadOnlySpan<byte> head) =>
        head.Length < 24 ? null : Size(BinaryPrimitives.ReadInt32BigEndian(head[16..]), BinaryPrimitives.ReadInt32BigEndian(head[20..]));

    /// <summary>See <see href="https://developers.google.com/speed/webp/docs/riff_container">WebP container</see>.</summary>
    private static PixelSize? WebpSize(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> chunk = head[12..];
        if (chunk.StartsWith("VP8X"u8) && head.Length >= 30) return Size(1 + Int24(head[24..]), 1 + Int24(head[27..]));
        if (chunk.StartsWith("VP8L"u8) && head.Length >= 25)
        {
            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(head[21..]);
            return Size(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }
        if (chunk.StartsWith("VP8 "u8) && head.Length >= 30) return Size(BinaryPrimitives.ReadUInt16LittleEndian(head[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(head[28..]) & 0x3FFF);
        return null;
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static bool LooksLikeSvg(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head[..Math.Min(head.Length, 4096)];
        if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = text[3..];
        return text.TrimStart(" \t\r\n"u8).StartsWith("<"u8) && text.IndexOf("<svg"u8) >= 0;
    }

    /// <summary>Width and height if they are plain lengths, else those of the view box.</summary>
    private static PixelSize? SvgSize(string text)
    {
        int start = text.IndexOf("<svg", StringComparison.Ordinal);
        int end = text.IndexOf('>', start);
        if (end < 0) return null;
        string tag = text[start..end];
        if (Length(WidthAttribute().Match(tag)) is { } width && Length(HeightAttribute().Match(tag)) is { } height) return Size(width, height);
        Match box = ViewBoxAttribute().Match(tag);
        return box.Success && Number(box.Groups[1].Value) is { } w && Number(box.Groups[2].Value) is { } h ? Size((int)Math.Round(w), (int)Math.Round(h)) : null;
    }

    private static int? Length(Match match) => match.Success && Number(match.Groups[1].Value) is { } value ? (int)Math.Round(value) : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is > 0 and < 100_000 ? value : null;

    private static PixelSize? Size(int width, int height) => width > 0 && height > 0 ? new PixelSize(width, height) : null;

    [GeneratedRegex("""\swidth\s*=\s*["']\s*([0-9.]+)(?:px)?\s*["']""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WidthAttribute();

    [GeneratedRegex("""\sheight\s*=\s*["']\s*([0-9.]+)(?:px)?\s*["']""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeightAttribute();

    [GeneratedRegex("""\sviewBox\s*=\s*["']\s*[-0-9.]+[\s,]+[-0-9.]+[\s,]+([0-9.]+)[\s,]+([0-9.]+)\s*["']""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ViewBoxAttribute();
}
