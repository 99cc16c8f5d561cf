using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Breaking;

namespace Handbook.Paged.Tests.Text.Breaking;

/// <summary>
/// Tries every set of breaks of a small paragraph, by the definitions of Knuth and Plass and not by their method.
/// </summary>
internal static class BruteForce
{
    /// <returns>The least demerits in the first pass that has any way; null where a line has to stick out or to be looser than all passes allow.</returns>
    public static double? LeastDemerits(ParagraphItem[] items, Func<int, Px> widthOf)
    {
        BreakingCosts costs = BreakingCosts.Default;
        for (int pass = 0; pass < costs.Tolerances.Count; pass++)
        {
            double least = BreakSets(items, mayHyphenate: pass > 0)
                .Select(breaks => DemeritsOf(items, breaks, widthOf, costs, costs.Tolerances[pass]))
                .DefaultIfEmpty(double.PositiveInfinity)
                .Min();
            if (!double.IsPositiveInfinity(least)) return least;
        }
        return null;
    }

    public static bool CanFit(ParagraphItem[] items, Func<int, Px> widthOf) =>
        BreakSets(items, mayHyphenate: true).Any(breaks => LinesOf(items, breaks).Select((line, i) => (line, i)).All(pair =>
            Sum(items, pair.line, item => item.Width.Value - item.Shrink.Value) + HyphenAt(items, pair.line.Break) <= widthOf(pair.i).Value + Px.Tolerance));

    private static IEnumerable<List<int>> BreakSets(ParagraphItem[] items, bool mayHyphenate)
    {
        int[] places = [.. Enumerable.Range(0, items.Length - 1).Where(i => IsPlace(items, i) && (mayHyphenate || !items[i].IsFlagged))];
        for (int set = 0; set < 1 << places.Length; set++)
        {
            yield return [.. places.Where((_, i) => (set & (1 << i)) != 0), items.Length - 1];
        }
    }

    private static bool IsPlace(ParagraphItem[] items, int at) => items[at].Kind switch
    {
        ParagraphItemKind.Glue => at > 0 && items[at - 1].Kind == ParagraphItemKind.Box,
        ParagraphItemKind.Penalty => items[at].Cost < ParagraphItem.Never,
        _ => false,
    };

    private static IEnumerable<(int First, int Break)> LinesOf(ParagraphItem[] items, List<int> breaks)
    {
        int first = 0;
        foreach (int at in breaks)
        {
            yield return (first, at);
            first = at + 1;
            while (first < items.Length && items[first].Kind != ParagraphItemKind.Box) first++;
        }
    }

    private static double DemeritsOf(ParagraphItem[] items, List<int> breaks, Func<int, Px> widthOf, BreakingCosts costs, double tolerance)
    {
        double total = 0;
        int fitnessBefore = 1;
        int hyphens = 0;
        int number = 0;
        foreach ((int First, int Break) line in LinesOf(items, breaks))
        {
            double width = widthOf(number).Value;
            double natural = Sum(items, line, item => item.Width.Value) + HyphenAt(items, line.Break);
            double missing = width - natural;
            double give = missing > 0 ? Sum(items, line, item => item.Stretch.Value) : Sum(items, line, item => item.Shrink.Value);
            double ratio = Math.Abs(missing) <= Px.Tolerance || double.IsPositiveInfinity(give) ? 0 : missing / give;
            double badness = 100 * Math.Pow(Math.Abs(ratio), 3);
            if (ratio < -1 || badness > tolerance) return double.PositiveInfinity;
            bool isLast = line.Break == items.Length - 1;
            total += Math.Pow(costs.Line + badness, 2) + (isLast ? 0 : Math.Pow(items[line.Break].Cost, 2));
            int fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
            if (Math.Abs(fitness - fitnessBefore) > 1) total += costs.AdjacentFitness;
            if (isLast && hyphens > 0) total += costs.FinalHyphen;
            if (isLast && number > 0 && natural < width * costs.ShortLastLineShare) total += costs.ShortLastLine;
            bool isOneWord = Sum(items, line, item => double.IsPositiveInfinity(item.Stretch.Value) ? 0 : item.Stretch.Value) == 0;
            if (isLast && hyphens > 0 && isOneWord) total += costs.WordEnd;
            if (isLast && number > 0 && isOneWord && natural < width * costs.RuntShare) total += costs.Runt;
            hyphens = items[line.Break].IsFlagged ? hyphens + 1 : 0;
            if (hyphens > 1) total += costs.DoubleHyphen;
            if (hyphens > costs.MaximumHyphensInARow) total += 1e13;
            fitnessBefore = fitness;
            number++;
        }
        return total;
    }

    private static double HyphenAt(ParagraphItem[] items, int at) => items[at].Kind == ParagraphItemKind.Penalty ? items[at].Width.Value : 0;

    private static double Sum(ParagraphItem[] items, (int First, int Break) line, Func<ParagraphItem, double> measure) =>
        items[line.First..Math.Max(line.First, line.Break)].Where(item => item.Kind != ParagraphItemKind.Penalty).Sum(measure);
}
