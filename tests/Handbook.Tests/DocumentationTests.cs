using System.Text.RegularExpressions;
using Handbook.Testing;

namespace Handbook.Tests;

/// <summary>What is written about the code is true of it, as far as a machine can tell.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] Sources =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)),
    ];

    [Theory]
    [InlineData("README.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("output/README.md")]
    [InlineData("src/ARCHITECTURE.md")]
    [InlineData("src/SUPPORTED-CSS.md")]
    [InlineData("src/THIRD-PARTY-NOTICES.md")]
    [InlineData("templates/README.md")]
    public void Every_link_into_the_repository_leads_to_a_file(string document)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
        string[] broken =
        [
            .. Link().Matches(Fence().Replace(Read(document), ""))
                .Select(link => link.Groups[1].Value)
                .Where(link => !link.StartsWith("http", StringComparison.Ordinal) && !link.StartsWith('#'))
                .Where(link => !Path.Exists(Path.Combine(folder, link))),
        ];
        Assert.Empty(broken);
    }

    [Fact]
    public void The_architecture_names_no_file_that_is_not_there()
    {
        string[] missing =
        [
            .. CodeFile().Matches(Read("src/ARCHITECTURE.md"))
                .Select(name => name.Value)
                .Distinct()
                .Where(name => !Sources.Any(path => Matches(path, name))),
        ];
        Assert.Empty(missing);

        // A name may leave out folders before it, and a star stands for part of a name.
        static bool Matches(string path, string name) =>
            Regex.IsMatch(path, "(^|/)" + Regex.Escape(name).Replace("\\*", "[^/]*", StringComparison.Ordinal) + "$", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void The_architecture_tells_of_every_folder()
    {
        string text = Read("src/ARCHITECTURE.md");
        string[] untold =
        [
            .. Sources.Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
                .Select(path => path[..path.LastIndexOf('/')])
                .Distinct()
                .Where(folder => !Regex.IsMatch(text, "[`/]" + Regex.Escape(folder[(folder.LastIndexOf('/') + 1)..]) + "[`/]", RegexOptions.None, TimeSpan.FromSeconds(1))),
        ];
        Assert.Empty(untold);
    }

    [Fact]
    public void The_entry_in_the_readme_builds()
    {
        using var folder = new TemporaryFolder();
        string content = Path.Combine(Repository.Root, "content");
        foreach (string file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            folder.Write("content/" + Path.GetRelativePath(content, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
        folder.Write("content/responsibilities/own-the-pager.md", Entry().Match(Read("README.md")).Groups[1].Value);
        BuildResult result = HandbookBuild.Run(new BuildOptions { Root = folder.FullPath, Formats = BuildFormats.Site, CheckOnly = true }, TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Select(problem => problem.Message));
    }

    [Fact]
    public void The_readme_names_every_package()
    {
        string readme = Read("README.md");
        string[] parts = [".NativeAssets", "xunit.v3."];
        string[] packages = [.. Package().Matches(Read("Directory.Packages.props")).Select(package => package.Groups[1].Value)];
        Assert.NotEmpty(packages);
        Assert.All(
            packages.Where(package => !parts.Any(part => package.Contains(part, StringComparison.Ordinal))),
            package => Assert.Contains(package, readme, StringComparison.Ordinal));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?s)```.*?```|`[^`\n]*`")]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<=[`/ ])(?:[A-Za-z.]+/)*[A-Za-z.*]+\.cs(?=`)")]
    private static partial Regex CodeFile();

    [GeneratedRegex(@"(?s)```markdown\n(.*?)```")]
    private static partial Regex Entry();

    [GeneratedRegex("<PackageVersion Include=\"([^\"]+)\"")]
    private static partial Regex Package();
}
