using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>A row, or a piece of one, that has its place on a page.</summary>
/// <param name="Top">From the corner of the table's piece.</param>
/// <param name="Height">Of this piece.</param>
/// <param name="Token">How it goes on from an earlier page; null: it begins here.</param>
internal sealed record PlacedRow(GridRow Row, RowContents Contents, Px Top, Px Height, TableRowBreakToken? Token)
{
    public Px Bottom => Top + Height;

    public bool IsFirst => Token is not { HasBegun: true };

    /// <summary>The row was split: another piece follows on the next page.</summary>
    public bool GoesOn { get; init; }

    /// <summary>It stands in a head or foot that is painted again.</summary>
    public bool IsRepeated { get; init; }
}
