using Handbook.Content.Files;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Templates;

namespace Handbook.Content;

/// <summary>Reads a whole <c>content/</c>: files, entries, ids, links, in this order; all problems of a stage are reported before the next begins.</summary>
internal static class ContentLoader
{
    /// <returns>
    /// The handbook as far as it could be read. When <paramref name="sink"/> has errors it may lack entries and links,
    /// and nothing may be published from it; templates can still be checked with it.
    /// </returns>
    public static HandbookModel Load(ContentFiles files, TemplateFiles templates, LoadOptions options, DiagnosticSink sink) =>
        throw new NotImplementedException();
}
