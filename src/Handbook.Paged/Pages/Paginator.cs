using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;

namespace Handbook.Paged.Pages;

/// <summary>
/// Lays a document out page by page. A page is handed out as soon as it is full; what goes on to the next one is only a
/// <see cref="BreakToken"/>.
/// </summary>
internal sealed class Paginator(Box root, PageStyles styles, LayoutContext context, int maximumPages = PagedOptions.UsualMaximumPages)
{
    private readonly List<OutOfFlowBox> everywhere = [];
    private List<OutOfFlowBox> later = [];

    /// <summary>There would be more pages than a document may have: the last one handed out is not its end.</summary>
    public bool HasTooManyPages { get; private set; }

    public IEnumerable<Page> Pages()
    {
        BreakToken? token = null;
        string? name = root.StartPage;
        string? previousName = null;
        int index = 0, number = 0, indexInGroup = 0;
        var side = ForcedBreaks.SideOf(root.BreakBefore);
        bool forced = true;
        do
        {
            if (++index > maximumPages)
            {
                HasTooManyPages = true;
                yield break;
            }
            indexInGroup = name == previousName ? indexInGroup + 1 : 1;
            previousName = name;
            bool isLeft = index % 2 == 0;
            bool isBlank = side != PageSide.Any && isLeft != (side == PageSide.Left);
            var query = new PageQuery(name, index, indexInGroup, isLeft, isBlank);
            var style = styles.For(query);
            var geometry = PageGeometry.Of(style);
            number = PageCounter.Advance(number, style.Style);
            if (isBlank)
            {
                yield return new Page(index, number, query, style, geometry, null, PageFacts.Of(null, default));
                continue;
            }
            var result = BlockLevelLayout.Layout(root, SpaceOf(geometry, truncatesMargins: !forced), token, null);
            var content = result.Fragment ?? throw new InvalidOperationException("The root places something on every page.");
            content = WithPositioned(content, result.OutOfFlow, geometry);
            var facts = PageFacts.Of(content, new Point(geometry.Area.X, geometry.Area.Y));
            number = facts.PageCounter ?? number;
            yield return new Page(index, number, query, style, geometry, content, facts);

            var consumed = (token?.ConsumedHeight ?? Px.Zero) + content.Size.Height;
            token = result.Token;
            if (token is null && later.Count == 0) yield break;
            token ??= new ContentEndToken(consumed);
            forced = token.Forced is not null;
            side = token.Forced?.Side ?? PageSide.Any;
            if (token.Forced is { } next) name = next.PageName;
        }
        while (true);
    }

    /// <summary>
    /// Adds what is positioned against the page: absolutely positioned boxes without a nearer containing block, what of such boxes earlier
    /// pages left to this one, and, on every page from their own on, fixed ones
    /// (<see href="https://www.w3.org/TR/css-position-3/#fixed-position">CSS Position 3, 2.1</see>).
    /// </summary>
    private BoxFragment WithPositioned(BoxFragment content, IReadOnlyList<OutOfFlowBox> boxes, PageGeometry geometry)
    {
        foreach (var box in boxes)
        {
            if (IsFixed(box) && !box.IsRepeated) everywhere.Add(box);
        }
        if (boxes.Count == 0 && everywhere.Count == 0 && later.Count == 0) return content;
        var area = new Rect(Px.Zero, Px.Zero, geometry.Area.Width, geometry.Area.Height);
        var space = SpaceOf(geometry, truncatesMargins: false);
        var children = new List<PlacedFragment>(content.Children);
        var rests = new List<OutOfFlowBox>();
        foreach (var rest in later) PositionedLayout.PlaceRest(rest, space, children, rests);
        foreach (var box in boxes)
        {
            if (box.Rest is not null) rests.Add(box);
            else if (!IsFixed(box)) PositionedLayout.Place(box, area, space, children, rests);
        }
        foreach (var box in everywhere) PositionedLayout.Place(box, area, space, children, rests);
        later = rests;
        return content.With(children);
    }

    private static bool IsFixed(OutOfFlowBox box) => box.Box.Style.Position == Css.Values.Position.Fixed;

    private ConstraintSpace SpaceOf(PageGeometry geometry, bool truncatesMargins) => new()
    {
        Context = context,
        AvailableWidth = geometry.Area.Width,
        AvailableHeight = geometry.Area.Height,
        Fragmentainer = new Fragmentainer(geometry.Area.Height),
        MustProgress = true,
        TruncatesMargins = truncatesMargins,
    };
}

/// <summary>The page counter of <see href="https://www.w3.org/TR/css-page-3/#page-based-counters">CSS Paged Media 3, 7.1</see>.</summary>
internal static class PageCounter
{
    public static int Advance(int number, ComputedStyle page)
    {
        int? Change(IReadOnlyList<Css.Values.CounterChange> changes, int missing)
        {
            foreach (var change in changes)
            {
                if (change.Name == "page") return change.Value ?? missing;
            }
            return null;
        }

        if (Change(page.CounterReset, 0) is { } reset) number = reset;
        else number += Change(page.CounterIncrement, 1) ?? 1;
        return Change(page.CounterSet, 0) ?? number;
    }
}
