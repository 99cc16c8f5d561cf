using System.Collections.Immutable;

namespace Handbook.Paged.Painting;

/// <summary>Which cells a header cell heads: ISO 32000-1, table 349.</summary>
internal enum HeaderScope
{
    Row,
    Column,
    Both,
}

/// <summary>How a list's labels count: ISO 32000-1, table 347.</summary>
internal enum ListNumbering
{
    None,
    Disc,
    Circle,
    Square,
    Decimal,
    UpperRoman,
    LowerRoman,
    UpperAlpha,
    LowerAlpha,
}

/// <summary>Where an element stands in the flow: ISO 32000-1, table 343.</summary>
internal enum Placement
{
    Block,
    Inline,
    Before,
    Start,
    End,
}

/// <summary>
/// Attributes of a structure element: ISO 32000-1, 14.8.5. Defaults are not written. The bounding box of a figure is not here:
/// only the writer knows where its marks came to lie.
/// </summary>
internal sealed record StructureAttributes
{
    public HeaderScope? Scope { get; init; }

    /// <summary>The <see cref="StructureNode.Id"/>s of the cells that head this one.</summary>
    public ImmutableArray<string> Headers { get; init; } = [];

    public int ColSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public ListNumbering? ListNumbering { get; init; }

    public Placement? Placement { get; init; }

    /// <summary>What a table is about, for those who can't glance at it.</summary>
    public string? Summary { get; init; }
}
