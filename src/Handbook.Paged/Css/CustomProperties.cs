using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css;

/// <summary>Inherited: custom properties. See <see href="https://www.w3.org/TR/css-variables-1/#defining-variables">CSS Variables 1, 2</see>.</summary>
internal sealed class CustomGroup : IStyleGroup<CustomGroup>
{
    /// <summary>Variables filled in; a property without a valid value is not there.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ComponentValue>> Values = new Dictionary<string, IReadOnlyList<ComponentValue>>(StringComparer.Ordinal);

    public static CustomGroup Initial { get; } = new();

    public static StyleGroup<CustomGroup> Place { get; } = new(Initial, isInherited: true, static style => ref style.custom);

    public CustomGroup Copy() => (CustomGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal CustomGroup custom;

    internal IReadOnlyDictionary<string, IReadOnlyList<ComponentValue>> CustomProperties => custom.Values;
}
