using Handbook.Paged.Geometry;

namespace Handbook.Paged.Text.Breaking;

/// <summary>What lines cost. The defaults follow TeX's plain format where it has a figure.</summary>
internal sealed record BreakingCosts
{
    public static readonly BreakingCosts Default = new();

    /// <summary>Added to each line's badness: more makes fewer lines.</summary>
    public double Line { get; init; } = 10;

    /// <summary>Tolerances tried in turn: the highest badness of a line.</summary>
    public IReadOnlyList<double> Tolerances { get; init; } = [100, 200, 1000, 10000];

    /// <summary>Neighbouring lines whose looseness differs by more than a class.</summary>
    public double AdjacentFitness { get; init; } = 10_000;

    /// <summary>Two hyphens in a row.</summary>
    public double DoubleHyphen { get; init; } = 10_000;

    /// <summary>A hyphen at the end of the line before the last.</summary>
    public double FinalHyphen { get; init; } = 5_000;

    /// <summary>At most so many hyphens in a row, where any other way exists.</summary>
    public int MaximumHyphensInARow { get; init; } = 2;

    /// <summary>A last line shorter than this share of its width costs <see cref="ShortLastLine"/>.</summary>
    public double ShortLastLineShare { get; init; } = 0.12;

    public double ShortLastLine { get; init; } = 20_000;
}

/// <summary>
/// Breaks a paragraph so that the sum of its lines' demerits is least: D. E. Knuth and M. F. Plass,
/// 'Breaking Paragraphs into Lines', Software: Practice and Experience 11 (1981).
/// </summary>
internal static partial class OptimumFit
{
    /// <param name="items">Ends with glue of infinite stretch and a forced penalty where the last line is to be ragged.</param>
    /// <param name="lineWidth">The width of line 0, 1, ...</param>
    public static BrokenParagraph Break(ReadOnlySpan<ParagraphItem> items, Func<int, Px> lineWidth, BreakingCosts? costs = null) =>
        throw new NotImplementedException();
}
