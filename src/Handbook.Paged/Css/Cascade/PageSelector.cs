using Handbook.Paged.Css.Selectors;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// A page selector: a name and pseudo-classes. See <see href="https://www.w3.org/TR/css-page-3/#page-selectors">CSS Paged Media 3, 5.1</see>
/// and, for <c>:nth()</c>, <see href="https://www.w3.org/TR/css-gcpm-3/#document-page-selectors">GCPM 3, 6</see>.
/// </summary>
internal sealed record PageSelector(string? Name)
{
    public bool First { get; init; }

    public bool Blank { get; init; }

    /// <summary>True for <c>:left</c>, false for <c>:right</c>, null for neither.</summary>
    public bool? Left { get; init; }

    public AnPlusB? Nth { get; init; }

    /// <summary>Of <c>:nth(2 of name)</c>: counts pages of that name.</summary>
    public string? NthOf { get; init; }

    // See https://www.w3.org/TR/css-page-3/#cascading-and-page-context: names, then :first and :blank, then :left and :right.
    public Specificity Specificity => new(
        Name is null ? 0 : 1,
        (First ? 1 : 0) + (Blank ? 1 : 0) + (Nth is null ? 0 : 1) + (NthOf is null ? 0 : 1),
        Left is null ? 0 : 1);

    public bool Matches(PageQuery page) =>
        (Name is null || Name == page.Name)
        && (!First || page.Index == 1)
        && (!Blank || page.IsBlank)
        && (Left is not bool left || left == page.IsLeft)
        && (Nth is not { } formula || formula.Includes(NthOf is null ? page.Index : page.IndexInGroup))
        && (NthOf is null || NthOf == page.Name);

    /// <returns>Null where it is no selector list.</returns>
    public static IReadOnlyList<PageSelector>? ParseList(IReadOnlyList<ComponentValue> prelude)
    {
        if (prelude.Count == 0) return [new PageSelector((string?)null)];
        var selectors = new List<PageSelector>();
        int position = 0;
        while (true)
        {
            if (Parse(prelude, ref position) is not { } selector) return null;
            selectors.Add(selector);
            if (position == prelude.Count) return selectors;
            if (prelude[position].Kind != CssTokenKind.Comma) return null;
            position++;
        }
    }

    private static PageSelector? Parse(IReadOnlyList<ComponentValue> values, ref int position)
    {
        int start = position;
        string? name = null;
        if (position < values.Count && values[position].Kind == CssTokenKind.Ident) name = values[position++].Text;
        var selector = new PageSelector(name);
        while (position + 1 < values.Count && values[position].Kind == CssTokenKind.Colon)
        {
            if (position > start && values[position].SpaceBefore) return null;
            if (WithPseudoClass(selector, values[position + 1]) is not { } more) return null;
            selector = more;
            position += 2;
        }
        return position == start ? null : selector;
    }

    private static PageSelector? WithPseudoClass(PageSelector selector, ComponentValue value)
    {
        if (value.IsIdent("first")) return selector with { First = true };
        if (value.IsIdent("blank")) return selector with { Blank = true };
        if (value.IsIdent("left") || value.IsIdent("recto") || value.IsIdent("verso") || value.IsIdent("right")) return selector with { Left = value.IsIdent("left") || value.IsIdent("verso") };
        if (!value.IsFunction("nth")) return null;
        IReadOnlyList<ComponentValue> arguments = value.Children;
        string? of = null;
        if (arguments.Count > 2 && arguments[^2].IsIdent("of") && arguments[^1].Kind == CssTokenKind.Ident)
        {
            of = arguments[^1].Text;
            arguments = [.. arguments.Take(arguments.Count - 2)];
        }
        return AnPlusBParser.Parse(arguments) is { } formula ? selector with { Nth = formula, NthOf = of } : null;
    }
}
