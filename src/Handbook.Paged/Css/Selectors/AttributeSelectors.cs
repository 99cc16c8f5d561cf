using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Selectors;

/// <summary>Reads the square brackets of an attribute selector.</summary>
internal static class AttributeSelectors
{
    public static AttributeSelector? Parse(ComponentValue block)
    {
        IReadOnlyList<ComponentValue> values = block.Children;
        int position = 0;
        // A namespace prefix: only '*|' and '|' mean anything here.
        if (position < values.Count && values[position].IsDelim('*')) position++;
        if (position < values.Count && values[position].IsDelim('|')) position++;
        if (position >= values.Count || values[position].Kind != CssTokenKind.Ident) return null;
        string name = values[position++].Text;
        if (position == values.Count) return new AttributeSelector(name, AttributeMatch.Present, "", null);
        AttributeMatch match = AttributeMatch.Equal;
        if (!values[position].IsDelim('='))
        {
            if (values[position].Kind != CssTokenKind.Delim) return null;
            AttributeMatch? prefixed = values[position++].Text switch
            {
                "~" => AttributeMatch.Includes,
                "|" => AttributeMatch.DashMatch,
                "^" => AttributeMatch.Prefix,
                "$" => AttributeMatch.Suffix,
                "*" => AttributeMatch.Substring,
                _ => null,
            };
            if (prefixed is null || position >= values.Count || !values[position].IsDelim('=')) return null;
            match = prefixed.Value;
        }
        position++;
        if (position >= values.Count || values[position].Kind is not (CssTokenKind.Ident or CssTokenKind.String)) return null;
        string value = values[position++].Text;
        bool? ignoresCase = null;
        if (position < values.Count)
        {
            if (values[position].IsIdent("i")) ignoresCase = true;
            else if (values[position].IsIdent("s")) ignoresCase = false;
            else return null;
            position++;
        }
        return position == values.Count ? new AttributeSelector(name, match, value, ignoresCase) : null;
    }
}
