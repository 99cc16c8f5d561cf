using System.Runtime.CompilerServices;

namespace Handbook.Paged.Css.Properties;

/// <summary>
/// Every property this engine knows, one line each: name, initial value, the field of <see cref="ComputedStyle"/>, the parser, and what is
/// still missing for it. The parts of the table stand in the files <c>PropertyTable.*.cs</c>; documentation is generated from it.
/// </summary>
internal static partial class PropertyTable
{
    /// <summary>In the order they are computed in; <see cref="Property.Index"/> is the place here.</summary>
    public static readonly IReadOnlyList<Property> Longhands = Indexed([.. FontProperties(), .. TextProperties(), .. BoxProperties(), .. BorderProperties(), .. PageProperties(), .. LayoutProperties()]);

    private static readonly Dictionary<string, Property> ByName = Longhands.ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);

    public static readonly IReadOnlyList<Shorthand> Shorthands = [.. ShorthandProperties()];

    private static readonly Dictionary<string, Shorthand> ShorthandsByName = Shorthands.ToDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names that writers and suggestions may use.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Concat(ShorthandsByName.Keys).Concat(Aliases.Keys).Order(StringComparer.Ordinal);

    public static Property Longhand(string name) => ByName[name];

    public static Property? FindLonghand(string name) => ByName.GetValueOrDefault(Aliases.GetValueOrDefault(name, name));

    public static Shorthand? FindShorthand(string name) => ShorthandsByName.GetValueOrDefault(Aliases.GetValueOrDefault(name, name));

    /// <summary>Properties of the screen that paper has no use for: left out without a word.</summary>
    public static bool HasNoEffectOnPaper(string name) => OfTheScreen.Contains(name);

    /// <summary>The names of those.</summary>
    public static IEnumerable<string> ScreenNames => OfTheScreen;

    private static Property[] Indexed(IEnumerable<Property> properties)
    {
        Property[] table = [.. properties.OrderBy(p => p.Phase)];
        for (int i = 0; i < table.Length; i++) table[i].Index = i;
        return table;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Property<TGroup, T> P<TGroup, T>(
        StyleGroup<TGroup> group, string name, string initial, FieldOf<TGroup, T> field, ValueParser<T> parser, string? later = null, ComputePhase phase = ComputePhase.Others)
        where TGroup : class, IStyleGroup<TGroup> =>
        new(group, name, initial, field, parser) { Later = later, Phase = phase };

    /// <summary>A property whose values are keywords alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Property<TGroup, T> K<TGroup, T>(
        StyleGroup<TGroup> group, string name, string initial, FieldOf<TGroup, T> field, Keywords<T> keywords, string? later = null, ComputePhase phase = ComputePhase.Others)
        where TGroup : class, IStyleGroup<TGroup>
        where T : struct =>
        new(group, name, initial, field, keywords.Parse) { Later = later, Phase = phase, KeywordNames = keywords.Names, LaterKeywords = keywords.LaterNames };
}
