using System.Collections.Immutable;
using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Content;

/// <summary>
/// Operators of one content stream: ISO 32000-1, 8 and annex A. Knows the graphics state, so that nothing is said twice.
/// </summary>
internal sealed class GraphicsWriter(PdfBuffer buffer, PageSpace space, PageResources resources, AlphaStates alphas)
{
    private readonly Stack<GraphicsState> saved = new();
    private GraphicsState state = GraphicsState.Initial;

    public PdfBuffer Buffer { get; } = buffer;

    public PageSpace Space { get; } = space;

    public PageResources Resources { get; } = resources;

    public ref GraphicsState State => ref state;

    public void Save()
    {
        saved.Push(state);
        Buffer.Operator("q"u8);
    }

    public void Restore()
    {
        state = saved.Pop();
        Buffer.Operator("Q"u8);
    }

    public void Concatenate(Matrix matrix)
    {
        var (a, b, c, d, e, f) = Space.Matrix(matrix);
        Concatenate(a, b, c, d, e, f);
    }

    /// <summary>In points.</summary>
    public void Concatenate(double a, double b, double c, double d, double e, double f) =>
        Matrix(a, b, c, d, e, f).Operator("cm"u8);

    public PdfBuffer Matrix(double a, double b, double c, double d, double e, double f) => Buffer
        .Number(a, PdfBuffer.FactorDigits).Number(b, PdfBuffer.FactorDigits)
        .Number(c, PdfBuffer.FactorDigits).Number(d, PdfBuffer.FactorDigits)
        .Number(e).Number(f);

    public void SetFill(Rgba color)
    {
        SetAlpha(color.Alpha);
        if (SameColor(state.Fill, color)) return;
        state.Fill = color;
        if (Components(color)) Buffer.Operator("g"u8);
        else Buffer.Operator("rg"u8);
    }

    public void SetStroke(Rgba color)
    {
        SetAlpha(color.Alpha);
        if (SameColor(state.Stroke, color)) return;
        state.Stroke = color;
        if (Components(color)) Buffer.Operator("G"u8);
        else Buffer.Operator("RG"u8);
    }

    public void SetAlpha(double alpha)
    {
        alpha = AlphaStates.Round(alpha);
        if (alpha < 1) Resources.UsesTransparency = true;
        if (state.Alpha == alpha) return;
        state.Alpha = alpha;
        var (name, number) = alphas.For(alpha);
        Resources.UseState(name, number);
        Buffer.Name(name).Operator("gs"u8);
    }

    public void SetStroke(Stroke stroke)
    {
        SetLineWidth(stroke.Width);
        if (state.Cap != stroke.Cap)
        {
            state.Cap = stroke.Cap;
            Buffer.Integer((int)stroke.Cap).Operator("J"u8);
        }
        if (state.Join != stroke.Join)
        {
            state.Join = stroke.Join;
            Buffer.Integer((int)stroke.Join).Operator("j"u8);
        }
        if (state.MiterLimit != stroke.MiterLimit)
        {
            state.MiterLimit = stroke.MiterLimit;
            Buffer.Number(stroke.MiterLimit).Operator("M"u8);
        }
        SetDashes(stroke.Dashes, stroke.DashOffset);
    }

    public void SetLineWidth(Px width)
    {
        if (state.LineWidth == width) return;
        state.LineWidth = width;
        Buffer.Number(PageSpace.Length(width), 3).Operator("w"u8);
    }

    public void AddPath(VectorPath path)
    {
        if (path.AsRect() is { } rect)
        {
            AddRect(rect);
            return;
        }
        foreach (var segment in path.Segments)
        {
            switch (segment.Verb)
            {
                case PathVerb.MoveTo:
                    Add(segment.End).Operator("m"u8);
                    break;
                case PathVerb.LineTo:
                    Add(segment.End).Operator("l"u8);
                    break;
                case PathVerb.CurveTo:
                    Add(segment.Control1);
                    Add(segment.Control2);
                    Add(segment.End).Operator("c"u8);
                    break;
                default:
                    Buffer.Operator("h"u8);
                    break;
            }
        }
    }

    public void AddRect(Rect rect)
    {
        // Three digits: a hairline's thickness is the difference of two of these.
        Buffer.Number(PageSpace.X(rect.X), 3).Number(Space.Y(rect.Bottom), 3)
            .Number(PageSpace.Length(rect.Width), 3).Number(PageSpace.Length(rect.Height), 3)
            .Operator("re"u8);
    }

    public void Fill(FillRule rule)
    {
        if (rule == FillRule.EvenOdd) Buffer.Operator("f*"u8);
        else Buffer.Operator("f"u8);
    }

    public void StrokePath() => Buffer.Operator("S"u8);

    public void Clip(VectorPath path, FillRule rule)
    {
        AddPath(path);
        if (rule == FillRule.EvenOdd) Buffer.Operator("W*"u8);
        else Buffer.Operator("W"u8);
        Buffer.Operator("n"u8);
    }

    private static bool SameColor(Rgba a, Rgba b) => a.Red == b.Red && a.Green == b.Green && a.Blue == b.Blue;

    /// <returns>Whether one component was enough.</returns>
    private bool Components(Rgba color)
    {
        Buffer.Number(color.Red, 3);
        if (color.Red == color.Green && color.Green == color.Blue) return true;
        Buffer.Number(color.Green, 3).Number(color.Blue, 3);
        return false;
    }

    private PdfBuffer Add(Point point) => Buffer.Number(PageSpace.X(point.X)).Number(Space.Y(point.Y));

    private void SetDashes(ImmutableArray<Px> dashes, Px offset)
    {
        if (state.DashOffset == offset && state.Dashes.AsSpan().SequenceEqual(dashes.AsSpan())) return;
        state.Dashes = dashes;
        state.DashOffset = offset;
        Buffer.Raw("["u8);
        foreach (var dash in dashes) Buffer.Number(PageSpace.Length(dash));
        Buffer.Raw("]"u8).Number(PageSpace.Length(offset)).Operator("d"u8);
    }
}
