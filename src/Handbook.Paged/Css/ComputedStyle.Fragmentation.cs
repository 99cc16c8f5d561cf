using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css;

/// <summary>Breaks and pages. See <see href="https://www.w3.org/TR/css-break-4/#breaking-controls">CSS Fragmentation 4, 3</see>.</summary>
internal sealed class FragmentationGroup : IStyleGroup<FragmentationGroup>
{
    public BreakBetween BreakBefore;
    public BreakBetween BreakAfter;
    public BreakInside BreakInside;
    public BoxDecorationBreak BoxDecorationBreak;
    public string? Page;
    public FootnoteDisplay FootnoteDisplay;
    public FootnotePolicy FootnotePolicy;

    public static FragmentationGroup Initial { get; } = new();

    public static StyleGroup<FragmentationGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.fragmentation);

    public FragmentationGroup Copy() => (FragmentationGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal FragmentationGroup fragmentation;

    public BreakBetween BreakBefore => fragmentation.BreakBefore;

    public BreakBetween BreakAfter => fragmentation.BreakAfter;

    public BreakInside BreakInside => fragmentation.BreakInside;

    public BoxDecorationBreak BoxDecorationBreak => fragmentation.BoxDecorationBreak;

    /// <summary>Each piece of the box has borders, paddings and shadow of its own.</summary>
    public bool ClonesDecorations => BoxDecorationBreak == BoxDecorationBreak.Clone;

    public bool AvoidsBreakInside => BreakInside is BreakInside.Avoid or BreakInside.AvoidPage;

    /// <summary>The name of <c>page</c>; null for <c>auto</c>, which takes the parent's used value.</summary>
    public string? Page => fragmentation.Page;

    public FootnoteDisplay FootnoteDisplay => fragmentation.FootnoteDisplay;

    public FootnotePolicy FootnotePolicy => fragmentation.FootnotePolicy;
}
