namespace Handbook.Paged.Geometry;

/// <summary>A point; y grows downwards, as in CSS.</summary>
internal readonly record struct Point(Px X, Px Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);
    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);
    public override string ToString() => $"{X},{Y}";
}

internal readonly record struct Size(Px Width, Px Height)
{
    public override string ToString() => $"{Width}x{Height}";
}

/// <summary>A rectangle by its top left corner and size; y grows downwards.</summary>
internal readonly record struct Rect(Px X, Px Y, Px Width, Px Height)
{
    public Px Right => X + Width;
    public Px Bottom => Y + Height;
    public bool IsEmpty => Width.Value <= 0 || Height.Value <= 0;
    public Rect Offset(Point by) => new(X + by.X, Y + by.Y, Width, Height);
    public Rect Inset(Edges edges) => new(X + edges.Left, Y + edges.Top, Width - edges.Horizontal, Height - edges.Vertical);
    public override string ToString() => $"{X},{Y} {Width}x{Height}";
}

/// <summary>Widths of the four sides: of margins, borders, paddings.</summary>
internal readonly record struct Edges(Px Top, Px Right, Px Bottom, Px Left)
{
    public static readonly Edges None;
    public Px Horizontal => Left + Right;
    public Px Vertical => Top + Bottom;
    public static Edges operator +(Edges a, Edges b) => new(a.Top + b.Top, a.Right + b.Right, a.Bottom + b.Bottom, a.Left + b.Left);
    public override string ToString() => $"{Top} {Right} {Bottom} {Left}";
}
