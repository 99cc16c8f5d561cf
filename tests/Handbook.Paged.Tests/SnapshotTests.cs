using Handbook.Testing;
using Xunit.Sdk;

namespace Handbook.Paged.Tests;

public class SnapshotTests
{
    private static bool IsAccepting => Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) == "1";

    [Fact]
    public void No_snapshot_is_without_its_test() => Snapshot.AssertNoOrphans();

    [Fact]
    public void A_text_equal_to_the_accepted_one_passes_and_clears_what_an_earlier_run_received()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Some.It_works.verified.txt", "one\r\ntwo");
        folder.Write("Some.It_works.received.txt", "old");
        Snapshot.Match("one\ntwo", file: folder.PathOf("Some.cs"), test: "It_works");
        Assert.Equal(["Some.It_works.verified.txt"], folder.Files());
    }

    [Fact]
    public void A_changed_text_fails_with_the_changed_lines_and_is_kept_as_received()
    {
        Assert.SkipWhen(IsAccepting, "snapshots are being accepted");
        using var folder = new TemporaryFolder();
        folder.Write("Some.It_works.verified.txt", "one\ntwo\nthree\nfour");
        var failure = Assert.Throws<FailException>(() => Snapshot.Match("one\ntwo\n3\nfour", file: folder.PathOf("Some.cs"), test: "It_works"));
        Assert.EndsWith("@@ line 3 @@\n one\n two\n-three\n+3\n four\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n3\nfour", folder.ReadText("Some.It_works.received.txt"));
    }

    [Fact]
    public void A_text_never_accepted_fails()
    {
        Assert.SkipWhen(IsAccepting, "snapshots are being accepted");
        using var folder = new TemporaryFolder();
        var failure = Assert.Throws<FailException>(() => Snapshot.Match("new", file: folder.PathOf("Some.cs"), test: "It_works"));
        Assert.Contains("does not exist yet", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["Some.It_works.received.txt"], folder.Files());
    }

    [Fact]
    public void Of_several_texts_one_that_no_longer_comes_fails()
    {
        Assert.SkipWhen(IsAccepting, "snapshots are being accepted");
        using var folder = new TemporaryFolder();
        folder.Write("Some.Pages#a.verified.html", "A");
        folder.Write("Some.Pages#b~c.verified.html", "BC");
        var failure = Assert.Throws<FailException>(() => Snapshot.MatchAll(
            [new("a", "A")], "html", file: folder.PathOf("Some.cs"), test: "Pages"));
        Assert.Contains("Some.Pages#b~c.verified.html is accepted, but nothing of that name came.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_accepted_text_whose_test_is_gone_fails()
    {
        using var folder = new TemporaryFolder();
        folder.Write("X.csproj", "<Project/>");
        folder.Write("a/Some.cs", "public void It_works()");
        folder.Write("a/Some.It_works.verified.txt", "");
        folder.Write("a/Some.It_works#part.verified.txt", "");
        folder.Write("a/Some.It_is_gone.verified.txt", "");
        var failure = Assert.Throws<TrueException>(() => Snapshot.AssertNoOrphans(folder.PathOf("a/Some.cs")));
        Assert.Single(failure.Message.Split('\n'), line => line.Contains(".verified.", StringComparison.Ordinal));
        Assert.Contains("It_is_gone", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_tool_is_skipped_with_the_package_that_has_it_unless_skips_are_forbidden()
    {
        using var folder = new TemporaryFolder();
        bool forbidden = Environment.GetEnvironmentVariable(Requirement.NoSkipVariable) == "1";
        string? refusal = null;
        try
        {
            ExternalTool.Run(folder, "no-such-program");
        }
        catch (SkipException skip) when (!forbidden)
        {
            refusal = skip.Message;
        }
        catch (FailException failure) when (forbidden)
        {
            refusal = failure.Message;
        }
        Assert.Contains("no-such-program", refusal, StringComparison.Ordinal);
    }
}
