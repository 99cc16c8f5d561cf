using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Testing;

namespace Handbook.Tests.Content;

/// <summary>The texts of <c>handbook explain</c> for the diagnostics of content: each mistake gives its message, each cure gives none.</summary>
public partial class ExplanationsOfContentTests
{
    /// <summary>What no example of readable text can show.</summary>
    private static readonly string[] WithoutExample = ["bad-utf8", "file-too-large"];

    public static TheoryData<string> Ids => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "Handbook"), "*Diagnostics.cs", SearchOption.AllDirectories)
        .Where(f => Regex.IsMatch(f, @"[\\/](Content|Checks)[\\/]"))
        .SelectMany(f => FactoryId().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
        .Distinct()
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_mistake_of_the_text_is_found_and_its_cure_is_right(string id)
    {
        Explanation? text = Explanations.Find(id);
        Assert.NotNull(text);
        if (WithoutExample.Contains(id)) return;
        Assert.NotEmpty(text.Fails);
        Assert.NotEmpty(text.Works);

        Diagnostic found = Assert.Single(Load(text.Fails, id).DistinctBy(d => (d.Id, d.Severity)));
        Assert.Equal((id, text.Severity), (found.Id, found.Severity));
        Assert.NotNull(found.Help);
        Assert.Empty(Load(text.Works, id));
    }

    private static IReadOnlyList<Diagnostic> Load(IReadOnlyList<ExampleFile> files, string id)
    {
        var tree = new Tree();
        foreach (ExampleFile file in files) tree.With(file.Path.StartsWith("content/", StringComparison.Ordinal) ? file.Path["content/".Length..] : file.Path, file.Text);
        if (id != "no-settings") tree.WithDefaultSettings();
        return tree.Load().Sink.Sorted();
    }

    [GeneratedRegex("""(?:new\(|new Diagnostic\()\s*"([a-z0-9-]+)",\s*(?:Severity|suggestion)""")]
    private static partial Regex FactoryId();
}
