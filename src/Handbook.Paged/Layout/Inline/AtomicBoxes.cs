using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>An inline-block, image or the like, laid out, with what the line needs to know of it.</summary>
/// <param name="Baseline">Distance of the baseline from the margin box's top (CSS 2.2, 10.8.1).</param>
internal sealed record AtomicBox(BoxFragment Fragment, Edges Margin, Px Baseline)
{
    /// <summary>Absolutely positioned boxes inside whose containing block is around it; places from the fragment's corner.</summary>
    public IReadOnlyList<OutOfFlowBox> OutOfFlow { get; init; } = [];

    public Px Width => Fragment.Size.Width + Margin.Horizontal;

    public Px Height => Fragment.Size.Height + Margin.Vertical;
}

/// <summary>The atomic boxes of a paragraph, laid out for one width of lines.</summary>
internal sealed class AtomicBoxes
{
    private readonly Dictionary<int, AtomicBox> boxes = [];

    // Where each begins in the text, and the width of all up to it.
    private readonly List<int> starts = [];
    private readonly List<Px> widths = [];

    private AtomicBoxes()
    {
    }

    public static AtomicBoxes LayOut(InlineContent content, Px width, LayoutContext context)
    {
        var result = new AtomicBoxes();
        for (int i = 0; i < content.Items.Count; i++)
        {
            if (content.Items[i] is not { Kind: InlineItemKind.Atomic, Atom: { } atom }) continue;
            var box = LayOut(atom, width, context);
            result.boxes.Add(i, box);
            result.starts.Add(content.Items[i].Start);
            result.widths.Add((result.widths.Count > 0 ? result.widths[^1] : Px.Zero) + box.Width);
        }
        return result;
    }

    public AtomicBox this[int item] => boxes[item];

    public Px WidthOf(int item) => boxes[item].Width;

    /// <summary>Width of all atomic boxes in a range of the text.</summary>
    public Px WidthIn(int start, int end) => starts.Count == 0 ? Px.Zero : WidthBefore(end) - WidthBefore(start);

    private Px WidthBefore(int offset)
    {
        int at = starts.BinarySearch(offset);
        int before = at < 0 ? ~at : at;
        return before == 0 ? Px.Zero : widths[before - 1];
    }

    public static AtomicBox LayOut(Box atom, Px width, LayoutContext context)
    {
        var space = new ConstraintSpace { Context = context, AvailableWidth = width, ShrinksToFit = true };
        var result = BlockLevelLayout.Layout(atom, space, null, null);
        var fragment = result.Fragment!;
        var margin = new BoxModel.Insets(atom.Style, width.IsFinite ? width : Px.Zero).Margin;
        var baseline = fragment.LastBaseline is { } last && atom.Style.Overflow == Css.Values.Overflow.Visible
            ? margin.Top + last
            : margin.Vertical + fragment.Size.Height;
        return new AtomicBox(fragment, margin, baseline) { OutOfFlow = result.OutOfFlow };
    }
}
