using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>What of a band stands in one fragmentainer.</summary>
/// <param name="Items">The pieces that stand here; corners from the container's.</param>
/// <param name="Top">Of the band, or of what is left of it, from the container's top.</param>
/// <param name="Edge">Bottom of the lowest border box.</param>
/// <param name="Bottom">With its margin, and with what the band is higher than its items.</param>
internal sealed record BandPieces(FlexBand Band, IReadOnlyList<ItemPiece> Items, Px Top, Px Edge, Px Bottom)
{
    /// <summary>How the items go on, by their index; null where an item is at its end.</summary>
    public IReadOnlyList<BreakToken?> Rests { get; init; } = [];

    /// <summary>Height of the band's earlier pieces.</summary>
    public Px Consumed { get; init; }

    /// <summary>Some item goes on.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Something is left for the next fragmentainer, be it only a stretched item's height.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Some item's place in the band is further down, on another page.</summary>
    public bool Waits { get; init; }

    /// <summary>Some line or box stands here.</summary>
    public bool HasContent { get; init; }

    /// <summary>How good the places are at which items are broken.</summary>
    public BreakAppeal Appeal { get; init; } = BreakAppeal.Perfect;

    public ForcedBreak? Forced { get; init; }

    /// <summary>Inside of the only item.</summary>
    public EarlyBreak? BestBreak { get; init; }

    public bool IsEmpty => Items.Count == 0;
}

/// <param name="Index">Of the item in its band.</param>
/// <param name="Consumed">Height of the item's earlier pieces.</param>
internal readonly record struct ItemPiece(int Index, FlexItem Item, LayoutResult Result, Point Corner, Px Consumed)
{
    public ItemPiece With(BoxFragment fragment) => this with { Result = Result with { Fragment = fragment } };
}

/// <summary>A stretched item whose content stands, beside others that go on: its box reaches down to where theirs do.</summary>
internal sealed record StretchedItemToken(Px ConsumedHeight) : BreakToken(ConsumedHeight);
