using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css;

/// <summary>Multi-column containers. See <see href="https://www.w3.org/TR/css-multicol-1/">CSS Multi-column 1</see>.</summary>
internal sealed class ColumnsGroup : IStyleGroup<ColumnsGroup>
{
    public int? Count;
    public Px? Width;
    public ColumnFill Fill;
    public ColumnSpan Span;
    public Px RuleWidth = BorderGroup.Medium;
    public BorderStyle RuleStyle;
    public CssColor RuleColor = CssColor.CurrentColor;

    public static ColumnsGroup Initial { get; } = new();

    public static StyleGroup<ColumnsGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.columns);

    public ColumnsGroup Copy() => (ColumnsGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal ColumnsGroup columns;

    /// <summary>Null for <c>auto</c>.</summary>
    public int? ColumnCount => columns.Count;

    /// <summary>Null for <c>auto</c>.</summary>
    public Px? ColumnWidth => columns.Width;

    public ColumnFill ColumnFill => columns.Fill;

    public ColumnSpan ColumnSpan => columns.Span;

    public BorderSide ColumnRule => Side(columns.RuleWidth, columns.RuleStyle, columns.RuleColor);

    public bool IsMultiColumn => columns.Count is not null || columns.Width is not null;
}
