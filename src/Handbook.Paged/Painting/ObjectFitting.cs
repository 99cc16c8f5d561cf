using System.Collections.Immutable;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Images;

namespace Handbook.Paged.Painting;

/// <summary><see href="https://www.w3.org/TR/css-images-3/#the-object-fit">CSS Images 3, 5.5</see>.</summary>
internal static class ObjectFitting
{
    public static void Paint(ImageData image, Size natural, Rect content, ComputedStyle style, ContentOwner owner, ImmutableArray<DisplayItem>.Builder items)
    {
        if (content.IsEmpty) return;
        var size = SizeOf(style.ObjectFit, natural, content);
        var rect = new Rect(
            content.X + style.ObjectPosition.X.Resolve(content.Width - size.Width),
            content.Y + style.ObjectPosition.Y.Resolve(content.Height - size.Height),
            size.Width,
            size.Height);
        bool sticksOut = !size.Width.FitsIn(content.Width) || !size.Height.FitsIn(content.Height);
        var radii = BoxDecorations.RadiiOf(style, content);
        bool clips = sticksOut || !radii.AreNone;
        if (clips) items.Add(new PushClip(VectorPath.Of(content, radii), FillRule.NonZero));
        items.Add(new PaintedImage(image, rect, owner));
        if (clips) items.Add(Pop.Instance);
    }

    private static Size SizeOf(ObjectFit fit, Size natural, Rect content)
    {
        if (fit == ObjectFit.Fill || natural.Width.Value <= 0 || natural.Height.Value <= 0) return new Size(content.Width, content.Height);
        double wide = content.Width / natural.Width, high = content.Height / natural.Height;
        double scale = fit switch
        {
            ObjectFit.Contain => Math.Min(wide, high),
            ObjectFit.Cover => Math.Max(wide, high),
            ObjectFit.ScaleDown => Math.Min(1, Math.Min(wide, high)),
            _ => 1,
        };
        return new Size(natural.Width * scale, natural.Height * scale);
    }
}
