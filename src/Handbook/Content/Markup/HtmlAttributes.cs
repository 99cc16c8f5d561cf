using System.Collections.Frozen;

namespace Handbook.Content.Markup;

/// <summary>The allow-list of attributes, for raw HTML and attribute lists alike.</summary>
internal static class HtmlAttributes
{
    private static readonly FrozenSet<string> Allowed =
        ("href src srcset alt title width height align valign colspan rowspan scope headers start type open id name lang dir class reversed value datetime")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Attributes that only said how a browser may go about it: nobody misses them.</summary>
    private static readonly FrozenSet<string> Harmless =
        ("target rel loading decoding border cellpadding cellspacing frame rules summary nowrap referrerpolicy crossorigin sizes fetchpriority "
        + "allow allowfullscreen frameborder scrolling controls autoplay loop muted poster preload playsinline")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Attributes that mean something on these elements only.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Owners = new Dictionary<string, FrozenSet<string>>
    {
        ["href"] = Set("a"),
        ["src"] = Set("img"),
        ["srcset"] = Set("img"),
        ["alt"] = Set("img"),
        ["colspan"] = Set("td th"),
        ["rowspan"] = Set("td th"),
        ["scope"] = Set("th"),
        ["headers"] = Set("td th"),
        ["start"] = Set("ol"),
        ["reversed"] = Set("ol"),
        ["type"] = Set("ol ul li"),
        ["value"] = Set("li"),
        ["open"] = Set("details"),
        ["datetime"] = Set("time ins del"),
        ["width"] = Set("img table td th col colgroup"),
        ["height"] = Set("img table td th tr"),
        ["valign"] = Set("td th tr thead tbody tfoot col colgroup"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="name">In lower case.</param>
    public static bool IsAllowed(string element, string name) =>
        Allowed.Contains(name) && (!Owners.TryGetValue(name, out FrozenSet<string>? owners) || owners.Contains(element));

    /// <summary>May be dropped without a word.</summary>
    public static bool IsHarmless(string name) =>
        Harmless.Contains(name) || Allowed.Contains(name) || name.StartsWith("data-", StringComparison.Ordinal) || name.StartsWith("aria-", StringComparison.Ordinal) || name == "role";

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
