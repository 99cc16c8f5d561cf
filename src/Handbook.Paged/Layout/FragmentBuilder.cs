using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// Collects what one piece of a block container holds while it is laid out. Everything placed can be taken back to a <see cref="Mark"/>:
/// that is how a break that was passed is returned to.
/// </summary>
internal sealed class FragmentBuilder(Box box, BoxModel model, ConstraintSpace space, BreakToken? token)
{
    private readonly bool isFirst = token is null;
    private readonly Px consumed = token?.ConsumedHeight ?? Px.Zero;
    private readonly List<PlacedFragment> children = [];
    private List<OutOfFlowBox>? outOfFlow = token is { Positioned.Count: > 0 } ? [.. token.Positioned] : null;
    private List<FloatRest>? floats;
    private Px? firstBaseline;
    private Px? lastBaseline;

    /// <summary>Bottom edge of what was placed in flow, from the piece's border-box top.</summary>
    public Px Y { get; set; } = model.StartInset;

    public ExclusionSpace Exclusions { get; set; } = space.Exclusions;

    /// <summary>Where the piece's border-box corner stands in its block formatting context.</summary>
    public Point FormattingContextOffset { get; init; } = space.FormattingContextOffset;

    /// <summary>Width of the box that establishes that formatting context.</summary>
    public Px FormattingContextWidth { get; } = box is BlockContainerBox { EstablishesFormattingContext: true } ? model.Width : space.FormattingContextWidth;

    public bool HasContent => children.Count > 0;

    /// <summary>Floats that go on in the next fragmentainer.</summary>
    public IReadOnlyList<FloatRest> Floats => floats ?? [];

    public readonly record struct Mark(int Children, int OutOfFlow, int Floats, Px Y, ExclusionSpace Exclusions, Px? FirstBaseline, Px? LastBaseline);

    public Mark MarkHere() => new(children.Count, outOfFlow?.Count ?? 0, floats?.Count ?? 0, Y, Exclusions, firstBaseline, lastBaseline);

    public void ReturnTo(Mark mark)
    {
        children.RemoveRange(mark.Children, children.Count - mark.Children);
        outOfFlow?.RemoveRange(mark.OutOfFlow, outOfFlow.Count - mark.OutOfFlow);
        floats?.RemoveRange(mark.Floats, floats.Count - mark.Floats);
        (Y, Exclusions, firstBaseline, lastBaseline) = (mark.Y, mark.Exclusions, mark.FirstBaseline, mark.LastBaseline);
    }

    /// <summary>Places a child's piece; its relative position moves it without moving anything else (CSS 2.2, 9.4.3).</summary>
    /// <param name="corner">Corner of its border box, from this piece's.</param>
    public void Add(Fragment fragment, Point corner, Box? child = null)
    {
        var shift = child is null ? default : RelativePosition.Of(child, model);
        children.Add(new PlacedFragment(fragment, corner + shift));
        switch (fragment)
        {
            case LineFragment line:
                NoteBaselines(corner.Y + line.Baseline, corner.Y + line.Baseline);
                break;
            case BoxFragment { FirstBaseline: { } first } inner when child is { IsInFlow: true }:
                NoteBaselines(corner.Y + first, corner.Y + (inner.LastBaseline ?? first));
                break;
        }
    }

    public void AddOutOfFlow(Box child, Point staticPosition) => (outOfFlow ??= []).Add(new OutOfFlowBox(child, staticPosition));

    public void AddOutOfFlow(IReadOnlyList<OutOfFlowBox> boxes, Point corner)
    {
        for (int i = 0; i < boxes.Count; i++) (outOfFlow ??= []).Add(boxes[i].Within(corner));
    }

    public void AddFloatRest(FloatRest rest) => (floats ??= []).Add(rest);

    public void AddFloatRests(IReadOnlyList<FloatRest> rests)
    {
        if (rests.Count > 0) (floats ??= []).AddRange(rests);
    }

