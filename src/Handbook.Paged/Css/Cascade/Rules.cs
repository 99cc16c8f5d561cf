using Handbook.Diagnostics;
using Handbook.Paged.Css.Selectors;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Where declarations come from, in rising order of their normal declarations. See <see href="https://www.w3.org/TR/css-cascade-5/#cascading-origins">CSS Cascade 5, 6.2</see>.</summary>
internal enum Origin : byte
{
    UserAgent,

    /// <summary>HTML's presentational attributes: an author's, below every style sheet.</summary>
    Hint,
    Author,

    /// <summary>The <c>style</c> attribute.</summary>
    Attribute,
}

/// <summary>One selector of a style rule with the rule's declarations.</summary>
internal sealed class SelectorRule(ComplexSelector selector, DeclarationBlock block, Origin origin, Layer layer, int order, SourceSpan span, string text)
{
    public ComplexSelector Selector => selector;

    public DeclarationBlock Block => block;

    public Origin Origin => origin;

    public Layer Layer => layer;

    public Specificity Specificity { get; } = selector.Specificity;

    /// <summary>Place in the order of appearance.</summary>
    public int Order => order;

    public SourceSpan Span => span;

    public string Text => text;

    /// <summary>Its place among all rules when their normal declarations are sorted by precedence.</summary>
    public int Rank { get; set; }

    /// <summary>What matching it has cost so far, in elements looked at.</summary>
    public long Steps { get; set; }

    public bool IsGivenUp { get; set; }

    /// <summary>By origin, layer, specificity and order of appearance: <see href="https://www.w3.org/TR/css-cascade-5/#cascade-sort">CSS Cascade 5, 6</see>.</summary>
    public static int ComparePrecedence(SelectorRule a, SelectorRule b)
    {
        int result = a.Origin.CompareTo(b.Origin);
        if (result == 0) result = a.Layer.Order.CompareTo(b.Layer.Order);
        if (result == 0) result = a.Specificity.CompareTo(b.Specificity);
        return result == 0 ? a.Order.CompareTo(b.Order) : result;
    }
}

/// <summary>An <c>@page</c> rule for one of its selectors.</summary>
internal sealed record PageRule(
    PageSelector Selector,
    DeclarationBlock Block,
    IReadOnlyDictionary<MarginBoxName, DeclarationBlock> MarginBoxes,
    DeclarationBlock FootnoteArea,
    Origin Origin,
    Layer Layer,
    int Order);
