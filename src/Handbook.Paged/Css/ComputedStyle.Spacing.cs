using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css;

/// <summary>Margins and paddings. See <see href="https://www.w3.org/TR/css-box-3/">CSS Box 3</see>.</summary>
internal sealed class SpacingGroup : IStyleGroup<SpacingGroup>
{
    public Dimension MarginTop = Dimension.Zero;
    public Dimension MarginRight = Dimension.Zero;
    public Dimension MarginBottom = Dimension.Zero;
    public Dimension MarginLeft = Dimension.Zero;
    public LengthPercentage PaddingTop;
    public LengthPercentage PaddingRight;
    public LengthPercentage PaddingBottom;
    public LengthPercentage PaddingLeft;

    public static SpacingGroup Initial { get; } = new();

    public static StyleGroup<SpacingGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.spacing);

    public SpacingGroup Copy() => (SpacingGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal SpacingGroup spacing;

    public Dimension MarginTop => spacing.MarginTop;

    public Dimension MarginRight => spacing.MarginRight;

    public Dimension MarginBottom => spacing.MarginBottom;

    public Dimension MarginLeft => spacing.MarginLeft;

    public LengthPercentage PaddingTop => spacing.PaddingTop;

    public LengthPercentage PaddingRight => spacing.PaddingRight;

    public LengthPercentage PaddingBottom => spacing.PaddingBottom;

    public LengthPercentage PaddingLeft => spacing.PaddingLeft;
}
