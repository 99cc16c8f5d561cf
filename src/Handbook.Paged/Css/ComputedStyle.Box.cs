using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css;

/// <summary>Which box an element makes, where it stands and how large it is. See <see href="https://www.w3.org/TR/CSS22/visuren.html">CSS 2.2, 9 and 10</see>.</summary>
internal sealed class BoxGroup : IStyleGroup<BoxGroup>
{
    public Display Display;
    public bool IsOriginallyInline;
    public (Position Kind, string? RunningName) Position;
    public Float Float;
    public Clear Clear;
    public BoxSizing BoxSizing;
    public Overflow Overflow;
    public TableLayout TableLayout;
    public ObjectFit ObjectFit;
    public BoxPosition ObjectPosition = BoxPosition.Centre;
    public Dimension Width;
    public Dimension Height;
    public Dimension MinWidth;
    public Dimension MinHeight;
    public Dimension MaxWidth = Dimension.None;
    public Dimension MaxHeight = Dimension.None;
    public double? AspectRatio;
    public Dimension Top;
    public Dimension Right;
    public Dimension Bottom;
    public Dimension Left;
    public int? ZIndex;
    public double Opacity = 1;
    public IReadOnlyList<TransformFunction> Transform = [];
    public BoxPosition TransformOrigin = BoxPosition.Centre;

    public static BoxGroup Initial { get; } = new();

    public static StyleGroup<BoxGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.box);

    public BoxGroup Copy() => (BoxGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal BoxGroup box;

    public Display Display => box.Display;

    /// <summary>Of an absolutely positioned box: it would be inline-level if it were in flow, whatever <see cref="Display"/> became.</summary>
    public bool IsOriginallyInline => box.IsOriginallyInline;

    public Position Position => box.Position.Kind;

    /// <summary>The name of <c>position: running(name)</c>; null for the other positions.</summary>
    public string? RunningName => box.Position.RunningName;

    public Float Float => box.Float;

    public Clear Clear => box.Clear;

    public BoxSizing BoxSizing => box.BoxSizing;

    public Overflow Overflow => box.Overflow;

    public TableLayout TableLayout => box.TableLayout;

    public ObjectFit ObjectFit => box.ObjectFit;

    public BoxPosition ObjectPosition => box.ObjectPosition;

    public Dimension Width => box.Width;

    public Dimension Height => box.Height;

    public Dimension MinWidth => box.MinWidth;

    public Dimension MinHeight => box.MinHeight;

    public Dimension MaxWidth => box.MaxWidth;

    public Dimension MaxHeight => box.MaxHeight;

    /// <summary>Width by height; null for <c>auto</c>.</summary>
    public double? AspectRatio => box.AspectRatio;

    public Dimension Top => box.Top;

    public Dimension Right => box.Right;

    public Dimension Bottom => box.Bottom;

    public Dimension Left => box.Left;

    /// <summary>Null for <c>auto</c>.</summary>
    public int? ZIndex => box.ZIndex;

    public double Opacity => box.Opacity;

    public IReadOnlyList<TransformFunction> Transform => box.Transform;

    public BoxPosition TransformOrigin => box.TransformOrigin;

    /// <summary>Whether it is out of flow: floated, absolutely positioned or taken out as a running element.</summary>
    public bool IsOutOfFlow => box.Float != Float.None || Position is Position.Absolute or Position.Fixed or Position.Running;
}
