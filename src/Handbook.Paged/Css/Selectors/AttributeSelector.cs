namespace Handbook.Paged.Css.Selectors;

internal enum AttributeMatch : byte
{
    Present,
    Equal,
    Includes,
    DashMatch,
    Prefix,
    Suffix,
    Substring,
}

/// <summary>See <see href="https://www.w3.org/TR/selectors-4/#attribute-selectors">Selectors 4, 6</see>.</summary>
/// <param name="name">As written; of HTML elements the name is compared in lower case.</param>
internal sealed class AttributeSelector(string name, AttributeMatch match, string value, bool? ignoresCase) : SimpleSelector
{
    // Attributes whose values HTML compares without regard to case, where the selector doesn't say otherwise.
    private static readonly HashSet<string> IgnoringCase = new(StringComparer.Ordinal)
    {
        "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear", "codetype", "color", "compact", "declare", "defer", "dir", "direction",
        "disabled", "enctype", "face", "frame", "hreflang", "http-equiv", "lang", "language", "link", "media", "method", "multiple", "nohref", "noresize", "noshade", "nowrap",
        "readonly", "rel", "rev", "rules", "scope", "scrolling", "selected", "shape", "target", "text", "type", "valign", "valuetype", "vlink",
    };

    private readonly string lowerName = name.ToLowerInvariant();

    public override bool Matches(StyledElement element, SelectorMatcher matcher)
    {
        string key = element.IsHtml ? lowerName : name;
        if (element.Attribute(key) is not string actual) return false;
        if (match == AttributeMatch.Present) return true;
        bool ignoring = ignoresCase ?? (element.IsHtml && IgnoringCase.Contains(key));
        StringComparison comparison = ignoring ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return match switch
        {
            AttributeMatch.Equal => actual.Equals(value, comparison),
            AttributeMatch.Includes => value.Length > 0 && !value.AsSpan().ContainsAny(" \t\n\r\f") && SelectorMatcher.HasToken(actual, value, comparison),
            AttributeMatch.DashMatch => actual.Equals(value, comparison) || (actual.Length > value.Length && actual[value.Length] == '-' && actual.StartsWith(value, comparison)),
            AttributeMatch.Prefix => value.Length > 0 && actual.StartsWith(value, comparison),
            AttributeMatch.Suffix => value.Length > 0 && actual.EndsWith(value, comparison),
            _ => value.Length > 0 && actual.Contains(value, comparison),
        };
    }
}
