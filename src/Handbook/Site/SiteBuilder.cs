using Handbook.Content.Files;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Output;
using Handbook.Templates;
using Handbook.Templates.Labels;
using Handbook.Templates.Records;
using Handbook.Templates.Themes;

namespace Handbook.Site;

/// <summary>What the site is made from.</summary>
internal sealed record SiteInput
{
    public required HandbookModel Model { get; init; }

    public required HandbookRecords Records { get; init; }

    public required LabelSet Labels { get; init; }

    public required Theme Theme { get; init; }

    public required TemplateFiles Templates { get; init; }

    public required ContentFiles Content { get; init; }

    public string? BaseUrl => Model.Settings.BaseUrl;
}

/// <summary>Makes the site: the plan, the files beside the pages, the pages.</summary>
internal static class SiteBuilder
{
    /// <param name="pdf">The book that pages link to, as soon as it is there; null for none.</param>
    public static SiteFiles Build(
        SiteInput input, TemplateRenderer renderer, Task<PdfFacts?>? pdf, int jobs, Action<int, int> progress, DiagnosticSink sink, CancellationToken cancellation)
    {
        SitePlan plan = SitePlanner.Plan(input.Model, input.Records, input.Labels, sink);
        SiteAssets assets = SiteAssets.Collect(input, jobs, sink);
        var pages = new SiteRenderer(input, plan, assets, renderer, pdf);
        IReadOnlyList<OutputFile> rendered = pages.Render(jobs, done => progress(done, plan.Pages.Count), sink, cancellation);
        return new SiteFiles([.. rendered, .. assets.Files, .. Sitemap.Files(plan, input.BaseUrl)], plan.Pages.Count);
    }
}

/// <param name="Pages">HTML pages, redirects not counted.</param>
internal sealed record SiteFiles(IReadOnlyList<OutputFile> Files, int Pages);