    /// <summary>Adds floats of a child that go on.</summary>
    /// <param name="corner">Of its border box.</param>
    public void AddFloatRests(IReadOnlyList<FloatRest> rests, Box child, Px width, Point corner)
    {
        if (rests.Count == 0) return;
        var shift = RelativePosition.Of(child, model);
        var left = FormattingContextOffset.X + corner.X;
        bool isOuter = child is BlockContainerBox { EstablishesFormattingContext: true };
        foreach (var rest in rests)
        {
            var moved = rest with { Shift = rest.Shift + shift };
            AddFloatRest(isOuter ? moved.Within(left, FormattingContextWidth - left - width) : moved);
        }
    }

    /// <summary>The box is of a fixed height and ends here: what goes on is no more than what sticks out of it.</summary>
    public void LetFloatsOverflow()
    {
        for (int i = 0; i < floats?.Count; i++) floats[i] = floats[i] with { Overflows = true };
    }

    /// <summary>The break that the floats which go on ask for.</summary>
    public ForcedBreak? ForcedByFloats
    {
        get
        {
            for (int i = 0; i < floats?.Count; i++)
            {
                if (floats[i].Token.Forced is { } forced) return forced;
            }
            return null;
        }
    }

    /// <summary>The marker outside of this list item, where no earlier piece has it.</summary>
    private BlockContainerBox? WaitingMarker => (box as BlockContainerBox)?.OutsideMarker is { } marker && (token is null || token.OwesMarker) ? marker : null;

    /// <summary>A list item in which nothing has a baseline is as high as its marker, lest that reach into what comes below.</summary>
    public void MakeRoomForMarker()
    {
        if (firstBaseline is null && WaitingMarker is { } marker) Y = Px.Max(Y, model.StartInset + MarkerLayout.Of(marker, space.Context).Size.Height);
    }

    public LayoutResult Whole(Px height) => Finish(height, null);

    /// <summary>A piece that ends at the fragmentainer's end, with its box going on.</summary>
    public LayoutResult Broken(BreakToken rest, Px height) => Finish(height, rest);

    private LayoutResult Finish(Px height, BreakToken? rest)
    {
        IReadOnlyList<FloatRest> passedOn = Floats;
        if (passedOn.Count > 0 && box is BlockContainerBox { EstablishesFormattingContext: true })
        {
            // They are part of the formatting context, which ends with the last of them, but for those that stick out.
            var own = space.TakesFloatRests ? [.. passedOn.Where(f => !f.Overflows)] : passedOn;
            passedOn = space.TakesFloatRests ? [.. passedOn.Where(f => f.Overflows)] : [];
            if (own.Count > 0)
            {
                rest ??= new ContentEndToken(consumed + height) { Forced = ForcedByFloats };
                rest = rest with { Floats = own };
            }
        }
        bool opens = rest is not null && !model.IsCloned;
        var size = new Size(model.Width, height);
        IReadOnlyList<OutOfFlowBox> pending = outOfFlow ?? [];
        if (pending.Count > 0 && PositionedLayout.IsContainingBlock(box))
        {
            if (rest is not null && pending.Any(PositionedLayout.HangsFromEnd))
            {
                rest = rest with { Positioned = [.. pending.Where(PositionedLayout.HangsFromEnd)] };
                pending = [.. pending.Where(p => !PositionedLayout.HangsFromEnd(p))];
            }
            pending = PositionedLayout.Place(pending, model, size, space, children);
        }
        if (WaitingMarker is { } marker)
        {
            // It stands where the content begins, even where that is nothing but height.
            if (firstBaseline is null && rest is not (null or HeightBreakToken or ContentEndToken)) rest = rest with { OwesMarker = true };
            else children.Insert(0, MarkerLayout.Place(marker, space, firstBaseline, new Point(model.ContentLeft, model.StartInset)));
        }
        var fragment = new BoxFragment(box, size)
        {
            Border = opens ? model.Border with { Bottom = Px.Zero } : model.Border,
            Padding = opens ? model.Padding with { Bottom = Px.Zero } : model.Padding,
            Children = children,
            IsFirst = isFirst,
            IsLast = rest is null,
            FirstBaseline = firstBaseline,
            LastBaseline = lastBaseline,
        };
        return new LayoutResult(fragment, rest) { MarginLeft = model.Margin.Left, Exclusions = Exclusions, OutOfFlow = pending, Floats = passedOn };
    }

    private void NoteBaselines(Px first, Px last)
    {
        firstBaseline ??= first;
        lastBaseline = last;
    }
}
