using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Breaking;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Layout.Inline;

/// <summary>An inline formatting context with its glyphs and its places to break: all that does not depend on the width of lines.</summary>
internal sealed class ShapedParagraph
{
    private readonly double[] advanceBefore;

    private ShapedParagraph(InlineContent source, LayoutContext context)
    {
        Source = source;
        var content = source.WithPageNumbers(context.References);
        Content = content;
        Context = context;
        Runs = new IReadOnlyList<ShapedRun>?[content.Items.Count];
        Breaks = new BreakOpportunity[content.Text.Length + 1];
        var advances = new double[content.Text.Length + 1];
        for (int i = 0; i < content.Items.Count; i++)
        {
            var item = content.Items[i];
            if (item.Kind != InlineItemKind.Text || item.Length == 0) continue;
            Runs[i] = context.Shaper.Shape(content.Text, item.Start, item.Length, StyleOf(item.Box), where: SourceOf(item.Box));
            foreach (var run in Runs[i]!) run.AddAdvances(advances, 0);
        }
        advanceBefore = advances;
        Accumulate(advanceBefore);
        FindBreaks();
    }

    /// <summary>The content as the box has it.</summary>
    public InlineContent Source { get; }

    /// <summary>The content as this pass writes it.</summary>
    public InlineContent Content { get; }

    public LayoutContext Context { get; }

    /// <summary>By item; null for items that are not text.</summary>
    public IReadOnlyList<ShapedRun>?[] Runs { get; }

    public BreakOpportunity[] Breaks { get; }

    public static ShapedParagraph Shape(InlineContent content, LayoutContext context) => new(content, context);

    public Px Width(int start, int end) => new(advanceBefore[end] - advanceBefore[start]);

    public TextStyle StyleOf(InlineBox box) => Context.TextStyles.For(box.Style, box.Language);

    /// <summary>What a break inside a word of a box shows.</summary>
    public IReadOnlyList<ShapedRun> HyphenOf(InlineBox box) => Context.Shaper.ShapeHyphen(StyleOf(box), box.Style.HyphenateCharacter);

    /// <param name="box">The one that a tab stands in; the space and the zero that count are the block container's.</param>
    public TabStops TabStopsOf(InlineBox box)
    {
        var style = StyleOf(Content.Root);
        var metrics = Context.Shaper.Fonts.Match(style).Face.Metrics;
        var size = box.Style.TabSize;
        return new TabStops(size.Length ?? Context.Shaper.SpaceWidth(style) * size.Spaces, metrics.At(style.Size, metrics.ZeroAdvance) * 0.5);
    }

    public Px HyphenWidth(InlineBox box)
    {
        var width = Px.Zero;
        var runs = HyphenOf(box);
        for (int i = 0; i < runs.Count; i++) width += runs[i].Width;
        return width;
    }

    public static Diagnostics.SourceSpan? SourceOf(InlineBox box)
    {
        for (var at = box; at is not null; at = at.Parent)
        {
            if ((at.Element?.Span ?? at.Span) is { } span) return span;
        }
        return null;
    }

    private static void Accumulate(double[] advances)
    {
        double sum = 0;
        for (int i = 0; i < advances.Length; i++)
        {
            double advance = advances[i];
            advances[i] = sum;
            sum += advance;
        }
    }

    private void FindBreaks()
    {
        var root = Content.Root;
        LineBreaker.FindBreaks(Content.Text, RulesOf(root), Breaks);
        Dictionary<LineBreakRules, BreakOpportunity[]>? others = null;
        for (int i = 0; i < Content.Items.Count; i++)
        {
            var item = Content.Items[i];
            if (item.Kind != InlineItemKind.Text) continue;
            var style = item.Box.Style;
            if (RulesOf(item.Box) is var rules && rules != RulesOf(root)) BreakByOwnRules(item, rules, others ??= []);
            if (style.TextWrapMode == TextWrapMode.NoWrap) Forbid(item.Start + 1, item.End - 1);
            else if (style.Hyphens == Hyphens.Auto) Hyphenate(item, style);
        }
        // Where two inline boxes meet, their common ancestor decides; the root stands in for it.
        if (root.Style.TextWrapMode == TextWrapMode.NoWrap) ForbidBetweenItems();
    }

    private void ForbidBetweenItems()
    {
        foreach (var item in Content.Items)
        {
            Forbid(Math.Max(1, item.Start), Math.Min(item.Start, Content.Text.Length - 1));
            Forbid(Math.Max(1, item.End), Math.Min(item.End, Content.Text.Length - 1));
        }
    }

    private static LineBreakRules RulesOf(InlineBox box) => new(
        (LineBreakStrictness)box.Style.LineBreak,
        box.Style.WordBreak == Css.Values.WordBreak.BreakWord ? Text.Breaking.WordBreak.Normal : (Text.Breaking.WordBreak)box.Style.WordBreak,
        box.Language,
        SoftHyphens: box.Style.Hyphens != Hyphens.None);

    /// <summary>Inside of an inline box its own properties count: <see href="https://www.w3.org/TR/css-text-3/#line-break-details">CSS Text 3, 5.1</see>.</summary>
    private void BreakByOwnRules(InlineItem item, LineBreakRules rules, Dictionary<LineBreakRules, BreakOpportunity[]> known)
    {
        if (!known.TryGetValue(rules, out var own))
        {
            known.Add(rules, own = new BreakOpportunity[Breaks.Length]);
            LineBreaker.FindBreaks(Content.Text, rules, own);
        }
        int inside = Math.Max(0, item.Length - 1);
        own.AsSpan(item.Start + 1, inside).CopyTo(Breaks.AsSpan(item.Start + 1, inside));
    }

    private void Hyphenate(InlineItem item, ComputedStyle style)
    {
        var limits = style.HyphenateLimitChars;
        Hyphenator.For(item.Box.Language)?.AddBreaks(
            Content.Text, item.Start, item.Length, new HyphenationLimits(limits.Total, limits.Before, limits.After), Breaks);
    }

    private void Forbid(int from, int to)
    {
        for (int i = from; i <= to; i++)
        {
            if (Breaks[i] != BreakOpportunity.Mandatory) Breaks[i] = BreakOpportunity.Prohibited;
        }
    }
}
