using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;
using Handbook.Paged.Tests.Text;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Tests.Pdf;

/// <summary>Text set on one line, without any layout.</summary>
internal sealed class TestText
{
    private readonly TextShaper shaper = BundledFonts.Shaper();

    /// <returns>The runs of a line, one behind the other.</returns>
    public IReadOnlyList<GlyphRun> Line(
        double x, double y, string text, ContentOwner owner, TextStyle? style = null, Rgba? color = null, double wordSpace = 0)
    {
        var runs = new List<GlyphRun>();
        var pen = new Px(x);
        foreach (var run in shaper.Shape(text, 0, text.Length, style ?? BundledFonts.Style()))
        {
            var justified = run.Justify(new Px(wordSpace));
            runs.Add(new GlyphRun(justified, new Point(pen, new Px(y)), color ?? Rgba.Black, owner));
            pen += justified.Width;
        }
        return runs;
    }

    /// <summary>A line that ends in a hyphen of the line breaker's.</summary>
    public IReadOnlyList<GlyphRun> HyphenatedLine(double x, double y, string text, ContentOwner owner, TextStyle? style = null)
    {
        style ??= BundledFonts.Style();
        var runs = Line(x, y, text, owner, style);
        var end = runs[^1].Origin.X + runs[^1].Run.Width;
        return [.. runs, new GlyphRun(shaper.ShapeHyphen(style), new Point(end, new Px(y)), Rgba.Black, owner) { IsHyphen = true }];
    }
}
