using Handbook.Paged.Css;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Counters in document order and their nesting: <see href="https://www.w3.org/TR/css-lists-3/#auto-numbering">CSS Lists 3, 4</see>.
/// A counter lives until the element that holds its creator ends.
/// </summary>
internal sealed class CounterScopes
{
    public const string ListItem = "list-item";

    private readonly Dictionary<string, List<Instance>> counters = new(StringComparer.Ordinal);
    private readonly Stack<List<string>> created = new();
    private readonly HashSet<string> ended = new(StringComparer.Ordinal);
    private int depth;

    private struct Instance(int value, int depth)
    {
        public int Value = value;
        public readonly int Depth = depth;
    }

    public void Enter()
    {
        depth++;
        created.Push([]);
    }

    /// <summary>Ends the scopes of counters that the element's children made.</summary>
    public void Leave()
    {
        foreach (string name in created.Pop())
        {
            var instances = counters[name];
            while (instances.Count > 0 && instances[^1].Depth > depth)
            {
                instances.RemoveAt(instances.Count - 1);
                ended.Add(name);
            }
        }
        depth--;
    }

    public void Apply(ComputedStyle style)
    {
        foreach (var change in style.CounterReset) Reset(change.Name, change.Value ?? 0);
        foreach (var change in style.CounterIncrement) Increment(change.Name, change.Value ?? 1);
        foreach (var change in style.CounterSet) Set(change.Name, change.Value ?? 0);
    }

    public void Reset(string name, int value)
    {
        var instances = Of(name);
        if (instances.Count > 0 && instances[^1].Depth == depth) instances.RemoveAt(instances.Count - 1);
        instances.Add(new Instance(value, depth));
        if (created.Count > 1) Parent.Add(name);
    }

    public void Increment(string name, int by)
    {
        // Saturates, as the specification lets it: an author's sum must not wrap around.
        long sum = (long)Value(name, instantiate: true) + by;
        Store(name, (int)Math.Clamp(sum, int.MinValue, int.MaxValue));
    }

    public void Set(string name, int value)
    {
        Value(name, instantiate: true);
        Store(name, value);
    }

    public int Value(string name) => counters.TryGetValue(name, out var instances) && instances.Count > 0 ? instances[^1].Value : 0;

    /// <summary>From the outermost to the innermost; at least one.</summary>
    public IReadOnlyList<int> Values(string name) => counters.TryGetValue(name, out var instances) && instances.Count > 0
        ? [.. instances.Select(i => i.Value)]
        : [0];

    /// <summary>Those of some counters that a style has just changed, or whose scope ended before.</summary>
    public IReadOnlyList<CounterAssignment> ChangesOf(ComputedStyle style, IReadOnlySet<string> names)
    {
        if (names.Count == 0) return [];
        List<CounterAssignment>? changes = null;
        foreach (string name in names.Order(StringComparer.Ordinal))
        {
            bool hasEnded = ended.Remove(name);
            bool counts = style.CounterIncrement.Any(change => change.Name == name) || style.CounterSet.Any(change => change.Name == name);
            bool resets = style.CounterReset.Any(change => change.Name == name);
            if (!counts && !resets && !hasEnded) continue;
            var kind = counts ? CounterChangeKind.Counted : resets ? CounterChangeKind.Reset : CounterChangeKind.Ended;
            (changes ??= []).Add(new CounterAssignment(name, Values(name), kind));
        }
        return changes ?? [];
    }

    /// <summary>The values of all counters at this place.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Snapshot() =>
        counters.Where(c => c.Value.Count > 0).ToDictionary(c => c.Key, c => (IReadOnlyList<int>)[.. c.Value.Select(i => i.Value)], StringComparer.Ordinal);

    private int Value(string name, bool instantiate)
    {
        if (instantiate && Of(name).Count == 0) Reset(name, 0);
        return Value(name);
    }

    private void Store(string name, int value)
    {
        var instances = counters[name];
        instances[^1] = new Instance(value, instances[^1].Depth);
    }

    private List<Instance> Of(string name)
    {
        if (!counters.TryGetValue(name, out var instances)) counters.Add(name, instances = []);
        return instances;
    }

    // The creator's own scope list is on top; its parent's, which ends the counter, is the one below.
    private List<string> Parent => created.ElementAt(1);
}
