using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Site;

/// <summary>What can be wrong with the pages of the site as a whole.</summary>
internal static class SiteDiagnostics
{
    public static Diagnostic AliasOfPage(Entry entry, string path, SitePage page) => new(
        "alias-of-page", Severity.Warning, $"The alias {path} is the address of `{page.Title}`, so nothing redirects from it", entry.Span,
        Help: "Remove the alias.");

    public static Diagnostic NoSuchPage(Templates.TemplatePlace place, string path) => new(
        "template-unknown-page", Severity.Error, $"The site has no page `{path}`", place.Span,
        Help: "Ask first whether it is there: `has handbook.tags` for the pages of tags, `folder \"terms\"` for a folder.");

    public static Diagnostic NoSuchAsset(Templates.TemplatePlace place, string name, IEnumerable<string> known) => new(
        "template-unknown-asset", Severity.Error, $"There is no file `{name}` in `templates/site/assets/`", place.Span,
        Help: DidYouMean.Question(name, known) ?? "Put the file there; it is published under a name with its fingerprint.");
}
