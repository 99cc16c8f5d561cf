using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

/// <summary>Dashes and dots that divide a length evenly, so that both ends look alike.</summary>
internal static class BrokenStrokes
{
    /// <summary>Lines thinner than this many pixels get longer dashes, or they would look grey.</summary>
    private const double Thin = 3;

    public static Stroke Fit(Px width, Px length, bool isDotted, bool isClosed = false)
    {
        var mark = isDotted ? Px.Zero : width * (width.Value < Thin ? 3 : 2);
        var gap = isDotted ? width * 2 : mark * 0.75;
        if (length > mark)
        {
            // An open line begins and ends with a mark, a closed one with a gap after each.
            double available = isClosed ? length.Value : (length - mark).Value;
            double count = Math.Max(1, Math.Round(available / (mark + gap).Value));
            gap = new Px(available / count) - mark;
        }
        return new Stroke(width)
        {
            Cap = isDotted ? LineCap.Round : LineCap.Butt,
            Dashes = [mark, gap],
        };
    }
}
