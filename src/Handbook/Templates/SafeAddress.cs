using Scriban.Parsing;

namespace Handbook.Templates;

/// <summary>Decides whether an address may be followed: a browser runs some of them as code.</summary>
internal static class SafeAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public static string Check(SourceSpan span, string address) =>
        IsSafe(address) ? address : throw new TemplateFault(span, place => TemplateDiagnostics.UnsafeAddress(place, address));

    /// <summary>
    /// A browser drops tabs, line ends and leading blanks before it looks for the scheme, so an address with any of these is
    /// refused where it has a colon at all, <see href="https://url.spec.whatwg.org/#concept-basic-url-parser"/>.
    /// </summary>
    public static bool IsSafe(string address)
    {
        int colon = address.AsSpan().IndexOfAny(":/?#");
        if (colon < 0 || address[colon] != ':') return !address.AsSpan().ContainsAnyInRange('\0', '\x1f');
        string scheme = address[..colon];
        if (Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase)) return true;
        return IsImageData(address);
    }

    private static bool IsImageData(string address) =>
        address.StartsWith("data:image/", StringComparison.Ordinal) && !address.StartsWith("data:image/svg", StringComparison.Ordinal);
}
