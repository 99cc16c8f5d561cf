using System.Collections;
using System.Globalization;

namespace Handbook.Paged.Css.Properties;

/// <summary>Computed values as text, for dumps.</summary>
internal static class ValueText
{
    public static string Of<T>(T value) => value switch
    {
        null => "none",
        string text => text,
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        Enum keyword => Kebab(keyword.ToString()),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Of)) + "]",
        _ => value.ToString() ?? "",
    };

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 && name[i - 1] != ' ' ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
