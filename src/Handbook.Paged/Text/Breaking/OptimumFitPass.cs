using System.Runtime.InteropServices;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Text.Breaking;

/// <summary>One pass of <see cref="OptimumFit"/> over a paragraph, with one tolerance.</summary>
internal ref struct OptimumFitPass
{
    /// <summary>No line counts as worse than this, or sums would drown all differences.</summary>
    private const double WorstBadness = 100_000;

    /// <summary>For what is done only where there is no other way: above any sum of lines that are merely bad.</summary>
    private const double LastResort = 1e13;

    private const int FitnessClasses = 4;

    // At a hyphen: how many stand in a row, counted up to one more than are welcome.
    private readonly int hyphenClasses;

    private readonly ReadOnlySpan<ParagraphItem> items;
    private readonly ParagraphSums sums;
    private readonly LineWidths widths;
    private readonly BreakingCosts costs;
    private readonly double tolerance;
    private readonly bool mayHyphenate;
    private readonly bool isLast;

    private readonly List<OptimumFitNode> nodes;

    // Nodes from which a line may still begin, by line.
    private readonly List<int> active;
    private readonly List<int> created;
    private readonly List<int> kept;
    private readonly Span<OptimumFitNodes.Candidate> best;

    public OptimumFitPass(
        ReadOnlySpan<ParagraphItem> items, BreakingMemory memory, BreakingCosts costs, double tolerance, bool mayHyphenate, bool isLast)
    {
        this.items = items;
        sums = memory.Sums;
        widths = memory.Widths;
        this.costs = costs;
        this.tolerance = tolerance;
        this.mayHyphenate = mayHyphenate;
        this.isLast = isLast;
        hyphenClasses = costs.MaximumHyphensInARow + 2;
        memory.Nodes.Clear();
        (nodes, active, created, kept) = (memory.Nodes.All, memory.Nodes.Active, memory.Nodes.Created, memory.Nodes.Kept);
        best = memory.Nodes.CandidatesOf(FitnessClasses * hyphenClasses);
    }

    /// <returns>Null where no way of breaking stays within the tolerance.</returns>
    public BrokenParagraph? Run()
    {
        nodes.Add(new OptimumFitNode(-1, 0, 0, Fitness: 1, Hyphens: 0, 0, Previous: -1));
        active.Add(0);
        int end = items.Length;
        for (int at = 0; at < end; at++)
        {
            if (!sums.MayBreak(items, at)) continue;
            if (items[at].IsFlagged && !mayHyphenate) continue;
            TryBreakAt(at);
            if (active.Count == 0) return null;
        }
        if (end == 0 || !ParagraphSums.IsForced(items[^1]))
        {
            TryBreakAt(end);
            if (active.Count == 0) return null;
        }
        return Trace();
    }

    /// <summary>Ends lines at an item in all promising ways.</summary>
    private void TryBreakAt(int at)
    {
        bool isForced = at == items.Length || ParagraphSums.IsForced(items[at]);
        kept.Clear();
        created.Clear();
        Overfull leastOverfull = Overfull.None;
        for (int from = 0; from < active.Count;)
        {
            int line = nodes[active[from]].Line;
            ClearBest();
            for (; from < active.Count && nodes[active[from]].Line == line; from++)
            {
                Consider(active[from], at, isForced, ref leastOverfull);
            }
            Create(at, line);
        }
        if (isLast && kept.Count == 0 && created.Count == 0) CreateOverfull(at, leastOverfull);
        // Both are sorted by line; what was kept began earlier, but may be on a later line.
        Merge();
    }

    private void Consider(int index, int at, bool isForced, ref Overfull leastOverfull)
    {
        OptimumFitNode node = nodes[index];
        double width = widths[node.Line];
        LineMeasure measure = sums.Measure(items, node.First, at);
        double ratio = node.First >= at ? 0 : measure.RatioFor(width);
        if (ratio < -1)
        {
            // A hyphen may stick out where the rest of the word does not; else all longer lines are too full as well.
            double hyphen = at < items.Length && items[at].Kind == ParagraphItemKind.Penalty ? items[at].Width.Value : 0;
            if (!isForced && measure.Width - hyphen - measure.Shrink <= width + Px.Tolerance) kept.Add(index);
            double overflow = measure.OverflowIn(width);
            if (overflow < leastOverfull.Overflow || (overflow == leastOverfull.Overflow && node.Demerits < leastOverfull.Demerits))
                leastOverfull = new Overfull(index, overflow, node.Demerits);
            return;
        }
        if (!isForced) kept.Add(index);
        double badness = Math.Min(100 * Math.Abs(ratio * ratio * ratio), WorstBadness);
        if (badness > tolerance) return;
        Offer(index, node, at, ratio, badness, isForced, measure, width);
    }

    private void Offer(int index, in OptimumFitNode node, int at, double ratio, double badness, bool isForced, in LineMeasure measure, double width)
    {
        bool isFlagged = at < items.Length && items[at].IsFlagged;
        int fitness = FitnessOf(ratio);
        int hyphens = isFlagged ? Math.Min(node.Hyphens + 1, hyphenClasses - 1) : 0;
        double demerits = node.Demerits + LineDemerits(badness, at, isForced);
        if (Math.Abs(fitness - node.Fitness) > 1) demerits += costs.AdjacentFitness;
        if (hyphens > 1) demerits += costs.DoubleHyphen;
        if (hyphens > costs.MaximumHyphensInARow) demerits += LastResort;
        if (at >= items.Length - 1 && node.Previous >= 0) demerits += costs.OfLastLine(measure, width, node.Hyphens > 0);
        ref OptimumFitNodes.Candidate candidate = ref best[(hyphens * FitnessClasses) + fitness];
        if (demerits < candidate.Demerits) candidate = new OptimumFitNodes.Candidate(demerits, index);
    }

    private readonly double LineDemerits(double badness, int at, bool isForced)
    {
        double line = costs.Line + badness;
        double square = line * line;
        double cost = isForced || items[at].Kind != ParagraphItemKind.Penalty ? 0 : items[at].Cost;
        return cost >= 0 ? square + (cost * cost) : square - (cost * cost);
    }

    private static int FitnessOf(double ratio) => ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;

    private readonly void ClearBest() => best.Fill(new OptimumFitNodes.Candidate(double.PositiveInfinity, -1));

    /// <summary>Makes nodes of the best ways to end a line here, one for each class that could still turn out better than another.</summary>
    private void Create(int at, int line)
    {
        double least = double.PositiveInfinity;
        foreach (ref readonly OptimumFitNodes.Candidate candidate in best) least = Math.Min(least, candidate.Demerits);
        if (double.IsPositiveInfinity(least)) return;
        // What a class can save on the next line at most.
        double hopeless = least + costs.AdjacentFitness + costs.DoubleHyphen + costs.FinalHyphen;
        for (int i = 0; i < best.Length; i++)
        {
            bool isWelcome = best[i].Demerits <= hopeless || (IsFewerHyphens(i) && !double.IsPositiveInfinity(best[i].Demerits));
            if (isWelcome) Add(at, line, i % FitnessClasses, i / FitnessClasses, best[i].Demerits, best[i].Node);
        }
    }

    /// <summary>Fewer hyphens in a row than are allowed may save the last resort.</summary>
    private readonly bool IsFewerHyphens(int index) => index / FitnessClasses is > 0 and var hyphens && hyphens < costs.MaximumHyphensInARow;

    private void Add(int at, int line, int fitness, int hyphens, double demerits, int previous)
    {
        int first = at < items.Length ? sums.After(at) : items.Length;
        created.Add(nodes.Count);
        nodes.Add(new OptimumFitNode(at, first, Math.Min(line + 1, widths.SameFrom), fitness, hyphens, demerits, previous));
    }

    /// <summary>Nothing fits: the line that sticks out least is taken, and paid for.</summary>
    private void CreateOverfull(int at, Overfull overfull)
    {
        OptimumFitNode node = nodes[overfull.Node];
        bool isFlagged = at < items.Length && items[at].IsFlagged;
        Add(at, node.Line, 0, isFlagged ? Math.Min(node.Hyphens + 1, hyphenClasses - 1) : 0, node.Demerits + LastResort, overfull.Node);
    }

    private void Merge()
    {
        active.Clear();
        int k = 0;
        int c = 0;
        Span<int> old = CollectionsMarshal.AsSpan(kept);
        Span<int> fresh = CollectionsMarshal.AsSpan(created);
        while (k < old.Length || c < fresh.Length)
        {
            bool takeOld = c == fresh.Length || (k < old.Length && nodes[old[k]].Line <= nodes[fresh[c]].Line);
            active.Add(takeOld ? old[k++] : fresh[c++]);
        }
    }

    private readonly BrokenParagraph Trace()
    {
        int best = active[0];
        foreach (int index in active)
        {
            if (nodes[index].Demerits < nodes[best].Demerits) best = index;
        }
        var lines = new List<ParagraphLine>();
        for (int at = best; nodes[at].Previous >= 0; at = nodes[at].Previous)
        {
            OptimumFitNode start = nodes[nodes[at].Previous];
            int first = Math.Min(start.First, nodes[at].At);
            double width = widths[start.Line];
            LineMeasure measure = sums.Measure(items, first, nodes[at].At);
            double ratio = first >= nodes[at].At ? 0 : measure.RatioFor(width);
            lines.Add(new ParagraphLine(first, nodes[at].At, new Px(measure.Width), Math.Max(ratio, -1), new Px(measure.OverflowIn(width))));
        }
        lines.Reverse();
        return new BrokenParagraph(lines, nodes[best].Demerits);
    }

    private readonly record struct Overfull(int Node, double Overflow, double Demerits)
    {
        public static readonly Overfull None = new(-1, double.PositiveInfinity, double.PositiveInfinity);
    }
}
