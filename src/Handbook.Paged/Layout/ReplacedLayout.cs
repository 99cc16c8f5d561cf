using Handbook.Paged.Boxes;
using Handbook.Paged.Boxes.Forms;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// Sizes of images and the like: <see href="https://www.w3.org/TR/CSS22/visudet.html#inline-replaced-width">CSS 2.2, 10.3.2, 10.6.2 and 10.4</see>.
/// They are monolithic: never split, but made smaller where a page is too small for them.
/// </summary>
internal static class ReplacedLayout
{
    public static LayoutResult Layout(ReplacedBox box, ConstraintSpace space)
    {
        var insets = new BoxModel.Insets(box.Style, space.AvailableWidth.IsFinite ? space.AvailableWidth : Px.Zero);
        var size = UsedSize(box, space);
        var frame = new Size(insets.Border.Horizontal + insets.Padding.Horizontal, insets.Border.Vertical + insets.Padding.Vertical);
        if (space.ImposedWidth is { } width) size = new Size(Px.Max(Px.Zero, width - frame.Width), space.ImposedHeight is { } h ? h - frame.Height : size.Height);
        if (space.Fragmentainer.Breaks && !(size.Height + frame.Height).FitsIn(space.RemainingHeight))
        {
            if (!space.MustProgress || (space.IsRoomierOverleaf(size.Height + frame.Height) && space.RemainingHeight < (size.Height + frame.Height) / 2)) return LayoutResult.DoesNotFit;
            size = ShrinkTo(size, Px.Max(new Px(1), space.RemainingHeight - frame.Height));
            space.Context.Diagnostics.Report(LayoutDiagnostics.ImageShrunk(box.Element?.Span));
        }
        var margin = AutoMargins(box, insets.Margin, space, size.Width + frame.Width);
        var fragment = new BoxFragment(box, new Size(size.Width + frame.Width, size.Height + frame.Height))
        {
            Border = insets.Border,
            Padding = insets.Padding,
            LastBaseline = box.Content is FieldContent { Control.HasBaseline: true } ? insets.Border.Top + insets.Padding.Top + FieldLines.BaselineIn(size.Height, box.Style, space.Context) : null,
        };
        return new LayoutResult(fragment, null)
        {
            MarginLeft = margin.Left,
            EndMargin = MarginStrut.Empty.With(margin.Bottom),
            Exclusions = space.Exclusions,
        };
    }

    /// <summary>Of the content box.</summary>
    public static Size UsedSize(ReplacedBox box, ConstraintSpace space)
    {
        var style = box.Style;
        var insets = new BoxModel.Insets(style, space.AvailableWidth.IsFinite ? space.AvailableWidth : Px.Zero);
        double? ratio = style.AspectRatio ?? box.Content.Ratio;
        bool borderBox = style.BoxSizing == BoxSizing.BorderBox;
        Px Width(Px length) => borderBox ? length - insets.Border.Horizontal - insets.Padding.Horizontal : length;
        Px Height(Px length) => borderBox ? length - insets.Border.Vertical - insets.Padding.Vertical : length;
        Px? Across(Dimension d) => !d.IsLength || (d.HasPercentage && !space.AvailableWidth.IsFinite) ? null : Width(d.Value.Resolve(space.AvailableWidth.IsFinite ? space.AvailableWidth : Px.Zero));
        Px? Down(Dimension d) => !d.IsLength ? null
            : !d.HasPercentage ? Height(d.Value.Length)
            : space.AvailableHeight is { } basis ? Height(d.Value.Resolve(basis)) : null;

        Px? givenWidth = Across(style.Width), givenHeight = Down(style.Height);
        var width = givenWidth ?? (givenHeight is { } h && ratio is { } across ? h * across : NaturalWidth(box, space.Context));
        var height = givenHeight ?? (ratio is { } down ? width / down : box.Content.NaturalSize.Height);
        double? kept = givenWidth is null || givenHeight is null ? ratio : null;
        return Constrain(width, height, Across(style.MinWidth) ?? Px.Zero, Across(style.MaxWidth) ?? Px.Infinite, Down(style.MinHeight) ?? Px.Zero, Down(style.MaxHeight) ?? Px.Infinite, kept);
    }

    private static Px NaturalWidth(ReplacedBox box, LayoutContext context) => box.Content is FieldContent { Control: ChoiceControl { Options.Length: > 0 } choice }
        ? FieldLines.WidthOf(choice, box.Style, context)
        : box.Content.NaturalSize.Width;

    // The table of CSS 2.2, 10.4: a limit on one side moves the other one too, as long as the author did not fix both.
    private static Size Constrain(Px width, Px height, Px minWidth, Px maxWidth, Px minHeight, Px maxHeight, double? keptRatio)
    {
        maxWidth = Px.Max(minWidth, maxWidth);
        maxHeight = Px.Max(minHeight, maxHeight);
        if (keptRatio is not { } ratio) return new Size(Clamp(width, minWidth, maxWidth), Clamp(height, minHeight, maxHeight));
        if (width > maxWidth || height > maxHeight)
        {
            double scale = Math.Min(maxWidth / width, maxHeight / height);
            (width, height) = (width * scale, height * scale);
        }
        if (width < minWidth) (width, height) = (minWidth, Clamp(minWidth / ratio, minHeight, maxHeight));
        if (height < minHeight) (width, height) = (Clamp(minHeight * ratio, minWidth, maxWidth), minHeight);
        return new Size(width, height);
    }

    private static Px Clamp(Px value, Px min, Px max) => Px.Max(min, Px.Min(value, max));

    private static Size ShrinkTo(Size size, Px height) => new(size.Width * (height / size.Height), height);

    private static Edges AutoMargins(ReplacedBox box, Edges margin, ConstraintSpace space, Px width)
    {
        if (space.ShrinksToFit || !box.IsInFlow || !space.AvailableWidth.IsFinite) return margin;
        var free = Px.Max(Px.Zero, (space.RoomForBorderBox ?? space.AvailableWidth - margin.Horizontal) - width);
        bool left = box.Style.MarginLeft.IsAuto, right = box.Style.MarginRight.IsAuto;
        if (left && right) return margin with { Left = free / 2, Right = free / 2 };
        return left ? margin with { Left = free } : margin;
    }
}
