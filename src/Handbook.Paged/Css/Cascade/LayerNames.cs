using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Layer names: identifiers joined by dots. See <see href="https://www.w3.org/TR/css-cascade-5/#layer-names">CSS Cascade 5, 6.4.2</see>.</summary>
internal static class LayerNames
{
    /// <returns>Null where it is no list of names; empty for no name.</returns>
    public static IReadOnlyList<IReadOnlyList<string>>? ParseList(IReadOnlyList<ComponentValue> values)
    {
        var names = new List<IReadOnlyList<string>>();
        if (values.Count == 0) return names;
        int position = 0;
        while (true)
        {
            var name = new List<string>();
            while (true)
            {
                if (position >= values.Count || values[position].Kind != CssTokenKind.Ident || (name.Count > 0 && values[position].SpaceBefore)) return null;
                name.Add(values[position++].Text);
                if (position >= values.Count || !values[position].IsDelim('.') || values[position].SpaceBefore) break;
                position++;
            }
            names.Add(name);
            if (position == values.Count) return names;
            if (values[position++].Kind != CssTokenKind.Comma) return null;
        }
    }
}
