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
            var line = builder.Build(broken.Ranges[i], width, IndentOf(paragraph, from, i, width));
            lines.Add(new PlacedFragment(line, new Point(Px.Zero, y)));
            y += line.Size.Height;
        }
        return lines;
    }

    /// <summary>The first line, in the style of its own: as it would be if all lines were set in that.</summary>
    /// <param name="content">See <see cref="InlineContent.FirstLine"/>.</param>
    /// <param name="width">Of the first line.</param>
    /// <returns>The line, and where the second one begins; null where there is none.</returns>
    public static (LineFragment Line, int? Next) FirstLine(InlineContent content, LayoutContext context, Px widest, Func<int, Px> lineWidth, Px width)
    {
        var paragraph = context.Paragraphs.Shaped(content, context);
        var atoms = AtomicBoxes.LayOut(content, widest, context);
        var ranges = Break(paragraph, atoms, 0, widest, lineWidth).Ranges;
        var line = new LineBuilder(paragraph, atoms, new InlineMetricsTable(paragraph), 0).Build(ranges[0], width, IndentOf(paragraph, 0, 0, widest));
        return (line, ranges.Count > 1 ? ranges[1].Start : null);
    }

    public static Px IndentOf(ShapedParagraph paragraph, int from, int line, Px width)
    {
        var indent = paragraph.Content.Root.Style.TextIndent;
        bool isFirst = from == 0 && line == 0;
        var first = isFirst ? -HangingMarks.AtStart(paragraph) : Px.Zero;
        return isFirst != indent.IsHanging ? first + indent.Length.Resolve(width) : first;
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
    public static BrokenLines Break(ShapedParagraph paragraph, AtomicBoxes atoms, int from, Px widest, Func<int, Px> lineWidth)
    {
        var style = paragraph.Content.Root.Style;
        bool justifies = style.TextAlign == TextAlign.Justify && style.TextJustify != TextJustify.None;
        bool fillsLast = !(justifies && style.TextAlignLast == TextAlignLast.Justify);
        var items = ParagraphItems.Of(paragraph, atoms, from, widest, fillsLast);
        Px Available(int line) => lineWidth(line) - IndentOf(paragraph, from, line, widest);
        var costs = Costs(style, widest);
        var result = justifies && !paragraph.Content.HasLeader
            ? OptimumFit.Break(items.Items, Available, costs)
            : WrapStyles.Break(style.TextWrapStyle, items.Items, Available, costs);
        var ranges = new List<LineRange>(result.Lines.Count);
        for (int i = 0; i < result.Lines.Count; i++)
        {
            var line = result.Lines[i];
            int start = items.Offsets[Math.Min(line.First, items.Offsets.Count - 1)];
            int end = items.Offsets[Math.Min(line.Break, items.Offsets.Count - 1)];
            var at = line.Break < items.Items.Length ? items.Items[line.Break] : default;
            bool isForced = at is { Kind: ParagraphItemKind.Penalty, Cost: ParagraphItem.Forced } || i == result.Lines.Count - 1;
            ranges.Add(new LineRange(start, Math.Max(start, end), at is { Kind: ParagraphItemKind.Penalty, IsFlagged: true }, from == 0 && i == 0, isForced));
        }
        return new BrokenLines(ranges, result.IsOverfull);
    }
}

internal sealed record BrokenLines(IReadOnlyList<LineRange> Ranges, bool IsOverfull);
