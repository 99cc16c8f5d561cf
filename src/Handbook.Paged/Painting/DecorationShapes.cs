using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

/// <summary>
/// The shapes that a decoration is painted as:
/// <see href="https://www.w3.org/TR/css-text-decor-3/#text-decoration-style-property">CSS Text Decoration 3, 2.2</see>.
/// </summary>
internal static class DecorationShapes
{
    public static IEnumerable<Mark> Of(DecorationLine line) => line.Style switch
    {
        DecorationStyle.Double => [Bar(line, line.Thickness * -1), Bar(line, line.Thickness)],
        DecorationStyle.Dotted or DecorationStyle.Dashed => [Broken(line)],
        DecorationStyle.Wavy => [Wave(line)],
        _ => [Bar(line, Px.Zero)],
    };

    private static FilledRect Bar(DecorationLine line, Px below) => new(
        new Rect(line.Start.X, line.Start.Y + below - (line.Thickness / 2), line.Length, line.Thickness), line.Color, line.Owner);

    private static StrokedPath Broken(DecorationLine line)
    {
        bool dotted = line.Style == DecorationStyle.Dotted;
        var end = line.Start with { X = line.Start.X + line.Length };
        return new StrokedPath(
            new PathBuilder().MoveTo(line.Start).LineTo(end).Build(),
            line.Color,
            BrokenStrokes.Fit(line.Thickness, line.Length, dotted),
            line.Owner);
    }

    private static StrokedPath Wave(DecorationLine line)
    {
        var step = line.Thickness * 2;
        var rise = line.Thickness * 1.5;
        var path = new PathBuilder().MoveTo(line.Start);
        var at = line.Start;
        var end = line.Start.X + line.Length;
        for (bool up = true; at.X < end; up = !up)
        {
            var next = at with { X = Px.Min(at.X + step, end) };
            var bend = up ? -rise : rise;
            var middle = new Px((at.X + next.X).Value / 2);
            path.CurveTo(new Point(middle, at.Y + bend), new Point(middle, at.Y + bend), next);
            at = next;
        }
        return new StrokedPath(path.Build(), line.Color, new Stroke(line.Thickness), line.Owner);
    }
}
