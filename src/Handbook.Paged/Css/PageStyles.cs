using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css;

/// <summary>What <c>@page</c> selectors ask about a page. See <see href="https://www.w3.org/TR/css-page-3/#page-selectors">CSS Paged Media 3, 5.1</see>.</summary>
/// <param name="Name">The used value of <c>page</c>; null for none.</param>
/// <param name="Index">1 for the document's first page: for <c>:first</c> and <c>:nth()</c>.</param>
/// <param name="IndexInGroup">1 for the first page of a run of pages with this name: for <c>:nth(2 of name)</c>.</param>
/// <param name="IsLeft">Whether it is a left page; the first page of a left-to-right document is a right one.</param>
/// <param name="IsBlank">Made by a forced break to the other side, without content.</param>
internal readonly record struct PageQuery(string? Name, int Index, int IndexInGroup, bool IsLeft, bool IsBlank);

/// <summary>The cascaded <c>@page</c> rules. Pages that the same rules apply to share one <see cref="PageStyle"/>.</summary>
internal sealed class PageStyles
{
    /// <param name="query">The page that is about to be laid out.</param>
    public PageStyle For(PageQuery query) => throw new NotImplementedException();
}

/// <summary>The page context: the page box and its margin boxes. See <see href="https://www.w3.org/TR/css-page-3/#page-model">CSS Paged Media 3, 4</see>.</summary>
internal sealed class PageStyle
{
    /// <summary>The size of the page box, margins included: <c>size</c> with its orientation.</summary>
    public Size Size => throw new NotImplementedException();

    /// <summary>Margins, borders, paddings, background of the page box; width and height of the page area where they are given.</summary>
    public ComputedStyle Style => throw new NotImplementedException();

    /// <summary>The margin boxes that are generated, in the specification's order; inherited properties come from <see cref="Style"/>.</summary>
    public IReadOnlyList<MarginBox> MarginBoxes => throw new NotImplementedException();

    /// <summary>The style of the <c>@footnote</c> area.</summary>
    public ComputedStyle FootnoteArea => throw new NotImplementedException();

    /// <summary>Null where the box is not generated.</summary>
    public ComputedStyle? this[MarginBoxName name] => throw new NotImplementedException();
}

internal sealed record MarginBox(MarginBoxName Name, ComputedStyle Style);

/// <summary>See <see href="https://www.w3.org/TR/css-page-3/#margin-boxes">CSS Paged Media 3, 6</see>.</summary>
internal enum MarginBoxName : byte
{
    TopLeftCorner,
    TopLeft,
    TopCenter,
    TopRight,
    TopRightCorner,
    RightTop,
    RightMiddle,
    RightBottom,
    BottomRightCorner,
    BottomRight,
    BottomCenter,
    BottomLeft,
    BottomLeftCorner,
    LeftBottom,
    LeftMiddle,
    LeftTop,
}
