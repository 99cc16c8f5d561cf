using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Handbook.Diagnostics;

/// <summary>
/// A file of an example, from a fence such as <c>```yaml path=content/faqs/x.yaml</c>. Before the path may stand <c>bytes</c>
/// (<c>\xE9</c> is that byte, for what is no text) and <c>repeat=1000</c> (the last line so many times, for what is too large).
/// </summary>
/// <param name="Path">From the root, with <c>/</c>.</param>
/// <param name="Text">As a reader sees it.</param>
public sealed partial record ExampleFile(string Path, string Text)
{
    private const string PathMark = " path=";
    private const string RepeatMark = " repeat=";

    private bool HasBytes { get; init; }

    private int Repeat { get; init; } = 1;

    /// <summary>What the file holds.</summary>
    public byte[] Bytes()
    {
        string text = Text;
        if (Repeat > 1)
        {
            int lastLine = text.LastIndexOf('\n', text.Length - 2) + 1;
            text = text[..lastLine] + string.Concat(Enumerable.Repeat(text[lastLine..], Repeat));
        }
        return HasBytes
            ? Encoding.Latin1.GetBytes(Escape().Replace(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)), Unescape))
            : Encoding.UTF8.GetBytes(text);
    }

    /// <returns>Null where the fence is no file.</returns>
    internal static ExampleFile? Parse(string fence, string[] lines)
    {
        int path = fence.IndexOf(PathMark, StringComparison.Ordinal);
        if (path < 0) return null;
        string info = fence[..path];
        int repeat = info.IndexOf(RepeatMark, StringComparison.Ordinal);
        return new ExampleFile(fence[(path + PathMark.Length)..], string.Join('\n', lines) + "\n")
        {
            HasBytes = info.Contains(" bytes", StringComparison.Ordinal),
            Repeat = repeat < 0 ? 1 : int.Parse(info[(repeat + RepeatMark.Length)..].Split(' ')[0], CultureInfo.InvariantCulture),
        };
    }

    private static string Unescape(Match escape) => ((char)byte.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex(@"\\x[0-9A-F]{2}")]
    private static partial Regex Escape();
}
