using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css;

/// <summary>Flex containers and items, gaps and alignment. See <see href="https://www.w3.org/TR/css-flexbox-1/">CSS Flexbox 1</see>.</summary>
internal sealed class FlexGroup : IStyleGroup<FlexGroup>
{
    public FlexDirection Direction;
    public FlexWrap Wrap;
    public double Grow;
    public double Shrink = 1;
    public Dimension Basis;
    public int Order;
    public LengthPercentage? RowGap;
    public LengthPercentage? ColumnGap;
    public Alignment AlignItems = Alignment.Normal;
    public Alignment AlignSelf;
    public Alignment AlignContent = Alignment.Normal;
    public Alignment JustifyContent = Alignment.Normal;
    public Alignment JustifyItems = Alignment.Normal;
    public Alignment JustifySelf;

    public static FlexGroup Initial { get; } = new();

    public static StyleGroup<FlexGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.flex);

    public FlexGroup Copy() => (FlexGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal FlexGroup flex;

    public FlexDirection FlexDirection => flex.Direction;

    public FlexWrap FlexWrap => flex.Wrap;

    public double FlexGrow => flex.Grow;

    public double FlexShrink => flex.Shrink;

    public Dimension FlexBasis => flex.Basis;

    public int Order => flex.Order;

    /// <summary>Null for <c>normal</c>: zero, but in multi-column containers.</summary>
    public LengthPercentage? RowGap => flex.RowGap;

    /// <summary>Null for <c>normal</c>: zero in flex and grid containers, 1em in multi-column ones.</summary>
    public LengthPercentage? ColumnGap => flex.ColumnGap;

    public Alignment AlignItems => flex.AlignItems;

    /// <summary><see cref="Alignment.Auto"/> is the parent's <see cref="AlignItems"/>.</summary>
    public Alignment AlignSelf => flex.AlignSelf;

    public Alignment AlignContent => flex.AlignContent;

    public Alignment JustifyContent => flex.JustifyContent;

    public Alignment JustifyItems => flex.JustifyItems;

    /// <summary><see cref="Alignment.Auto"/> is the parent's <see cref="JustifyItems"/>.</summary>
    public Alignment JustifySelf => flex.JustifySelf;
}
