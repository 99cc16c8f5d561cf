using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Breaking;

namespace Handbook.Paged.Layout.Inline;

/// <summary>Breaks a paragraph into lines and builds them.</summary>
internal static class LineSetter
{
    public static IReadOnlyList<PlacedFragment> Set(ShapedParagraph paragraph, int from, Px width)
    {
        var atoms = AtomicBoxes.LayOut(paragraph.Content, width, paragraph.Context);
        var broken = Break(paragraph, atoms, from, width, _ => width);
        var builder = new LineBuilder(paragraph, atoms, new InlineMetricsTable(paragraph), from);
        var lines = new List<PlacedFragment>(broken.Ranges.Count);
        var y = Px.Zero;
        for (int i = 0; i < broken.Ranges.Count; i++)
        {
            var line = builder.Build(broken.Ranges[i], width, IndentOf(paragraph, from, i, width));
            lines.Add(new PlacedFragment(line, new Point(Px.Zero, y)));
            y += line.Size.Height;
        }
        return lines;
    }

    public static Px IndentOf(ShapedParagraph paragraph, int from, int line, Px width)
    {
        var indent = paragraph.Content.Root.Style.TextIndent;
        bool isFirst = from == 0 && line == 0;
        return isFirst != indent.IsHanging ? indent.Length.Resolve(width) : Px.Zero;
    }

    /// <param name="widest">Width of the widest line.</param>
    /// <param name="lineWidth">Of line 0, 1, ... without indentation.</param>
    public static BrokenLines Break(ShapedParagraph paragraph, AtomicBoxes atoms, int from, Px widest, Func<int, Px> lineWidth)
    {
        var style = paragraph.Content.Root.Style;
        bool justifies = style.TextAlign == TextAlign.Justify;
        bool fillsLast = !(justifies && style.TextAlignLast == TextAlignLast.Justify);
        var items = ParagraphItems.Of(paragraph, atoms, from, widest, fillsLast);
        Px Available(int line) => lineWidth(line) - IndentOf(paragraph, from, line, widest);
        var result = justifies && !paragraph.Content.HasLeader
            ? OptimumFit.Break(items.Items, Available)
            : FirstFit.Break(items.Items, Available);
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
