using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Pdf.Content;

/// <summary>
/// Where the marks of figures and formulas lie: the bounding box that ISO 32000-1, 14.8.5.4.3 wants of them. A figure on several
/// pages has the box of its first one.
/// </summary>
internal sealed class FigureBounds
{
    private readonly Dictionary<StructureNode, (int Page, Rect Bounds)> found = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<(Matrix Matrix, Rect? Clip)> outside = new();
    private Matrix matrix = Matrix.Identity;
    private Rect? clip;
    private int page;

    public void BeginPage(int pageNumber)
    {
        page = pageNumber;
        matrix = Matrix.Identity;
        clip = null;
    }

    public void Open(PushItem push)
    {
        outside.Push((matrix, clip));
        if (push is PushTransform transform) matrix = matrix.Multiply(transform.Matrix);
        if (push is PushClip { Path: var path }) clip = Clipped(matrix.BoundsOf(BoundsOf(path)));
    }

    public void Close() => (matrix, clip) = outside.Pop();

    public void Add(Mark mark)
    {
        if (mark.Owner is not StructureContent { Node: { Type: StructureType.Figure or StructureType.Formula } node }) return;
        var bounds = Clipped(matrix.BoundsOf(BoundsOf(mark)));
        if (!found.TryGetValue(node, out var known)) found.Add(node, (page, bounds));
        else if (known.Page == page) found[node] = (page, Union(known.Bounds, bounds));
    }

    public (int Page, Rect Bounds)? Of(StructureNode node) => found.TryGetValue(node, out var bounds) ? bounds : null;

    private Rect Clipped(Rect bounds)
    {
        if (clip is not { } by) return bounds;
        var (x, y) = (Px.Max(bounds.X, by.X), Px.Max(bounds.Y, by.Y));
        return new Rect(x, y, Px.Max(Px.Min(bounds.Right, by.Right) - x, Px.Zero), Px.Max(Px.Min(bounds.Bottom, by.Bottom) - y, Px.Zero));
    }

    private static Rect BoundsOf(Mark mark) => mark switch
    {
        FilledRect rect => rect.Rect,
        PaintedImage image => image.Rect,
        FilledPath path => BoundsOf(path.Path),
        StrokedPath path => Grow(BoundsOf(path.Path), path.Stroke.Width / 2),
        ClippedMark clipped => BoundsOf(clipped.Clip),
        _ => default,
    };

    /// <summary>Control points included: never too small.</summary>
    private static Rect BoundsOf(VectorPath path)
    {
        Rect? bounds = null;
        foreach (var segment in path.Segments)
        {
            if (segment.Verb == PathVerb.Close) continue;
            bounds = Include(bounds, segment.End);
            if (segment.Verb != PathVerb.CurveTo) continue;
            bounds = Include(bounds, segment.Control1);
            bounds = Include(bounds, segment.Control2);
        }
        return bounds ?? default;
    }

    private static Rect Include(Rect? bounds, Point point)
    {
        var dot = new Rect(point.X, point.Y, Px.Zero, Px.Zero);
        return bounds is { } known ? Union(known, dot) : dot;
    }

    private static Rect Grow(Rect rect, Px by) => new(rect.X - by, rect.Y - by, rect.Width + (by * 2), rect.Height + (by * 2));

    private static Rect Union(Rect a, Rect b)
    {
        var (x, y) = (Px.Min(a.X, b.X), Px.Min(a.Y, b.Y));
        return new Rect(x, y, Px.Max(a.Right, b.Right) - x, Px.Max(a.Bottom, b.Bottom) - y);
    }
}
