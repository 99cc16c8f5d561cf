using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// Finds each property's cascaded value and computes it. See <see href="https://www.w3.org/TR/css-cascade-5/#value-stages">CSS Cascade 5, 4</see>.
/// </summary>
internal sealed class StyleComputer(DocumentMetrics metrics, DiagnosticSink sink)
{
    private readonly record struct Winner(object? Value, int Run);

    private readonly Winner[] winners = new Winner[PropertyTable.Longhands.Count];
    private readonly HashSet<PendingValue> reported = [];

    public DocumentMetrics Metrics => metrics;

    /// <param name="runs">By rising precedence.</param>
    /// <param name="root">The root element's style; null for the root element itself.</param>
    /// <param name="applies">The properties that the pseudo-element takes; null for all.</param>
    public ComputedStyle Compute(IReadOnlyList<CascadeRun> runs, ComputedStyle parent, ComputedStyle? root, Func<Property, bool>? applies = null)
    {
        ComputedStyle style = ComputedStyle.InheritingFrom(parent);
        // While the root's fonts are computed 'rem' is the initial font size; afterwards it is the root's own.
        var context = new ComputeContext(style, parent, root ?? ComputedStyle.Initial, metrics);
        new CustomPropertyResolver(runs, parent, ReportTooLarge).ApplyTo(style);
        FindWinners(runs);
        ComputePhase phase = ComputePhase.Page;
        context.IsComputingFont = true;
        for (int i = 0; i < winners.Length; i++)
        {
            Property property = PropertyTable.Longhands[i];
            if (property.Phase != phase)
            {
                phase = property.Phase;
                context.IsComputingFont = phase <= ComputePhase.Font;
                if (root is null && phase > ComputePhase.Font) context = context with { Root = style };
            }
            if (winners[i].Value is not null && applies?.Invoke(property) != false) Apply(property, winners[i], runs, context);
        }
        return style;
    }

    private void FindWinners(IReadOnlyList<CascadeRun> runs)
    {
        Array.Clear(winners);
        for (int run = 0; run < runs.Count; run++)
        {
            foreach (Declared declared in runs[run].Declarations) winners[declared.Property.Index] = new Winner(declared.Value, run);
        }
    }

    private void Apply(Property property, Winner winner, IReadOnlyList<CascadeRun> runs, ComputeContext context)
    {
        object? value = winner.Value;
        int run = winner.Run;
        while (true)
        {
            if (value is PendingValue pending) value = Fill(pending, context);
            if (value is not CssWideKeyword keyword)
            {
                property.Apply(value!, context);
                return;
            }
            switch (keyword)
            {
                case CssWideKeyword.Inherit:
                case CssWideKeyword.Unset when property.IsInherited:
                    property.Inherit(context);
                    return;
                case CssWideKeyword.Initial or CssWideKeyword.Unset:
                    property.Reset(context);
                    return;
                default:
                    (value, run) = GoBack(property, keyword, run, runs);
                    break;
            }
        }
    }

    /// <summary>See <see href="https://www.w3.org/TR/css-cascade-5/#default">CSS Cascade 5, 7.3.4</see>: without anything to go back to it is <c>unset</c>.</summary>
    private static (object Value, int Run) GoBack(Property property, CssWideKeyword keyword, int from, IReadOnlyList<CascadeRun> runs)
    {
        for (int run = from - 1; run >= 0; run--)
        {
            if (!runs[from].RevertsTo(runs[run], keyword)) continue;
            foreach (Declared declared in runs[run].Declarations)
            {
                if (declared.Property == property) return (declared.Value, run);
            }
        }
        return (CssWideKeyword.Unset, -1);
    }

    /// <summary>A value that is invalid once its variables are known counts as <c>unset</c>.</summary>
    private object Fill(PendingValue pending, ComputeContext context)
    {
        IReadOnlyList<ComponentValue>? filled = Variables.Substitute(
            pending.Components, name => context.Style.CustomProperties.GetValueOrDefault(name), out bool isTooLarge);
        if (isTooLarge) ReportTooLarge(pending.WrittenName, pending.Span);
        if (filled is null)
        {
            if (!isTooLarge && reported.Add(pending)) sink.Report(StyleDiagnostics.UndefinedVariable(pending.Span, pending.WrittenName, ComponentValue.Serialize(pending.Components)));
            return CssWideKeyword.Unset;
        }
        if (filled is [{ Kind: CssTokenKind.Ident } word] && CssWide.TryParse(word.Text, out CssWideKeyword wide)) return wide;
        var values = ValueParsing.Parse(
            filled, pending.Shorthand is null ? pending.Longhand : null, pending.Shorthand, new ValueContext(pending.Span, isSubstituted: true), pending.WrittenName, sink);
        if (values is null) return CssWideKeyword.Unset;
        return values[pending.Index] ?? CssWideKeyword.Initial;
    }

    private void ReportTooLarge(string name, SourceSpan? span)
    {
        if (span is { } where) sink.Report(StyleDiagnostics.ValueTooLarge(where, name));
    }
}
