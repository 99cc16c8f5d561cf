using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Diagnostics.Rendering;
using Handbook.Paged;
using Handbook.Paged.Html;
using Handbook.Print;
using Handbook.Testing;

namespace Handbook.Tests.Explain;

/// <summary>The examples of <c>handbook explain</c> are what they claim to be.</summary>
public sealed partial class ExplanationExampleTests
{
    /// <summary>A theme.yaml is right only as a whole, and that would be no example.</summary>
    private const string WithoutCure = "theme-declaration";

    /// <summary>Problems that no short example has: pages that never come to rest, a file that the system locks, a font with a licence, a hundred thousand pages.</summary>
    private static readonly string[] WithoutExample = ["page-numbers-unstable", "unreadable-font", "font-not-embeddable", "too-many-pages"];

    public static TheoryData<string> Ids => [.. Explanations.Ids.Except(WithoutExample)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_failing_example_gives_exactly_this_problem_and_the_other_one_none(string id)
    {
        Explanation explanation = Explanations.Find(id)!;
        Assert.NotEmpty(explanation.Fails);
        IReadOnlyList<Diagnostic> problems = Build(id, explanation.Fails);
        Assert.True(problems.Count > 0 && problems.All(d => d.Id == id), "The failing example gives:\n" + Show(problems));
        Assert.Contains(problems, d => d.Severity == explanation.Severity);
        Assert.All(problems, d => Assert.False(string.IsNullOrEmpty(d.Help), "There is no help."));
        if (id == WithoutCure) return;
        Assert.NotEmpty(explanation.Works);
        problems = Build(id, explanation.Works);
        Assert.True(problems.Count == 0, "The working example gives:\n" + Show(problems));
    }

    /// <summary>Ids stand in the sources as text: in the factories of the <c>…Diagnostics</c> classes.</summary>
    [Fact]
    public void Every_id_that_the_sources_report_is_explained()
    {
        string[] ids =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                .Where(path => Path.GetFileName(path).EndsWith("Diagnostics.cs", StringComparison.Ordinal) || path.EndsWith("DocumentFonts.cs", StringComparison.Ordinal))
                .SelectMany(path => Id().Matches(File.ReadAllText(path)).Select(id => id.Groups[1].Value))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        Assert.True(ids.Length > 100, $"Only {ids.Length} ids were found in the sources.");
        Assert.Empty(ids.Except(Explanations.Ids));
        Assert.Empty(Explanations.Ids.Except(ids));
    }

    [GeneratedRegex("""\(\s*"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"\s*,""")]
    private static partial Regex Id();

    /// <summary>
    /// Builds the files as the handbook they are, in full. What an example leaves out is supplied: settings, and a page where it is about templates.
    /// </summary>
    private static IReadOnlyList<Diagnostic> Build(string id, IReadOnlyList<ExampleFile> files)
    {
        using var folder = new TemporaryFolder();
        if (files.FirstOrDefault(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !file.Path.Contains('/')) is { } document)
        {
            foreach (ExampleFile file in files) folder.Write(file.Path, file.Bytes());
            return Print(id, document, folder.FullPath);
        }
        if (id != "no-settings") folder.Write("content/handbook.yaml", "title: Example\n");
        if (!files.Any(file => file.Path.StartsWith("content/", StringComparison.Ordinal) && !file.Path.EndsWith("handbook.yaml", StringComparison.Ordinal)))
        {
            folder.Write("content/pages/start.md", "# Start\n\nText.\n");
        }
        foreach (ExampleFile file in files) folder.Write(file.Path, file.Bytes());
        return HandbookBuild.Run(new BuildOptions { Root = folder.FullPath, Formats = BuildFormats.Site }).Diagnostics;
    }

    /// <summary>A document at the root is one for <c>handbook pdf</c>; that a short example has no title or language is not its point.</summary>
    private static IReadOnlyList<Diagnostic> Print(string id, ExampleFile document, string root)
    {
        var sink = new DiagnosticSink();
        var options = new PagedOptions { BundledFonts = FontFiles.Bundled, Resources = new FolderResources(root) };
        if (HtmlFile.Read(document.Path, document.Bytes(), sink) is { } html) PagedRenderer.Render(html, options, Stream.Null, sink);
        return [.. sink.Sorted().Where(d => d.Id == id || d.Id is not ("document-without-title" or "document-without-language"))];
    }

    private static string Show(IReadOnlyList<Diagnostic> problems)
    {
        using var text = new StringWriter();
        DiagnosticRenderer.Render(DiagnosticFormat.Full, problems, text, new RenderingOptions());
        return text.ToString();
    }
}
