namespace Handbook.Tests.Content.Yaml;

/// <summary>What people get wrong in YAML, and the one message each gets, at the place to mend.</summary>
public class YamlMistakesTests
{
    [Theory]
    [InlineData("term: Ship it: when\ndefinition: x", "1:14: error[yaml-colon]")]
    [InlineData("term: A\ndefinition: see: [a]", "2:16: error[yaml-colon]")]
    [InlineData("term: A\ndefinition: text\n  and more of it: yes", "3:3: error[yaml-colon]")]
    [InlineData("term: A\n\tdefinition: x", "2:1: error[yaml-tab]")]
    [InlineData("term: A\ndefinition:\n\tx", "3:1: error[yaml-tab]")]
    [InlineData("term: A\ndefinition: |\n\tx", "3:1: error[yaml-tab]")]
    [InlineData("term: \"A\ndefinition: x", "1:7: error[yaml-unclosed-quote]")]
    [InlineData("term: 'A\ndefinition: x", "1:7: error[yaml-unclosed-quote]")]
    [InlineData("term: \"A\" b\ndefinition: x", "1:11: error[yaml-text-after-quote]")]
    [InlineData("term: 'it's'\ndefinition: x", "1:11: error[yaml-text-after-quote]")]
    [InlineData("- \"A\" b\n- c", "1:7: error[yaml-text-after-quote]")]
    [InlineData("term: [A] b\ndefinition: x", "1:7: error[yaml-bracket]")]
    [InlineData("term: [A\ndefinition: x", "1:7: error[yaml-bracket]")]
    [InlineData("term: {A\ndefinition: x", "1:7: error[yaml-bracket]")]
    [InlineData("term: A\ndefinition: x\nsee:\n  - [b", "4:5: error[yaml-bracket]")]
    [InlineData("see: [a, b\nterm: A\ndefinition: \"[x]\" and [y]", "1:6: error[yaml-bracket]")]
    [InlineData("term: @A\ndefinition: x", "1:7: error[yaml-reserved-character]")]
    [InlineData("term: `A`\ndefinition: x", "1:7: error[yaml-reserved-character]")]
    [InlineData("term: %A\ndefinition: x", "1:7: error[yaml-reserved-character]")]
    [InlineData("term: &amp text\ndefinition: x", "1:7: error[yaml-reserved-character]")]
    [InlineData("term: !important text\ndefinition: x", "1:7: error[yaml-reserved-character]")]
    [InlineData("term: - A\ndefinition: x", "1:7: error[yaml-reserved-character]")]
    [InlineData("term: ? what\ndefinition: x", "1:7: error[yaml-reserved-character]")]
    [InlineData("term: *bold* text\ndefinition: x", "1:7: error[yaml-alias]")]
    [InlineData("term: \"a \\d b\"\ndefinition: x", "1:10: error[yaml-escape]")]
    [InlineData("term: A\ndefinition", "2:1: error[yaml-missing-colon]")]
    [InlineData("term:A\ndefinition: x", "1:1: error[yaml-missing-colon]")]
    [InlineData("term A\ndefinition: x", "1:1: error[yaml-missing-colon]")]
    [InlineData("# Terms\n\nterm A\ndefinition: x", "3:1: error[yaml-missing-colon]")]
    [InlineData("entries:\n  - term A\n    definition: x", "2:3: error[yaml-missing-colon]")]
    [InlineData("term: A\n definition: x", "2:2: error[yaml-indentation]")]
    [InlineData("  term: A\ndefinition: x", "2:1: error[yaml-indentation]")]
    [InlineData("- term: A\n  definition: x\n - term: B", "3:2: error[yaml-indentation]")]
    [InlineData("- term: A\ndefinition: x", "2:1: error[yaml-indentation]")]
    [InlineData("term: A\ndefinition: |\n  text\n more: y", "4:2: error[yaml-indentation]")]
    [InlineData("term: A\ndefinition: | text here\n  more", "2:13: error[yaml-syntax]")]
    [InlineData("? [a, b]\n: x", "1:3: error[yaml-syntax]")]
    [InlineData("term: A\nterm: B\ndefinition: x", "2:1: error[duplicate-key]")]
    [InlineData("term: A\ndefinition: x\n---\nterm: B", "3:1: error[yaml-second-document]")]
    [InlineData("term: Issue #5 is open\ndefinition: x", "1:13: warning[yaml-comment-in-text]")]
    public void A_slip_gets_one_message_at_its_place(string yaml, string expected)
    {
        string problems = Tree.Parse("=== terms/t.yaml\n" + yaml).Load().Problems;
        Assert.StartsWith("terms/t.yaml:" + expected, problems, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", problems, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("term: A # a comment\ndefinition: x")]
    [InlineData("%YAML 1.2\n---\nterm: A\ndefinition: x\n...\n")]
    [InlineData("--- # head\nterm: A\ndefinition: x")]
    [InlineData("{term: A, definition: x}")]
    [InlineData("\"term\": 'A'\n\n'definition': \"x\"\n\n")]
    [InlineData("term: !!str 010\ndefinition: no")]
    public void What_YAML_allows_is_read_without_a_word(string yaml) =>
        Assert.Equal("", Tree.Parse("=== terms/t.yaml\n" + yaml).Load().Problems);

    [Fact]
    public void A_line_between_two_columns_is_told_how_far_it_is_indented() =>
        Assert.Equal(
            "terms/t.yaml:4:4: error[yaml-indentation]: this line is indented by 3 spaces and the one above it by 4 spaces: it can stand neither beside nor below what is there",
            Tree.Parse("=== terms/t.yaml\nentries:\n  - term: A\n    see: [b]\n   definition: x").Load().Problems);

    [Fact]
    public void The_front_matter_counts_its_lines_from_the_files_first()
    {
        Loaded loaded = Tree.Parse("""
            === pages/p.md
            ---
            title: A: b
            ---
            x
            """).Load();
        Assert.Equal("pages/p.md:2:9: error[yaml-colon]: a colon followed by a space in a text needs quotation marks around the text", loaded.Problems);
    }

    [Fact]
    public void A_file_that_cant_be_read_doesnt_keep_the_others_from_being_checked()
    {
        Loaded loaded = Tree.Parse("""
            === terms/a.yaml
            term: [
            === terms/b.yaml
            term: B
            """).Load();
        Assert.Contains("terms/a.yaml:1:7: error[yaml-bracket]", loaded.Problems, StringComparison.Ordinal);
        Assert.Contains("terms/b.yaml:1:1: error[missing-field]: a term needs `definition`", loaded.Problems, StringComparison.Ordinal);
    }

    [Fact]
    public void Scalars_keep_the_form_they_were_written_in()
    {
        Loaded loaded = Tree.Parse("""
            === terms/t.yaml
            term: 010
            definition: 1e3
            tags: [no, 2024-01-01, 0x1F, ~x]
            """).Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal("010", loaded.Entry("terms/t").Title);
        Assert.Equal("<p>1e3</p>", loaded.Html("terms/t", "definition"));
        Assert.Equal(["no", "2024-01-01", "0x1F", "~x"], loaded.Entry("terms/t").Tags);
    }
}
