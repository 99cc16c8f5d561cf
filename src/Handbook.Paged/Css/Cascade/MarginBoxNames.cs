using Handbook.Paged.Css.Properties;

namespace Handbook.Paged.Css.Cascade;

internal static class MarginBoxNames
{
    private static readonly Dictionary<string, MarginBoxName> ByName =
        Enum.GetValues<MarginBoxName>().ToDictionary(Keywords.NameOf, n => n, StringComparer.Ordinal);

    public static IEnumerable<string> All => ByName.Keys;

    public static MarginBoxName? Find(string name) => ByName.TryGetValue(name, out MarginBoxName box) ? box : null;
}
