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
    public void What_is_gathered_is_told_once_in_a_file_with_the_number_of_its_other_places()
    {
        var other = new SourceText("content/faqs/c.yaml", "a b c");
        Diagnostic Button(SourceSpan span) => new("button", Severity.Warning, "m", span) { IsGathered = true };
        var sink = new DiagnosticSink();
        foreach (var span in new[] { File.Span(12, 6), File.Span(0, 8), File.Span(3, 1), File.Span(0, 8), other.Span(0, 1), other.Span(2, 1) }) sink.Report(Button(span));
        sink.Report(Button(File.Span(5, 1)) with { Message = "another" });
        sink.Report(new Diagnostic("each", Severity.Warning, "m", File.Span(0, 8)));
        sink.Report(new Diagnostic("each", Severity.Warning, "m", File.Span(12, 6)));
        Assert.Equal(
            ["b.yaml 0 button m, here and in 2 more places", "b.yaml 0 each m", "b.yaml 5 button another", "b.yaml 12 each m", "c.yaml 0 button m, here and in 1 more place"],
            sink.Sorted().Select(d => $"{d.FilePath![13..]} {d.Span!.Value.Start} {d.Id} {d.Message}"));
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
