using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css;

/// <summary>
/// A table element makes two boxes, its wrapper and its grid, and some of its parts are not painted where they lie. Which properties go
/// where: <see href="https://www.w3.org/TR/css-tables-3/#mapping-table-properties-to-table-wrapper-boxes">CSS Tables 3, 3.6.1</see>.
/// </summary>
internal sealed partial class ComputedStyle
{
    /// <summary>Position, margins, effects; the grid inside has the border, the padding, the background and the height.</summary>
    public ComputedStyle ForTableWrapper()
    {
        var style = (ComputedStyle)MemberwiseClone();
        style.background = BackgroundGroup.Initial;
        style.border = BorderGroup.Initial;
        style.spacing = spacing.Copy();
        style.spacing.PaddingTop = style.spacing.PaddingRight = style.spacing.PaddingBottom = style.spacing.PaddingLeft = LengthPercentage.Zero;
        style.box = box.Copy();
        style.box.Height = style.box.MinHeight = Dimension.Auto;
        style.box.MaxHeight = Dimension.None;
        return style;
    }

    /// <summary>What a grid inside of a wrapper has: it is as wide as the wrapper.</summary>
    public ComputedStyle ForTableGrid()
    {
        var style = (ComputedStyle)MemberwiseClone();
        style.spacing = spacing.Copy();
        style.spacing.MarginTop = style.spacing.MarginRight = style.spacing.MarginBottom = style.spacing.MarginLeft = Dimension.Zero;
        style.box = BoxGroup.Initial.Copy();
        style.box.Display = Display.Table;
        style.box.BoxSizing = BoxSizing.BorderBox;
        style.box.TableLayout = box.Width.IsAuto ? TableLayout.Auto : box.TableLayout;
        style.box.Width = LengthPercentage.Percent(100);
        style.box.Height = box.Height;
        style.box.MinHeight = box.MinHeight;
        style.generated = GeneratedGroup.Initial;
        return style;
    }

    /// <summary>For rows and the like: their backgrounds show behind their cells, and are painted there.</summary>
    public ComputedStyle WithoutBackground()
    {
        if (!HasBackground && border.Shadows.Count == 0 && !Outline.IsVisible) return this;
        var style = (ComputedStyle)MemberwiseClone();
        style.background = BackgroundGroup.Initial;
        style.border = border.Copy();
        style.border.Shadows = [];
        style.border.OutlineStyle = BorderStyle.None;
        return style;
    }

    /// <summary>For a cell that <c>empty-cells: hide</c> hides: its border takes its room and is not seen.</summary>
    public ComputedStyle Undecorated()
    {
        var style = (ComputedStyle)WithoutBackground().MemberwiseClone();
        style.border = style.border.Copy();
        style.border.TopColor = style.border.RightColor = style.border.BottomColor = style.border.LeftColor = CssColor.Transparent;
        return style;
    }
}
