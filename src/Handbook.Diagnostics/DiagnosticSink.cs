namespace Handbook.Diagnostics;

/// <summary>Collects the problems of a run. Safe to call from several threads; the order in which they arrive does not matter.</summary>
public sealed class DiagnosticSink
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> reported = [];

    public void Report(Diagnostic diagnostic)
    {
        lock (gate) reported.Add(diagnostic);
    }

    public bool HasErrors
    {
        get
        {
            lock (gate) return reported.Exists(d => d.Severity == Severity.Error);
        }
    }

    /// <summary>Everything reported so far, without repeats, ordered by path, position, id and message.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (gate)
        {
            return [.. reported
                .DistinctBy(d => (d.Id, d.Message, d.Span, d.Path))
                .OrderBy(d => d.Span?.Source.Path ?? d.Path ?? "", StringComparer.Ordinal)
                .ThenBy(d => d.Span?.Start ?? -1)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)];
        }
    }
}
