using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>
/// Lines next to floats, some of which may be anchored in the lines themselves. The paragraph is broken with the widths that the floats seen
/// so far leave; where a line turns out to stand elsewhere than assumed, or brings a float of its own, the rest is broken again from there.
/// </summary>
internal sealed class LinesBesideFloats
{
    /// <summary>
    /// How much text behind the next float is broken with what is before it, in characters: lines further down have no say in how those up to
    /// the float are best broken.
    /// </summary>
    private const int Lookahead = 400;

    private readonly ShapedParagraph paragraph;
    private readonly ConstraintSpace space;
    private readonly BoxModel model;
    private readonly FragmentBuilder builder;
    private readonly AtomicBoxes atoms;
    private readonly InlineMetricsTable metrics;
    private readonly Px room;
    private readonly IReadOnlyList<int> waiting;
    private int nextFloat;
    private readonly List<(int LineStart, int Item, FragmentBuilder.Mark Before)> floats = [];
    private readonly int floatsBefore;
    private readonly bool mustGoOn;
    private readonly List<PlacedFragment> lines = [];
    private readonly Px contentTop;

    private LinesBesideFloats(ShapedParagraph paragraph, ConstraintSpace space, BoxModel model, FragmentBuilder builder, int floatsBefore, bool mustGoOn)
    {
        this.mustGoOn = mustGoOn;
        this.paragraph = paragraph;
        this.space = space;
        this.model = model;
        this.builder = builder;
        atoms = AtomicBoxes.LayOut(paragraph.Content, model.ContentWidth, paragraph.Context);
        metrics = new InlineMetricsTable(paragraph);
        contentTop = builder.Y;
        waiting = paragraph.Content.Floats;
        room = space.Fragmentainer.Breaks ? space.RemainingHeight - contentTop : Px.Infinite;
        this.floatsBefore = floatsBefore;
        while (nextFloat < waiting.Count && waiting[nextFloat] < floatsBefore) nextFloat++;
    }

    public IReadOnlyList<PlacedFragment> Lines => lines;

    /// <summary>The first line with a float that finds no room here; null: all have room.</summary>
    public int? LineWithoutRoom { get; private set; }

    /// <summary>No item before this one is a float that has yet to be placed.</summary>
    public int FloatsBefore => floats.Count > 0 ? floats[^1].Item + 1 : floatsBefore;

    /// <param name="floatsBefore">Floats among the items before this one stand already.</param>
    public static LinesBesideFloats SetFrom(int from, int floatsBefore, ShapedParagraph paragraph, ConstraintSpace space, BoxModel model, FragmentBuilder builder, bool mustGoOn)
    {
        var result = new LinesBesideFloats(paragraph, space, model, builder, floatsBefore, mustGoOn);
        result.Set(from);
        return result;
    }

    /// <summary>Takes back the floats of lines that do not stand here: they come with those lines, in a later fragmentainer.</summary>
    /// <param name="lineStart">Where the first of those lines begins in the text.</param>
    public void LeaveFloatsFrom(int lineStart)
    {
        int first = floats.FindIndex(placed => placed.LineStart >= lineStart);
        if (first < 0) return;
        builder.ReturnTo(floats[first].Before);
        floats.RemoveRange(first, floats.Count - first);
    }

    private void Set(int from)
    {
        var strut = metrics.Of(paragraph.Content.Root);
        var usual = strut.Above + strut.Below;
        var y = Px.Zero;
        int end = paragraph.Content.Text.Length;
        bool finished = false;
        bool looksAtAll = false;
        if (from == 0 && paragraph.Content.FirstLine is { } first)
        {
            if (SetFirst(first, usual, ref y) is not { } next) return;
            from = next;
        }
        var lineBuilder = new LineBuilder(paragraph, atoms, metrics, from);
        while (!finished)
        {
            PlaceFloats(from, from + 1, y);
            y = BelowNoPlace(y, usual);
            var start = y;
            Px WidthOf(int line) => Stretch(start + usual * line, usual).Width;
            Px LeftOf(int line) => Stretch(start + usual * line, usual).Left;
            int until = looksAtAll || nextFloat >= waiting.Count ? end : StartOfFloat + Lookahead;
            var ranges = LineSetter.Break(paragraph, atoms, from, model.ContentWidth, WidthOf, LeftOf, until).Ranges;
            finished = true;
            for (int i = 0; i < ranges.Count; i++)
            {
                var range = ranges[i];
                if (until < end && i == ranges.Count - 1)
                {
                    (from, finished, looksAtAll) = (range.Start, false, i == 0);
                    break;
                }
                int next = i + 1 < ranges.Count ? ranges[i + 1].Start : int.MaxValue;
                if (HasFloatIn(range.Start, next))
                {
                    // The float stands beside this very line, which is then shorter.
                    PlaceFloats(range.Start, next, y);
                    (from, finished) = (range.Start, false);
                    break;
                }
                var stretch = Stretch(y, usual);
                if (stretch.Width != WidthOf(i) && i > 0)
                {
                    (from, finished) = (range.Start, false);
                    break;
                }
                if (BelowTightPlace(range, y, usual) is var lower && lower > y)
                {
                    (y, from, finished) = (lower, range.Start, false);
                    break;
                }
                var line = lineBuilder.Build(range, stretch.Width, LineSetter.IndentOf(paragraph, range, model.ContentWidth), stretch.Left);
                lines.Add(new PlacedFragment(line, new Point(stretch.Left, y)));
                y += line.Size.Height;
                if ((range.End >= end && i == ranges.Count - 1) || HasLinesEnough) return;
            }
        }
    }

