using System.Text;

namespace Handbook.Paged.Css.Properties;

internal static class Keywords
{
    /// <summary>Keywords that are the values' names: <c>BreakSpaces</c> is <c>break-spaces</c>.</summary>
    public static Keywords<T> Of<T>(params ReadOnlySpan<T> values)
        where T : struct, Enum
    {
        var keywords = new Keywords<T>();
        foreach (T value in values) keywords.Also(NameOf(value), value);
        return keywords;
    }

    public static Keywords<T> All<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    public static string NameOf<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        var builder = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && builder.Length > 0) builder.Append('-');
            builder.Append(char.ToLowerInvariant(c));
        }
        return builder.ToString();
    }
}

/// <summary>The keywords of a property and what they mean.</summary>
internal sealed class Keywords<T>
    where T : struct
{
    // Objects, as a dictionary of values would be compiled at every start, for each type of keyword.
    private readonly Dictionary<string, Keyword> byName = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => byName.Values.Where(k => k.Later is null && !k.Name.StartsWith('-')).Select(k => k.Name);

    /// <summary>Keywords with what they need that this engine doesn't have yet.</summary>
    public IEnumerable<(string Name, string Feature)> LaterNames => byName.Values.Where(k => k.Later is not null).Select(k => (k.Name, k.Later!));

    public Keywords<T> Also(string name, T value)
    {
        byName.Add(name, new Keyword<T>(name, value, null));
        return this;
    }

    /// <summary>A keyword that needs a feature this engine doesn't have yet.</summary>
    public Keywords<T> Later(string feature, string name, T value)
    {
        byName.Add(name, new Keyword<T>(name, value, feature));
        return this;
    }

    public Specified<T>? Parse(ValueReader reader) => reader.TryKeyword(this) is { } value ? value : null;

    public bool TryFind(string name, ValueContext context, out T value)
    {
        bool found = byName.TryGetValue(name, out Keyword? keyword) && (context.IsUserAgent || !name.StartsWith("-internal-", StringComparison.OrdinalIgnoreCase));
        value = keyword is Keyword<T> known ? known.Value : default;
        if (found && keyword!.Later is { } feature) context.Later = feature;
        return found;
    }
}

internal abstract class Keyword(string name, string? later)
{
    public string Name => name;

    /// <summary>The feature it needs that this engine doesn't have yet.</summary>
    public string? Later => later;
}

internal sealed class Keyword<T>(string name, T value, string? later) : Keyword(name, later)
    where T : struct
{
    public T Value => value;
}
