using Handbook.Diagnostics;
using Handbook.Templates;
using Handbook.Templates.Functions;
using Scriban.Runtime;

namespace Handbook.Tests.Templates;

/// <summary>Renders one template, or several that include one another, over values that a test writes down.</summary>
internal static class Template
{
    public static readonly TemplateLimits Small = new()
    {
        LoopSteps = 1000,
        Depth = 10,
        OutputCharacters = 10_000,
        StringCharacters = 10_000,
        Time = TimeSpan.FromSeconds(20),
    };

    private static readonly TemplateFunction[] Functions =
    [
        new IncludeFunction(), new RawFunction(), new HasFunction(), new JsonFunction(), new GroupFunction(), new SortFunction(),
    ];

    public static string Render(string template, params (string Name, object? Value)[] values)
    {
        (string? text, IReadOnlyList<Diagnostic> problems) = Run([("page.html", template)], values, Small);
        Assert.Empty(problems.Select(Line));
        return text!;
    }

    /// <returns>The problems in the concise form, one a line, with their help after it.</returns>
    public static string Problems(string template, params (string Name, object? Value)[] values) =>
        ProblemsOf([("page.html", template)], Small, values);

    public static string ProblemsOf((string Name, string Text)[] templates, TemplateLimits? limits = null, params (string Name, object? Value)[] values)
    {
        (string? text, IReadOnlyList<Diagnostic> problems) = Run(templates, values, limits ?? Small);
        Assert.Null(text);
        return string.Join("\n", problems.Select(Line));
    }

    public static (string? Text, IReadOnlyList<Diagnostic> Problems) Run(
        (string Name, string Text)[] templates, (string Name, object? Value)[] values, TemplateLimits limits)
    {
        var sink = new DiagnosticSink();
        var set = new TemplateSet(TemplateFiles.OnlyTexts(templates.Select(t => KeyValuePair.Create(t.Name, t.Text))), sink);
        var renderer = new TemplateRenderer(set, Functions, limits);
        var model = new ScriptObject();
        foreach ((string name, object? value) in values) model.SetValue(name, value, readOnly: true);
        var subject = new RenderSubject("faqs/degree", new SourceText("content/faqs/degree.md", "---\nquestion: Q\n").Start);
        Rendering rendering = renderer.Render("page.html", [model], null, subject, TestContext.Current.CancellationToken);
        if (rendering.Problem is { } problem) sink.Report(problem);
        // A test's template is a fragment, and need not close what it opens.
        return (rendering.Text, [.. sink.Sorted().Where(found => found.Id != "template-unclosed-element")]);
    }

    private static string Line(Diagnostic problem) => $"{problem.Span?.ToString() ?? problem.Path}: {problem.Id}: {problem.Message}";
}
