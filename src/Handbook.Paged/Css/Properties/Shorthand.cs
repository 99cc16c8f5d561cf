namespace Handbook.Paged.Css.Properties;

/// <summary>Reads a shorthand's value: an item for each longhand, null for those that become initial. Null where the value is none of its.</summary>
internal delegate object?[]? ShorthandParser(ValueReader reader, Shorthand shorthand);

/// <summary>See <see href="https://www.w3.org/TR/css-cascade-5/#shorthand">CSS Cascade 5, 3</see>.</summary>
internal sealed class Shorthand(string name, IReadOnlyList<Property> longhands, ShorthandParser parser)
{
    public string Name => name;

    public IReadOnlyList<Property> Longhands => longhands;

    /// <summary>What this engine lacks for it; null where it is supported.</summary>
    public string? Later => longhands.All(l => l.Later is not null) ? longhands[0].Later : null;

    public object?[]? Parse(ValueReader reader) => parser(reader, this);
}
