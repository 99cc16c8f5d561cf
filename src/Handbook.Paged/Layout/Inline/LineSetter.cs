using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Breaking;

namespace Handbook.Paged.Layout.Inline;

/// <summary>Breaks a paragraph into lines and builds them.</summary>
internal static class LineSetter
{
    /// <summary>A higher limit is none: nobody sets ten hyphens in a row.</summary>
    private const int MostHyphensCounted = 10;

    public static IReadOnlyList<PlacedFragment> Set(ShapedParagraph paragraph, int from, Px width)
    {
        var lines = new List<PlacedFragment>();
        var y = Px.Zero;
        if (from == 0 && paragraph.Content.FirstLine is { } first)
        {
            var (line, next) = FirstLine(first, paragraph.Context, width, _ => width, width);
            lines.Add(new PlacedFragment(line, default));
            if (next is not { } rest) return lines;
            (from, y) = (rest, line.Size.Height);
        }
        var atoms = AtomicBoxes.LayOut(paragraph.Content, width, paragraph.Context);
        var broken = Break(paragraph, atoms, from, width, _ => width);
        var builder = new LineBuilder(paragraph, atoms, new InlineMetricsTable(paragraph), from);
        for (int i = 0; i < broken.Ranges.Count; i++)
        {
            var line = builder.Build(broken.Ranges[i], width, IndentOf(paragraph, broken.Ranges[i], width));
            lines.Add(new PlacedFragment(line, new Point(Px.Zero, y)));
            y += line.Size.Height;
        }
        return lines;
    }

    /// <summary>The first line, in the style of its own: as it would be if all lines were set in that.</summary>
    /// <param name="content">See <see cref="InlineContent.FirstLine"/>.</param>
    /// <param name="width">Of the first line.</param>
    /// <returns>The line, and where the second one begins; null where there is none.</returns>
    public static (LineFragment Line, int? Next) FirstLine(InlineContent content, LayoutContext context, Px widest, Func<int, Px> lineWidth, Px width, Px left = default)
    {
        var paragraph = context.Paragraphs.Shaped(content, context);
        var atoms = AtomicBoxes.LayOut(content, widest, context);
        var ranges = Break(paragraph, atoms, 0, widest, lineWidth).Ranges;
        var line = new LineBuilder(paragraph, atoms, new InlineMetricsTable(paragraph), 0).Build(ranges[0], width, IndentOf(paragraph, ranges[0], widest), left);
        return (line, ranges.Count > 1 ? ranges[1].Start : null);
    }

    /// <summary>What is kept free at a line's start: <see href="https://www.w3.org/TR/css-text-3/#text-indent-property">CSS Text 3, 7.1</see>.</summary>
    public static Px IndentOf(ShapedParagraph paragraph, LineRange line, Px width) => IndentOf(paragraph, line.IsFirst, line.Start == 0, width);

    /// <param name="isFirst">The first line, or one after a forced break where those are indented too.</param>
    private static Px IndentOf(ShapedParagraph paragraph, bool isFirst, bool isStart, Px width)
    {
        var indent = paragraph.Content.Root.Style.TextIndent;
        var hanging = isStart ? -HangingMarks.AtStart(paragraph) : Px.Zero;
        return isFirst != indent.IsHanging ? hanging + indent.Length.Resolve(width) : hanging;
    }

    /// <summary>The author's limits of hyphenation: <see href="https://www.w3.org/TR/css-text-4/#hyphenation">CSS Text 4, 6.3</see>.</summary>
    private static BreakingCosts Costs(ComputedStyle style, Px width)
    {
        var costs = BreakingCosts.Default;
        // Deviates: the limit gives way where a word would stick out of the line.
        if (style.HyphenateLimitLines is { } lines) costs = costs with { MaximumHyphensInARow = Math.Min(lines, MostHyphensCounted) };
        var zone = style.HyphenateLimitZone.Resolve(width);
        // Deviates: 0, the initial value, would take every hyphen that makes a line of ragged text fuller.
        if (zone.Value > 0 && width.Value > 0) costs = costs with { ShortRaggedLineShare = Math.Max(0, 1 - (zone / width)) };
        return costs;
    }

