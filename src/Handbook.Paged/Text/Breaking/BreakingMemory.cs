namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// Room to break paragraphs in, used for one after the other: a book has thousands of them, and most are short. Not for two at once.
/// </summary>
internal sealed class BreakingMemory
{
    public ParagraphSums Sums { get; } = new();

    public LineWidths Widths { get; } = new();

    public OptimumFitNodes Nodes { get; } = new();
}
