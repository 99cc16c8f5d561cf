using Handbook.Paged.Css;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>Where a field of one line has its text: in the middle of its height, as browsers set it.</summary>
internal static class FieldLines
{
    /// <param name="height">Of the content box.</param>
    /// <returns>Distance of the baseline from the content box's top.</returns>
    public static Px BaselineIn(Px height, ComputedStyle style, LayoutContext context)
    {
        var metrics = context.Shaper.Fonts.Match(context.TextStyles.For(style, "")).Face.Metrics;
        var (ascent, descent) = (metrics.At(style.FontSize, metrics.Ascent), metrics.At(style.FontSize, metrics.Descent));
        return (height - ascent - descent) / 2 + ascent;
    }
}
