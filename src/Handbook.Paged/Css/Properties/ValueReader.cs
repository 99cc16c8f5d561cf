using Handbook.Diagnostics;
using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>What a declaration's value is read in.</summary>
/// <param name="span">The declaration.</param>
/// <param name="isSubstituted">Whether the value came together by <c>var()</c>, so that its positions mean nothing.</param>
internal sealed class ValueContext(SourceSpan span, bool isUserAgent = false, bool isSubstituted = false)
{
    public SourceSpan Span => span;

    /// <summary>Keywords that begin with <c>-internal-</c> are for our own sheet only.</summary>
    public bool IsUserAgent => isUserAgent;

    /// <summary>The feature that the value needs and this engine doesn't have yet: 'footnotes'. Null where there is none.</summary>
    public string? Later { get; set; }

    /// <summary>The least that would have to be another way for the value to be understood; null where the parser can't say.</summary>
    public string? Hint { get; set; }

    public SourceSpan SpanOf(ComponentValue value) =>
        isSubstituted || value.End > span.Source.Text.Length ? span : span.Source.Span(value.Start, value.End - value.Start);
}

/// <summary>Reads component values from left to right; every method takes nothing unless it succeeds.</summary>
internal sealed class ValueReader(IReadOnlyList<ComponentValue> values, ValueContext context)
{
    public ValueContext Context => context;

    public int Position { get; set; }

    public bool AtEnd => Position >= values.Count;

    public ComponentValue? Current => AtEnd ? null : values[Position];

    public ComponentValue Take() => values[Position++];

    /// <summary>What is inside a function or block.</summary>
    public ValueReader Inside(ComponentValue value) => new(value.Children, context);

    public bool Ident(string name)
    {
        if (Current is not { } value || !value.IsIdent(name)) return false;
        Position++;
        return true;
    }

    public bool Delim(char c)
    {
        if (Current is not { } value || !value.IsDelim(c)) return false;
        Position++;
        return true;
    }

    public bool Comma()
    {
        if (Current is not { Kind: CssTokenKind.Comma }) return false;
        Position++;
        return true;
    }

    /// <returns>A reader of the function's arguments; null where another value stands here.</returns>
    public ValueReader? Function(string name)
    {
        if (Current is not { } value || !value.IsFunction(name)) return null;
        Position++;
        return Inside(value);
    }

    public string? String()
    {
        if (Current is not { Kind: CssTokenKind.String } value) return null;
        Position++;
        return value.Text;
    }

    /// <summary>A name of the author's: any identifier but the CSS-wide keywords and <c>default</c>.</summary>
    public string? CustomIdent(params ReadOnlySpan<string> excluded)
    {
        if (Current is not { Kind: CssTokenKind.Ident } value || IsReserved(value.Text)) return null;
        foreach (string name in excluded)
        {
            if (value.IsIdent(name)) return null;
        }
        Position++;
        return value.Text;
    }

    /// <summary><c>url()</c> or, where <paramref name="orString"/> says so, a string.</summary>
    public CssUrl? Url(bool orString = false)
    {
        if (Current is not { } value) return null;
        string? address = value.Kind switch
        {
            CssTokenKind.Url => value.Text,
            CssTokenKind.String when orString => value.Text,
            CssTokenKind.Function when (value.IsFunction("url") || value.IsFunction("src")) && value.Children is [{ Kind: CssTokenKind.String } text] => text.Text,
            _ => null,
        };
        if (address is null) return null;
        Position++;
        return new CssUrl(address, context.SpanOf(value));
    }

    public T? TryKeyword<T>(Keywords<T> keywords)
        where T : struct
    {
        if (Current is not { Kind: CssTokenKind.Ident } value || !keywords.TryFind(value.Text, context, out T result)) return null;
        Position++;
        return result;
    }

    /// <summary>Runs a parser that may stop half-way, and goes back where it fails.</summary>
    public T? Try<T>(Func<ValueReader, T?> parse)
        where T : class
    {
        int start = Position;
        if (parse(this) is { } result) return result;
        Position = start;
        return null;
    }

    /// <summary>The arguments of a list, or null where a comma ends it.</summary>
    public IReadOnlyList<T>? CommaSeparated<T>(Func<ValueReader, T?> parse)
        where T : class
    {
        var result = new List<T>();
        do
        {
            if (parse(this) is not { } item) return null;
            result.Add(item);
        }
        while (Comma());
        return result;
    }

    private static bool IsReserved(string name) =>
        CssWide.TryParse(name, out _) || name.Equals("default", StringComparison.OrdinalIgnoreCase);
}

internal static class CssWide
{
    public static bool TryParse(string name, out CssWideKeyword keyword)
    {
        (bool found, keyword) = name.ToLowerInvariant() switch
        {
            "initial" => (true, CssWideKeyword.Initial),
            "inherit" => (true, CssWideKeyword.Inherit),
            "unset" => (true, CssWideKeyword.Unset),
            "revert" => (true, CssWideKeyword.Revert),
            "revert-layer" => (true, CssWideKeyword.RevertLayer),
            _ => (false, default(CssWideKeyword)),
        };
        return found;
    }
}
