using System.Collections.Immutable;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

/// <summary>Background colour and images: <see href="https://www.w3.org/TR/css-backgrounds-3/#backgrounds">CSS Backgrounds 3, 3</see>.</summary>
internal static class BackgroundPainter
{
    /// <summary>More tiles than this are no pattern any eye can see; the rest is left out.</summary>
    private const int MaximumTiles = 10_000;

    public static void Paint(ComputedStyle style, Rect borderBox, Edges border, Edges padding, ImageStore images, ImmutableArray<DisplayItem>.Builder items)
    {
        if (!style.HasBackground || borderBox.IsEmpty || style.Visibility != Visibility.Visible) return;
        var radii = BoxDecorations.RadiiOf(style, borderBox);
        if (style.BackgroundColor.IsVisible) PaintColor(style, borderBox, border, padding, radii, items);
        var layers = style.BackgroundLayers;
        for (int i = layers.Count - 1; i >= 0; i--)
        {
            if (layers[i].Image is UrlImage url && images.ForUrl(url.Url) is ReplacedImage image)
            {
                PaintImage(image, layers[i], borderBox, border, padding, radii, items);
            }
        }
    }

    private static void PaintColor(ComputedStyle style, Rect borderBox, Edges border, Edges padding, CornerRadii radii, ImmutableArray<DisplayItem>.Builder items)
    {
        var (rect, inner) = Box(style.BackgroundColorClip, borderBox, border, padding, radii);
        if (inner.AreNone) items.Add(new FilledRect(rect, style.BackgroundColor, Artifact.Background));
        else items.Add(new FilledPath(VectorPath.Of(rect, inner), new SolidPaint(style.BackgroundColor), FillRule.NonZero, Artifact.Background));
    }

    private static void PaintImage(ReplacedImage image, BackgroundLayer layer, Rect borderBox, Edges border, Edges padding, CornerRadii radii, ImmutableArray<DisplayItem>.Builder items)
    {
        var (origin, _) = Box(layer.Origin, borderBox, border, padding, radii);
        var (clip, clipRadii) = Box(layer.Clip, borderBox, border, padding, radii);
        var size = TileSize(image, layer.Size, origin);
        if (size.Width.Value <= 0 || size.Height.Value <= 0) return;
        items.Add(new PushClip(VectorPath.Of(clip, clipRadii), FillRule.NonZero));
        var first = new Point(
            origin.X + layer.Position.X.Resolve(origin.Width - size.Width),
            origin.Y + layer.Position.Y.Resolve(origin.Height - size.Height));
        int tiles = 0;
        foreach (var y in Along(layer.RepeatY, first.Y, size.Height, clip.Y, clip.Bottom))
        {
            foreach (var x in Along(layer.RepeatX, first.X, size.Width, clip.X, clip.Right))
            {
                if (tiles++ < MaximumTiles) items.Add(new PaintedImage(image.Image, new Rect(x, y, size.Width, size.Height), Artifact.Background));
            }
        }
        items.Add(Pop.Instance);
    }

    // Deviates: 'space' and 'round' repeat as 'repeat' does.
    private static IEnumerable<Px> Along(BackgroundRepeat repeat, Px first, Px size, Px from, Px to)
    {
        if (repeat == BackgroundRepeat.NoRepeat)
        {
            yield return first;
            yield break;
        }
        var start = first - size * Math.Ceiling((first - from) / size);
        for (var at = start; at < to; at += size) yield return at;
    }

    private static Size TileSize(ReplacedImage image, BackgroundSize size, Rect area)
    {
        var natural = image.NaturalSize;
        double wide = area.Width / natural.Width, high = area.Height / natural.Height;
        switch (size.Kind)
        {
            case BackgroundSizeKind.Cover:
                return new Size(natural.Width * Math.Max(wide, high), natural.Height * Math.Max(wide, high));
            case BackgroundSizeKind.Contain:
                return new Size(natural.Width * Math.Min(wide, high), natural.Height * Math.Min(wide, high));
            default:
                Px? width = size.Width.Resolve(area.Width), height = size.Height.Resolve(area.Height);
                return new Size(
                    width ?? (height is { } h && image.Ratio is { } across ? h * across : natural.Width),
                    height ?? (width is { } w && image.Ratio is { } down ? w / down : natural.Height));
        }
    }

    private static (Rect Rect, CornerRadii Radii) Box(BackgroundBox box, Rect borderBox, Edges border, Edges padding, CornerRadii radii) => box switch
    {
        BackgroundBox.PaddingBox => (borderBox.Inset(border), radii.Inset(border)),
        BackgroundBox.ContentBox => (borderBox.Inset(border + padding), radii.Inset(border + padding)),
        _ => (borderBox, radii),
    };
}
