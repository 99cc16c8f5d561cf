using Handbook.EndToEnd.Tests.DefaultHandbook;
using Handbook.Testing;

[assembly: AssemblyFixture(typeof(BuiltHandbook))]

namespace Handbook.EndToEnd.Tests.DefaultHandbook;

/// <summary>This repository's own handbook, built once by the executable for all tests that look at it.</summary>
public sealed class BuiltHandbook : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<ToolResult> build;
    private readonly Lazy<IReadOnlyDictionary<string, byte[]>> files;
    private readonly Lazy<PdfBook> book;

    public BuiltHandbook()
    {
        build = new(() => HandbookTool.Run(Tool.Managed, Repository.Root, "build", "--strict", "-o", folder.FullPath));
        files = new(() =>
        {
            build.Value.Succeeded();
            return OutputFiles.Below(folder.FullPath);
        });
        book = new(() => new PdfBook(Pdf));
    }

    /// <summary>What the executable said.</summary>
    public ToolResult Result => build.Value;

    /// <summary>All that it wrote, by path below the output.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files.Value;

    public byte[] Pdf => Files["handbook.pdf"];

    /// <summary><see cref="Pdf"/>, read.</summary>
    public PdfBook Book => book.Value;

    /// <summary>The output on disk.</summary>
    public string Folder
    {
        get
        {
            build.Value.Succeeded();
            return folder.FullPath;
        }
    }

    public void Dispose() => folder.Dispose();
}
