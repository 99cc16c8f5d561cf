using System.Text;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Output;
using Handbook.Templates;
using Handbook.Templates.Records;
using Handbook.Templates.Themes;
using Scriban.Runtime;

namespace Handbook.Site;

/// <summary>Renders every page of the site, many at once. The result does not depend on how many, nor on their order.</summary>
internal sealed class SiteRenderer
{
    private readonly SiteInput input;
    private readonly SitePlan plan;
    private readonly SiteAssets assets;
    private readonly TemplateRenderer renderer;
    private readonly Task<PdfFacts?>? pdf;
    private readonly Navigation navigation;
    private readonly Record theme;
    private readonly BookLink? book;

    /// <param name="pdf">The book that pages link to, as soon as it is there; null for none.</param>
    public SiteRenderer(SiteInput input, SitePlan plan, SiteAssets assets, TemplateRenderer renderer, Task<PdfFacts?>? pdf)
    {
        this.input = input;
        this.plan = plan;
        this.assets = assets;
        this.renderer = renderer;
        this.pdf = pdf;
        navigation = new Navigation(plan, input.Records, input.Labels);
        theme = ThemeRecord.Of(input.Theme);
        book = pdf is null ? null : new BookLink();
    }

    /// <returns>All pages and redirects; those whose templates failed are missing, after a diagnostic.</returns>
    public IReadOnlyList<OutputFile> Render(int jobs, Action<int> progress, DiagnosticSink sink, CancellationToken cancellation)
    {
        var rendered = new Rendering[plan.Pages.Count + plan.Redirects.Count];
        int done = 0;
        RenderAll(Enumerable.Range(0, rendered.Length));
        if (pdf is not null && Array.Exists(rendered, page => page.IsPostponed))
        {
            // Without the book there is nothing to write either: a diagnostic says why.
            if (pdf.GetAwaiter().GetResult() is not { } facts) return [];
            book!.Complete(facts);
            RenderAll(Enumerable.Range(0, rendered.Length).Where(i => rendered[i].IsPostponed).ToArray());
        }
        RenderProblems.Report(rendered, sink);
        return [.. Enumerable.Range(0, rendered.Length)
            .Where(i => rendered[i].Text is not null)
            .Select(i => new OutputFile(PathOf(i), Encoding.UTF8.GetBytes(rendered[i].Text!)))];

        void RenderAll(IEnumerable<int> indexes) => Parallel.ForEach(
            indexes,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs), CancellationToken = cancellation },
            i =>
            {
                rendered[i] = i < plan.Pages.Count
                    ? RenderPage(plan.Pages[i], cancellation)
                    : RenderRedirect(plan.Redirects[i - plan.Pages.Count], cancellation);
                if (!rendered[i].IsPostponed) progress(Interlocked.Increment(ref done));
            });
    }

    private string PathOf(int index) => index < plan.Pages.Count ? plan.Pages[index].Path : plan.Redirects[index - plan.Pages.Count].From;

    private Rendering RenderPage(SitePage page, CancellationToken cancellation)
    {
        SiteScope scope = ScopeOf(page);
        RenderSubject subject = page is { Type: PageType.Entry, Entry: { } entry } ? entry.Subject : new RenderSubject("the page " + page.Path, null);
        ScriptObject values = Values(page);
        Rendering body = renderer.Render($"site/{page.Template}.html", [values], scope, subject, cancellation);
        if (body.Text is null) return body;
        var frame = new ScriptObject(4, autoImportStaticsFromThisType: false);
        frame.SetValue("content", new Markup(body.Text), readOnly: true);
        frame.SetValue("headings", PageHeadings.Records(PageHeadings.Find(body.Text)), readOnly: true);
        frame.SetValue("nav", navigation.PartsSeenFrom(page), readOnly: true);
        return renderer.Render("site/layout.html", [values, frame], scope, subject, cancellation);
    }

    private Rendering RenderRedirect(Redirect redirect, CancellationToken cancellation)
    {
        var page = new SitePage { Type = PageType.NotFound, Path = redirect.From, Title = input.Labels.Word("moved") ?? "" };
        ScriptObject values = Values(page);
        values.SetValue("to", input.Records.Entries[redirect.To], readOnly: true);
        return renderer.Render("site/redirect.html", [values], ScopeOf(page), new RenderSubject("the page " + page.Path, null), cancellation);
    }

    private SiteScope ScopeOf(SitePage page) => new(page, plan, assets, input.Labels, input.Records)
    {
        BaseUrl = page.Path == "404.html" ? input.BaseUrl : null,
        ShowsRemoteImages = input.Model.Settings.RemoteImages,
        Files = book is null ? [] : [BookLink.FileName],
    };

    private ScriptObject Values(SitePage page)
    {
        var values = new ScriptObject(16, autoImportStaticsFromThisType: false);
        values.SetValue("handbook", input.Records.Handbook, readOnly: true);
        values.SetValue("theme", theme, readOnly: true);
        values.SetValue("pdf", book, readOnly: true);
        values.SetValue("page", PageRecordOf(page), readOnly: true);
        values.SetValue("part", page.Part, readOnly: true);
        values.SetValue("section", page.Group, readOnly: true);
        values.SetValue("entry", page.Entry, readOnly: true);
        values.SetValue("tag", page.Tag, readOnly: true);
        values.SetValue("entries", Record.List(page.Entries), readOnly: true);
        return values;
    }

    private Record PageRecordOf(SitePage page) => new PageRecord(page.Path)
        .With("path", page.Path)
        .With("type", TypeName(page.Type))
        .With("title", page.Title)
        .With("description", page.Description)
        .With("canonical", input.BaseUrl is { } start && page.IsListed ? start + Sitemap.PathOf(page.Path) : null)
        .With("edit_url", EditUrl(page))
        .With("crumbs", navigation.WayTo(page))
        .With("previous", LinkTo(navigation.Before(page)))
        .With("next", LinkTo(navigation.After(page)))
        .With("shows_remote_images", input.Model.Settings.RemoteImages)
        .Seal();

    private static Record? LinkTo(SitePage? page) => page is null
        ? null
        : new PageRecord(page.Path).With("title", page.Title).With("path", page.Path).Seal();

    private static string TypeName(PageType type) => type switch
    {
        PageType.Home => "home",
        PageType.Part => "part",
        PageType.Folder => "folder",
        PageType.File => "file",
        PageType.Entry => "entry",
        PageType.Tags => "tags",
        PageType.Tag => "tag",
        _ => "not-found",
    };

    private string? EditUrl(SitePage page)
    {
        if (input.Model.Settings.EditUrl is not { } pattern || page.EditPath is not { } path) return null;
        string escaped = RelativeUrl.EscapePath(path);
        return pattern.Contains("{path}", StringComparison.Ordinal)
            ? pattern.Replace("{path}", escaped, StringComparison.Ordinal)
            : pattern.TrimEnd('/') + "/" + escaped;
    }
}
