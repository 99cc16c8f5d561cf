using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Handbook.Content.Files;
using Handbook.Diagnostics;
using Handbook.Output;
using Handbook.Templates;
using Handbook.Testing;

namespace Handbook.Tests.Site;

/// <summary>A whole handbook that a test writes down, built in memory with the built-in templates.</summary>
internal sealed class TinyHandbook
{
    private readonly SortedDictionary<string, byte[]> content = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> templates = new(StringComparer.Ordinal);

    public TinyHandbook(params (string Path, string Text)[] files)
    {
        content["handbook.yaml"] = "title: Tiny\n"u8.ToArray();
        foreach ((string path, string text) in files) content[path] = Encoding.UTF8.GetBytes(text);
    }

    public TinyHandbook File(string path, byte[] bytes)
    {
        content[path] = bytes;
        return this;
    }

    /// <summary>A template of the project's own, over the built-in one.</summary>
    public TinyHandbook Template(string path, string text)
    {
        templates[path] = text;
        return this;
    }

    public TinySite Build(BuildOptions? options = null)
    {
        options ??= new BuildOptions { Root = "", Formats = BuildFormats.Site, Jobs = 2 };
        var sink = new DiagnosticSink();
        HandbookBuild.Made made = HandbookBuild.Make(
            new MemoryContentFiles(content), TemplateFiles.WithTexts(templates), options, sink, new StageClock(null), TestContext.Current.CancellationToken);
        return new TinySite(made.Site?.Files ?? [], sink.Sorted());
    }
}

/// <summary>What came of building one.</summary>
internal sealed class TinySite(IReadOnlyList<OutputFile> files, IReadOnlyList<Diagnostic> problems)
{
    public IReadOnlyList<string> Paths { get; } = [.. files.Select(file => file.Path).Order(StringComparer.Ordinal)];

    public IReadOnlyList<Diagnostic> Diagnostics => problems;

    /// <summary>In the concise form, without help.</summary>
    public IReadOnlyList<string> Problems { get; } =
        [.. problems.Select(problem => $"{problem.Span?.ToString() ?? problem.Path}: {problem.Id}: {problem.Message}")];

    public TinySite Sound()
    {
        Assert.Empty(Problems);
        return this;
    }

    /// <summary>What is wrong with its pages; empty where nothing is.</summary>
    public string Faults => string.Join('\n', SiteJudge.Faults(files.ToDictionary(file => file.Path, file => file.Bytes().ToArray(), StringComparer.Ordinal)));

    public string Text(string path) => Encoding.UTF8.GetString(files.Single(file => file.Path == path).Bytes().Span);

    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>The <c>main</c> of a page as it was written.</summary>
    public string Main(string path)
    {
        string text = Text(path);
        int start = text.IndexOf("<main", StringComparison.Ordinal);
        return text[start..(text.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)] + "\n";
    }

    public IReadOnlyList<OutputFile> Files => files;
}
