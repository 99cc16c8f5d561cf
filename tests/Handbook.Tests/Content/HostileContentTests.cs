using CsCheck;
using Handbook.Testing;

namespace Handbook.Tests.Content;

/// <summary>Whatever stands in a file: no exception, no endless work, a message where something is refused.</summary>
public class HostileContentTests
{
    [Fact]
    public void Brackets_without_end_are_refused_in_YAML()
    {
        Loaded loaded = Tree.Parse("=== terms/t.yaml\nterm: A\ndefinition: x\nextra: " + new string('[', 100_000)).Load();
        Assert.StartsWith("terms/t.yaml:3:71: error[yaml-too-deep]", loaded.Problems, StringComparison.Ordinal);
        Assert.Contains("error[yaml-too-deep]: lists and mappings stand more than 64 deep inside each other", loaded.Problems, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_repeats_itself_is_refused_before_it_grows()
    {
        Loaded loaded = Tree.Parse("""
            === terms/t.yaml
            term: A
            definition: x
            extra: {a: &a [x, x], b: &b [*a, *a]}
            """).Load();
        Assert.Equal("terms/t.yaml:3:12: error[yaml-reserved-character]: a text can't begin with & without quotation marks", loaded.Problems);
    }

    [Theory]
    [InlineData("> ", 300)]
    [InlineData("- ", 300)]
    [InlineData("1. ", 300)]
    public void Levels_without_end_are_refused_in_Markdown(string marker, int times)
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n" + string.Concat(Enumerable.Repeat(marker, times)) + "x").Load();
        Assert.Equal("pages/p.md:3:1: error[markdown-too-deep]: lists, quotations and elements stand too deep inside each other", loaded.Problems);
    }

    [Fact]
    public void Lists_that_go_deeper_line_by_line_are_refused_at_once()
    {
        string text = string.Concat(Enumerable.Range(0, 900).Select(i => new string(' ', i * 2) + "- a\n"));
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n" + text).Load();
        Assert.Contains("error[markdown-too-deep]", loaded.Problems, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("![")]
    [InlineData("*a _b ")]
    [InlineData("`a ")]
    [InlineData("<a ")]
    [InlineData("http://a.b ")]
    [InlineData("[^a]")]
    public void A_paragraph_of_signs_is_refused_before_they_are_matched(string sign)
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n" + string.Concat(Enumerable.Repeat(sign, 20_000))).Load();
        Assert.Contains("pages/p.md:3:1: error[markdown-too-long]", loaded.Problems, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_without_end_are_cut_at_a_depth()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n" + string.Concat(Enumerable.Repeat("<div>\n\n", 2000)) + "deep").Load();
        Assert.Contains("error[markdown-too-deep]", loaded.Problems, StringComparison.Ordinal);
        Assert.Contains("deep", loaded.Html("pages/p"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_many_rows_and_cells_is_read()
    {
        string table = "| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| x | y |\n", 3000));
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n" + table).Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal(3001, loaded.Html("pages/p").Split("<tr>").Length - 1);
    }

    [Fact]
    public void Any_Markdown_loads_and_gives_balanced_markup()
    {
        string[] pieces =
        [
            "a", " ", "\n", "\n\n", "# ", "## ", "- ", "1. ", "> ", "    ", "\t", "*", "**", "_", "~~", "`", "```\n", "[", "]", "(", ")", "![", "](", "[[", "]]", "|", "\n|---|\n",
            "<div>", "</div>", "<b>", "</b>", "<p>", "<table><tr><td>", "</table>", "<x-y>", "<!--", "-->", "<script>", "</script>", "<iframe src=x>", "{.a}", "{#b}", "{", "}", "&amp;", "&", "\\",
            "[^1]", "[^1]: ", ":   ", "[!NOTE]", "[ ] ", "http://a.b", "a@b.c", "---", "===", "é", "😀", "\u00A0", "<a href=\"x\">", "</a>", "<img src=y>", "<br>", "<details><summary>", "</summary>",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Select(string.Concat).SampleFixed(
            text =>
            {
                Loaded loaded = Tree.Parse("").With("pages/p.md", text).Load();
                string html = loaded.Model.EntriesById.TryGetValue("pages/p", out Handbook.Model.Entry? entry) && entry.Fields["body"] is not null ? loaded.Html("pages/p") : "";
                AssertBalanced(html, text);
            },
            iter: 300);
    }

    [Fact]
    public void Any_YAML_loads()
    {
        string[] pieces =
        [
            "term", "definition", ": ", ":", "\n", "\n  ", "\n    ", "- ", "\"", "'", "|", ">", "[", "]", "{", "}", ",", "#", " #", "&a", "*a", "!", "!!str ", "%", "@", "`", "?", "? ", "---\n", "...\n", "\t", "\\", "\\u", "\\x4",
            "~", "null", "é", "😀", "\u2028", "\u0085", "\r", "\r\n", "a", "0", "true", "entries:\n", "title: x\n", "see: [b]\n", "\uFEFF",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 30].Select(string.Concat).SampleFixed(
            text =>
            {
                _ = Tree.Parse("").With("terms/t.yaml", text).Load().Problems;
                _ = Tree.Parse("").With("handbook.yaml", text).Load().Problems;
                _ = Tree.Parse("").With("pages/p.md", "---\n" + text + "\n---\nx").Load().Problems;
            },
            iter: 300);
    }

    /// <summary>Every end tag closes the element opened last: what raw HTML could break.</summary>
    private static void AssertBalanced(string html, string input)
    {
        var open = new Stack<string>();
        for (int at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at + 1))
        {
            int end = html.IndexOf('>', at);
            string tag = html[(at + 1)..end];
            string name = tag.TrimStart('/').Split(' ')[0];
            if (name is "br" or "hr" or "img" or "input" or "wbr" or "col") continue;
            if (!tag.StartsWith('/')) open.Push(name);
            else Assert.True(open.Count > 0 && open.Pop() == name, $"{input}\n=>\n{html}");
        }
        Assert.True(open.Count == 0, $"{input}\n=>\n{html}");
    }
}
