using Handbook.Diagnostics.Rendering;
using static Handbook.Diagnostics.Tests.Rendering.Rendered;

namespace Handbook.Diagnostics.Tests.Rendering;

public sealed class FullRendererTests
{
    private static readonly SourceText Hire = new("content/responsibilities/hire.md", "---\ntitle: Hire well\nsumary: Find the right people.\n---\nBody.\n");

    private static void Shows(string expected, string actual) => Assert.Equal(expected.ReplaceLineEndings("\n"), actual.TrimEnd('\n'));

    [Fact]
    public void A_problem_is_shown_with_its_place_its_line_a_caret_and_what_to_do() => Shows(
        """
        error[unknown-field]: `sumary` is not a field of a responsibility
         --> content/responsibilities/hire.md:3:1
          |
        3 | sumary: Find the right people.
          | ^^^^^^ did you mean `summary`?
          |
          = help: Correct the name, or move the text into `extra`.

        1 error. `handbook explain unknown-field` tells more.
        """,
        As(DiagnosticFormat.Full, new Diagnostic(
            "unknown-field", Severity.Error, "`sumary` is not a field of a responsibility", At(Hire, "sumary"),
            Help: "Correct the name, or move the text into `extra`.")
        {
            Label = "did you mean `summary`?",
        }));

    [Fact]
    public void A_related_place_is_shown_under_the_problem_with_what_it_has_to_do_with_it()
    {
        string first = string.Concat(Enumerable.Repeat("# x\n", 99)) + "id: hire\n";
        var other = new SourceText("content/responsibilities/other.yaml", first);
        Shows(
            """
            error[duplicate-id]: two entries have the id `hire`
               --> content/responsibilities/hire.md:2:8
                |
              2 | title: Hire well
                |        ^^^^^^^^^
               ::: content/responsibilities/other.yaml:100:5
                |
            100 | id: hire
                |     ---- first used here

            1 error. `handbook explain duplicate-id` tells more.
            """,
            As(DiagnosticFormat.Full, new Diagnostic("duplicate-id", Severity.Error, "two entries have the id `hire`", At(Hire, "Hire well"))
            {
                Related = [new RelatedPlace(At(other, "hire"), "first used here")],
            }));
    }

    [Fact]
    public void A_problem_of_a_file_as_a_whole_names_the_file() => Shows(
        """
        error[no-handbook-yaml]: there is no handbook.yaml
         --> content/handbook.yaml
          = help: Create it with at least a `title`.

        1 error. `handbook explain no-handbook-yaml` tells more.
        """,
        As(DiagnosticFormat.Full, new Diagnostic(
            "no-handbook-yaml", Severity.Error, "there is no handbook.yaml", Path: "content/handbook.yaml", Help: "Create it with at least a `title`.")));

    [Fact]
    public void Wide_characters_combining_marks_and_emoji_keep_the_caret_in_its_column()
    {
        var source = new SourceText("x.md", "日本 e\u0301 👩‍💻 x here");
        string[] lines = As(DiagnosticFormat.Full, Problem(source, "here")).Split('\n');
        Assert.Equal("1 | 日本 e\u0301 👩‍💻 x here", lines[3]);
        // 日本 takes 4 columns, é 1, the picture 2, x 1, spaces 4.
        Assert.Equal("  | " + new string(' ', 12) + "^^^^", lines[4]);
    }

    [Fact]
    public void Wide_characters_are_underlined_in_full()
    {
        string[] lines = As(DiagnosticFormat.Full, Problem(new SourceText("x.md", "a 日本 b"), "日本")).Split('\n');
        Assert.Equal("  |   ^^^^", lines[4]);
    }

    [Fact]
    public void A_tab_is_four_columns_wide()
    {
        string[] lines = As(DiagnosticFormat.Full, Problem(new SourceText("x.yaml", "\tkey:\tvalue"), "value")).Split('\n');
        Assert.Equal("1 |     key:    value", lines[3]);
        Assert.Equal("  |             ^^^^^", lines[4]);
    }

