using System.Text;
using Handbook.Diagnostics;
using Handbook.Output;
using Handbook.Testing;

namespace Handbook.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticSink sink = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_first_build_writes_every_file()
    {
        FileCounts counts = Write(Site(("index.html", "a"), ("b/c.html", "d")), Pdf("p"));
        Assert.Equal(new FileCounts(3, 0, 0), counts);
        Assert.Equal("handbook.pdf=p site/b/c.html=d site/index.html=a", Shown());
    }

    [Fact]
    public void A_build_of_the_same_content_touches_nothing()
    {
        Write(Site(("index.html", "a")), Pdf("p"));
        DateTime written = Age("site/index.html");
        DateTime folderWritten = Age("site", isFolder: true);
        Assert.Equal(new FileCounts(0, 2, 0), Write(Site(("index.html", "a")), Pdf("p")));
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder.PathOf("site/index.html")));
        Assert.Equal(folderWritten, Directory.GetLastWriteTimeUtc(folder.PathOf("site")));
    }

    [Fact]
    public void A_file_that_stays_the_same_keeps_its_time_when_others_change()
    {
        Write(Site(("index.html", "a"), ("b.html", "b")));
        DateTime written = Age("site/index.html");
        Assert.Equal(new FileCounts(1, 1, 0), Write(Site(("index.html", "a"), ("b.html", "changed"))));
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder.PathOf("site/index.html")));
        Assert.Equal("site/b.html=changed site/index.html=a", Shown());
    }

    [Fact]
    public void A_page_that_is_gone_is_removed_and_so_is_its_empty_folder()
    {
        Write(Site(("index.html", "a"), ("old/b.html", "b")));
        Assert.Equal(new FileCounts(0, 1, 1), Write(Site(("index.html", "a"))));
        Assert.Equal("site/index.html=a", Shown());
        Assert.False(Directory.Exists(folder.PathOf("site/old")));
    }

    [Fact]
    public void Files_of_others_stay()
    {
        folder.Write("README.md", "r");
        Write(Site(("index.html", "a")));
        folder.Write("site/CNAME", "example.org");
        folder.Write("site/deep/note.txt", "n");
        DateTime noted = Age("site/deep/note.txt");
        Write(Site(("index.html", "b")));
        Assert.Equal("README.md=r site/CNAME=example.org site/deep/note.txt=n site/index.html=b", Shown());
        Assert.Equal(noted, File.GetLastWriteTimeUtc(folder.PathOf("site/deep/note.txt")));
    }

    [Fact]
    public void A_file_of_others_is_not_overwritten()
    {
        folder.Write("site/index.html", "mine");
        folder.Write("handbook.pdf", "mine");
        Write(Site(("index.html", "a"), ("b.html", "b")), Pdf("p"));
        Assert.Equal(
            ["output-foreign-file output/handbook.pdf", "output-foreign-file output/site/index.html"],
            sink.Sorted().Select(d => $"{d.Id} {d.Path}"));
        Assert.Equal("handbook.pdf=mine site/index.html=mine", Shown());
    }

    [Fact]
    public void A_file_that_happens_to_be_the_same_already_is_no_conflict()
    {
        folder.Write("site/index.html", "a");
        Write(Site(("index.html", "a")));
        Assert.Empty(sink.Sorted());
    }

    [Fact]
    public void What_was_not_built_this_time_is_left_alone()
    {
        Write(Site(("index.html", "a")), Pdf("p"));
        Write(Site(("index.html", "b")));
        Assert.Equal("handbook.pdf=p site/index.html=b", Shown());
    }

    [Fact]
    public void Linked_files_and_folders_of_others_stay_links()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Creating a symbolic link needs a privilege here.");
        folder.Write("elsewhere/x.txt", "x");
        Write(Site(("index.html", "a")));
        Directory.CreateSymbolicLink(folder.PathOf("site/loop"), folder.PathOf("site"));
        File.CreateSymbolicLink(folder.PathOf("site/x.txt"), folder.PathOf("elsewhere/x.txt"));
        Write(Site(("index.html", "b")));
        Assert.Equal(folder.PathOf("site"), new DirectoryInfo(folder.PathOf("site/loop")).LinkTarget);
        Assert.Equal("x", File.ReadAllText(folder.PathOf("site/x.txt")));
    }

    [Fact]
    public void Interrupted_anywhere_the_old_or_the_new_build_stands_and_the_next_run_ends_it()
    {
        string old = "handbook.pdf=p1 site/gone.html=g site/index.html=a1 site/keep.html=k site/note.txt=n";
        string @new = "handbook.pdf=p2 site/index.html=a2 site/keep.html=k site/new.html=n2 site/note.txt=n";
        List<string> steps = Steps();
        Assert.Contains("swap site", steps);
        foreach (string stop in steps)
        {
            using var place = new TemporaryFolder();
            BuildOld(place);
            Assert.Equal(old, Shown(place));
            Assert.Throws<InterruptedException>(() => BuildNew(place, stop));
            string between = Shown(place);
            // A unit at a time: the site may be new while the PDF is still the old one, but neither is ever half written.
            Assert.Contains(Of(between, "site/"), new[] { Of(old, "site/"), Of(@new, "site/") });
            Assert.Contains(Of(between, "handbook.pdf"), new[] { "handbook.pdf=p1", "handbook.pdf=p2" });

            new OutputFolder(place.FullPath, "output").Recover();
            string after = Shown(place);
            Assert.True(after == old || after == @new, $"after a stop at '{stop}': {after}");
            BuildNew(place, null);
            Assert.Equal(@new, Shown(place));
            Assert.Equal(["lock", "manifest"], Directory.GetFileSystemEntries(place.PathOf(".handbook")).Select(Path.GetFileName).Order());
        }
    }

    [Fact]
    public void Where_folders_can_not_change_places_an_interruption_between_two_renames_is_mended()
    {
        // The state after the first of the two renames, as the slower way leaves it.
        BuildOld(folder);
        Assert.Throws<InterruptedException>(() => BuildNew(folder, "swap site"));
        Directory.CreateDirectory(folder.PathOf(".handbook/old"));
        Directory.Move(folder.PathOf("site"), folder.PathOf(".handbook/old/site"));
        new OutputFolder(folder.FullPath, "output").Recover();
        Assert.Equal("handbook.pdf=p2 site/index.html=a2 site/keep.html=k site/new.html=n2 site/note.txt=n", Shown());
    }

    [Fact]
    public void A_second_run_into_the_same_folder_is_refused()
    {
        Directory.CreateDirectory(folder.PathOf(".handbook"));
        using FileStream other = new(folder.PathOf(".handbook/lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Assert.Throws<IOException>(() => Write(Site(("index.html", "a"))));
    }

    private static void BuildOld(TemporaryFolder place)
    {
        new OutputFolder(place.FullPath, "output").Write(
            [Site(("index.html", "a1"), ("keep.html", "k"), ("gone.html", "g")), Pdf("p1")], new DiagnosticSink(), 1, TestContext.Current.CancellationToken);
        place.Write("site/note.txt", "n");
    }

    private static void BuildNew(TemporaryFolder place, string? stop, List<string>? steps = null) =>
        new OutputFolder(place.FullPath, "output", step =>
        {
            steps?.Add(step);
            if (step == stop) throw new InterruptedException();
        }).Write([Site(("index.html", "a2"), ("keep.html", "k"), ("new.html", "n2")), Pdf("p2")], new DiagnosticSink(), 1, TestContext.Current.CancellationToken);

    private static List<string> Steps()
    {
        using var place = new TemporaryFolder();
        BuildOld(place);
        var steps = new List<string>();
        BuildNew(place, null, steps);
        return steps;
    }

    private FileCounts Write(params OutputUnit[] units) =>
        new OutputFolder(folder.FullPath, "output").Write(units, sink, 2, TestContext.Current.CancellationToken);

    private static OutputUnit Site(params (string Path, string Text)[] files) =>
        OutputUnit.Folder("site", [.. files.Select(f => new OutputFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))]);

    private static OutputUnit Pdf(string text) => OutputUnit.File("handbook.pdf", Encoding.UTF8.GetBytes(text));

    private DateTime Age(string path, bool isFolder = false)
    {
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        if (isFolder) Directory.SetLastWriteTimeUtc(folder.PathOf(path), time);
        else File.SetLastWriteTimeUtc(folder.PathOf(path), time);
        return time;
    }

    private string Shown() => Shown(folder);

    /// <summary>All files but the tool's own, with what is in them.</summary>
    private static string Shown(TemporaryFolder place) => string.Join(' ', place.Files()
        .Where(path => !path.StartsWith(".handbook/", StringComparison.Ordinal))
        .Select(path => $"{path}={place.ReadText(path)}"));

    private static string Of(string shown, string prefix) =>
        string.Join(' ', shown.Split(' ').Where(file => file.StartsWith(prefix, StringComparison.Ordinal)));

    private sealed class InterruptedException : Exception;
}
