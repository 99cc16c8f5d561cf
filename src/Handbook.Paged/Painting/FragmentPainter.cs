using System.Collections.Immutable;
using Handbook.Paged.Boxes;
using Handbook.Paged.Boxes.Forms;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Layout.Tables;
using Handbook.Paged.Pages;

namespace Handbook.Paged.Painting;

/// <summary>
/// Turns a page's fragments into its display list, in the painting order of
/// <see href="https://www.w3.org/TR/CSS22/zindex.html">CSS 2.2, appendix E</see>. Everything was decided before; here it is only put in order.
/// </summary>
internal sealed class FragmentPainter
{
    private readonly ImmutableArray<DisplayItem>.Builder items = ImmutableArray.CreateBuilder<DisplayItem>();
    private readonly LinkCollector links = new();
    private readonly ImmutableArray<FormField>.Builder fields = ImmutableArray.CreateBuilder<FormField>();
    private readonly ImmutableArray<NamedDestination>.Builder destinations = ImmutableArray.CreateBuilder<NamedDestination>();
    private readonly ImageStore images;
    private readonly LayoutContext context;
    private readonly Px pageWidth;

    /// <summary>The box whose background is painted behind all others, and not by itself.</summary>
    private Box? canvas;

    private FragmentPainter(ImageStore images, LayoutContext context, Px pageWidth)
    {
        this.images = images;
        this.context = context;
        this.pageWidth = pageWidth;
    }

    public static DisplayList Paint(Page page, IReadOnlyList<MarginBoxFragment> marginBoxes, ImageStore images, LayoutContext context)
    {
        var painter = new FragmentPainter(images, context, page.Geometry.Size.Width);
        painter.PaintPage(page, marginBoxes);
        return new DisplayList(page.Geometry.Size)
        {
            Items = painter.items.ToImmutable(),
            Links = painter.links.Finish(),
            Fields = painter.fields.ToImmutable(),
            Destinations = painter.destinations.ToImmutable(),
        };
    }

    private void PaintPage(Page page, IReadOnlyList<MarginBoxFragment> marginBoxes)
    {
        var geometry = page.Geometry;
        // The page's background reaches under its margins (CSS Paged Media 3, 3.2).
        var whole = new Rect(Px.Zero, Px.Zero, geometry.Size.Width, geometry.Size.Height);
        BackgroundPainter.Paint(page.Style.Style, whole, Edges.None, Edges.None, images, items);
        canvas = page.Content is { } root ? CanvasBackground.SourceOf(root.Box) : null;
        if (canvas is not null) BackgroundPainter.PaintCanvas(canvas.Style, geometry.BorderBox, geometry.Area, images, items);
        BoxDecorations.PaintBorder(page.Style.Style, geometry.BorderBox, geometry.Border, items);
        foreach (var box in marginBoxes)
        {
            var owner = box.Name <= Css.MarginBoxName.TopRightCorner ? Artifact.Header
                : MarginAreas.IsHorizontal(box.Name) || box.Name is Css.MarginBoxName.BottomLeftCorner or Css.MarginBoxName.BottomRightCorner ? Artifact.Footer
                : Artifact.Pagination;
            PaintStackingContext(box.Fragment, box.Corner, owner);
        }
        if (page.Content is { } content) PaintStackingContext(content, new Point(geometry.Area.X, geometry.Area.Y), null);
        foreach (var begin in page.Facts.Elements)
        {
            if (begin.Element.Id is { } id) destinations.Add(new NamedDestination(id, begin.Position));
        }
    }

    /// <param name="artifact">Where everything inside is an artifact; null: each mark has an owner of its own.</param>
    private void PaintStackingContext(BoxFragment box, Point corner, Artifact? artifact)
    {
        int pushed = PushEffects(box, corner);
        var layers = new Layers();
        PaintDecorations(box, corner, artifact);
        PushOverflow(box, corner, ref pushed);
        PaintBlockBackgrounds(box, corner, artifact, layers);
        layers.Sort();
        foreach (var layer in layers.Negative) PaintStackingContext(layer.Box, layer.Corner, layer.Artifact);
        foreach (var layer in layers.Floats) PaintStackingContext(layer.Box, layer.Corner, layer.Artifact);
        PaintContent(box, corner, artifact);
        foreach (var layer in layers.Positioned) PaintStackingContext(layer.Box, layer.Corner, layer.Artifact);
        for (; pushed > 0; pushed--) items.Add(Pop.Instance);
    }

