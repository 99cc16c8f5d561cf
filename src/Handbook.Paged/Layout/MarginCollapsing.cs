using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// Which vertical margins adjoin: <see href="https://www.w3.org/TR/CSS22/box.html#collapsing-margins">CSS 2.2, 8.3.1</see>.
/// A parent resolves the margins at its child's start together with those of the child's first descendants, so that a child's
/// place is known before it is laid out.
/// </summary>
internal static class MarginCollapsing
{
    /// <summary>
    /// The margins at a box's start that collapse into one. Those of a descendant with
    /// <see href="https://www.w3.org/TR/CSS22/visuren.html#clearance">clearance</see>, and of what is in it, do not take part.
    /// </summary>
    /// <param name="before">What they collapse with.</param>
    /// <param name="containingWidth">Basis of percentages.</param>
    /// <param name="floats">Those placed so far.</param>
    /// <param name="top">Where the margins begin, in the coordinates of <paramref name="floats"/>.</param>
    public static MarginStrut TopMargins(MarginStrut before, Box box, Px containingWidth, ExclusionSpace floats, Px top)
    {
        var walk = new Walk { Strut = before, ContainingWidth = containingWidth };
        walk.Add(box);
        if (walk.Clearing is null || floats.IsEmpty) return walk.Strut;
        var hypothetical = top + walk.Strut.Sum;
        foreach (var (clearing, margins) in walk.Clearing)
        {
            if (hypothetical < floats.BottomOf(FloatLayout.ClearsLeft(clearing), FloatLayout.ClearsRight(clearing))) return margins;
        }
        return walk.Strut;
    }

    /// <summary>The margins at the start of a box alone.</summary>
    public static MarginStrut TopMargins(Box box, Px containingWidth) => TopMargins(MarginStrut.Empty, box, containingWidth, ExclusionSpace.Empty, Px.Zero);

    public static bool StartAdjoinsFirstChild(BlockContainerBox box, BoxModel model) =>
        !box.EstablishesFormattingContext && model.StartInset.Value == 0;

    public static bool EndAdjoinsLastChild(BlockContainerBox box, BoxModel model) =>
        !box.EstablishesFormattingContext && model.EndInset.Value == 0 && model.DefiniteHeight is null && model.MinHeight.Value == 0;

    /// <summary>The way down from a box through the first descendants whose margins adjoin its own.</summary>
    private struct Walk
    {
        private bool isAtEnd;
        private bool hasLeft;
        private bool hasRight;

        public required MarginStrut Strut { get; set; }

        public required Px ContainingWidth { get; init; }

        /// <summary>Descendants that clear floats, with the margins that collapse before them.</summary>
        public List<(Box Box, MarginStrut Before)>? Clearing { get; private set; }

        public void Add(Box box)
        {
            Strut = Strut.With(box.Style.MarginTop.ResolveAutoAsZero(ContainingWidth));
            if (box is not BlockContainerBox container || !StartIsOpen(container)) return;
            foreach (var child in container.Blocks)
            {
                if (child.IsFloating) NoteFloat(child);
                if (!child.IsInFlow) continue;
                if (child.Style.Clear != Clear.None) NoteClearing(child);
                if (isAtEnd) return;
                Add(child);
                if (isAtEnd || !CollapsesThrough(child)) break;
                Strut = Strut.With(child.Style.MarginBottom.ResolveAutoAsZero(ContainingWidth));
            }
        }

        private void NoteFloat(Box child)
        {
            hasLeft |= child.Style.Float == Float.Left;
            hasRight |= child.Style.Float == Float.Right;
        }

        // A float among the adjoining margins stands where they lead to: without clearance, the box could never be below it.
        private void NoteClearing(Box child)
        {
            isAtEnd = (hasLeft && FloatLayout.ClearsLeft(child)) || (hasRight && FloatLayout.ClearsRight(child));
            if (!isAtEnd) (Clearing ??= []).Add((child, Strut));
        }
    }

    private static bool StartIsOpen(BlockContainerBox box) =>
        !box.EstablishesFormattingContext && box.Lines is null && box.Style.BorderTop.Width.Value == 0 && box.Style.PaddingTop.IsZero;

    /// <summary>An empty box with nothing that separates its two margins.</summary>
    private static bool CollapsesThrough(Box box)
    {
        if (box is not BlockContainerBox { EstablishesFormattingContext: false } container) return false;
        var style = box.Style;
        if (style.BorderTop.Width.Value != 0 || style.BorderBottom.Width.Value != 0 || !style.PaddingTop.IsZero || !style.PaddingBottom.IsZero) return false;
        if (style.Height is not { Kind: DimensionKind.Auto } && !style.Height.Value.IsZero) return false;
        if (!style.MinHeight.Value.IsZero || container.OutsideMarker is not null) return false;
        if (container.Lines is { IsEmpty: false }) return false;
        foreach (var child in container.Blocks)
        {
            if (child.IsInFlow && !CollapsesThrough(child)) return false;
        }
        return true;
    }
}