    /// <summary>Lines below the fragmentainer's end need not be known, but for the number that may have to stand together.</summary>
    private bool HasLinesEnough
    {
        get
        {
            var style = paragraph.Content.Root.Style;
            int at = lines.Count - 1 - Math.Max(style.Orphans, style.Widows);
            return at >= 0 && lines[at].Offset.Y + lines[at].Fragment.Size.Height > room;
        }
    }

    /// <returns>Where the second line begins; null where there is none.</returns>
    private int? SetFirst(InlineContent first, Px usual, ref Px y)
    {
        PlaceFloats(0, 1, y);
        while (true)
        {
            var stretch = Stretch(Px.Zero, usual);
            var (line, next) = LineSetter.FirstLine(first, paragraph.Context, model.ContentWidth, i => Stretch(usual * i, usual).Width, stretch.Width, stretch.Left);
            if (HasFloatIn(0, next ?? int.MaxValue))
            {
                PlaceFloats(0, next ?? int.MaxValue, y);
                continue;
            }
            lines.Add(new PlacedFragment(line, new Point(stretch.Left, Px.Zero)));
            y = line.Size.Height;
            return next;
        }
    }

    /// <summary>Below the floats, where a line has no room at all beside them.</summary>
    private Px BelowTightPlace(LineRange range, Px y, Px height)
    {
        var needed = paragraph.Width(range.Start, range.End);
        var fixedWidth = atoms.WidthIn(range.Start, range.End);
        while (!(needed + fixedWidth).FitsIn(Stretch(y, height).Width + needed * 0.34) && builder.Exclusions.TryNextBottom(ToContext(y), out var next)) y = next - ToContext(Px.Zero);
        return y;
    }

    /// <summary>Below floats that leave no room for a letter.</summary>
    private Px BelowNoPlace(Px y, Px height)
    {
        var least = Px.Min(paragraph.Content.Root.Style.FontSize, model.ContentWidth);
        while (Stretch(y, height).Width < least && builder.Exclusions.TryNextBottom(ToContext(y), out var next)) y = next - ToContext(Px.Zero);
        return y;
    }

    private (Px Left, Px Width) Stretch(Px y, Px height)
    {
        var left = builder.FormattingContextOffset.X + model.ContentLeft;
        var top = ToContext(y);
        var (freeLeft, freeRight) = builder.Exclusions.Between(left, left + model.ContentWidth, top, top + height);
        return (freeLeft - left, Px.Max(Px.Zero, freeRight - freeLeft));
    }

    private Px ToContext(Px y) => builder.FormattingContextOffset.Y + contentTop + y;

    /// <summary>Whether a float stands between the beginning of a line and that of the next one, which has not been placed.</summary>
    private bool HasFloatIn(int start, int next)
    {
        while (nextFloat < waiting.Count && StartOfFloat < start) nextFloat++;
        return nextFloat < waiting.Count && StartOfFloat < next;
    }

    private int StartOfFloat => paragraph.Content.Items[waiting[nextFloat]].Start;

    private void PlaceFloats(int start, int next, Px y)
    {
        while (HasFloatIn(start, next))
        {
            int i = waiting[nextFloat++];
            var item = paragraph.Content.Items[i];
            floats.Add((start, i, builder.MarkHere()));
            var top = contentTop + y;
            var at = space with
            {
                AvailableWidth = model.ContentWidth,
                FragmentainerOffset = space.FragmentainerOffset + top,
                FormattingContextOffset = builder.FormattingContextOffset + new Point(model.ContentLeft, top),
                ImposedWidth = null,
                ImposedHeight = null,
            };
            if (FloatLayout.Place(item.Atom!, builder, at, mustGoOn)) continue;
            LineWithoutRoom ??= lines.Count;
            FloatLayout.Place(item.Atom!, builder, at, mustGoOn: true);
        }
    }
}
