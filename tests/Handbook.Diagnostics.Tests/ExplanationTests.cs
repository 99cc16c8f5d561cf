namespace Handbook.Diagnostics.Tests;

public sealed class ExplanationTests
{
    private const string Text = """
        ---
        severity: warning
        ---
        # A title

        First paragraph
        in two lines.

        ## Fails

        ```yaml path=content/faqs/x.yaml
        question: Why?
        ## not a heading
        ```

        And:

        ````markdown path=content/pages/a b.md
        ```sh
        ls
        ```
        ````

        ## Works

        ```yaml path=content/faqs/x.yaml
        question: Why?
        answer: Because.
        ```

        ```text
        no file
        ```
        """;

    [Fact]
    public void A_text_is_read_into_its_parts()
    {
        Explanation read = Explanation.Parse("an-id", Text);
        Assert.Equal(Severity.Warning, read.Severity);
        Assert.Equal("A title", read.Title);
        Assert.Equal("First paragraph in two lines.", read.Summary);
        Assert.Equal(
            [new("content/faqs/x.yaml", "question: Why?\n## not a heading\n"), new("content/pages/a b.md", "```sh\nls\n```\n")],
            read.Fails);
        Assert.Equal([new("content/faqs/x.yaml", "question: Why?\nanswer: Because.\n")], read.Works);
    }

    [Fact]
    public void A_file_of_an_example_may_hold_bytes_that_are_no_text_and_a_line_many_times()
    {
        ExampleFile read = ExampleFile.Parse("```yaml bytes repeat=3 path=content/faqs/x.yaml", ["ä", @"caf\xE9"])!;
        Assert.Equal("content/faqs/x.yaml", read.Path);
        Assert.Equal([0xC3, 0xA4, 10, 99, 97, 102, 0xE9, 10, 99, 97, 102, 0xE9, 10, 99, 97, 102, 0xE9, 10], read.Bytes());
    }

    [Fact]
    public void An_unknown_id_has_no_explanation() => Assert.Null(Explanations.Find("no-such-thing"));

    [Fact]
    public void Every_text_reads_and_its_id_is_kebab_case()
    {
        foreach (string id in Explanations.Ids)
        {
            Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", id);
            Explanation read = Explanations.Find(id)!;
            Assert.False(read.Title.EndsWith('.'), $"{id}: a title has no full stop");
            Assert.NotEmpty(read.Summary);
        }
    }
}
