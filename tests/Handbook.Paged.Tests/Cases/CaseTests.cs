using System.Text;
using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Paged.Html;
using Handbook.Paged.Tests.Layout;
using Handbook.Paged.Tests.Text;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Cases;

/// <summary>
/// One sentence of a specification each: <c>feature/case.html</c> names the sentence and shows it, <c>feature/case.txt</c> says where what has
/// an id, and every text, stands on the pages. What is expected was written from the sentence, not taken from what came.
/// </summary>
public sealed partial class CaseTests
{
    private const string Painting = "painting/";

    private static string Folder => Path.Combine(Repository.Root, "tests", "Handbook.Paged.Tests", "Cases");

    public static TheoryData<string> All =>
    [
        .. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/'))
            .Where(name => !name.StartsWith(Painting, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Cases of what is painted, and where: every mark but those of text.</summary>
    public static TheoryData<string> Painted =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, Painting), "*.html")
            .Select(file => Painting + Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void A_case_is_laid_out_as_its_sentence_says(string name)
    {
        string file = Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));
        string expected = File.ReadAllText(file + ".txt").ReplaceLineEndings("\n");
        Assert.Equal(expected, Places(Dump(name + ".html", PagedForm.Fragments)));
    }

    [Theory]
    [MemberData(nameof(Painted))]
    public void A_case_is_painted_as_its_sentence_says(string name)
    {
        string file = Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));
        string expected = File.ReadAllText(file + ".txt").ReplaceLineEndings("\n");
        Assert.Equal(expected, Marks(Dump(name + ".html", PagedForm.DisplayList)));
    }

    private static string Marks(string dump) => string.Concat(dump.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("text ", StringComparison.Ordinal)).Select(line => line + "\n"));

    private static string Dump(string path, PagedForm form)
    {
        var resources = new FolderResources(Folder);
        var options = new PagedOptions
        {
            Form = form,
            Resources = resources,
            BundledFonts = BundledFonts.Sources,
            ProjectFonts = [SquareFont.Source],
        };
        using var output = new MemoryStream();
        PagedRenderer.Render(new SourceText(path, File.ReadAllText(Path.Combine(Folder, path))), options, output, new DiagnosticSink(), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Of a dump: pages, margin boxes, boxes with an id, and texts with the place of their top left corner.</summary>
    private static string Places(string dump)
    {
        var text = new StringBuilder();
        foreach (string line in dump.Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith("page ", StringComparison.Ordinal) || line.StartsWith('@')) text.Append(line).Append('\n');
            else if (Text().Match(line) is { Success: true } run && run.Groups[1].Value.Trim() is { Length: > 0 } words) text.Append('"').Append(words).Append("\" ").Append(run.Groups[2].Value).Append('\n');
            else if (Box().Match(line) is { Success: true } box) text.Append(box.Groups[1].Value).Append('\n');
        }
        return text.ToString().Replace(" repeated", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("^text \"(.*)\".* (\\S+,\\S+) \\S+$")]
    private static partial Regex Text();

    [GeneratedRegex(@"^[a-z-]+ [a-z0-9]+(#.*)$")]
    private static partial Regex Box();
}
