using System.Collections.Immutable;
using System.Text;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

internal enum PathVerb
{
    MoveTo,
    LineTo,
    CurveTo,
    Close,
}

/// <summary>One step of a path. Only a curve uses <see cref="Control1"/> and <see cref="Control2"/>; a close uses no point.</summary>
internal readonly record struct PathSegment(PathVerb Verb, Point Control1, Point Control2, Point End);

/// <summary>A shape of straight lines and cubic Bézier curves.</summary>
internal sealed record VectorPath(ImmutableArray<PathSegment> Segments)
{
    public static VectorPath Of(Rect rect) => new PathBuilder().Add(rect).Build();

    public static VectorPath Of(Rect rect, CornerRadii radii) => new PathBuilder().Add(rect, radii).Build();

    /// <summary>The rectangle that this path is, where it is just one: writers have a shorter word for it.</summary>
    public Rect? AsRect()
    {
        if (Segments.Length != 5 || Segments[0].Verb != PathVerb.MoveTo || Segments[4].Verb != PathVerb.Close) return null;
        for (int i = 1; i < 4; i++)
        {
            if (Segments[i].Verb != PathVerb.LineTo) return null;
        }
        var (a, b, c, d) = (Segments[0].End, Segments[1].End, Segments[2].End, Segments[3].End);
        bool upright = a.Y == b.Y && b.X == c.X && c.Y == d.Y && d.X == a.X;
        return upright ? new Rect(Px.Min(a.X, c.X), Px.Min(a.Y, c.Y), Abs(c.X - a.X), Abs(c.Y - a.Y)) : null;

        static Px Abs(Px length) => new(Math.Abs(length.Value));
    }

    public bool Equals(VectorPath? other) => other is not null && Segments.AsSpan().SequenceEqual(other.Segments.AsSpan());

    public override int GetHashCode() => Segments.Length;

    public override string ToString()
    {
        if (AsRect() is { } rect) return rect.ToString();
        var text = new StringBuilder();
        foreach (var segment in Segments)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(segment.Verb switch
            {
                PathVerb.MoveTo => $"M{segment.End}",
                PathVerb.LineTo => $"L{segment.End}",
                PathVerb.CurveTo => $"C{segment.Control1} {segment.Control2} {segment.End}",
                _ => "Z",
            });
        }
        return text.ToString();
    }
}
