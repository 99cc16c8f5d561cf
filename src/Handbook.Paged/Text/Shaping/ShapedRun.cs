using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Breaking;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Text.Shaping;

/// <summary>
/// Glyphs of one font, size and direction for a stretch of text. Slices share the glyphs of the run they were cut from.
/// Immutable.
/// </summary>
internal sealed class ShapedRun
{
    private readonly RunContext context;
    private readonly ShapedGlyph[] glyphs;
    private readonly int first;
    private readonly int count;

    // What glyphs' clusters count from.
    private readonly int origin;
    private readonly double unit;

    internal ShapedRun(RunContext context, string text, int start, int end, ShapedGlyph[] glyphs, int first, int count, int origin, Px spaceExtra = default)
    {
        this.context = context;
        this.glyphs = glyphs;
        this.first = first;
        this.count = count;
        this.origin = origin;
        Text = text;
        Start = start;
        End = end;
        SpaceExtra = spaceExtra;
        unit = context.Size.Value / context.Font.UnitsPerEm;
        double advance = 0;
        int spaces = 0;
        foreach (ref readonly ShapedGlyph glyph in Glyphs)
        {
            advance += glyph.Advance;
            if (IsWordSeparator(text[origin + glyph.Cluster])) spaces++;
        }
        SpaceCount = spaces;
        Width = new Px(advance * unit) + (spaceExtra * spaces);
    }

    public FontFace Font => context.Font;

    /// <summary>The size that the glyphs are painted at: less than the style's for imitated small capitals.</summary>
    public Px Size => context.Size;

    public FontSynthesis Synthesis => context.Synthesis;

    /// <summary>By how many degrees painting shears the glyphs.</summary>
    public double SynthesizedAngle => context.Synthesis.HasFlag(FontSynthesis.Oblique) ? context.Style.Style.Angle : 0;

    /// <summary>The bidi embedding level: glyphs stand in visual order, from right to left of the text where it is odd.</summary>
    public byte Level => context.Level;

