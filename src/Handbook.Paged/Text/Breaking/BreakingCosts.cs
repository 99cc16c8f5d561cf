namespace Handbook.Paged.Text.Breaking;

/// <summary>What lines cost. The defaults follow TeX's plain format where it has a figure.</summary>
internal sealed record BreakingCosts
{
    public static readonly BreakingCosts Default = new();

    /// <summary>Added to each line's badness: more makes fewer lines. TeX's <c>\linepenalty</c>.</summary>
    public double Line { get; init; } = 10;

    /// <summary>
    /// Tried in turn until one will do: the highest badness of a line. The first is tried without hyphens, as TeX's <c>\pretolerance</c>;
    /// past the last anything goes.
    /// </summary>
    public IReadOnlyList<double> Tolerances { get; init; } = [100, 200, 1000];

    /// <summary>Neighbouring lines, one tight or very loose beside the other's opposite. TeX's <c>\adjdemerits</c>.</summary>
    public double AdjacentFitness { get; init; } = 10_000;

    /// <summary>Two hyphens in a row. TeX's <c>\doublehyphendemerits</c>.</summary>
    public double DoubleHyphen { get; init; } = 10_000;

    /// <summary>A hyphen at the end of the line before the last. TeX's <c>\finalhyphendemerits</c>.</summary>
    public double FinalHyphen { get; init; } = 5_000;

    /// <summary>More hyphens in a row than this are a last resort.</summary>
    public int MaximumHyphensInARow { get; init; } = 2;

    /// <summary>A last line shorter than this share of its width costs <see cref="ShortLastLine"/>.</summary>
    public double ShortLastLineShare { get; init; } = 0.12;

    public double ShortLastLine { get; init; } = 20_000;

    /// <summary>Of justified text: a last line of a single word, shorter than this share of its width, costs <see cref="Runt"/>.</summary>
    public double RuntShare { get; init; } = 0.33;

    /// <summary>As much as a hyphen on the line before the last.</summary>
    public double Runt { get; init; } = 5_000;

    /// <summary>A last line that is but the end of a hyphenated word: a rather loose line above is better.</summary>
    public double WordEnd { get; init; } = 100_000;

    /// <summary>What a paragraph's last line costs, where it is not its first as well.</summary>
    /// <param name="isAfterHyphen">Whether the line before ends in a hyphen.</param>
    public double OfLastLine(in LineMeasure line, double width, bool isAfterHyphen)
    {
        double cost = line.Width < width * ShortLastLineShare ? ShortLastLine : 0;
        if (isAfterHyphen) cost += line.Stretch == 0 ? FinalHyphen + WordEnd : FinalHyphen;
        // Where nothing stretches, there is no space: the glue that fills the line is not counted.
        return line.Stretch == 0 && line.Width < width * RuntShare ? cost + Runt : cost;
    }

    /// <summary>Ragged text takes a hyphen only where a line would otherwise be shorter than this share of its width.</summary>
    public double ShortRaggedLineShare { get; init; } = 0.7;
}
