namespace Handbook.Paged.Text.Breaking;

/// <summary>A place where a line may end, and the best way to get there: Knuth and Plass's 'active' and 'passive' nodes.</summary>
/// <param name="At">The item that the line ends at; -1 for the paragraph's start.</param>
/// <param name="First">The first item of the next line.</param>
/// <param name="Line">The number of the next line, counted no further than makes a difference.</param>
/// <param name="Hyphens">How many lines in a row end with a hyphen.</param>
internal readonly record struct OptimumFitNode(int At, int First, int Line, int Fitness, int Hyphens, double Demerits, int Previous);

/// <summary>The lists that an <see cref="OptimumFitPass"/> works with.</summary>
internal sealed class OptimumFitNodes
{
    private Candidate[] candidates = [];

    public List<OptimumFitNode> All { get; } = [];

    public List<int> Active { get; } = [];

    public List<int> Created { get; } = [];

    public List<int> Kept { get; } = [];

    public void Clear()
    {
        All.Clear();
        Active.Clear();
        Created.Clear();
        Kept.Clear();
    }

    public Span<Candidate> CandidatesOf(int count)
    {
        if (candidates.Length < count) candidates = new Candidate[count];
        return candidates.AsSpan(0, count);
    }

    /// <summary>The best way so far to end a line of one class at the item in question.</summary>
    /// <param name="Node">Where the line begins; -1 where there is none yet.</param>
    internal readonly record struct Candidate(double Demerits, int Node);
}
