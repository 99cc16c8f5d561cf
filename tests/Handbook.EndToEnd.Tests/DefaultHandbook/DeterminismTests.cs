using System.Globalization;
using Handbook.Testing;

namespace Handbook.EndToEnd.Tests.DefaultHandbook;

/// <summary>The same content gives the same bytes: in any folder, culture and time zone, with any number of jobs, by either executable.</summary>
public sealed class DeterminismTests(BuiltHandbook handbook) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<Tool> Tools => HandbookTool.All;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Tools))]
    public void In_another_folder_on_a_German_machine_in_Japan_with_one_job(Tool tool) =>
        AssertSameFrom(tool, "ein Ordner", jobs: 1, locale: "de_DE.UTF-8", zone: "Asia/Tokyo");

    [Theory]
    [MemberData(nameof(Tools))]
    public void In_another_folder_on_a_Turkish_machine_in_Honolulu_with_two_jobs(Tool tool) =>
        AssertSameFrom(tool, "klasör/ışık", jobs: 2, locale: "tr_TR.UTF-8", zone: "Pacific/Honolulu");

    // The executables know no culture but the invariant one; a program that uses the library may have any.
    [Theory]
    [InlineData("de-DE", 2)]
    [InlineData("tr-TR", 1)]
    public async Task In_a_process_of_another_culture(string culture, int jobs)
    {
        CopyContent("copy");
        var options = new BuildOptions { Root = folder.PathOf("copy"), Output = folder.PathOf("out"), Jobs = jobs };
        BuildResult result = await Task.Run(() => BuildIn(CultureInfo.GetCultureInfo(culture), options), TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Select(d => d.Message));
        OutputFiles.AssertSame(handbook.Files, OutputFiles.Below(folder.PathOf("out")));
    }

    private static BuildResult BuildIn(CultureInfo culture, BuildOptions options)
    {
        Assert.Equal(culture.TwoLetterISOLanguageName is "tr" ? "İ" : "I", "i".ToUpper(culture));
#pragma warning disable RS0030 // The culture of this flow of execution, and of every thread that it starts, is what the test varies.
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
#pragma warning restore RS0030
        Assert.Equal("1,5", $"{1.5}");
        return HandbookBuild.Run(options, TestContext.Current.CancellationToken);
    }

    /// <summary>The content alone: the templates are then the built-in ones, which are those of the repository.</summary>
    private void CopyContent(string root)
    {
        string content = Path.Combine(Repository.Root, "content");
        foreach (string path in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            folder.Write($"{root}/content/{Path.GetRelativePath(content, path).Replace('\\', '/')}", File.ReadAllBytes(path));
        }
    }

    private void AssertSameFrom(Tool tool, string root, int jobs, string locale, string zone)
    {
        CopyContent(root);
        var environment = new Dictionary<string, string> { ["LANG"] = locale, ["LC_ALL"] = locale, ["TZ"] = zone };
        HandbookTool.Run(tool, folder.PathOf(root), environment, "build", "-j", jobs.ToString(CultureInfo.InvariantCulture), "-o", "out").Succeeded();
        OutputFiles.AssertSame(handbook.Files, OutputFiles.Below(folder.PathOf(root + "/out")));
    }
}
