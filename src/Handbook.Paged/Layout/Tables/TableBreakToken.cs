using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>A grid that goes on in the next fragmentainer.</summary>
/// <param name="Row">Index of the next row, or of the one that was split.</param>
/// <param name="Child">How that row goes on; <see cref="BreakBeforeToken"/> where it has not begun and no cell reaches into it.</param>
internal sealed record TableBreakToken(Px ConsumedHeight, int Row, BreakToken Child) : BreakToken(ConsumedHeight);

/// <summary>The cells that stand on both sides of a break, each of which goes on by itself.</summary>
/// <param name="ConsumedHeight">Height of the row's earlier pieces; zero where the break is before the row.</param>
/// <param name="HasBegun">The row itself was split.</param>
/// <param name="Cells">
/// Those that reach into the row from above, then, where the row was split, its own. Null: the content is finished, the cell's box goes on.
/// </param>
internal sealed record TableRowBreakToken(Px ConsumedHeight, bool HasBegun, IReadOnlyList<BreakToken?> Cells) : BreakToken(ConsumedHeight);
