using Handbook.Paged.Geometry;

namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// Running sums over a paragraph's items, so that the width of any stretch is a subtraction, and where lines may end and begin.
/// </summary>
internal sealed class ParagraphSums
{
    private double[] width = [];
    private double[] stretch = [];
    private double[] shrink = [];
    private int[] fills = [];
    private int[] after = [];

    /// <summary>Forgets the paragraph before.</summary>
    public void Reset(ReadOnlySpan<ParagraphItem> items)
    {
        HasTabs = false;
        if (width.Length <= items.Length) Grow(items.Length + 1);
        for (int i = 0; i < items.Length; i++)
        {
            ref readonly ParagraphItem item = ref items[i];
            // A tab's width is known in its line alone.
            bool isTab = item.Kind == ParagraphItemKind.Tab;
            bool isOfLine = isTab || item.Kind == ParagraphItemKind.Penalty;
            HasTabs |= isTab;
            bool isFill = double.IsPositiveInfinity(item.Stretch.Value);
            width[i + 1] = width[i] + (isOfLine ? 0 : item.Width.Value);
            stretch[i + 1] = stretch[i] + (isFill ? 0 : item.Stretch.Value);
            shrink[i + 1] = shrink[i] + (isTab ? 0 : item.Shrink.Value);
            fills[i + 1] = fills[i] + (isFill ? 1 : 0);
        }
        TotalWidth = width[items.Length];
        int next = items.Length;
        for (int i = items.Length - 1; i >= 0; i--)
        {
            after[i] = IsForced(items[i]) ? i + 1 : next;
            if (items[i].Kind == ParagraphItemKind.Box || IsForced(items[i])) next = i;
        }
    }

    public static bool IsForced(in ParagraphItem item) => item.Kind == ParagraphItemKind.Penalty && double.IsNegativeInfinity(item.Cost);

    /// <summary>
    /// Where the line after a break begins: spaces and penalties up to the next box are dropped, but not after a forced break,
    /// where they were put on purpose.
    /// </summary>
    public int After(int breakAt) => after[breakAt];

    /// <summary>Whether a line may end at an item. A free choice right before a forced break would only make an empty line.</summary>
    public bool MayBreak(ReadOnlySpan<ParagraphItem> items, int at)
    {
        ref readonly ParagraphItem item = ref items[at];
        if (IsForced(item)) return true;
        bool isPlace = item.Kind switch
        {
            ParagraphItemKind.Glue => at > 0 && items[at - 1].Kind == ParagraphItemKind.Box,
            ParagraphItemKind.Tab => at > 0 && items[at - 1].Kind == ParagraphItemKind.Box && !double.IsPositiveInfinity(item.Cost),
            ParagraphItemKind.Penalty => !double.IsPositiveInfinity(item.Cost),
            _ => false,
        };
        return isPlace && after[at] < items.Length && !IsForced(items[after[at]]);
    }

    /// <summary>The measures of a line from its first item to its break, the width of a penalty there included.</summary>
    public LineMeasure Measure(ReadOnlySpan<ParagraphItem> items, int first, int breakAt)
    {
        int from = Math.Min(first, breakAt);
        double extra = breakAt < items.Length && items[breakAt].Kind == ParagraphItemKind.Penalty ? items[breakAt].Width.Value : 0;
        return new LineMeasure(
            width[breakAt] - width[from] + extra,
            stretch[breakAt] - stretch[from],
            shrink[breakAt] - shrink[from],
            fills[breakAt] > fills[from]);
    }

    /// <summary>Without tabs.</summary>
    public double TotalWidth { get; private set; }

    public bool HasTabs { get; private set; }

    /// <summary>What tabs before an item add to a line.</summary>
    /// <param name="start">Where the line begins, from where tab stops are counted.</param>
    public double TabsBefore(ReadOnlySpan<ParagraphItem> items, int first, int at, double start)
    {
        double sum = 0;
        if (!HasTabs) return sum;
        for (int i = first; i < at; i++)
        {
            if (items[i].Kind == ParagraphItemKind.Tab) sum += TabAdvance(items, first, i, start + sum);
        }
        return sum;
    }

    /// <param name="start">Where the line begins, tabs before included.</param>
    public double TabAdvance(ReadOnlySpan<ParagraphItem> items, int first, int tab, double start) =>
        items[tab].Stops.AdvanceFrom(new Px(start + width[tab] - width[first])).Value;

    // The first entries stay zero.
    private void Grow(int wanted)
    {
        int length = Math.Max(wanted, 2 * width.Length);
        width = new double[length];
        stretch = new double[length];
        shrink = new double[length];
        fills = new int[length];
        after = new int[length];
    }
}

/// <param name="Width">Natural width, in pixels.</param>
/// <param name="HasFill">Glue that stretches without limit and without cost.</param>
internal readonly record struct LineMeasure(double Width, double Stretch, double Shrink, bool HasFill)
{
    /// <summary>
    /// What share of the stretch (positive) or of the shrink (negative) makes the line <paramref name="wanted"/> wide;
    /// infinite where there is nothing to stretch or shrink.
    /// </summary>
    public double RatioFor(double wanted)
    {
        double missing = wanted - Width;
        if (Math.Abs(missing) <= Px.Tolerance) return 0;
        if (missing > 0) return HasFill ? 0 : Stretch > 0 ? missing / Stretch : double.PositiveInfinity;
        return Shrink > 0 ? missing / Shrink : double.NegativeInfinity;
    }

    /// <summary>What sticks out even when all is shrunk.</summary>
    public double OverflowIn(double wanted)
    {
        double overflow = Width - Shrink - wanted;
        return overflow > Px.Tolerance ? overflow : 0;
    }
}
