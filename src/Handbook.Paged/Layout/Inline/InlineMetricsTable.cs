using Handbook.Paged.Boxes;

namespace Handbook.Paged.Layout.Inline;

/// <summary>The vertical measures of a paragraph's inline boxes, worked out once for all of its lines.</summary>
internal sealed class InlineMetricsTable(ShapedParagraph paragraph)
{
    private readonly Dictionary<InlineBox, InlineMetrics> known = new(ReferenceEqualityComparer.Instance);
    private InlineBox? last;
    private InlineMetrics lastMetrics;

    public InlineMetrics Of(InlineBox box)
    {
        if (ReferenceEquals(box, last)) return lastMetrics;
        if (!known.TryGetValue(box, out var result))
        {
            result = InlineMetrics.Of(box, paragraph, box.Parent is { } parent ? Of(parent) : null);
            known.Add(box, result);
        }
        (last, lastMetrics) = (box, result);
        return result;
    }
}
