using System.Globalization;

namespace Handbook.Diagnostics;

/// <summary>Collects the problems of a run. Safe to call from several threads; the order in which they arrive does not matter.</summary>
public sealed class DiagnosticSink
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> reported = [];
    private DiagnosticRules rules = DiagnosticRules.Default;

    /// <summary>
    /// Applied when the problems are read, not when they arrive: they hold for what was reported before handbook.yaml had been read, too.
    /// </summary>
    public DiagnosticRules Rules
    {
        get
        {
            lock (gate) return rules;
        }
        set
        {
            lock (gate) rules = value;
        }
    }

    /// <summary>Something is an error under the <see cref="Rules"/>: the next stage would have nothing sound to work on.</summary>
    public bool HasErrors => Any(Severity.Error);

    /// <summary>The run fails: there are errors, or warnings under <c>--strict</c>. Then no output is replaced.</summary>
    public bool Fails => Any(Rules.Strict ? Severity.Warning : Severity.Error);

    public void Report(Diagnostic diagnostic)
    {
        lock (gate) reported.Add(diagnostic);
    }

    /// <summary>Reports all that another one has heard, for work whose problems count only if it is not done again.</summary>
    public void Take(DiagnosticSink other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Diagnostic[] heard;
        lock (other.gate) heard = [.. other.reported];
        lock (gate) reported.AddRange(heard);
    }

    /// <summary>
    /// Everything reported so far as the <see cref="Rules"/> see it, without repeats, ordered by path, position, id and message;
    /// what is gathered (<see cref="Diagnostic.IsGathered"/>) once in each file.
    /// </summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (gate)
        {
            return Gathered([.. reported
                .Select(rules.Apply)
                .OfType<Diagnostic>()
                .DistinctBy(d => (d.Id, d.Message, d.FilePath, d.Span?.Start, d.Span?.Length))
                .OrderBy(d => d.FilePath ?? "", StringComparer.Ordinal)
                .ThenBy(d => d.Span?.Start ?? -1)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)]);
        }
    }

    private static IReadOnlyList<Diagnostic> Gathered(IReadOnlyList<Diagnostic> all)
    {
        var places = all.Where(d => d.IsGathered).CountBy(d => (d.Id, d.Message, d.FilePath)).Where(p => p.Value > 1).ToDictionary();
        if (places.Count == 0) return all;
        var told = new HashSet<(string, string, string?)>();
        var result = new List<Diagnostic>(all.Count);
        foreach (Diagnostic diagnostic in all)
        {
            var key = (diagnostic.Id, diagnostic.Message, diagnostic.FilePath);
            if (!diagnostic.IsGathered || !places.TryGetValue(key, out int count)) result.Add(diagnostic);
            else if (told.Add(key)) result.Add(diagnostic with { Message = string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Message}, here and in {count - 1} more {(count == 2 ? "place" : "places")}") });
        }
        return result;
    }

    private bool Any(Severity least)
    {
        lock (gate) return reported.Exists(d => rules.Apply(d)?.Severity >= least);
    }
}