    private sealed class Layers
    {
        public readonly record struct Layer(BoxFragment Box, Point Corner, Artifact? Artifact);

        public List<Layer> Negative { get; } = [];

        public List<Layer> Floats { get; } = [];

        public List<Layer> Positioned { get; private set; } = [];

        public void Add(BoxFragment box, Point corner, Artifact? artifact)
        {
            var layer = new Layer(box, corner, artifact);
            var style = box.Box.Style;
            if (style.Position == Position.Static && style.Opacity >= 1) Floats.Add(layer);
            else if (style.ZIndex < 0) Negative.Add(layer);
            else Positioned.Add(layer);
        }

        // Stable: of equal ones, the later in the document is on top.
        public void Sort() => Positioned = [.. Positioned.OrderBy(layer => layer.Box.Box.Style.ZIndex ?? 0)];
    }

    private static bool HasOwnLayer(Box box) => box.IsFloating || box.Style.Position != Position.Static || box.Style.Opacity < 1;

    private void PaintBlockBackgrounds(BoxFragment parent, Point corner, Artifact? artifact, Layers layers)
    {
        foreach (var child in parent.Children)
        {
            if (child.Fragment is not BoxFragment box)
            {
                if (child.Fragment is LineFragment line) FindLayers(line, corner + child.Offset, artifact, layers);
                else if (child.Fragment is CellBackgroundFragment background) TablePainter.PaintBackground(background, corner + child.Offset, images, items);
                else if (child.Fragment is CollapsedBordersFragment borders) TablePainter.PaintBorders(borders, corner + child.Offset, items);
                continue;
            }
            var at = corner + child.Offset;
            var owner = box.IsRepeated ? Artifact.Pagination : artifact;
            if (HasOwnLayer(box.Box))
            {
                layers.Add(box, at, owner);
                continue;
            }
            PaintDecorations(box, at, owner);
            if (box.Box.Style.Overflow == Overflow.Visible) PaintBlockBackgrounds(box, at, owner, layers);
        }
    }

    private static void FindLayers(LineFragment line, Point corner, Artifact? artifact, Layers layers)
    {
        foreach (var child in line.Children)
        {
            if (child.Fragment is BoxFragment box && HasOwnLayer(box.Box)) layers.Add(box, corner + child.Offset, artifact);
        }
    }

    private void PaintContent(BoxFragment parent, Point corner, Artifact? artifact)
    {
        if (parent.Box is ReplacedBox replaced) PaintReplaced(replaced, parent, corner, artifact);
        foreach (var child in parent.Children)
        {
            var at = corner + child.Offset;
            switch (child.Fragment)
            {
                case LineFragment line:
                    PaintLine(line, at, artifact);
                    break;
                case BoxFragment box when !HasOwnLayer(box.Box):
                    var owner = box.IsRepeated ? Artifact.Pagination : artifact;
                    if (box.Box.Style.Overflow == Overflow.Visible) PaintContent(box, at, owner);
                    else PaintClipped(box, at, owner);
                    break;
            }
        }
        NoteLink(parent, corner, artifact);
    }

    private void PaintClipped(BoxFragment box, Point corner, Artifact? artifact)
    {
        int pushed = 0;
        var layers = new Layers();
        PushOverflow(box, corner, ref pushed);
        PaintBlockBackgrounds(box, corner, artifact, layers);
        foreach (var layer in layers.Floats) PaintStackingContext(layer.Box, layer.Corner, layer.Artifact);
        PaintContent(box, corner, artifact);
        foreach (var layer in layers.Positioned) PaintStackingContext(layer.Box, layer.Corner, layer.Artifact);
        for (; pushed > 0; pushed--) items.Add(Pop.Instance);
    }

    private void NoteLink(BoxFragment box, Point corner, Artifact? artifact)
    {
        if (artifact is null && box.Box.Element is { Href: not null } element) links.Add(element, box.Box.Structure, new Rect(corner.X, corner.Y, box.Size.Width, box.Size.Height));
    }

