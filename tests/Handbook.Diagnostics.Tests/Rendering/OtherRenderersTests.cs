using System.Text.Json;
using Handbook.Diagnostics.Rendering;
using static Handbook.Diagnostics.Tests.Rendering.Rendered;

namespace Handbook.Diagnostics.Tests.Rendering;

public sealed class OtherRenderersTests
{
    private static readonly SourceText Page = new("content/pages/über uns, 100%.md", "# Title\n\nSee 🙂 [plan](plan.md),\nand more.\n");

    private static Diagnostic[] Several =>
    [
        new("no-place", Severity.Error, "nothing to point at"),
        new("missing-file", Severity.Error, "there is no handbook.yaml", Path: "content/handbook.yaml", Help: "Create it."),
        new("broken-link", Severity.Warning, "there is no page `plan.md`", At(Page, "[plan](plan.md)"), Help: "Line one: 50%, done.\nLine two.")
        {
            Label = "did you mean `plans.md`?",
            Related = [new RelatedPlace(At(Page, "# Title"), "the page begins here")],
        },
        new("aside", Severity.Note, "over two lines", At(Page, "plan.md),\nand")),
    ];

    [Fact]
    public void The_concise_form_is_a_line_each_and_a_summary() => Assert.Equal(
        """
        error[no-place]: nothing to point at
        content/handbook.yaml: error[missing-file]: there is no handbook.yaml
        content/pages/über uns, 100%.md:3:7: warning[broken-link]: there is no page `plan.md`
        content/pages/über uns, 100%.md:3:14: note[aside]: over two lines
        2 errors, 1 warning

        """.ReplaceLineEndings("\n"),
        As(DiagnosticFormat.Concise, Several));

    [Fact]
    public void A_line_break_in_a_message_does_not_break_the_concise_form() =>
        Assert.StartsWith("error[x]: two␊lines\n", As(DiagnosticFormat.Concise, new Diagnostic("x", Severity.Error, "two\nlines")));

    [Fact]
    public void The_JSON_form_is_an_object_a_line() => Assert.Equal(
        """
        {"id":"no-place","severity":"error","message":"nothing to point at"}
        {"id":"missing-file","severity":"error","message":"there is no handbook.yaml","path":"content/handbook.yaml","help":"Create it."}
        {"id":"broken-link","severity":"warning","message":"there is no page `plan.md`","path":"content/pages/über uns, 100%.md","line":3,"column":7,"endLine":3,"endColumn":22,"label":"did you mean `plans.md`?","help":"Line one: 50%, done.\nLine two.","related":[{"message":"the page begins here","path":"content/pages/über uns, 100%.md","line":1,"column":1,"endLine":1,"endColumn":8}]}
        {"id":"aside","severity":"note","message":"over two lines","path":"content/pages/über uns, 100%.md","line":3,"column":14,"endLine":4,"endColumn":4}

        """.ReplaceLineEndings("\n"),
        As(DiagnosticFormat.Json, Several));

    [Fact]
    public void The_GitHub_form_escapes_what_the_runner_would_read_as_its_own() => Assert.Equal(
        """
        ::error title=no-place::nothing to point at
        ::error file=content/handbook.yaml,title=missing-file::there is no handbook.yaml%0ACreate it.
        ::warning file=content/pages/über uns%2C 100%25.md,line=3,endLine=3,col=7,endColumn=22,title=broken-link::there is no page `plan.md`%0ALine one: 50%25, done.%0ALine two.
        ::notice file=content/pages/über uns%2C 100%25.md,line=3,endLine=4,col=14,title=aside::over two lines

        """.ReplaceLineEndings("\n"),
        As(DiagnosticFormat.GitHub, Several));

    [Fact]
    public void A_message_cannot_smuggle_a_workflow_command() => Assert.Equal(
        "::error title=x::text%0A::set-output name=a::b\n",
        As(DiagnosticFormat.GitHub, new Diagnostic("x", Severity.Error, "text\r\n::set-output name=a::b")));

    [Fact]
    public void The_SARIF_form_has_what_the_standard_requires()
    {
        using JsonDocument document = JsonDocument.Parse(As(DiagnosticFormat.Sarif, Several));
        JsonElement root = document.RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        JsonElement run = Assert.Single(root.GetProperty("runs").EnumerateArray());
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("handbook", driver.GetProperty("name").GetString());
        Assert.Equal("1.2.3", driver.GetProperty("version").GetString());
        string[] rules = [.. driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!)];
        Assert.Equal(["aside", "broken-link", "missing-file", "no-place"], rules);
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(Several.Length, results.Length);
        Assert.All(results, result =>
        {
            Assert.Equal(rules[result.GetProperty("ruleIndex").GetInt32()], result.GetProperty("ruleId").GetString());
            Assert.Matches("^(none|note|warning|error)$", result.GetProperty("level").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        });
    }

    [Fact]
    public void A_SARIF_place_is_an_escaped_relative_URI_with_a_region_in_characters()
    {
        using JsonDocument document = JsonDocument.Parse(As(DiagnosticFormat.Sarif, Several));
        JsonElement run = document.RootElement.GetProperty("runs")[0];
        Assert.Equal("unicodeCodePoints", run.GetProperty("columnKind").GetString());
        JsonElement result = run.GetProperty("results")[2];
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("content/pages/%C3%BCber%20uns%2C%20100%25.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":3,"startColumn":7,"endLine":3,"endColumn":22}""", Compact(place.GetProperty("region")));
        JsonElement related = result.GetProperty("relatedLocations")[0];
        Assert.Equal("the page begins here", related.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(0, run.GetProperty("results")[0].GetProperty("locations").GetArrayLength());
    }

    [Fact]
    public void The_concise_form_has_no_summary_without_errors_and_warnings() =>
        Assert.Equal("note[aside]: m\n", As(DiagnosticFormat.Concise, new Diagnostic("aside", Severity.Note, "m")));

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
