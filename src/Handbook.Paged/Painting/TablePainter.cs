using System.Collections.Immutable;
using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout.Tables;

namespace Handbook.Paged.Painting;

/// <summary>Backgrounds of rows and columns behind cells, and collapsed borders: <see href="https://www.w3.org/TR/CSS22/tables.html#table-layers">CSS 2.2, 17.5.1 and 17.6.2</see>.</summary>
internal static class TablePainter
{
    public static void PaintBackground(CellBackgroundFragment background, Point corner, ImageStore images, ImmutableArray<DisplayItem>.Builder items)
    {
        var rect = new Rect(corner.X, corner.Y, background.Size.Width, background.Size.Height);
        if (!background.Style.HasBackgroundImage)
        {
            BackgroundPainter.Paint(background.Style, rect, Edges.None, Edges.None, images, items);
            return;
        }
        items.Add(new PushClip(VectorPath.Of(rect, CornerRadii.None), FillRule.NonZero));
        BackgroundPainter.Paint(background.Style, background.PositioningArea.Offset(corner), Edges.None, Edges.None, images, items);
        items.Add(Pop.Instance);
    }

    public static void PaintBorders(CollapsedBordersFragment borders, Point corner, ImmutableArray<DisplayItem>.Builder items)
    {
        foreach (var line in borders.Lines)
        {
            var area = line.Area.Offset(corner);
            if (line.Side.Style == Css.Values.BorderStyle.Solid)
            {
                items.Add(new FilledRect(area, line.Side.Color, Artifact.Layout));
                continue;
            }
            var side = BoxDecorations.Side(line.Side, line.Side.Width);
            // In the collapsing model these two look like ridge and groove (CSS 2.2, 17.6.3).
            if (side.Style == BorderStyle.Inset) side = side with { Style = BorderStyle.Ridge };
            if (side.Style == BorderStyle.Outset) side = side with { Style = BorderStyle.Groove };
            var sides = line.IsHorizontal
                ? new BorderSides(side, BorderSide.None, BorderSide.None, BorderSide.None)
                : new BorderSides(BorderSide.None, BorderSide.None, BorderSide.None, side);
            items.Add(new Border(area, sides, CornerRadii.None, Artifact.Layout));
        }
    }
}
