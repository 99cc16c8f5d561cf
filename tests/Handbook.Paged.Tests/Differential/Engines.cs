using Handbook.Diagnostics;
using Handbook.Paged.Html;
using Handbook.Paged.Tests.Text;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Differential;

/// <summary>Makes PDFs of the documents beside this file, with the same fonts in every engine.</summary>
internal static class Engines
{
    private static readonly string[] Fonts =
    [
        "libertinus-serif/LibertinusSerif-Regular.otf", "libertinus-serif/LibertinusSerif-Bold.otf", "libertinus-serif/LibertinusSerif-Italic.otf",
        "libertinus-serif/LibertinusSerif-BoldItalic.otf", "jetbrains-mono/JetBrainsMono-Regular.ttf",
    ];

    public static byte[] Ours(TemporaryFolder folder, string document)
    {
        var sink = new DiagnosticSink();
        using var output = new MemoryStream();
        var options = new PagedOptions { Resources = new FolderResources(folder.FullPath), BundledFonts = BundledFonts.Sources };
        PagedRenderer.Render(new SourceText(document, folder.ReadText(document)), options, output, sink, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    public static byte[] WeasyPrint(TemporaryFolder folder, string document)
    {
        ExternalTool.Run(folder, "weasyprint", "-q", document, "theirs.pdf").Succeeded();
        return folder.ReadBytes("theirs.pdf");
    }

    public static byte[] Chromium(TemporaryFolder folder, string document)
    {
        ExternalTool.Run(
            folder, ChromiumProgram.Find(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--allow-file-access-from-files", "--user-data-dir=profile", "--no-pdf-header-footer",
            "--generate-pdf-document-outline", "--print-to-pdf=theirs.pdf", document).Succeeded();
        return folder.ReadBytes("theirs.pdf");
    }

    /// <summary>The document in a folder of its own, with its style sheet and fonts.</summary>
    public static TemporaryFolder Folder(string document)
    {
        var folder = new TemporaryFolder();
        string sources = Path.Combine(Repository.Root, "tests", "Handbook.Paged.Tests", "Differential", "Documents");
        foreach (string file in new[] { document, "base.css" }) folder.Write(file, File.ReadAllBytes(Path.Combine(sources, file)));
        foreach (string font in Fonts) folder.Write("fonts/" + Path.GetFileName(font), File.ReadAllBytes(Path.Combine(Repository.Root, "templates", "fonts", font)));
        return folder;
    }
}
