namespace Handbook.Diagnostics;

/// <summary>
/// The long text of a diagnostic, from <c>Explain/&lt;id&gt;.md</c>: front matter with <c>severity</c>, a first heading as title, prose, and the
/// sections <c>## Fails</c> and <c>## Works</c>, whose fences with a <c>path=</c> are files of a small handbook (<see cref="ExampleFile"/>).
/// </summary>
/// <param name="Severity">What the diagnostic is unless <c>checks:</c> says otherwise.</param>
/// <param name="Text">The Markdown below the title.</param>
/// <param name="Fails">Built as they stand, these files give exactly this diagnostic.</param>
/// <param name="Works">The same thing done right: no diagnostic at all.</param>
public sealed record Explanation(
    string Id,
    Severity Severity,
    string Title,
    string Text,
    IReadOnlyList<ExampleFile> Fails,
    IReadOnlyList<ExampleFile> Works)
{
    /// <summary>The first paragraph, in one line.</summary>
    public string Summary => string.Join(' ', Text.TrimStart('\n').Split("\n\n", 2)[0].Split('\n', StringSplitOptions.TrimEntries));

    /// <exception cref="FormatException">The text is not of the form above: a bug of ours, found by the tests.</exception>
    internal static Explanation Parse(string id, string markdown)
    {
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        if (lines is not ["---", var severity, "---", var heading, ..] || !heading.StartsWith("# ", StringComparison.Ordinal))
        {
            throw new FormatException($"Explain/{id}.md must begin with front matter of one line, severity, and a heading.");
        }
        return new Explanation(
            id,
            ParseSeverity(id, severity),
            heading[2..],
            string.Join('\n', lines[4..]).Trim('\n') + "\n",
            Examples(lines, "## Fails"),
            Examples(lines, "## Works"));
    }

    private static Severity ParseSeverity(string id, string line) => line switch
    {
        "severity: error" => Severity.Error,
        "severity: warning" => Severity.Warning,
        "severity: note" => Severity.Note,
        _ => throw new FormatException($"Explain/{id}.md: '{line}' is no severity."),
    };

    private static List<ExampleFile> Examples(string[] lines, string section)
    {
        var files = new List<ExampleFile>();
        bool inside = false;
        for (int i = 0; i < lines.Length; i++)
        {
            string fence = FenceOf(lines[i]);
            if (fence.Length == 0)
            {
                if (lines[i].StartsWith("## ", StringComparison.Ordinal)) inside = lines[i] == section;
                continue;
            }
            int end = Array.IndexOf(lines, fence, i + 1);
            if (end < 0) throw new FormatException($"A fence is not closed: {lines[i]}");
            if (inside && ExampleFile.Parse(lines[i], lines[(i + 1)..end]) is { } file) files.Add(file);
            i = end;
        }
        return files;
    }

    /// <returns>The backticks that open a fence, three or more; empty for any other line.</returns>
    internal static string FenceOf(string line)
    {
        int length = line.Length - line.AsSpan().TrimStart('`').Length;
        return length >= 3 ? line[..length] : "";
    }
}