    [Fact]
    public void Columns_count_characters_not_UTF16_units() =>
        Assert.Contains(" --> x.md:1:4\n", As(DiagnosticFormat.Full, Problem(new SourceText("x.md", "🙂🙂 here"), "here")));

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(5_000)]
    [InlineData(9_996)]
    public void A_very_long_line_is_cut_to_a_window_around_the_caret(int at)
    {
        string line = new string('a', at) + "HERE" + new string('b', 9_996 - at);
        string[] lines = As(DiagnosticFormat.Full, new RenderingOptions { Width = 60 }, Problem(new SourceText("x.md", line), "HERE")).Split('\n');
        Assert.InRange(lines[3].Length, 50, 60);
        Assert.Equal("HERE", lines[3].Substring(lines[4].IndexOf('^'), 4));
        Assert.Equal("^^^^", lines[4].Trim(' ', '|'));
        Assert.Equal(at > 0, lines[3].Contains("…a", StringComparison.Ordinal));
        Assert.Equal(at < 9_996, lines[3].EndsWith("b…", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stretch_longer_than_the_window_is_marked_as_far_as_it_is_seen()
    {
        string[] lines = As(DiagnosticFormat.Full, new RenderingOptions { Width = 40 }, Problem(new SourceText("x.md", "x " + new string('y', 500)), new string('y', 500))).Split('\n');
        Assert.Equal("1 | x " + new string('y', 32) + "…", lines[3]);
        Assert.Equal("  |   " + new string('^', 32), lines[4]);
    }

    [Fact]
    public void A_stretch_over_several_lines_is_marked_to_the_end_of_its_first()
    {
        string[] lines = As(DiagnosticFormat.Full, Problem(new SourceText("x.md", "one two\r\nthree"), "two\r\nthr")).Split('\n');
        Assert.Equal("1 | one two", lines[3]);
        Assert.Equal("  |     ^^^", lines[4]);
    }

    [Fact]
    public void The_end_of_a_text_has_a_caret_too()
    {
        var source = new SourceText("x.md", "one\n");
        Shows(
            """
            error[an-id]: ended too early
             --> x.md:2:1
              |
            2 |
              | ^

            1 error. `handbook explain an-id` tells more.
            """,
            As(DiagnosticFormat.Full, new Diagnostic("an-id", Severity.Error, "ended too early", source.Span(4, 0))));
    }

    [Fact]
    public void No_control_character_of_an_author_reaches_the_terminal()
    {
        const string Hostile = "\u001b[2J\u0007\u009b1m\u202Eevil\u200B\u2028";
        var source = new SourceText($"content/{Hostile}.md", $"{Hostile}\u0000\u0085");
        Diagnostic problem = new("an-id", Severity.Error, Hostile, source.Span(0, 3), Help: Hostile)
        {
            Label = Hostile,
            Related = [new RelatedPlace(source.Start, Hostile)],
        };
        foreach (DiagnosticFormat format in Enum.GetValues<DiagnosticFormat>())
        {
            string text = As(format, problem);
            Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
            if (format is DiagnosticFormat.Full) Assert.DoesNotContain(text, c => c is '\u202E' or '\u200B' or '\u2028');
        }
        Assert.Contains("error[an-id]: ␛[2J␇<U+009B>1m<U+202E>evil<U+200B><U+2028>", As(DiagnosticFormat.Full, problem));
    }

    [Fact]
    public void On_a_narrow_terminal_label_and_help_are_wrapped()
    {
        var options = new RenderingOptions { Width = 44 };
        Shows(
            """
            error[unknown-field]: `sumary` is not a field
             --> content/responsibilities/hire.md:3:1
              |
            3 | sumary: Find the right people.
              | ^^^^^^
              | this word is close to `summary`, which a
              | responsibility has
              |
              = help: Correct the name. Or move the text
                      into `extra`.

            1 error. `handbook explain unknown-field` tells more.
            """,
            As(DiagnosticFormat.Full, options, new Diagnostic(
                "unknown-field", Severity.Error, "`sumary` is not a field", At(Hire, "sumary"), Help: "Correct the name. Or move the text into `extra`.")
            {
                Label = "this word is close to `summary`, which a responsibility has",
            }));
    }

    [Fact]
    public void Colours_change_no_character_of_the_text()
    {
        Diagnostic problem = Problem(Hire, "sumary", severity: Severity.Warning) with { Help = "Help." };
        string coloured = As(DiagnosticFormat.Full, new RenderingOptions { Colour = true }, problem);
        Assert.Contains("\u001b[1;33mwarning[an-id]\u001b[0m", coloured);
        string plain = System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "");
        Assert.Equal(As(DiagnosticFormat.Full, problem), plain);
    }

    [Fact]
    public void Without_problems_nothing_is_written() => Assert.Equal("", As(DiagnosticFormat.Full));

    [Fact]
    public void The_summary_counts_errors_and_warnings_and_points_at_the_worst()
    {
        string text = As(
            DiagnosticFormat.Full,
            new Diagnostic("mild", Severity.Warning, "m"), new Diagnostic("bad", Severity.Error, "m"),
            new Diagnostic("bad", Severity.Error, "m"), new Diagnostic("aside", Severity.Note, "m"));
        Assert.EndsWith("\n2 errors, 1 warning. `handbook explain bad` tells more.\n", text);
    }
}
