using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>The declarations of a rule that applies, in its origin.</summary>
internal readonly record struct MatchedBlock(DeclarationBlock Block, Origin Origin);

/// <summary>
/// Makes a computed style of the declarations that apply: cascaded, specified and computed values of
/// <see href="https://www.w3.org/TR/css-cascade-5/#value-stages">CSS Cascade 5, 4</see>.
/// </summary>
internal sealed class StyleComputer(DiagnosticSink sink)
{
    // Deviates: 100vw and 100vh are the first page's whole size while CSS wants its page area, which a page name could change again.
    private readonly DocumentMetrics metrics = new(PageSizes.Initial.Width, PageSizes.Initial.Height, AssumedFontMetrics.Instance);

    private readonly object?[] declared = new object?[PropertyTable.Longhands.Count];
    private readonly object?[] userAgent = new object?[PropertyTable.Longhands.Count];

    /// <param name="blocks">By rising precedence of their normal declarations.</param>
    /// <param name="root">The root element's style; <see cref="ComputedStyle.Initial"/> for the root itself.</param>
    public ComputedStyle Compute(IReadOnlyList<MatchedBlock> blocks, ComputedStyle parent, ComputedStyle root)
    {
        var style = ComputedStyle.Begin(parent);
        var context = new ComputeContext(style, parent, root, metrics);
        ComputeCustom(blocks, parent, style);
        Array.Clear(declared);
        Array.Clear(userAgent);
        foreach (MatchedBlock matched in blocks)
        {
            foreach (Declared item in matched.Block.Normal)
            {
                declared[item.Property.Index] = item.Value;
                if (matched.Origin == Origin.UserAgent) userAgent[item.Property.Index] = item.Value;
            }
        }
        // Important declarations win over all normal ones; of their origins, our own sheet's win.
        foreach (MatchedBlock matched in blocks.Where(b => b.Origin != Origin.UserAgent)) AddImportant(matched.Block);
        foreach (MatchedBlock matched in blocks.Where(b => b.Origin == Origin.UserAgent)) AddImportant(matched.Block);
        for (int i = 0; i < declared.Length; i++)
        {
            if (declared[i] is { } value) Apply(PropertyTable.Longhands[i], value, userAgent[i], context);
        }
        return style;
    }

    private void AddImportant(DeclarationBlock block)
    {
        foreach (Declared item in block.Important) declared[item.Property.Index] = item.Value;
    }

    private void Apply(Property property, object value, object? fromUserAgent, ComputeContext context)
    {
        context.IsComputingFont = property.Phase == ComputePhase.Font;
        switch (value)
        {
            case CssWideKeyword.Initial:
                property.Reset(context);
                break;
            case CssWideKeyword.Inherit:
                property.Inherit(context);
                break;
            case CssWideKeyword.Revert or CssWideKeyword.RevertLayer when fromUserAgent is not null and not CssWideKeyword:
                // Deviates: 'revert-layer' goes back to our own sheet, as 'revert' does.
                Apply(property, fromUserAgent, null, context);
                break;
            case CssWideKeyword:
                Unset(property, context);
                break;
            case PendingValue pending:
                if (Substituted(pending, context) is { } known) Apply(property, known, null, context);
                else Unset(property, context);
                break;
            default:
                property.Apply(value, context);
                break;
        }
    }

    private static void Unset(Property property, ComputeContext context)
    {
        if (property.IsInherited) property.Inherit(context);
        else property.Reset(context);
    }

    private object? Substituted(PendingValue pending, ComputeContext context)
    {
        var values = Variables.Substitute(pending.Components, name => context.Style.custom.Values.GetValueOrDefault(name), out bool isTooLarge);
        if (isTooLarge) return null;
        if (values is null || values.Count == 0) return null;
        if (values is [{ Kind: CssTokenKind.Ident } keyword] && CssWide.TryParse(keyword.Text, out CssWideKeyword wide)) return wide;
        var parsed = ValueParsing.Parse(
            values, pending.Shorthand is null ? pending.Longhand : null, pending.Shorthand, new ValueContext(pending.Span, isSubstituted: true), pending.WrittenName, sink);
        return parsed is null ? null : parsed[pending.Index] ?? CssWideKeyword.Initial;
    }

    private static void ComputeCustom(IReadOnlyList<MatchedBlock> blocks, ComputedStyle parent, ComputedStyle style)
    {
        Dictionary<string, DeclaredCustom>? own = null;
        foreach (MatchedBlock matched in blocks) Collect(matched.Block.Custom, ref own);
        foreach (MatchedBlock matched in blocks) Collect(matched.Block.ImportantCustom, ref own);
        if (own is null) return;
        var inherited = parent.custom.Values;
        var resolved = new Dictionary<string, IReadOnlyList<ComponentValue>?>(StringComparer.Ordinal);
        var open = new HashSet<string>(StringComparer.Ordinal);
        var result = inherited.ToBuilder();
        foreach (string name in own.Keys.Order(StringComparer.Ordinal))
        {
            if (Resolve(name) is { } value) result[name] = value;
            else result.Remove(name);
        }
        var group = style.custom.Copy();
        group.Values = result.ToImmutable();
        style.custom = group;

        IReadOnlyList<ComponentValue>? Resolve(string name)
        {
            if (!own.TryGetValue(name, out DeclaredCustom item)) return inherited.GetValueOrDefault(name);
            if (resolved.TryGetValue(name, out var known)) return known;
            if (item.Keyword is { } keyword) return keyword == CssWideKeyword.Initial ? null : inherited.GetValueOrDefault(name);
            // A variable that needs itself has no value (CSS Variables 1, 2.3).
            if (!open.Add(name)) return null;
            var value = Variables.Substitute(item.Value!, Resolve, out _);
            open.Remove(name);
            resolved[name] = value;
            return value;
        }
    }

    private static void Collect(IReadOnlyList<DeclaredCustom> items, ref Dictionary<string, DeclaredCustom>? own)
    {
        foreach (DeclaredCustom item in items) (own ??= new(StringComparer.Ordinal))[item.Name] = item;
    }
}
