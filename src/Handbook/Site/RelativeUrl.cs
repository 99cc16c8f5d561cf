using System.Text;

namespace Handbook.Site;

/// <summary>The way from one page to another, so that the site works below any address and from the disk.</summary>
internal static class RelativeUrl
{
    /// <param name="from">Path of the page with the link, below the site.</param>
    /// <param name="to">Path of the file that it leads to, below the site.</param>
    /// <param name="fragment">Without <c>#</c>; null for none.</param>
    public static string Between(string from, string to, string? fragment = null)
    {
        if (from == to && fragment is not null) return "#" + EscapeFragment(fragment);
        int common = CommonFolder(from, to);
        var url = new StringBuilder();
        for (int i = common; i < from.Length; i++)
        {
            if (from[i] == '/') url.Append("../");
        }
        // A first segment with a colon would be taken for a scheme.
        if (url.Length == 0 && to.IndexOf(':', common) >= 0) url.Append("./");
        url.Append(EscapePath(to.AsSpan(common)));
        if (fragment is not null) url.Append('#').Append(EscapeFragment(fragment));
        return url.ToString();
    }

    /// <summary>Letters beyond ASCII, blanks and what has a meaning of its own, in percent-encoding; <c>/</c> stays.</summary>
    public static string EscapePath(ReadOnlySpan<char> path)
    {
        bool isPlain = true;
        foreach (char c in path) isPlain &= char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~';
        return isPlain ? path.ToString() : string.Join('/', path.ToString().Split('/').Select(Uri.EscapeDataString));
    }

    private static string EscapeFragment(string fragment)
    {
        foreach (char c in fragment)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~' or '/')) return Uri.EscapeDataString(fragment).Replace("%2F", "/", StringComparison.Ordinal);
        }
        return fragment;
    }

    private static int CommonFolder(string from, string to)
    {
        int common = 0;
        for (int i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
        {
            if (from[i] == '/') common = i + 1;
        }
        return common;
    }
}
