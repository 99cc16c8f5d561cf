using System.Text;

namespace Handbook.Diagnostics.Rendering;

/// <summary>One source line as a terminal shows it, and where below it the marks stand.</summary>
/// <param name="Line">The line, or the window of a long one around the marked stretch, its cut ends shown by an ellipsis.</param>
/// <param name="MarkStart">Columns before the first mark.</param>
/// <param name="MarkWidth">Columns marked, at least one.</param>
internal readonly record struct Excerpt(string Line, int MarkStart, int MarkWidth)
{
    private const char Cut = '…';

    /// <param name="line">The line without its end.</param>
    /// <param name="from">Where the marked stretch begins, in UTF-16 units from the line's start; may lie just past its end.</param>
    /// <param name="to">Where it ends; a stretch that goes on in the next line ends with the line.</param>
    /// <param name="width">The most columns that the result may take.</param>
    public static Excerpt Of(ReadOnlySpan<char> line, int from, int to, int width)
    {
        from = Math.Clamp(from, 0, line.Length);
        to = Math.Clamp(to, from, line.Length);
        (List<TerminalCluster> clusters, bool startsInside, bool endsInside) = Neighbourhood(line, from, width);
        int caret = clusters.FindIndex(c => c.Start + c.Length > from);
        if (caret < 0) caret = clusters.Count;
        bool whole = !startsInside && !endsInside && clusters.Sum(c => c.Width) <= width;
        (int first, int end) = whole ? (0, clusters.Count) : Window(clusters, caret, to, width - 2);
        bool cutBefore = first > 0 || startsInside;
        bool cutAfter = end < clusters.Count || endsInside;
        return Compose(clusters[first..end], from, to, cutBefore, cutAfter);
    }

    /// <summary>The clusters that could come into the window: a line of a megabyte isn't measured for the sake of eighty columns.</summary>
    private static (List<TerminalCluster> Clusters, bool StartsInside, bool EndsInside) Neighbourhood(
        ReadOnlySpan<char> line, int from, int width)
    {
        int reach = 4 * width;
        int start = Math.Max(0, from - reach);
        int end = Math.Min(line.Length, from + reach);
        if (start > 0 && char.IsLowSurrogate(line[start])) start++;
        if (end < line.Length && char.IsLowSurrogate(line[end])) end++;
        return ([.. TerminalText.Clusters(line[start..end].ToString(), start)], start > 0, end < line.Length);
    }

    /// <summary>The marked stretch first, up to two thirds of the room; then what precedes it; then what follows; what is left over, before it again.</summary>
    private static (int First, int End) Window(List<TerminalCluster> clusters, int caret, int to, int room)
    {
        int first = caret, end = caret, used = 0;
        while (end < clusters.Count && clusters[end].Start < to && used + clusters[end].Width <= room * 2 / 3) used += clusters[end++].Width;
        int before = used + ((room - used) / 2);
        while (first > 0 && used + clusters[first - 1].Width <= before) used += clusters[--first].Width;
        while (end < clusters.Count && used + clusters[end].Width <= room) used += clusters[end++].Width;
        while (first > 0 && used + clusters[first - 1].Width <= room) used += clusters[--first].Width;
        return (first, end);
    }

    private static Excerpt Compose(List<TerminalCluster> clusters, int from, int to, bool cutBefore, bool cutAfter)
    {
        var line = new StringBuilder();
        if (cutBefore) line.Append(Cut);
        int column = line.Length, markStart = -1, markEnd = 0;
        foreach (TerminalCluster cluster in clusters)
        {
            line.Append(cluster.Shown);
            bool marked = cluster.Start + cluster.Length > from && cluster.Start < Math.Max(to, from + 1);
            if (marked && markStart < 0) markStart = column;
            column += cluster.Width;
            if (marked) markEnd = column;
        }
        if (cutAfter) line.Append(Cut);
        // Nothing to mark: the place just past the line's end.
        if (markStart < 0) (markStart, markEnd) = (column, column + 1);
        return new Excerpt(line.ToString(), markStart, Math.Max(1, markEnd - markStart));
    }
}
