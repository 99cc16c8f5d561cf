using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>
/// Where free space goes: <see href="https://www.w3.org/TR/css-align-3/#distribution-values">CSS Box Alignment 3, 4.3</see> and
/// <see href="https://www.w3.org/TR/css-flexbox-1/#alignment">CSS Flexbox 1, 8</see>.
/// </summary>
internal static class FlexAlignment
{
    /// <param name="free">What the subjects leave, gaps counted; negative where they stick out.</param>
    /// <returns>Space before the first subject, and between two of them beside the gap.</returns>
    public static (Px Before, Px Between) Distribute(Alignment alignment, Px free, int count)
    {
        bool isDistributed = alignment is Alignment.SpaceBetween or Alignment.SpaceAround or Alignment.SpaceEvenly or Alignment.Stretch;
        // The fallback alignments, safe where the specification leaves a choice: nothing sticks out at the start.
        if (free.Value < 0 && isDistributed) return (Px.Zero, Px.Zero);
        return alignment switch
        {
            Alignment.FlexEnd or Alignment.End or Alignment.Right => (free, Px.Zero),
            Alignment.Center => (free / 2, Px.Zero),
            Alignment.SpaceBetween when count > 1 => (Px.Zero, free / (count - 1)),
            Alignment.SpaceAround => (free / (count * 2), free / count),
            Alignment.SpaceEvenly => (free / (count + 1), free / (count + 1)),
            _ => (Px.Zero, Px.Zero),
        };
    }

    /// <summary><c>justify-content</c> of a row, told from its main-start edge: <c>start</c> and <c>left</c> are edges of the page's.</summary>
    /// <param name="isMirrored">The main axis runs from right to left.</param>
    public static Alignment AlongRow(ComputedStyle container, bool isMirrored)
    {
        bool rightToLeft = container.Direction == Direction.RightToLeft;
        bool? atLeft = container.JustifyContent switch
        {
            Alignment.Left => true,
            Alignment.Right => false,
            Alignment.Start or Alignment.SelfStart => !rightToLeft,
            Alignment.End or Alignment.SelfEnd => rightToLeft,
            _ => null,
        };
        if (atLeft is not { } left) return container.JustifyContent;
        return left != isMirrored ? Alignment.FlexStart : Alignment.FlexEnd;
    }

    /// <summary>
    /// <c>justify-content</c> or <c>align-content</c> from top to bottom, told from the start edge of the flex axis. <c>left</c> and
    /// <c>right</c> mean nothing there, and are <c>start</c>.
    /// </summary>
    public static Alignment Downwards(Alignment alignment, bool isMirrored) => alignment switch
    {
        Alignment.Start or Alignment.SelfStart or Alignment.Left or Alignment.Right => isMirrored ? Alignment.FlexEnd : Alignment.FlexStart,
        Alignment.End or Alignment.SelfEnd => isMirrored ? Alignment.FlexStart : Alignment.FlexEnd,
        _ => alignment,
    };

    /// <summary>Shares what is left along the main axis among <c>auto</c> margins (<see href="https://www.w3.org/TR/css-flexbox-1/#auto-margins">8.1</see>).</summary>
    /// <returns>Whether there were any: then nothing is left to justify.</returns>
    public static bool ShareAmongAutoMargins(IReadOnlyList<FlexItem> items, Px free, bool isRow)
    {
        int count = 0;
        foreach (var item in items) count += CountAuto(item.Style, isRow);
        if (count == 0 || free.Value <= 0) return count > 0 && free.Value > 0;
        var share = free / count;
        foreach (var item in items)
        {
            var style = item.Style;
            var margin = item.Margin;
            if (isRow)
            {
                if (style.MarginLeft.IsAuto) margin = margin with { Left = share };
                if (style.MarginRight.IsAuto) margin = margin with { Right = share };
            }
            else
            {
                if (style.MarginTop.IsAuto) margin = margin with { Top = share };
                if (style.MarginBottom.IsAuto) margin = margin with { Bottom = share };
            }
            item.Margin = margin;
        }
        return true;
    }

    private static int CountAuto(ComputedStyle style, bool isRow)
    {
        var (before, after) = isRow ? (style.MarginLeft, style.MarginRight) : (style.MarginTop, style.MarginBottom);
        return (before.IsAuto ? 1 : 0) + (after.IsAuto ? 1 : 0);
    }

    /// <summary>How far from the start of the line's cross size an item's margin box stands, where no margin is <c>auto</c>.</summary>
    public static Px Across(Alignment alignment, Px free, bool isMirrored) => alignment switch
    {
        Alignment.FlexEnd => isMirrored ? Px.Zero : free,
        Alignment.End or Alignment.SelfEnd or Alignment.Right => free,
        Alignment.Center => free / 2,
        Alignment.Start or Alignment.SelfStart or Alignment.Left => Px.Zero,
        _ => isMirrored ? free : Px.Zero,
    };
}
