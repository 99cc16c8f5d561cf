namespace Handbook.Diagnostics.Tests;

public sealed class DiagnosticRulesTests
{
    private static Diagnostic Problem(string id, string path, Severity severity = Severity.Error) =>
        new(id, severity, "a problem", new SourceText(path, "text").Start);

    private static Severity? Severity_under(DiagnosticRules rules, Diagnostic problem) => rules.Apply(problem)?.Severity;

    [Fact]
    public void Without_rules_a_diagnostic_keeps_its_severity() =>
        Assert.Equal(Severity.Error, Severity_under(DiagnosticRules.Default, Problem("broken-link", "content/pages/x.md")));

    [Fact]
    public void A_rule_without_a_path_holds_everywhere()
    {
        var rules = new DiagnosticRules([new("broken-link", RuleLevel.Warning), new("empty-body", RuleLevel.Off)]);
        Assert.Equal(Severity.Warning, Severity_under(rules, Problem("broken-link", "content/pages/x.md")));
        Assert.Null(rules.Apply(Problem("empty-body", "content/pages/x.md")));
        Assert.Equal(Severity.Error, Severity_under(rules, Problem("broken-anchor", "content/pages/x.md")));
    }

    [Fact]
    public void A_path_is_matched_from_the_content_folder_or_from_the_root()
    {
        var rules = new DiagnosticRules(
        [
            new("broken-link", RuleLevel.Warning, PathGlob.Parse("pages/legacy/**")),
            new("broken-link", RuleLevel.Off, PathGlob.Parse("templates/**")),
        ]);
        Assert.Equal(Severity.Warning, Severity_under(rules, Problem("broken-link", "content/pages/legacy/x.md")));
        Assert.Equal(Severity.Error, Severity_under(rules, Problem("broken-link", "content/pages/x.md")));
        Assert.Null(rules.Apply(Problem("broken-link", "templates/site/x.html")));
    }

    [Fact]
    public void A_rule_with_a_path_wins_and_of_two_the_later_one()
    {
        var rules = new DiagnosticRules(
        [
            new("broken-link", RuleLevel.Error, PathGlob.Parse("pages/**")),
            new("broken-link", RuleLevel.Warning, PathGlob.Parse("pages/legacy/**")),
            new("broken-link", RuleLevel.Off),
        ]);
        Assert.Equal(Severity.Warning, Severity_under(rules, Problem("broken-link", "content/pages/legacy/x.md")));
        Assert.Equal(Severity.Error, Severity_under(rules, Problem("broken-link", "content/pages/x.md")));
        Assert.Null(rules.Apply(Problem("broken-link", "content/faqs/x.md")));
    }

    [Fact]
    public void A_fatal_problem_stays_an_error()
    {
        var rules = new DiagnosticRules([new("bad-yaml", RuleLevel.Off)]);
        Assert.Equal(Severity.Error, Severity_under(rules, Problem("bad-yaml", "content/faqs/x.yaml") with { Fatal = true }));
    }
}