    /// <summary>The paragraph that <see cref="Start"/>, <see cref="End"/> and clusters are offsets into.</summary>
    public string Text { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>In visual order, from left to right.</summary>
    public ReadOnlySpan<ShapedGlyph> Glyphs => glyphs.AsSpan(first, count);

    /// <summary>All advances, and <see cref="SpaceExtra"/> for each space.</summary>
    public Px Width { get; }

    /// <summary>What justification adds to each word separator.</summary>
    public Px SpaceExtra { get; }

    /// <summary>How many word separators (spaces and no-break spaces) take <see cref="SpaceExtra"/>.</summary>
    public int SpaceCount { get; }

    internal RunContext Context => context;

    private bool IsRightToLeft => (Level & 1) != 0;

    /// <summary>The text offset of the cluster that a glyph belongs to.</summary>
    public int ClusterOf(int glyph) => origin + Glyphs[glyph].Cluster;

    /// <summary>The end of the text that the glyph's cluster stands for: with <see cref="ClusterOf"/> what ToUnicode says of it.</summary>
    public int ClusterEndOf(int glyph)
    {
        ReadOnlySpan<ShapedGlyph> run = Glyphs;
        int cluster = run[glyph].Cluster;
        int step = IsRightToLeft ? -1 : 1;
        for (int i = glyph + step; i >= 0 && i < run.Length; i += step)
        {
            if (run[i].Cluster != cluster) return origin + run[i].Cluster;
        }
        return End;
    }

    /// <summary>How far the pen moves past a glyph, justification included.</summary>
    public Px AdvanceOf(int glyph)
    {
        ref readonly ShapedGlyph shaped = ref Glyphs[glyph];
        var advance = new Px(shaped.Advance * unit);
        return IsWordSeparator(Text[origin + shaped.Cluster]) ? advance + SpaceExtra : advance;
    }

    /// <summary>The width of a part of the text as it is shaped here. A part of a ligature takes its share of it.</summary>
    public Px WidthOf(int start, int end)
    {
        double width = 0;
        foreach (Cluster cluster in ClustersIn(start, end))
        {
            width += cluster.Start >= start && cluster.End <= end ? cluster.Width : cluster.Width * Share(cluster, start, end);
        }
        return new Px(width);
    }

    /// <summary>
    /// Adds each character's advance to <c>advances[offset in Text - origin]</c>: for callers that ask for many widths, and so keep sums.
    /// </summary>
    public void AddAdvances(Span<double> advances, int origin)
    {
        foreach (Cluster cluster in ClustersIn(Start, End))
        {
            if (cluster.End - cluster.Start == 1)
            {
                advances[cluster.Start - origin] += cluster.Width;
                continue;
            }
            double share = cluster.Width / CountGraphemes(cluster.Start, cluster.End);
            for (int at = cluster.Start; at < cluster.End; at += NextGrapheme(at, cluster.End)) advances[at - origin] += share;
        }
    }

    /// <summary>Whether cutting the text here leaves the glyphs on both sides as they are.</summary>
    public bool IsSafeToBreak(int offset)
    {
        if (offset <= Start || offset >= End) return true;
        int glyph = FirstGlyphFrom(offset);
        int at = IsRightToLeft ? glyph - 1 : glyph;
        ReadOnlySpan<ShapedGlyph> run = Glyphs;
        return at >= 0 && at < run.Length && origin + run[at].Cluster == offset && !run[at].IsUnsafeToBreak;
    }

    /// <summary>The glyphs of a part of the text; both ends must be cluster boundaries. See <see cref="TextShaper.Slice"/> for line ends.</summary>
    public ShapedRun Slice(int start, int end)
    {
        if (start == Start && end == End) return this;
        int from = FirstGlyphFrom(start);
        int to = FirstGlyphFrom(end);
        if (IsRightToLeft) (from, to) = (to, from);
        return new ShapedRun(context, Text, start, end, glyphs, first + from, to - from, origin, SpaceExtra);
    }

    /// <summary>The same run with each word separator wider (or narrower) by <paramref name="extra"/>.</summary>
    public ShapedRun Justify(Px extra) =>
        extra == SpaceExtra ? this : new ShapedRun(context, Text, Start, End, glyphs, first, count, origin, extra);

    public override string ToString() => $"{Font} {Size}: '{Text[Start..End]}'";

    /// <summary>U+0020 and U+00A0: what word-spacing and justification widen.</summary>
    internal static bool IsWordSeparator(char character) => character is ' ' or '\u00A0';

    /// <summary>
    /// Of a run from left to right the first glyph whose cluster is at or after <paramref name="offset"/>;
    /// of one from right to left the number of glyphs whose cluster is.
    /// </summary>
    private int FirstGlyphFrom(int offset)
    {
        ReadOnlySpan<ShapedGlyph> run = Glyphs;
        int wanted = offset - origin;
        int low = 0;
        int high = run.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool isAfter = IsRightToLeft ? run[middle].Cluster < wanted : run[middle].Cluster >= wanted;
            if (isAfter) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private ClusterEnumerable ClustersIn(int start, int end) => new(this, start, end);

    private double Share(in Cluster cluster, int start, int end) =>
        (double)CountGraphemes(Math.Max(start, cluster.Start), Math.Min(end, cluster.End)) / CountGraphemes(cluster.Start, cluster.End);

    private int CountGraphemes(int start, int end)
    {
        int graphemes = 0;
        for (int at = start; at < end; at += NextGrapheme(at, end)) graphemes++;
        return Math.Max(graphemes, 1);
    }

    private int NextGrapheme(int at, int end) => LineBreaker.NextCluster(Text.AsSpan(0, end), at) - at;

    /// <summary>A stretch of text with the width of its glyphs, justification included.</summary>
    private readonly record struct Cluster(int Start, int End, double Width);

    /// <summary>The clusters that overlap a stretch of text, in visual order.</summary>
    private readonly ref struct ClusterEnumerable(ShapedRun run, int start, int end)
    {
        public Enumerator GetEnumerator() => new(run, start, end);

        public ref struct Enumerator
        {
            private readonly ShapedRun run;
            private readonly int start;
            private readonly int end;
            private int glyph;

            public Enumerator(ShapedRun run, int start, int end)
            {
                this.run = run;
                this.start = start;
                this.end = end;
                if (run.IsRightToLeft)
                {
                    glyph = run.FirstGlyphFrom(end);
                    return;
                }
                // The cluster that the stretch begins in may begin before it.
                int after = run.FirstGlyphFrom(start + 1);
                glyph = after == 0 ? 0 : run.FirstGlyphFrom(run.ClusterOf(after - 1));
            }

            public Cluster Current { get; private set; }

            public bool MoveNext()
            {
                while (glyph < run.count)
                {
                    int from = run.ClusterOf(glyph);
                    int to = run.ClusterEndOf(glyph);
                    double width = 0;
                    do width += run.AdvanceOf(glyph++).Value;
                    while (glyph < run.count && run.ClusterOf(glyph) == from);
                    if (run.IsRightToLeft ? to <= start : from >= end) return false;
                    Current = new Cluster(from, to, width);
                    return true;
                }
                return false;
            }
        }
    }
}
