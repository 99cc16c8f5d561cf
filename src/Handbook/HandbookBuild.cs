using Handbook.Content;
using Handbook.Content.Files;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Output;
using Handbook.Print;
using Handbook.Site;
using Handbook.Templates;
using Handbook.Templates.Labels;
using Handbook.Templates.Records;
using Handbook.Templates.Themes;

namespace Handbook;

/// <summary>
/// The whole pipeline: <c>content/</c> to a model, the model to records that templates read, those to the pages of the site and to the
/// print document, that to a PDF, all of it to the output. Each stage reports all its problems; with errors nothing is written.
/// </summary>
public static class HandbookBuild
{
    /// <summary>
    /// Builds a handbook. Whatever an author can get wrong is a diagnostic of the result.
    /// </summary>
    /// <exception cref="IOException">The output can't be written, or another build is writing it.</exception>
    /// <exception cref="UnauthorizedAccessException">The output can't be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the previous output stands.</exception>
    public static BuildResult Run(BuildOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        string root = Path.GetFullPath(options.Root);
        var sink = new DiagnosticSink { Rules = new DiagnosticRules([], options.Strict) };
        var stages = new StageClock(options.Progress);
        ContentFiles content = DiskContentFiles.Open(Path.Combine(root, "content"), sink);
        TemplateFiles templates = TemplateFiles.Open(Path.Combine(root, "templates"));

        Made made = Make(content, templates, options, sink, stages, cancellation);
        string? output = null;
        FileCounts counts = default;
        if (!sink.Fails && !options.CheckOnly)
        {
            using StageClock.Running running = stages.Run(BuildStage.Output);
            output = Path.GetFullPath(Path.Combine(root, options.Output));
            counts = new OutputFolder(output, Shown(root, output)).Write(Units(made), sink, options.Jobs, cancellation);
        }
        return new BuildResult
        {
            Diagnostics = sink.Sorted(),
            Succeeded = !sink.Fails,
            Output = sink.Fails ? null : output,
            Title = made.Model.Settings.Title,
            Entries = made.Model.Entries.Length,
            SitePages = made.Site?.Pages ?? 0,
            PdfPages = made.Book?.Pages ?? 0,
            PdfBytes = made.Book?.Pdf.Length ?? 0,
            Files = counts,
            Times = stages.Times,
        };
    }

    /// <summary>Everything but the writing.</summary>
    internal static Made Make(
        ContentFiles content, TemplateFiles files, BuildOptions options, DiagnosticSink sink, StageClock stages, CancellationToken cancellation)
    {
        HandbookModel model;
        using (stages.Run(BuildStage.Content))
        {
            var load = new LoadOptions { Drafts = options.Drafts || options.CheckOnly, Jobs = options.Jobs };
            model = ContentLoader.Load(content, files, load, sink);
            model = model with { Settings = Settings(model.Settings, options) };
        }

        var templates = new TemplateSet(files, sink);
        templates.ParseAll();
        LabelSet labels = LabelReader.Read(files, model.Settings.Language, sink);
        Theme theme = ThemeReader.Read(files, model.Settings.Theme, sink);
        if (sink.HasErrors) return new Made(model, null, null);

        HandbookRecords records = RecordBuilder.Build(model, labels);
        var renderer = new TemplateRenderer(templates, TemplateFunctions.All, TemplateLimits.Default);

        // The book takes one thread, the site the others.
        Task<Book?>? making = options.Formats.HasFlag(BuildFormats.Pdf) ? Start(options, MakeBook) : null;
        SiteFiles? site = options.Formats.HasFlag(BuildFormats.Site) ? MakeSite() : null;
        return new Made(model, site, making?.GetAwaiter().GetResult());

        Book? MakeBook()
        {
            using StageClock.Running running = stages.Run(BuildStage.Pdf);
            var input = new PrintInput { Model = model, Records = records, Labels = labels, Theme = theme, Templates = files, Content = content };
            return Book.Make(input, renderer, running.Report, sink, cancellation);
        }

        SiteFiles MakeSite()
        {
            using StageClock.Running running = stages.Run(BuildStage.Site);
            var input = new SiteInput { Model = model, Records = records, Labels = labels, Theme = theme, Templates = files, Content = content };
            return SiteBuilder.Build(input, renderer, Facts(making), options.Jobs, running.Report, sink, cancellation);
        }
    }

    /// <summary>What a build makes; a part is null where it was not asked for or an error stopped it.</summary>
    internal sealed record Made(HandbookModel Model, SiteFiles? Site, Book? Book);

    /// <summary>With a single job nothing runs beside anything else.</summary>
    private static Task<T> Start<T>(BuildOptions options, Func<T> work) => options.Jobs > 1 ? Task.Run(work) : Task.FromResult(work());

    private static async Task<PdfFacts?> FactsOf(Task<Book?> making) =>
        await making.ConfigureAwait(false) is { } book ? new PdfFacts(book.Pages, book.Pdf.Length) : null;

    private static Task<PdfFacts?>? Facts(Task<Book?>? making) => making is null ? null : FactsOf(making);

    private static List<OutputUnit> Units(Made made)
    {
        (SiteFiles? site, Book? book) = (made.Site, made.Book);
        var units = new List<OutputUnit>();
        if (site is not null)
        {
            IReadOnlyList<OutputFile> files = book is null ? site.Files : [.. site.Files, new OutputFile(BookLink.FileName, book.Pdf)];
            units.Add(OutputUnit.Folder("site", files));
        }
        if (book is not null)
        {
            units.Add(OutputUnit.File(PrintDocument.Name, book.Html));
            units.Add(OutputUnit.File(BookLink.FileName, book.Pdf));
        }
        return units;
    }

    private static HandbookSettings Settings(HandbookSettings settings, BuildOptions options) => settings with
    {
        BaseUrl = options.BaseUrl is { } given ? given.TrimEnd('/') + "/" : settings.BaseUrl,
        Date = settings.Date ?? options.SourceDate,
    };

    /// <summary>As people see it: relative to the root where it lies below it.</summary>
    private static string Shown(string root, string output)
    {
        string relative = Path.GetRelativePath(root, output).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? output.Replace('\\', '/') : relative;
    }
}
