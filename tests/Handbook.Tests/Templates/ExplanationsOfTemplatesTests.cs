using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Testing;
using Handbook.Tests.Site;

namespace Handbook.Tests.Templates;

/// <summary>The texts of <c>handbook explain</c> for templates, themes and output: each mistake gives its message, each cure gives none.</summary>
public sealed partial class ExplanationsOfTemplatesTests
{
    /// <summary>What no text can show, or only a file on the disk.</summary>
    private static readonly string[] WithoutExample = ["template-encoding", "template-too-large", "output-foreign-file"];

    /// <summary>What takes a whole file to do right.</summary>
    private static readonly string[] WithoutCure = ["theme-declaration"];

    public static TheoryData<string> Ids => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "Handbook"), "*Diagnostics.cs", SearchOption.AllDirectories)
        .Where(file => Room().IsMatch(file))
        .SelectMany(file => FactoryId().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
        .Distinct()
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_mistake_of_the_text_is_found_and_its_cure_is_right(string id)
    {
        Explanation? text = Explanations.Find(id);
        Assert.NotNull(text);
        if (WithoutExample.Contains(id)) return;
        Diagnostic found = Assert.Single(Build(text.Fails).DistinctBy(problem => problem.Id));
        Assert.Equal((id, text.Severity), (found.Id, found.Severity));
        Assert.NotNull(found.Help);
        if (WithoutCure.Contains(id)) return;
        Assert.NotEmpty(text.Works);
        Assert.Empty(Build(text.Works).Select(problem => problem.Message));
    }

    private static IReadOnlyList<Diagnostic> Build(IReadOnlyList<ExampleFile> files)
    {
        Assert.NotEmpty(files);
        const string content = "content/";
        const string templates = "templates/";
        var handbook = new TinyHandbook([.. files
            .Where(file => file.Path.StartsWith(content, StringComparison.Ordinal))
            .Select(file => (file.Path[content.Length..], file.Text))
            .DefaultIfEmpty(("pages/start.md", "# Start\n\nText.\n"))]);
        foreach (ExampleFile file in files.Where(file => file.Path.StartsWith(templates, StringComparison.Ordinal)))
        {
            handbook.Template(file.Path[templates.Length..], file.Text);
        }
        return handbook.Build().Diagnostics;
    }

    [GeneratedRegex(@"[\\/](Templates|Site|Print|Output)[\\/]")]
    private static partial Regex Room();

    [GeneratedRegex("""(?:new\(|new Diagnostic\(|Make\()\s*"([a-z0-9-]+)",""")]
    private static partial Regex FactoryId();
}
