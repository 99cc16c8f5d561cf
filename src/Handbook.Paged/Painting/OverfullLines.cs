using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Layout.Inline;

namespace Handbook.Paged.Painting;

/// <summary>
/// Tells of text that sticks out of its line though its line may be broken, and of text that ends beyond the page: once for a paragraph. Looked
/// at when pages are painted, since layout may set a line several times before it stands.
/// </summary>
internal static class OverfullLines
{
    /// <summary>Of the word that the author is shown.</summary>
    private const int LongestWord = 40;

    /// <param name="x">Where the text begins in its line.</param>
    /// <param name="left">Where it begins on the page.</param>
    public static void Check(TextFragment text, Px x, Px lineWidth, Px left, Px pageWidth, LayoutContext context)
    {
        var run = text.Run;
        var beyondLine = x + run.Width - lineWidth;
        if (beyondLine <= run.Size && left + run.Width <= pageWidth) return;
        int end = run.End;
        while (end > run.Start && char.IsWhiteSpace(run.Text[end - 1])) end--;
        if (end == run.Start || text.IsBreakingSpace || text.IsHyphen || text.Box.Style.Visibility != Visibility.Visible) return;
        // Spaces at the end take no room that anybody sees. Marks may hang by less than their size.
        var hanging = end < run.End ? run.Width - run.WidthOf(run.Start, end) : Px.Zero;
        bool sticksOut = lineWidth.Value > 0 && beyondLine - hanging > run.Size && text.Box.Style.TextWrapMode == TextWrapMode.Wrap;
        bool isLost = left + run.Width - hanging > pageWidth;
        if (!sticksOut && !isLost) return;
        var root = text.Box;
        while (root.Parent is { } parent) root = parent;
        if (context.OverfullParagraphs.Add(root)) context.Diagnostics.Report(LayoutDiagnostics.LineOverflows(ShapedParagraph.SourceOf(text.Box), LastWord(run.Text.AsSpan(run.Start, end - run.Start))));
    }

    private static string LastWord(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        var word = text[start..];
        if (word.Length <= LongestWord) return word.ToString();
        int cut = char.IsHighSurrogate(word[LongestWord - 1]) ? LongestWord - 1 : LongestWord;
        return string.Concat(word[..cut], "\u2026");
    }
}
