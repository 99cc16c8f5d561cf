using System.Globalization;
using System.Text;

namespace Handbook.Diagnostics.Rendering;

/// <summary>
/// Text as a terminal shows it: how many columns it takes, and how a character looks that a terminal would obey, hide or reorder by.
/// </summary>
public static class TerminalText
{
    /// <summary>A tab in an excerpt is as wide as this, wherever it stands.</summary>
    private const string Tab = "    ";

    /// <summary>
    /// Text for one line of a terminal: control characters as pictures (<c>␛</c>), characters without a shape of their own
    /// (bidirectional overrides, zero-width spaces) by their number (<c>&lt;U+202E&gt;</c>), so that nothing in an author's file can
    /// move the cursor, recolour the screen or make a line read otherwise than it is.
    /// </summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (TerminalCluster cluster in Clusters(text, 0)) result.Append(cluster.Shown);
        return result.ToString();
    }

    /// <summary>Columns that the text takes; text from <see cref="Escape"/>.</summary>
    public static int Width(string text) => Clusters(text, 0).Sum(cluster => cluster.Width);

    /// <param name="text">A whole line or a piece of one.</param>
    /// <param name="offset">Where the piece begins in its line.</param>
    internal static IEnumerable<TerminalCluster> Clusters(string text, int offset)
    {
        for (int i = 0; i < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, i);
            string cluster = text.Substring(i, length);
            (string shown, int width) = Show(cluster);
            yield return new TerminalCluster(offset + i, length, shown, width);
            i += length;
        }
    }

    /// <summary>Breaks at spaces so that each line takes at most <paramref name="width"/> columns, a longer word excepted.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        int used = 0;
        foreach (string word in text.Split(' '))
        {
            int wordWidth = Width(word);
            if (used > 0 && used + 1 + wordWidth > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
            used = used == 0 ? wordWidth : used + 1 + wordWidth;
        }
        yield return line.ToString();
    }

    private static (string Shown, int Width) Show(string cluster)
    {
        if (cluster == "\t") return (Tab, Tab.Length);
        Rune first = Rune.GetRuneAt(cluster, 0);
        // Only a character that stands alone: within a cluster (👩‍💻) joiners and marks do their proper work.
        string? replaced = first.Utf16SequenceLength == cluster.Length ? Replacement(first) : null;
        if (cluster == "\r\n") replaced = "␍␊";
        return replaced is null ? (cluster, ClusterWidth(cluster)) : (replaced, replaced.Length);
    }

    private static string? Replacement(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control when rune.Value < 0x20 => ((char)(0x2400 + rune.Value)).ToString(),
        UnicodeCategory.Control when rune.Value == 0x7F => "␡",
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => Number(rune),
        _ => null,
    };

    private static string Number(Rune rune) => FormattableString.Invariant($"<U+{rune.Value:X4}>");

    /// <summary>As most terminals count: a cluster is as wide as its widest character; emoji presentation (U+FE0F) and a flag's two letters take two.</summary>
    private static int ClusterWidth(string cluster)
    {
        int width = 0, flagLetters = 0;
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            if (rune.Value is >= 0x1F1E6 and <= 0x1F1FF) flagLetters++;
            width = Math.Max(width, rune.Value == 0xFE0F ? 2 : RuneWidth(rune));
        }
        return Math.Max(width, flagLetters);
    }

    private static int RuneWidth(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => EastAsianWidth.IsWide(rune.Value) ? 2 : 1,
    };
}

/// <param name="Start">UTF-16 offset in the source line.</param>
/// <param name="Length">UTF-16 units in the source line.</param>
/// <param name="Shown">What is printed for it.</param>
/// <param name="Width">Columns that takes.</param>
internal readonly record struct TerminalCluster(int Start, int Length, string Shown, int Width);
