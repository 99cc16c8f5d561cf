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

    /// <summary>A background that has no edges of its own.</summary>
    /// <param name="area">To be painted.</param>
    /// <param name="origin">What images are positioned against.</param>
    public static void PaintCanvas(ComputedStyle style, Rect area, Rect origin, ImageStore images, ImmutableArray<DisplayItem>.Builder items)
    {
        if (style.Visibility != Visibility.Visible) return;
        if (style.BackgroundColor.IsVisible) items.Add(new FilledRect(area, style.BackgroundColor, Artifact.Background));
        var layers = style.BackgroundLayers;
        for (int i = layers.Count - 1; i >= 0; i--)
        {
            if (layers[i].Image is UrlImage url && images.ForUrl(url.Url) is ReplacedImage image) PaintTiles(image, layers[i], origin, area, CornerRadii.None, items);
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
        PaintTiles(image, layer, origin, clip, clipRadii, items);
    }

    private static void PaintTiles(ReplacedImage image, BackgroundLayer layer, Rect origin, Rect clip, CornerRadii clipRadii, ImmutableArray<DisplayItem>.Builder items)
    {
        var size = TileSize(image, layer.Size, origin);
        if (size.Width.Value <= 0 || size.Height.Value <= 0) return;
        size = Rounded(size, layer, origin);
        items.Add(new PushClip(VectorPath.Of(clip, clipRadii), FillRule.NonZero));
        var position = new Point(layer.Position.X.Resolve(origin.Width - size.Width), layer.Position.Y.Resolve(origin.Height - size.Height));
        var across = Tiling.Of(layer.RepeatX, origin.X, origin.Width, size.Width, position.X);
        var down = Tiling.Of(layer.RepeatY, origin.Y, origin.Height, size.Height, position.Y);
        int tiles = 0;
        foreach (var y in down.Between(clip.Y, clip.Bottom))
        {
            foreach (var x in across.Between(clip.X, clip.Right))
            {
                if (tiles++ < MaximumTiles) items.Add(new PaintedImage(image.Image, new Rect(x, y, size.Width, size.Height), Artifact.Background));
            }
        }
        items.Add(Pop.Instance);
    }

    /// <summary>Where images stand along one axis: <see href="https://www.w3.org/TR/css-backgrounds-3/#the-background-repeat">CSS Backgrounds 3, 3.4</see>.</summary>
    /// <param name="Step">Zero where there is but one.</param>
    private readonly record struct Tiling(Px First, Px Step)
    {
        public static Tiling Of(BackgroundRepeat repeat, Px start, Px length, Px size, Px position)
        {
            if (repeat == BackgroundRepeat.NoRepeat) return new Tiling(start + position, Px.Zero);
            if (repeat != BackgroundRepeat.Space) return new Tiling(start + position, size);
            double count = Math.Floor((length / size) + 1e-6);
            return count < 2 ? new Tiling(start + position, Px.Zero) : new Tiling(start, size + ((length - size * count) / (count - 1)));
        }

        public IEnumerable<Px> Between(Px from, Px to)
        {
            if (Step.Value <= 0)
            {
                yield return First;
                yield break;
            }
            for (var at = First - Step * Math.Ceiling((First - from) / Step); at < to; at += Step) yield return at;
        }
    }

    /// <summary><c>round</c>: as many whole images as come nearest; the other axis keeps the ratio where its size is automatic.</summary>
    private static Size Rounded(Size size, BackgroundLayer layer, Rect origin)
    {
        static Px Fit(Px length, Px size) => length.Value <= 0 ? size : length / Math.Max(1, Math.Round(length / size, MidpointRounding.AwayFromZero));
        bool roundX = layer.RepeatX == BackgroundRepeat.Round, roundY = layer.RepeatY == BackgroundRepeat.Round;
        var width = roundX ? Fit(origin.Width, size.Width) : size.Width;
        var height = roundY ? Fit(origin.Height, size.Height) : size.Height;
        bool isExplicit = layer.Size.Kind == BackgroundSizeKind.Explicit;
        if (roundX && !roundY && isExplicit && layer.Size.Height.IsAuto) height = size.Height * (width / size.Width);
        if (roundY && !roundX && isExplicit && layer.Size.Width.IsAuto) width = size.Width * (height / size.Height);
        return new Size(width, height);
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
