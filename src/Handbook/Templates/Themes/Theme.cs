using System.Collections.Frozen;

namespace Handbook.Templates.Themes;

/// <summary>All settings of the look with their values: those of theme.yaml, and over them those of handbook.yaml.</summary>
internal sealed class Theme(IEnumerable<KeyValuePair<string, ThemeValue>> values)
{
    private readonly FrozenDictionary<string, ThemeValue> values = values.ToFrozenDictionary(StringComparer.Ordinal);

    public IEnumerable<string> Names => values.Keys.Order(StringComparer.Ordinal);

    public ThemeValue? this[string name] => values.GetValueOrDefault(name);

    /// <summary>A setting that C# asks for itself; false where the theme has none of that name.</summary>
    public bool Flag(string name) => this[name]?.Value is true;
}
