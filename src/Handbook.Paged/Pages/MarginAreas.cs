using Handbook.Paged.Css;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Pages;

/// <summary>The parts of a page's margins that margin boxes share.</summary>
internal static class MarginAreas
{
    public static bool IsHorizontal(MarginBoxName name) => name is MarginBoxName.TopLeft or MarginBoxName.TopCenter or MarginBoxName.TopRight
        or MarginBoxName.BottomLeft or MarginBoxName.BottomCenter or MarginBoxName.BottomRight;

    /// <summary>The strip along the side that a box belongs to, corners left out.</summary>
    public static Rect Side(MarginBoxName name, PageGeometry page)
    {
        var inner = page.BorderBox;
        return name switch
        {
            MarginBoxName.TopLeft or MarginBoxName.TopCenter or MarginBoxName.TopRight => new Rect(inner.X, Px.Zero, inner.Width, page.Margin.Top),
            MarginBoxName.BottomLeft or MarginBoxName.BottomCenter or MarginBoxName.BottomRight => new Rect(inner.X, inner.Bottom, inner.Width, page.Margin.Bottom),
            MarginBoxName.LeftTop or MarginBoxName.LeftMiddle or MarginBoxName.LeftBottom => new Rect(Px.Zero, inner.Y, page.Margin.Left, inner.Height),
            _ => new Rect(inner.Right, inner.Y, page.Margin.Right, inner.Height),
        };
    }

    public static Rect Corner(MarginBoxName name, PageGeometry page)
    {
        bool left = name is MarginBoxName.TopLeftCorner or MarginBoxName.BottomLeftCorner;
        bool top = name is MarginBoxName.TopLeftCorner or MarginBoxName.TopRightCorner;
        return new Rect(
            left ? Px.Zero : page.BorderBox.Right,
            top ? Px.Zero : page.BorderBox.Bottom,
            left ? page.Margin.Left : page.Margin.Right,
            top ? page.Margin.Top : page.Margin.Bottom);
    }
}
