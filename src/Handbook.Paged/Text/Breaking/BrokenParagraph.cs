using Handbook.Paged.Geometry;

namespace Handbook.Paged.Text.Breaking;

/// <summary>A line of a broken paragraph, as a stretch of its items.</summary>
/// <param name="First">The first item that is set: what a break drops at the start of a line is passed over.</param>
/// <param name="Break">The glue or penalty that the line ends at (not set, but for the width of a penalty), or the number of items.</param>
/// <param name="Natural">The width without stretching or shrinking.</param>
/// <param name="Ratio">What share of each glue's stretch (positive) or shrink (negative, to -1) fills the line.</param>
/// <param name="Overflow">What sticks out even when all is shrunk; 0 for a line that fits.</param>
internal readonly record struct ParagraphLine(int First, int Break, Px Natural, double Ratio, Px Overflow);

/// <param name="Demerits">The sum over the lines, as <see cref="OptimumFit"/> counts it.</param>
internal sealed record BrokenParagraph(IReadOnlyList<ParagraphLine> Lines, double Demerits)
{
    public bool IsOverfull => Lines.Any(line => line.Overflow.Value > 0);
}
