using System.Collections.Immutable;
using Handbook.Content.Entries;
using Handbook.Content.Files;
using Handbook.Content.Kinds;
using Handbook.Content.Markdown;
using Handbook.Content.Settings;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Templates;

namespace Handbook.Content;

/// <summary>Reads a whole <c>content/</c>: kinds, settings, files, ids, links, in this order; all problems of a stage are reported before the next begins.</summary>
internal static class ContentLoader
{
    /// <returns>
    /// The handbook as far as it could be read. When <paramref name="sink"/> has errors it may lack entries and links,
    /// and nothing may be published from it; templates can still be checked with it.
    /// </returns>
    public static HandbookModel Load(ContentFiles files, TemplateFiles templates, LoadOptions options, DiagnosticSink sink)
    {
        var ofKinds = new DiagnosticSink();
        ImmutableArray<Kind> kinds = KindReader.ReadAll(templates, ofKinds);
        foreach (Diagnostic problem in ofKinds.Sorted()) sink.Report(problem);
        ParsedSettings settings = ReadSettings(files, sink);
        // Without its kind, nothing right can be said about an entry, nor about links to it.
        if (ofKinds.HasErrors) return HandbookModel.Empty(kinds, settings.Settings);
        ImmutableArray<EntryFile> found = ContentTree.Find(files, kinds, sink);
        ImmutableArray<ParsedFile> parsed = Parse(found, files, new MarkdownOptions(settings.Settings.Html), options, sink);
        IdTable ids = IdTable.Make(parsed, sink);
        return new HandbookAssembler(kinds, settings, ids, files, options, sink).Assemble();
    }

    private static ParsedSettings ReadSettings(ContentFiles files, DiagnosticSink sink)
    {
        string path = files.Prefix + "/" + ContentTree.SettingsFile;
        if (files.List().Any(f => f.Path == ContentTree.SettingsFile)) return SettingsReader.Read(SourceReader.Read(path, files.Read(ContentTree.SettingsFile), sink), sink);
        sink.Report(ContentDiagnostics.NoSettings(path));
        return SettingsReader.Read(null, sink);
    }

    /// <summary>The one part that runs on several threads: each file for itself.</summary>
    private static ImmutableArray<ParsedFile> Parse(ImmutableArray<EntryFile> found, ContentFiles files, MarkdownOptions markdown, LoadOptions options, DiagnosticSink sink)
    {
        var results = new ParsedFile[found.Length];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) }, i =>
        {
            EntryFile file = found[i];
            SourceText? source = SourceReader.Read(files.Prefix + "/" + file.Path, files.Read(file.Path), sink);
            results[i] = source is null ? ParsedFile.Unreadable(file) : EntryFileReader.Read(file, source, markdown, options, sink);
        });
        return [.. results];
    }
}
