namespace Handbook.Tests.Content.Markdown;

/// <summary>Markdown as handbooks use it: each feature in its smallest text.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("Dollar $x$, smiley :), arrow ->, \"quotes\" and -- dashes stay.", "<p>Dollar $x$, smiley :), arrow -&gt;, \"quotes\" and -- dashes stay.</p>")]
    [InlineData("{firstName} {{ x }} {% raw %} ::: note", "<p>{firstName} {{ x }} {% raw %} ::: note</p>")]
    [InlineData("~~gone~~ but ~not~ H~2~O", "<p><del>gone</del> but ~not~ H~2~O</p>")]
    [InlineData("one  \ntwo\nthree", "<p>one<br>two\nthree</p>")]
    [InlineData("3. three\n4. four", "<ol start=\"3\">\n<li>three</li>\n<li>four</li>\n</ol>")]
    [InlineData("- one\n\n- two", "<ul>\n<li>\n<p>one</p>\n</li>\n<li>\n<p>two</p>\n</li>\n</ul>")]
    [InlineData("Term\n:   Definition", "<dl>\n<dt>Term</dt>\n<dd>Definition</dd>\n</dl>")]
    [InlineData("Term\n~   Text", "<p>Term\n~   Text</p>")]
    [InlineData("```mermaid\ngraph\n```", "<pre><code class=\"language-mermaid\">graph\n</code></pre>")]
    [InlineData("```js {.numbered}\nx < y\n```", "<pre class=\"numbered\"><code class=\"language-js\">x &lt; y\n</code></pre>")]
    [InlineData("a | b\n---|--:\n1 | 2 | 3", "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th scope=\"col\" class=\"align-right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class=\"align-right\">2</td>\n</tr>\n</tbody>\n</table>")]
    public void Reads(string markdown, string html) => Assert.Equal(html, Page(markdown));

    [Theory]
    [InlineData("https://example.com/a_b_c, ok", "<p><a href=\"https://example.com/a_b_c\">https://example.com/a_b_c</a>, ok</p>")]
    [InlineData("(www.example.org)", "<p>(<a href=\"https://www.example.org\">www.example.org</a>)</p>")]
    [InlineData("me.you+x@example.co.uk.", "<p><a href=\"mailto:me.you+x@example.co.uk\">me.you+x@example.co.uk</a>.</p>")]
    [InlineData("<you@example.com>", "<p><a href=\"mailto:you@example.com\">you@example.com</a></p>")]
    [InlineData("@name, a@b and `x@y.z`", "<p>@name, a@b and <code>x@y.z</code></p>")]
    [InlineData("[me@example.com](https://e.org)", "<p><a href=\"https://e.org\">me@example.com</a></p>")]
    public void Addresses_become_links(string markdown, string html) => Assert.Equal(html, Page(markdown));

    [Fact]
    public void Callouts_are_GitHubs()
    {
        Assert.Equal("<div class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">{note}</p>\n<p>Text.</p>\n</div>", Page("> [!NOTE]\n> Text."));
        Assert.Equal("<div class=\"alert alert-tip\" role=\"note\">\n<p class=\"alert-title\">{tip}</p>\n<p>On its line.</p>\n</div>", Page("> [!tip] On its line."));
        Assert.Equal("<blockquote>\n<p>[!FANCY]\nText.</p>\n</blockquote>", Page("> [!FANCY]\n> Text."));
    }

    [Fact]
    public void Tasks_are_items_with_a_box()
    {
        Assert.Equal("""
            <ul class="task-list">
            <li class="task"><input type="checkbox" disabled="" aria-label="{task-open}"> open</li>
            <li class="task"><input type="checkbox" disabled="" aria-label="{task-done}" checked=""> done</li>
            <li><a href="https://e.org">x</a></li>
            </ul>
            """, Page("- [ ] open\n- [x] done\n- [x](https://e.org)"));
    }

    [Fact]
    public void Tasks_that_can_be_ticked_are_named_by_their_entry_and_called_by_their_words()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n- [ ] **One** task\n  - [x] One inside\n\nText.\n\n1. [ ] Another\n\n   with more").Load();
        Assert.Equal("", loaded.Problems);
        string html = loaded.Text("pages/p").Render(Loaded.Rendering("pages/p.") with { TaskFields = true });
        Assert.Contains("<input type=\"checkbox\" name=\"pages/p.1\" aria-label=\"One task\"> <strong>One</strong> task", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"checkbox\" name=\"pages/p.2\" aria-label=\"One inside\" checked=\"\">", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"checkbox\" name=\"pages/p.3\" aria-label=\"Another\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_stand_at_the_end_with_ids_of_their_entry()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\nOne[^a] two[^b] one[^a].\n\n[^a]: First.\n[^b]: Second.").Load();
        Assert.Equal("", loaded.Problems);
        string html = loaded.Html("pages/p", prefix: "p.");
        Assert.Contains("One<sup class=\"footnote-ref\" id=\"p.fnref-1\"><a href=\"#p.fn-1\" role=\"doc-noteref\">1</a></sup>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"p.fnref-1-2\"", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"p.fn-2\" class=\"footnote\" value=\"2\">\n<p>Second. <a href=\"#p.fnref-2\" class=\"footnote-back\"", html, StringComparison.Ordinal);
        Assert.Equal("One two one.\nFirst.\nSecond.", loaded.Text("pages/p").PlainText);
    }

    [Fact]
    public void Footnotes_of_one_entry_are_numbered_through_its_fields()
    {
        Loaded loaded = Tree.Parse("""
            === mistakes/m.yaml
            title: M
            bad:
              text: |
                Bad[^1].

                [^1]: Note of bad.
            good:
              text: |
                Good[^1].

                [^1]: Note of good.
            lesson: x
            """).Load();
        var good = (Handbook.Model.RecordValue)loaded.Entry("mistakes/m").Fields["good"]!;
        string html = ((Handbook.Model.MarkdownValue)good["text"]!).Text.Render(Loaded.Rendering());
        Assert.Contains("href=\"#fn-2\"", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"fn-2\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## What's new? (v2.0) — Übersicht", "whats-new-v20--übersicht")]
    [InlineData("## `code` and *more*", "code-and-more")]
    [InlineData("## snake_case", "snake_case")]
    [InlineData("## Own {#other-id .c}", "other-id")]
    [InlineData("## {x}", "x")]
    public void Headings_have_GitHubs_ids(string markdown, string id) => Assert.StartsWith($"<h2 id=\"{id}\"", Page(markdown), StringComparison.Ordinal);

    [Fact]
    public void Repeated_headings_are_numbered_and_prefixed()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# Same\n\n## Same\n\n## Same\n\n## Same-1").Load();
        Assert.Equal(["same-1", "same-2", "same-1-1"], loaded.Entry("pages/p").Headings.Select(h => h.Id));
        Assert.StartsWith("<h3 id=\"p.same-1\">Same</h3>", loaded.Html("pages/p", prefix: "p.", shift: 1), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_h1_is_the_title_and_further_ones_move_down()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# Title\n\n## A\n\n# B\n\n## C").Load();
        Assert.Equal("Title", loaded.Entry("pages/p").Title);
        Assert.Equal("<h2 id=\"a\">A</h2>\n<h2 id=\"b\">B</h2>\n<h3 id=\"c\">C</h3>", loaded.Html("pages/p"));
    }

    [Fact]
    public void A_heading_that_repeats_the_given_title_is_not_shown_twice()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n---\ntitle: The plan\n---\n# The Plan\n\nText [up](#the-plan).").Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal("<p>Text <a href=\"entry:pages/p\">up</a>.</p>", loaded.Html("pages/p"));
    }

    [Theory]
    [InlineData("Lead.\n{.lead}", "<p class=\"lead\">Lead.</p>")]
    [InlineData("- a\n- b\n{.list}", "<ul class=\"list\">\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("> q\n{.quote}", "<blockquote class=\"quote\">\n<p>q</p>\n</blockquote>")]
    [InlineData("[a](https://e.org){.ext}", "<p><a href=\"https://e.org\" class=\"ext\">a</a></p>")]
    [InlineData("`a`{.lang} and `b` {.no}", "<p><code class=\"lang\">a</code> and <code>b</code> {.no}</p>")]
    [InlineData("Text {.no} more", "<p>Text {.no} more</p>")]
    [InlineData("**b**{.no}", "<p><strong>b</strong>{.no}</p>")]
    [InlineData("a\n\n{.no}", "<p>a</p>\n<p>{.no}</p>")]
    [InlineData("a\n{not a list}", "<p>a\n{not a list}</p>")]
    [InlineData("[a](https://e.org){}", "<p><a href=\"https://e.org\">a</a>{}</p>")]
    public void Attribute_lists_stand_at_four_places_and_nowhere_else(string markdown, string html) => Assert.Equal(html, Page(markdown));

    [Fact]
    public void Attribute_lists_pass_the_allow_list()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n[a](https://e.org){.x onclick=\"x()\" style=\"color:red\" lang=de}").Load();
        Assert.Equal("<p><a href=\"https://e.org\" class=\"x\" lang=\"de\">a</a></p>", loaded.Html("pages/p"));
        Assert.Equal(["html-attribute-removed", "html-attribute-removed"], loaded.Sink.Sorted().Select(d => d.Id));
    }

    [Fact]
    public void A_bar_is_escaped_in_a_table_even_in_code_and_id_links()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n| a | b |\n|---|---|\n| `x\\|y` | [[p\\|this]] |").Load();
        Assert.Equal("", loaded.Problems);
        Assert.Contains("<td><code>x|y</code></td>\n<td><a href=\"entry:pages/p\">this</a></td>", loaded.Html("pages/p"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x][nope]", "3:1: error[undefined-reference]")]
    [InlineData("so [nope][] too", "3:4: error[undefined-reference]")]
    [InlineData("[*x* y][nope]", null)]
    [InlineData("a[i][j], \\[x][y], `[x][y]`, [x] [y], [plain]", null)]
    [InlineData("claim[^nope]", "3:6: error[undefined-footnote]")]
    public void References_without_definition_are_found_in_text(string markdown, string? expected)
    {
        string problems = Tree.Parse("=== pages/p.md\n# T\n\n" + markdown).Load().Problems;
        if (expected is null) Assert.Equal("", problems);
        else Assert.StartsWith("pages/p.md:" + expected, problems, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_and_words_leave_out_what_nobody_reads()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\nOne *two*[^1] <!-- no -->`three`\nfour — 5.\n\n- six\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: seven").Load();
        Assert.Equal("One two three four — 5.\nsix\na b\nc d\nseven", loaded.Text("pages/p").PlainText);
        Assert.Equal(11, loaded.Text("pages/p").WordCount);
    }

    [Fact]
    public void A_text_of_one_paragraph_can_be_rendered_without_it()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\nOne *line*.").Load();
        Assert.Equal("One <em>line</em>.", loaded.Html("pages/p", inline: true));
    }

    private static string Page(string markdown)
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n" + markdown).Load();
        return loaded.Html("pages/p");
    }
}
