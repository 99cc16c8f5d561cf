namespace Handbook.Diagnostics.Tests;

public sealed class DiagnosticSinkTests
{
    private static readonly SourceText File = new("content/faqs/b.yaml", "question: x\nanswer: y\n");

    [Fact]
    public void Problems_come_out_sorted_by_place_whatever_the_order_they_came_in()
    {
        Diagnostic[] sorted =
        [
            new("no-place", Severity.Error, "m"),
            new("in-a", Severity.Error, "m", Path: "content/a.yaml"),
            new("first", Severity.Warning, "m", File.Span(0, 8)),
            new("later", Severity.Error, "l", File.Span(12, 6)),
            new("later", Severity.Error, "m", File.Span(12, 6)),
        ];
        var sink = new DiagnosticSink();
        foreach (Diagnostic problem in sorted.Reverse()) sink.Report(problem);
        Assert.Equal(sorted, sink.Sorted());
    }

    [Fact]
    public void The_same_problem_found_twice_is_told_once_even_when_the_file_was_read_twice()
    {
        var sink = new DiagnosticSink();
        sink.Report(new Diagnostic("x", Severity.Error, "m", File.Span(0, 8)));
        sink.Report(new Diagnostic("x", Severity.Error, "m", new SourceText(File.Path, File.Text).Span(0, 8)));
        Assert.Single(sink.Sorted());
    }

    [Fact]
    public void Rules_hold_for_what_was_reported_before_they_were_known()
    {
        var sink = new DiagnosticSink();
        sink.Report(new Diagnostic("broken-link", Severity.Error, "m", File.Start));
        Assert.True(sink.HasErrors);
        sink.Rules = new DiagnosticRules([new("broken-link", RuleLevel.Warning)]);
        Assert.False(sink.HasErrors);
        Assert.False(sink.Fails);
        Assert.Equal(Severity.Warning, Assert.Single(sink.Sorted()).Severity);
    }

    [Fact]
    public void Under_strict_a_warning_fails_the_run_and_stays_a_warning_but_a_note_does_not()
    {
        var sink = new DiagnosticSink { Rules = new DiagnosticRules([], strict: true) };
        sink.Report(new Diagnostic("n", Severity.Note, "m", File.Start));
        Assert.False(sink.Fails);
        sink.Report(new Diagnostic("w", Severity.Warning, "m", File.Start));
        Assert.True(sink.Fails);
        Assert.False(sink.HasErrors);
    }
}
