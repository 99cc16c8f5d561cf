using Handbook.Paged.Geometry;

namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// Breaks a paragraph so that the sum of its lines' demerits is least: D. E. Knuth and M. F. Plass,
/// 'Breaking Paragraphs into Lines', Software: Practice and Experience 11 (1981), with the passes of TeX
/// ('The TeXbook', chapter 14): first without hyphens, then with them, then with looser and looser lines.
/// </summary>
internal static class OptimumFit
{
    /// <param name="items">Ends with a forced penalty; glue of infinite stretch before it leaves the last line ragged.</param>
    /// <param name="lineWidth">The width of line 0, 1, ...</param>
    /// <returns>Lines that fit where there is any way; where there is none, only what fits no line sticks out.</returns>
    public static BrokenParagraph Break(ReadOnlySpan<ParagraphItem> items, Func<int, Px> lineWidth, BreakingCosts? costs = null, BreakingMemory? memory = null)
    {
        costs ??= BreakingCosts.Default;
        memory ??= new BreakingMemory();
        memory.Sums.Reset(items);
        memory.Widths.Reset(lineWidth, memory.Sums.TotalWidth);
        for (int i = 0; i < costs.Tolerances.Count; i++)
        {
            var pass = new OptimumFitPass(items, memory, costs, costs.Tolerances[i], mayHyphenate: i > 0, isLast: false);
            if (pass.Run() is { } broken && CostOfEnd(broken, items, memory, costs) is var cost && (i == 0 ? cost == 0 : cost < costs.WordEnd)) return broken;
        }
        return new OptimumFitPass(items, memory, costs, double.PositiveInfinity, mayHyphenate: true, isLast: true).Run()!;
    }

    /// <summary>
    /// What the last line costs. Where it costs anything after the pass without hyphens, and where it is but the end of a word after another,
    /// the next pass, which knows all ways of this one, finds out whether there is a better one.
    /// </summary>
    private static double CostOfEnd(BrokenParagraph broken, ReadOnlySpan<ParagraphItem> items, BreakingMemory memory, BreakingCosts costs)
    {
        if (broken.Lines.Count < 2) return 0;
        ParagraphLine last = broken.Lines[^1];
        int before = broken.Lines[^2].Break;
        LineMeasure measure = memory.Sums.Measure(items, last.First, last.Break);
        return costs.OfLastLine(measure, memory.Widths[broken.Lines.Count - 1], isAfterHyphen: items[before].IsFlagged);
    }
}

/// <summary>Widths of lines, and from which line on they are all the same: there the number of a line makes no difference.</summary>
internal sealed class LineWidths
{
    private readonly List<double> asked = [];

    /// <param name="totalWidth">The paragraph's, from which the number of lines is estimated.</param>
    public void Reset(Func<int, Px> lineWidth, double totalWidth)
    {
        asked.Clear();
        double covered = 0;
        // Twice the lines that the text fills, and some: no narrowing counts beyond, since the text has ended.
        while (asked.Count < 16 || (covered < 2 * totalWidth && asked.Count < 100_000))
        {
            double width = lineWidth(asked.Count).Value;
            asked.Add(width);
            covered += Math.Max(width, 1);
        }
        int same = asked.Count - 1;
        while (same > 0 && asked[same - 1] == asked[^1]) same--;
        SameFrom = same;
    }

    /// <summary>The line from which on all are as wide.</summary>
    public int SameFrom { get; private set; }

    public double this[int line] => asked[Math.Min(line, SameFrom)];
}
