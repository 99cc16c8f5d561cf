using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>What is left of a box that stands in a line higher than its page.</summary>
/// <param name="Token">How it goes on.</param>
/// <param name="Left">Where it stands in its line.</param>
internal sealed record AtomRest(Box Box, BreakToken Token, Px Left);

/// <summary>
/// A line that no page has room for, as the boxes in it make it so: each of these is broken by itself, and goes on in a further piece of the
/// line (<see href="https://www.w3.org/TR/css-break-3/#possible-breaks">CSS Fragmentation 3, 4.1</see>: a user agent that splits a line box
/// may fragment the boxes in it).
/// </summary>
// Deviates: what stands beside a box that is split is aligned to its top; its baseline would be on another page.
internal static class LineCutting
{
    /// <param name="space">For a box that begins at the line's top.</param>
    /// <returns>The line's first piece, which stands in what is left of the page, and how its boxes go on.</returns>
    public static (LineFragment Piece, IReadOnlyList<AtomRest> Rests) Cut(LineFragment line, ConstraintSpace space)
    {
        var room = space.RemainingHeight;
        var above = Px.Zero;
        foreach (var child in line.Children)
        {
            if (child.Fragment.Size.Height.FitsIn(room)) above = Px.Max(above, line.Baseline - child.Offset.Y);
        }
        var children = new List<PlacedFragment>(line.Children.Count);
        var rests = new List<AtomRest>();
        var bottom = Px.Zero;
        foreach (var child in line.Children)
        {
            var placed = child.Fragment is BoxFragment box && !box.Size.Height.FitsIn(room)
                ? Begin(box.Box, child.Offset.X, space, rests)
                : child with { Offset = new Point(child.Offset.X, Px.Max(Px.Zero, Px.Min(child.Offset.Y - line.Baseline + above, room - child.Fragment.Size.Height))) };
            children.Add(placed);
            bottom = Px.Max(bottom, placed.Offset.Y + placed.Fragment.Size.Height);
        }
        var height = rests.Count > 0 ? Px.Max(bottom, room) : Px.Max(bottom, Px.Min(line.Size.Height, room));
        var piece = new LineFragment(new Size(line.Size.Width, height), above, children)
        {
            Start = line.Start,
            End = line.End,
            OutOfFlow = line.OutOfFlow.Count == 0 ? [] : [.. line.OutOfFlow.Select(p => p with { StaticPosition = new Point(p.StaticPosition.X, Px.Min(p.StaticPosition.Y, height)) })],
        };
        return (piece, rests);
    }

    /// <summary>A further piece of such a line.</summary>
    /// <returns>Null where nothing of it can stand here.</returns>
    public static (LineFragment Piece, IReadOnlyList<AtomRest> Rests)? GoOn(IReadOnlyList<AtomRest> atoms, int offset, ConstraintSpace space)
    {
        var children = new List<PlacedFragment>(atoms.Count);
        var rests = new List<AtomRest>();
        var bottom = Px.Zero;
        foreach (var atom in atoms)
        {
            var result = BlockLevelLayout.Layout(atom.Box, space, atom.Token, null);
            if (result.Fragment is not { } piece)
            {
                rests.Add(atom);
                continue;
            }
            children.Add(new PlacedFragment(piece, new Point(atom.Left, Px.Zero)));
            bottom = Px.Max(bottom, piece.Size.Height);
            if (result.Token is { } token) rests.Add(atom with { Token = token });
        }
        if (children.Count == 0) return null;
        return (new LineFragment(new Size(space.AvailableWidth, bottom), Px.Zero, children) { Start = offset, End = offset }, rests);
    }

    private static PlacedFragment Begin(Box box, Px left, ConstraintSpace space, List<AtomRest> rests)
    {
        var margin = new BoxModel.Insets(box.Style, space.AvailableWidth).Margin.Top;
        var top = margin.Value > 0 && margin < space.RemainingHeight / 2 ? margin : Px.Zero;
        var result = BlockLevelLayout.Layout(box, space with { FragmentainerOffset = space.FragmentainerOffset + top }, null, null);
        if (result.Token is { } token) rests.Add(new AtomRest(box, token, left));
        return new PlacedFragment(result.Fragment!, new Point(left, top));
    }
}
