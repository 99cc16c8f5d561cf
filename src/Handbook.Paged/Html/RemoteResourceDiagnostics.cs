using Handbook.Diagnostics;

namespace Handbook.Paged.Html;

/// <summary>
/// What a document takes from the web. It is never fetched: the same document has to make the same file tomorrow, and to ask a server
/// for a document of unknown origin tells that server of it.
/// </summary>
internal static class RemoteResourceDiagnostics
{
    public static Diagnostic StyleSheet(SourceSpan where, string address) =>
        OnTheWeb(where, $"the style sheet '{address}'", "It has no effect. Save it beside the document and point at the copy.");

    public static Diagnostic Image(SourceSpan where, string address) =>
        OnTheWeb(where, $"the image '{address}'", "Its alternative text is set in its place. Save it beside the document and point at the copy.");

    public static Diagnostic Font(SourceSpan where, string family) =>
        OnTheWeb(where, $"the font '{family}'", "The next family stands in. Save the font's TTF, OTF or WOFF file beside the style sheet and point at the copy.");

    private static Diagnostic OnTheWeb(SourceSpan where, string what, string help) =>
        new("remote-resource", Severity.Warning, what + " is on the web, and nothing is fetched while a PDF is made", where, Help: help);
}
