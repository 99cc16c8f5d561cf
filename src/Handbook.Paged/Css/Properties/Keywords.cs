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
    private readonly Dictionary<string, (T Value, string? Later)> byName = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => byName.Where(k => k.Value.Later is null && !k.Key.StartsWith('-')).Select(k => k.Key);

    public Keywords<T> Also(string name, T value)
    {
        byName.Add(name, (value, null));
        return this;
    }

    /// <summary>A keyword that needs a feature this engine doesn't have yet.</summary>
    public Keywords<T> Later(string feature, string name, T value)
    {
        byName.Add(name, (value, feature));
        return this;
    }

    public bool TryFind(string name, ValueContext context, out T value)
    {
        bool found = byName.TryGetValue(name, out var entry) && (context.IsUserAgent || !name.StartsWith("-internal-", StringComparison.OrdinalIgnoreCase));
        value = entry.Value;
        if (found && entry.Later is not null) context.Later = entry.Later;
        return found;
    }
}