    private void PaintLine(LineFragment line, Point corner, Artifact? artifact)
    {
        foreach (var child in line.Children)
        {
            var at = corner + child.Offset;
            switch (child.Fragment)
            {
                case InlineBoxFragment inline:
                    var rect = new Rect(at.X, at.Y, inline.Size.Width, inline.Size.Height);
                    PaintDecorations(inline.Box.Style, rect, inline.Border, inline.Padding, SlicedSides.Of(inline));
                    if (artifact is null && inline.Box.Element is { Href: not null } element) links.Add(element, inline.Box.Structure, rect);
                    break;
                case TextFragment text:
                    TextPainter.Paint(text, at, artifact, context, items);
                    if (artifact is null) OverfullLines.Check(text, child.Offset.X, line.Size.Width, at.X, pageWidth, context);
                    NoteLinkText(text);
                    break;
                case BoxFragment box when !HasOwnLayer(box.Box):
                    PaintStackingContext(box, at, artifact);
                    break;
            }
        }
    }

    private void NoteLinkText(TextFragment text)
    {
        if (text.IsHyphen) return;
        for (var box = text.Box; box is not null; box = box.Parent)
        {
            if (box.Element is { Href: not null } element) links.AddText(element, text.Run.Text.AsSpan(text.Run.Start, text.Run.End - text.Run.Start));
        }
    }

    private void PaintDecorations(BoxFragment box, Point corner, Artifact? artifact)
    {
        _ = artifact;
        var style = box.Box.Style;
        if (style.Visibility != Visibility.Visible) return;
        PaintDecorations(style, new Rect(corner.X, corner.Y, box.Size.Width, box.Size.Height), box.Border, box.Padding, SlicedSides.Of(box), hasBackground: box.Box != canvas);
    }

    private void PaintDecorations(ComputedStyle style, Rect rect, Edges border, Edges padding, SlicedSides sliced, bool hasBackground = true)
    {
        bool isCut = sliced.Any && (style.HasBorderRadius || style.BoxShadow.Count > 0);
        var whole = isCut ? sliced.Whole(rect) : rect;
        if (isCut) items.Add(new PushClip(VectorPath.Of(sliced.Visible(rect), CornerRadii.None), FillRule.NonZero));
        BoxDecorations.PaintShadows(style, whole, items);
        if (hasBackground) BackgroundPainter.Paint(style, style.HasBackgroundImage ? rect : whole, border, padding, images, items);
        BoxDecorations.PaintInsetShadows(style, whole, border, items);
        BoxDecorations.PaintBorder(style, whole, border, items);
        if (isCut) items.Add(Pop.Instance);
        BoxDecorations.PaintOutline(style, rect, items);
    }

    private void PaintReplaced(ReplacedBox box, BoxFragment fragment, Point corner, Artifact? artifact)
    {
        if (box.Style.Visibility != Visibility.Visible) return;
        if (box.Content is FieldContent { Control: { } control } && artifact is null)
        {
            var place = new Rect(corner.X, corner.Y, fragment.Size.Width, fragment.Size.Height).Inset(fragment.Border);
            fields.Add(FieldPlacement.Of(control, box, place, fragment.Padding, context));
        }
        if (box.Content is not ReplacedImage image) return;
        var content = new Rect(corner.X, corner.Y, fragment.Size.Width, fragment.Size.Height).Inset(fragment.Border).Inset(fragment.Padding);
        var owner = artifact ?? (ContentOwner?)box.Owner ?? Artifact.Layout;
        ObjectFitting.Paint(image.Image, image.NaturalSize, content, box.Style, owner, items);
    }

    private int PushEffects(BoxFragment box, Point corner)
    {
        _ = corner;
        if (box.Box.Style.Opacity >= 1) return 0;
        items.Add(new PushOpacity(Math.Clamp(box.Box.Style.Opacity, 0, 1)));
        return 1;
    }

    private void PushOverflow(BoxFragment box, Point corner, ref int pushed)
    {
        if (box.Box.Style.Overflow == Overflow.Visible || box.Box is ReplacedBox) return;
        var rect = new Rect(corner.X, corner.Y, box.Size.Width, box.Size.Height);
        var radii = BoxDecorations.RadiiOf(box.Box.Style, rect).Inset(box.Border);
        items.Add(new PushClip(VectorPath.Of(rect.Inset(box.Border), radii), FillRule.NonZero));
        pushed++;
    }
}
