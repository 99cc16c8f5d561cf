using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>What stands between <c>@import</c> and its semicolon. See <see href="https://www.w3.org/TR/css-cascade-5/#at-import">CSS Cascade 5, 2</see>.</summary>
/// <param name="LayerName">Null for a layer without a name.</param>
internal sealed record ImportPrelude(
    string Address, bool HasLayer, IReadOnlyList<string>? LayerName, IReadOnlyList<ComponentValue>? Supports, IReadOnlyList<ComponentValue> Media)
{
    public static ImportPrelude? Parse(IReadOnlyList<ComponentValue> values)
    {
        if (values.Count == 0) return null;
        string? address = values[0] switch
        {
            { Kind: CssTokenKind.String or CssTokenKind.Url } text => text.Text,
            { Kind: CssTokenKind.Function, Children: [{ Kind: CssTokenKind.String } quoted] } function when function.IsFunction("url") => quoted.Text,
            _ => null,
        };
        if (address is null) return null;
        int position = 1;
        bool hasLayer = false;
        IReadOnlyList<string>? layerName = null;
        if (position < values.Count && values[position].IsIdent("layer"))
        {
            hasLayer = true;
            position++;
        }
        else if (position < values.Count && values[position].IsFunction("layer"))
        {
            if (LayerNames.ParseList(values[position].Children) is not [var name]) return null;
            (hasLayer, layerName) = (true, name);
            position++;
        }
        IReadOnlyList<ComponentValue>? supports = null;
        if (position < values.Count && values[position].IsFunction("supports")) supports = values[position++].Children;
        return new ImportPrelude(address, hasLayer, layerName, supports, [.. values.Skip(position)]);
    }

    /// <summary>Inside <c>supports()</c> a declaration may stand without brackets.</summary>
    public static bool Holds(IReadOnlyList<ComponentValue> condition) =>
        condition is [{ Kind: CssTokenKind.Ident } name, { Kind: CssTokenKind.Colon }, ..]
            ? SupportsConditions.Declaration(name.Text, [.. condition.Skip(2)])
            : SupportsConditions.Holds(condition);
}
