using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>
/// What was worked out about flex containers and their items, so that one that is laid out again, or on many pages, is measured once, and
/// nesting does not multiply the work.
/// </summary>
internal sealed class FlexMemory
{
    private readonly Dictionary<FlexBox, (Px Width, Px? Height, MeasuredFlex Flex)> containers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Box, (Px Width, Px? Basis, Px Height, Px Baseline)> items = new(ReferenceEqualityComparer.Instance);

    public MeasuredFlex Of(FlexBox box, BoxModel model, LayoutContext context)
    {
        var (width, height) = (model.ContentWidth, model.DefiniteContentHeight);
        if (containers.TryGetValue(box, out var known) && known.Width == width && known.Height == height) return known.Flex;
        var flex = FlexAxes.IsRow(box.Style) ? FlexRows.Measure(box, model, context) : FlexColumns.Measure(box, model, context);
        containers[box] = (width, height, flex);
        return flex;
    }

    /// <summary>Adds a container of a height by its content whose layout is known.</summary>
    public void Add(FlexBox box, Px width, MeasuredFlex flex) => containers[box] = (width, null, flex);

    /// <param name="basis">The container's height, where it is known: what percentages refer to.</param>
    public bool TryGetHeight(Box item, Px width, Px? basis, out Px height, out Px baseline)
    {
        bool found = items.TryGetValue(item, out var known) && known.Width == width && (known.Basis == basis || !DependsOnHeight(item));
        (height, baseline) = found ? (known.Height, known.Baseline) : default;
        return found;
    }

    public void SetHeight(Box item, Px width, Px? basis, Px height, Px baseline) => items[item] = (width, basis, height, baseline);

    private static bool DependsOnHeight(Box item) => item.Style.Height.HasPercentage || item.Style.MinHeight.HasPercentage || item.Style.MaxHeight.HasPercentage;
}
