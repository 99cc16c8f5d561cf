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
internal sealed record FloatRest(Box Box, BreakToken Token, Px Left, Px Right, Px? AvailableHeight)
{
    /// <summary>How far relatively positioned ancestors move it: it is no longer among their children.</summary>
    public Point Shift { get; init; }

    /// <summary>
    /// The formatting context that it takes part in is of a fixed height and has ended: what is left sticks out, over what comes below.
    /// </summary>
    public bool Overflows { get; init; }

    /// <summary>The same seen from the formatting context around its own.</summary>
    /// <param name="left">Distance of the inner one's border edge from the outer one's.</param>
    /// <param name="right">The same at the right.</param>
    public FloatRest Within(Px left, Px right) => this with { Left = Left + left, Right = Right + right };

    /// <summary>The same where it could not begin: the break before it was made.</summary>
    public FloatRest Waiting() => Token.Forced is null ? this : this with { Token = Token with { Forced = null } };
}
