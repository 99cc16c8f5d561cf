using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>What laying out a box in one fragmentainer gives.</summary>
/// <param name="Fragment">Null: nothing of the box can stand here; it begins in the next fragmentainer.</param>
/// <param name="Token">How the box goes on; null: it is finished.</param>
internal sealed record LayoutResult(BoxFragment? Fragment, BreakToken? Token)
{
    public static readonly LayoutResult DoesNotFit = new(null, BreakBeforeToken.Instance);

    /// <summary>How good the place is at which the box was broken.</summary>
    public BreakAppeal Appeal { get; init; } = BreakAppeal.Perfect;

    /// <summary>The best place inside the box to go back to, should what follows it not fit; null where there is none.</summary>
    public EarlyBreak? BestBreak { get; init; }

    /// <summary>The margins at the box's end that adjoin what follows: its own and those that collapse through it.</summary>
    public MarginStrut EndMargin { get; init; }

    /// <summary>The box has no height and nothing inside: its margins collapse through it; all of them are in <see cref="EndMargin"/>.</summary>
    public bool CollapsesThrough { get; init; }

    /// <summary>Used left margin: where the parent puts the border box.</summary>
    public Px MarginLeft { get; init; }

    /// <summary>Absolutely positioned boxes whose containing block is further up, and rests of those that have found it; positions from this fragment's corner.</summary>
    public IReadOnlyList<OutOfFlowBox> OutOfFlow { get; init; } = [];

    /// <summary>Floats of a formatting context further up that go on in the next fragmentainer.</summary>
    public IReadOnlyList<FloatRest> Floats { get; init; } = [];

    /// <summary>The floats that the next sibling meets.</summary>
    public ExclusionSpace Exclusions { get; init; } = ExclusionSpace.Empty;
}
