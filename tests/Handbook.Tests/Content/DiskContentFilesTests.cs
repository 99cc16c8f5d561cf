using Handbook.Content.Files;
using Handbook.Diagnostics;
using Handbook.Testing;

namespace Handbook.Tests.Content;

public class DiskContentFilesTests
{
    [Fact]
    public void Files_are_listed_in_one_order_with_slashes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/pages/b.md", "x"u8);
        folder.Write("content/pages/a/é ü.md", "xy"u8);
        folder.Write("content/handbook.yaml", "title: T"u8);
        DiskContentFiles files = DiskContentFiles.Open(Path.Combine(folder.FullPath, "content"), new DiagnosticSink());
        Assert.Equal(["handbook.yaml 8", "pages/a/é ü.md 2", "pages/b.md 1"], files.List().Select(f => $"{f.Path} {f.Bytes}"));
        Assert.Equal("xy"u8.ToArray(), files.Read("pages/a/é ü.md"));
        Assert.Equal("x"u8.ToArray(), files.ReadStart("pages/a/é ü.md", 1));
    }

    [Fact]
    public void Links_of_the_file_system_that_lead_out_are_errors()
    {
        if (OperatingSystem.IsWindows()) Requirement.IsMissing("a file system on which anyone may make links");
        using var folder = new TemporaryFolder();
        folder.Write("secret.md", "x"u8);
        folder.Write("content/pages/inside.md", "x"u8);
        string pages = Path.Combine(folder.FullPath, "content", "pages");
        File.CreateSymbolicLink(Path.Combine(pages, "out.md"), Path.Combine(folder.FullPath, "secret.md"));
        File.CreateSymbolicLink(Path.Combine(pages, "in.md"), Path.Combine(pages, "inside.md"));
        File.CreateSymbolicLink(Path.Combine(pages, "circle.md"), Path.Combine(pages, "circle.md"));
        Directory.CreateSymbolicLink(Path.Combine(pages, "above"), folder.FullPath);
        var sink = new DiagnosticSink();
        DiskContentFiles files = DiskContentFiles.Open(Path.Combine(folder.FullPath, "content"), sink);
        Assert.Equal(["pages/in.md", "pages/inside.md"], files.List().Select(f => f.Path));
        Assert.Equal(["content/pages/above", "content/pages/circle.md", "content/pages/out.md"], sink.Sorted().Select(d => d.FilePath));
        Assert.All(sink.Sorted(), d => Assert.Equal("path-outside-content", d.Id));
    }

    [Fact]
    public void A_folder_that_isnt_there_holds_nothing() =>
        Assert.Empty(DiskContentFiles.Open(Path.Combine(Path.GetTempPath(), "handbook-no-such-folder"), new DiagnosticSink()).List());
}
