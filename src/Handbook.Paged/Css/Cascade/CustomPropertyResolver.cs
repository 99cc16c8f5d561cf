using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// Computes the custom properties that are declared for an element: each with its own variables filled in, and none that refers to itself
/// in the end. See <see href="https://www.w3.org/TR/css-variables-1/#cycles">CSS Variables 1, 2.3</see>.
/// </summary>
internal sealed class CustomPropertyResolver(IReadOnlyList<CascadeRun> runs, ComputedStyle parent, Action<string, SourceSpan?> reportTooLarge)
{
    /// <summary>How long a chain of variables may be that refer to each other.</summary>
    private const int MaximumChain = 200;

    private readonly Dictionary<string, (DeclaredCustom Value, int Run)> declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ComponentValue>?> resolved = new(StringComparer.Ordinal);
    private readonly List<string> underway = [];
    private readonly HashSet<string> inCycles = new(StringComparer.Ordinal);

    public void ApplyTo(ComputedStyle style)
    {
        for (int run = 0; run < runs.Count; run++)
        {
            foreach (DeclaredCustom custom in runs[run].Custom) declared[custom.Name] = (custom, run);
        }
        if (declared.Count == 0) return;
        var values = new Dictionary<string, IReadOnlyList<ComponentValue>>(parent.CustomProperties, StringComparer.Ordinal);
        foreach (string name in declared.Keys)
        {
            if (Resolve(name) is { } value) values[name] = value;
            else values.Remove(name);
        }
        style.custom = new CustomGroup { Values = values };
    }

    private IReadOnlyList<ComponentValue>? Resolve(string name)
    {
        if (!declared.TryGetValue(name, out var winner)) return parent.CustomProperties.GetValueOrDefault(name);
        if (resolved.TryGetValue(name, out var known)) return known;
        int at = underway.IndexOf(name);
        if (at >= 0)
        {
            // Everything on the way from the name to itself is in the cycle, and none of it has a value.
            for (int i = at; i < underway.Count; i++) inCycles.Add(underway[i]);
            return null;
        }
        if (underway.Count >= MaximumChain) return null;
        underway.Add(name);
        IReadOnlyList<ComponentValue>? value = Value(name, winner.Value, winner.Run);
        underway.RemoveAt(underway.Count - 1);
        if (inCycles.Contains(name)) value = null;
        resolved[name] = value;
        return value;
    }

    private IReadOnlyList<ComponentValue>? Value(string name, DeclaredCustom custom, int run)
    {
        while (custom.Keyword is { } keyword)
        {
            switch (keyword)
            {
                case CssWideKeyword.Initial:
                    return null;
                case CssWideKeyword.Inherit or CssWideKeyword.Unset:
                    return parent.CustomProperties.GetValueOrDefault(name);
                default:
                    if (GoBack(name, keyword, run) is not { } earlier) return parent.CustomProperties.GetValueOrDefault(name);
                    (custom, run) = earlier;
                    break;
            }
        }
        IReadOnlyList<ComponentValue>? value = Variables.Substitute(custom.Value!, Resolve, out bool isTooLarge);
        if (isTooLarge) reportTooLarge(name, null);
        return value;
    }

    private (DeclaredCustom, int)? GoBack(string name, CssWideKeyword keyword, int from)
    {
        for (int run = from - 1; run >= 0; run--)
        {
            if (!runs[from].RevertsTo(runs[run], keyword)) continue;
            foreach (DeclaredCustom custom in runs[run].Custom)
            {
                if (custom.Name == name) return (custom, run);
            }
        }
        return null;
    }
}
