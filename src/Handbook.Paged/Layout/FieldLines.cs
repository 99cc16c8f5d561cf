using Handbook.Paged.Boxes.Forms;
using Handbook.Paged.Css;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>Where a field of one line has its text: in the middle of its height, as browsers set it.</summary>
internal static class FieldLines
{
    // In em: what readers draw at the end of a field that opens, and what they keep free beside a list's lines.
    private const double ButtonWidth = 1.5;
    private const double ListMargin = 0.5;

    /// <param name="height">Of the content box.</param>
    /// <returns>Distance of the baseline from the content box's top.</returns>
    public static Px BaselineIn(Px height, ComputedStyle style, LayoutContext context)
    {
        var metrics = context.Shaper.Fonts.Match(context.TextStyles.For(style, "")).Face.Metrics;
        var (ascent, descent) = (metrics.At(style.FontSize, metrics.Ascent), metrics.At(style.FontSize, metrics.Descent));
        return (height - ascent - descent) / 2 + ascent;
    }

    /// <summary>
    /// As wide as the longest option, with room for the button of what opens:
    /// <see href="https://html.spec.whatwg.org/multipage/rendering.html#the-select-element-2">HTML, 15.5.16</see>.
    /// </summary>
    public static Px WidthOf(ChoiceControl choice, ComputedStyle style, LayoutContext context)
    {
        var text = context.TextStyles.For(style, "");
        var longest = Px.Zero;
        foreach (var option in choice.Options)
        {
            var width = Px.Zero;
            foreach (var run in context.Shaper.Shape(option.Label, 0, option.Label.Length, text)) width += run.Width;
            longest = Px.Max(longest, width);
        }
        return longest + style.FontSize * (choice.IsCombo ? ButtonWidth : ListMargin);
    }
}
