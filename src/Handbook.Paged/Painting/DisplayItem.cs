using System.Collections.Immutable;
using Handbook.Paged.Geometry;
using Handbook.Paged.Images;

namespace Handbook.Paged.Painting;

internal abstract record DisplayItem;

/// <summary>An item that leaves marks, and so belongs to content or is an artifact.</summary>
internal abstract record Mark(ContentOwner Owner) : DisplayItem;

/// <summary>A rectangle filled with one colour: backgrounds, rules, the caret of a leader.</summary>
internal sealed record FilledRect(Rect Rect, Rgba Color, ContentOwner Owner) : Mark(Owner);

/// <summary>A filled shape.</summary>
internal sealed record FilledPath(VectorPath Path, Paint Paint, FillRule Rule, ContentOwner Owner) : Mark(Owner);

/// <summary>A stroked shape.</summary>
internal sealed record StrokedPath(VectorPath Path, Rgba Color, Stroke Stroke, ContentOwner Owner) : Mark(Owner);

/// <summary>
/// The border of one fragment of a box: <see href="https://www.w3.org/TR/css-backgrounds-3/#borders">CSS Backgrounds 3, 4</see>.
/// A side that <c>box-decoration-break: slice</c> leaves open has the style none.
/// </summary>
internal sealed record Border(Rect BorderBox, BorderSides Sides, CornerRadii Radii, ContentOwner Owner) : Mark(Owner);

/// <summary>
/// A horizontal line of <see cref="Thickness"/> whose middle is at <see cref="Start"/>'s height: underlines and the like,
/// <see href="https://www.w3.org/TR/css-text-decor-3/#line-decoration">CSS Text Decoration 3, 2</see>.
/// </summary>
internal sealed record DecorationLine(Point Start, Px Length, Px Thickness, DecorationStyle Style, Rgba Color, ContentOwner Owner) : Mark(Owner);

/// <summary>An image stretched over <see cref="Rect"/>, turned upright as its file says. What <c>object-fit</c> cuts away is cut by a clip.</summary>
internal sealed record PaintedImage(ImageData Image, Rect Rect, ContentOwner Owner) : Mark(Owner);

/// <summary>Opens a scope that the next unmatched <see cref="Pop"/> closes.</summary>
internal abstract record PushItem : DisplayItem;

/// <summary>What follows shows only inside <see cref="Path"/>.</summary>
internal sealed record PushClip(VectorPath Path, FillRule Rule) : PushItem;

/// <summary>What follows is drawn in coordinates that <see cref="Matrix"/> maps to those around it.</summary>
internal sealed record PushTransform(Matrix Matrix) : PushItem;

/// <summary>What follows is composed alone, then shown with <see cref="Opacity"/> (0 to 1): CSS's <c>opacity</c>.</summary>
internal sealed record PushOpacity(double Opacity) : PushItem;

internal sealed record Pop : DisplayItem
{
    public static readonly Pop Instance = new();
}

internal enum DecorationStyle
{
    Solid,
    Double,
    Dotted,
    Dashed,
    Wavy,
}

internal enum FillRule
{
    NonZero,
    EvenOdd,
}

internal enum LineCap
{
    Butt,
    Round,
    Square,
}

internal enum LineJoin
{
    Miter,
    Round,
    Bevel,
}

internal sealed record Stroke(Px Width)
{
    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    public double MiterLimit { get; init; } = 10;

    /// <summary>Lengths of dashes and gaps in turn; empty for an unbroken line.</summary>
    public ImmutableArray<Px> Dashes { get; init; } = [];

    public Px DashOffset { get; init; }
}

internal abstract record Paint;

internal sealed record SolidPaint(Rgba Color) : Paint;

/// <summary>
/// Colours along the line from <see cref="Start"/> to <see cref="End"/>, the end colours going on beyond:
/// <see href="https://www.w3.org/TR/css-images-3/#linear-gradients">CSS Images 3, 3.1</see>.
/// </summary>
internal sealed record LinearGradient(Point Start, Point End, ImmutableArray<GradientStop> Stops) : Paint;

/// <param name="Offset">0 at the start to 1 at the end; never smaller than the stop before.</param>
internal readonly record struct GradientStop(double Offset, Rgba Color);
