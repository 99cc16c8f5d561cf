using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>Grows or shrinks the items of one line: <see href="https://www.w3.org/TR/css-flexbox-1/#resolve-flexible-lengths">CSS Flexbox 1, 9.7</see>.</summary>
internal static class FlexibleLengths
{
    /// <param name="available">Inner main size of the container, less the gaps in this line.</param>
    /// <param name="margin">Of an item, along the main axis.</param>
    /// <param name="frame">Borders and paddings of an item along the main axis.</param>
    public static void Resolve(IReadOnlyList<FlexItem> items, Px available, Func<FlexItem, Px> margin, Func<FlexItem, Px> frame)
    {
        var hypothetical = Px.Zero;
        foreach (var item in items) hypothetical += item.Hypothetical + margin(item);
        bool grows = hypothetical < available;
        var unfrozen = new List<FlexItem>(items.Count);
        foreach (var item in items)
        {
            item.Target = item.Hypothetical;
            double factor = grows ? item.Style.FlexGrow : item.Style.FlexShrink;
            bool isInflexible = factor == 0 || (grows ? item.Base > item.Hypothetical : item.Base < item.Hypothetical);
            if (!isInflexible) unfrozen.Add(item);
        }
        var initial = FreeSpace(items, unfrozen, available, margin);
        while (unfrozen.Count > 0)
        {
            var free = FreeSpace(items, unfrozen, available, margin);
            double factors = unfrozen.Sum(i => grows ? i.Style.FlexGrow : i.Style.FlexShrink);
            if (factors < 1 && Math.Abs(initial.Value * factors) < Math.Abs(free.Value)) free = initial * factors;
            if (grows) Grow(unfrozen, free, factors);
            else Shrink(unfrozen, free, frame);
            Freeze(unfrozen);
        }
    }

    private static Px FreeSpace(IReadOnlyList<FlexItem> items, List<FlexItem> unfrozen, Px available, Func<FlexItem, Px> margin)
    {
        var free = available;
        foreach (var item in items) free -= margin(item) + (unfrozen.Contains(item) ? item.Base : item.Target);
        return free;
    }

    private static void Grow(List<FlexItem> items, Px free, double factors)
    {
        foreach (var item in items) item.Target = item.Base + Px.Max(Px.Zero, free) * (item.Style.FlexGrow / factors);
    }

    private static void Shrink(List<FlexItem> items, Px free, Func<FlexItem, Px> frame)
    {
        double Scaled(FlexItem item) => item.Style.FlexShrink * Px.Max(Px.Zero, item.Base - frame(item)).Value;
        double total = items.Sum(Scaled);
        foreach (var item in items) item.Target = total > 0 ? item.Base + Px.Min(Px.Zero, free) * (Scaled(item) / total) : item.Base;
    }

    /// <summary>Clamps, and freezes the items that broke a limit in the direction in which most space was lost.</summary>
    private static void Freeze(List<FlexItem> unfrozen)
    {
        double violation = 0;
        var violations = new double[unfrozen.Count];
        for (int i = 0; i < unfrozen.Count; i++)
        {
            var item = unfrozen[i];
            var clamped = Px.Max(item.Least, Px.Min(item.Target, item.Most));
            violations[i] = (clamped - item.Target).Value;
            violation += violations[i];
            item.Target = clamped;
        }
        bool all = Math.Abs(violation) <= Px.Tolerance;
        for (int i = unfrozen.Count - 1; i >= 0; i--)
        {
            if (all || (violation > 0 ? violations[i] > 0 : violations[i] < 0)) unfrozen.RemoveAt(i);
        }
    }
}