    /// <param name="widest">Width of the widest line.</param>
    /// <param name="lineWidth">Of line 0, 1, ... without indentation.</param>
    /// <param name="lineLeft">Where line 0, 1, ... begins beside a float, from the block container's edge; null: there.</param>
    /// <param name="until">No line after the one in which the text has come to here is asked for, and the last one need not be whole.</param>
    public static BrokenLines Break(
        ShapedParagraph paragraph, AtomicBoxes atoms, int from, Px widest, Func<int, Px> lineWidth, Func<int, Px>? lineLeft = null, int until = int.MaxValue)
    {
        var style = paragraph.Content.Root.Style;
        bool justifies = style.TextAlign == TextAlign.Justify && style.TextJustify != TextJustify.None;
        bool fillsLast = !(justifies && style.TextAlignLast == TextAlignLast.Justify);
        var items = paragraph.Context.ParagraphItems;
        items.Reset(paragraph, atoms, from, widest, fillsLast, until);
        var memory = paragraph.Context.Breaking;
        List<LineRange>? ranges = null;
        bool isOverfull = false;
        int begin = 0;
        while (begin < items.Items.Length || ranges is null)
        {
            int end = style.TextIndent.EachLine ? EndOfSegment(items.Items, begin) : items.Items.Length;
            int before = ranges?.Count ?? 0;
            bool isFirst = begin > 0 || from == 0 || (style.TextIndent.EachLine && paragraph.Content.Text[from - 1] == InlineContent.LineSeparator);
            Px Indent(int line) => IndentOf(paragraph, isFirst && line == 0, from == 0 && before + line == 0, widest);
            Px Start(int line) => Indent(line) + (lineLeft is null ? Px.Zero : lineLeft(before + line));
            Px Available(int line) => lineWidth(before + line) - Indent(line);
            var costs = Costs(style, widest);
            var segment = items.Items[begin..end];
            var result = justifies && !paragraph.Content.HasLeader && !items.HasTabs
                ? OptimumFit.Break(segment, Available, costs, memory)
                : WrapStyles.Break(style.TextWrapStyle, segment, Available, Start, costs, memory);
            isOverfull |= result.IsOverfull;
            ranges ??= new List<LineRange>(result.Lines.Count);
            for (int i = 0; i < result.Lines.Count; i++)
            {
                ranges.Add(RangeOf(items, begin + result.Lines[i].First, begin + result.Lines[i].Break, isFirst && i == 0, i == result.Lines.Count - 1));
            }
            begin = end;
        }
        return new BrokenLines(ranges, isOverfull);
    }

    private static LineRange RangeOf(ParagraphItems items, int first, int end, bool isFirst, bool isLast)
    {
        int start = items.Offsets[Math.Min(first, items.Offsets.Count - 1)];
        int stop = items.Offsets[Math.Min(end, items.Offsets.Count - 1)];
        var at = end < items.Items.Length ? items.Items[end] : default;
        bool isForced = isLast || at is { Kind: ParagraphItemKind.Penalty, Cost: ParagraphItem.Forced };
        return new LineRange(start, Math.Max(start, stop), at is { Kind: ParagraphItemKind.Penalty, IsFlagged: true }, isFirst, isForced);
    }

    /// <returns>Past the next forced break.</returns>
    private static int EndOfSegment(ReadOnlySpan<ParagraphItem> items, int begin)
    {
        for (int i = begin; i < items.Length; i++)
        {
            if (items[i] is { Kind: ParagraphItemKind.Penalty, Cost: ParagraphItem.Forced }) return i + 1;
        }
        return items.Length;
    }
}

internal sealed record BrokenLines(IReadOnlyList<LineRange> Ranges, bool IsOverfull);
