using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// A float, or what is left of it, that goes on at the top of the next fragmentainer while the content after it may go on in this one. The
/// formatting context that it takes part in carries it over.
/// </summary>
/// <param name="Token">How it goes on; a <see cref="BreakBeforeToken"/> where it has not begun.</param>
/// <param name="Left">Distance of its containing block from the left border edge of the formatting context.</param>
/// <param name="Right">The same at the right.</param>
/// <param name="AvailableHeight">Of its containing block, where known.</param>
// Deviates: there it is a child of that formatting context, and no longer of the box that it is written in: an ancestor between them does
// not move it by a relative position, nor cut it off.
internal sealed record FloatRest(Box Box, BreakToken Token, Px Left, Px Right, Px? AvailableHeight);
