using Handbook.Paged.Geometry;
using Handbook.Paged.Images;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Structure;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Content;

/// <summary>
/// Turns a display list into a content stream. An opacity group becomes a form XObject (ISO 32000-1, 11.6.6) with a painter and
/// marked content of its own.
/// </summary>
internal sealed class PagePainter
{
    private readonly DocumentResources document;
    private readonly MarkedStream marked;
    private readonly GraphicsWriter graphics;
    private readonly TagWriter tags;
    private readonly TextWriter text;
    private readonly FigureBounds figures;
    private readonly Size pageSize;
    private readonly Stack<Scope> scopes = new();

    public PagePainter(DocumentResources document, MarkedStream marked, Size pageSize, FigureBounds figures)
    {
        this.document = document;
        this.marked = marked;
        this.pageSize = pageSize;
        this.figures = figures;
        graphics = new GraphicsWriter(new PdfBuffer(), new PageSpace(pageSize.Height), new PageResources(), document.Alphas);
        tags = new TagWriter(graphics, marked);
        text = new TextWriter(graphics, document.Fonts);
    }

    private enum Scope
    {
        Saved,
        Nothing,
    }

    public PdfBuffer Content => graphics.Buffer;

    public PageResources Resources => graphics.Resources;

    public void Paint(ReadOnlySpan<DisplayItem> items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            switch (items[i])
            {
                case PushOpacity push when push.Opacity < 1:
                    int end = EndOfScope(items, i);
                    PaintGroup(push, items[(i + 1)..end]);
                    i = end;
                    break;
                case PushItem push:
                    Open(push);
                    break;
                case Pop:
                    ClosePushed();
                    break;
                case Mark mark:
                    PaintMark(mark);
                    break;
            }
        }
        EndMarks();
        if (scopes.Count > 0) throw new InvalidOperationException("A scope of the display list is not closed.");
    }

    private static int EndOfScope(ReadOnlySpan<DisplayItem> items, int push)
    {
        int depth = 0;
        for (int i = push; i < items.Length; i++)
        {
            if (items[i] is PushItem) depth++;
            else if (items[i] is Pop && --depth == 0) return i;
        }
        throw new InvalidOperationException("A scope of the display list is not closed.");
    }

    private void Open(PushItem push)
    {
        if (push is PushOpacity)
        {
            scopes.Push(Scope.Nothing);
            return;
        }
        EndMarks();
        graphics.Save();
        scopes.Push(Scope.Saved);
        if (push is PushClip clip) graphics.Clip(clip.Path, clip.Rule);
        if (push is PushTransform transform) graphics.Concatenate(transform.Matrix);
        figures.Open(push);
    }

    private void ClosePushed()
    {
        if (scopes.Pop() == Scope.Nothing) return;
        EndMarks();
        graphics.Restore();
        figures.Close();
    }

    private void PaintGroup(PushOpacity push, ReadOnlySpan<DisplayItem> items)
    {
        EndMarks();
        int number = document.File.Reserve();
        var inside = document.OpenStream(marked.Page, number);
        var painter = new PagePainter(document, inside, pageSize, figures);
        painter.Paint(items);
        var entries = new PdfBuffer();
        entries.Raw("/Type/XObject/Subtype/Form/BBox[0 0"u8).Number(pageSize.Width.ToPoints()).Number(pageSize.Height.ToPoints())
            .Raw("]/Group<</S/Transparency/CS/DeviceRGB>>"u8);
        if (inside.Contents.Count > 0) entries.Raw("/StructParents"u8).Integer(inside.Key);
        painter.Resources.Write(entries);
        document.File.WriteStream(number, entries, painter.Content.Bytes);

        string name = "G" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Resources.UseObject(name, number);
        Resources.UsesTransparency = true;
        graphics.Save();
        graphics.SetAlpha(push.Opacity);
        graphics.Buffer.Name(name).Operator("Do"u8);
        graphics.Restore();
    }

    private void PaintMark(Mark mark)
    {
        switch (mark)
        {
            case Border border:
                foreach (var shape in BorderShapes.Of(border)) PaintMark(shape);
                return;
            case DecorationLine line:
                foreach (var shape in DecorationShapes.Of(line)) PaintMark(shape);
                return;
        }
        if (tags.MustChangeTo(mark.Owner))
        {
            text.End();
            tags.ChangeTo(mark.Owner);
        }
        if (mark is GlyphRun run)
        {
            text.Paint(run);
            return;
        }
        text.End();
        figures.Add(mark);
        PaintShape(mark);
    }

    private void PaintShape(Mark mark)
    {
        switch (mark)
        {
            case FilledRect rect:
                graphics.SetFill(rect.Color);
                graphics.AddRect(rect.Rect);
                graphics.Fill(FillRule.NonZero);
                break;
            case FilledPath { Paint: SolidPaint solid } path:
                graphics.SetFill(solid.Color);
                graphics.AddPath(path.Path);
                graphics.Fill(path.Rule);
                break;
            case FilledPath { Paint: LinearGradient gradient } path:
                PaintGradient(path, gradient);
                break;
            case StrokedPath path:
                graphics.SetStroke(path.Color);
                graphics.SetStroke(path.Stroke);
                graphics.AddPath(path.Path);
                graphics.StrokePath();
                break;
            case ClippedMark clipped:
                graphics.Save();
                graphics.Clip(clipped.Clip, FillRule.NonZero);
                PaintShape(clipped.Inner);
                graphics.Restore();
                break;
            case PaintedImage image:
                PaintImage(image);
                break;
            default:
                throw new InvalidOperationException($"No way to paint a {mark.GetType().Name}.");
        }
    }

    private void PaintGradient(FilledPath path, LinearGradient gradient)
    {
        var shading = document.Shadings.Write(gradient, graphics.Space);
        graphics.Save();
        graphics.Clip(path.Path, path.Rule);
        graphics.SetAlpha(1);
        if (shading.AlphaState is { } state)
        {
            Resources.UsesTransparency = true;
            Resources.UseState(state.Name, state.Number);
            graphics.Buffer.Name(state.Name).Operator("gs"u8);
        }
        Resources.UseShading(shading.Name, shading.Number);
        graphics.Buffer.Name(shading.Name).Operator("sh"u8);
        graphics.Restore();
    }

    private void PaintImage(PaintedImage image)
    {
        var entry = document.Images.For(image.Image);
        Resources.UseObject(entry.Name, entry.Number);
        Resources.UsesTransparency |= entry.HasAlpha;
        graphics.Save();
        graphics.SetAlpha(1);
        var rect = image.Rect;
        double x = PageSpace.X(rect.X);
        double y = graphics.Space.Y(rect.Bottom);
        double w = PageSpace.Length(rect.Width);
        double h = PageSpace.Length(rect.Height);
        var m = OrientationMatrix(image.Image.Orientation);
        graphics.Concatenate(w * m.A, h * m.B, w * m.C, h * m.D, x + (w * m.E), y + (h * m.F));
        graphics.Buffer.Name(entry.Name).Operator("Do"u8);
        graphics.Restore();
    }

    /// <summary>From the unit square of the stored image (y upwards) to that of the upright one.</summary>
    private static (int A, int B, int C, int D, int E, int F) OrientationMatrix(ImageOrientation orientation) => orientation switch
    {
        ImageOrientation.MirroredHorizontally => (-1, 0, 0, 1, 1, 0),
        ImageOrientation.TurnedHalf => (-1, 0, 0, -1, 1, 1),
        ImageOrientation.MirroredVertically => (1, 0, 0, -1, 0, 1),
        ImageOrientation.MirroredThenTurnedLeft => (0, -1, -1, 0, 1, 1),
        ImageOrientation.TurnedRight => (0, -1, 1, 0, 0, 1),
        ImageOrientation.MirroredThenTurnedRight => (0, 1, 1, 0, 0, 0),
        ImageOrientation.TurnedLeft => (0, 1, -1, 0, 1, 0),
        _ => (1, 0, 0, 1, 0, 0),
    };

    private void EndMarks()
    {
        text.End();
        tags.Close();
    }
}
