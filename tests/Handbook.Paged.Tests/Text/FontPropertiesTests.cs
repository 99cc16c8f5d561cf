using Handbook.Paged.Tests.Layout;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Tests.Text;

/// <summary>Properties of fonts and text, from the style sheet to the glyphs.</summary>
public class FontPropertiesTests
{
    [Theory]
    [InlineData("serif", "LibertinusSerif-Regular")]
    [InlineData("sans-serif", "Inter-Regular")]
    [InlineData("monospace", "JetBrainsMono-Regular")]
    [InlineData("system-ui", "Inter-Regular")]
    [InlineData("Nowhere, monospace", "JetBrainsMono-Regular")]
    [InlineData("'Libertinus Serif'", "LibertinusSerif-Regular")]
    public void A_generic_family_is_the_bundled_one(string family, string expected) =>
        Assert.Equal(expected, Single("<p>text</p>", $"p {{ font-family: {family} }}").Font.PostScriptName);

    [Theory]
    [InlineData("<b>text</b>", "LibertinusSerif-Bold")]
    [InlineData("<em>text</em>", "LibertinusSerif-Italic")]
    [InlineData("<strong><i>text</i></strong>", "LibertinusSerif-BoldItalic")]
    [InlineData("<code>text</code>", "JetBrainsMono-Regular")]
    public void Weight_style_and_code_choose_the_face(string html, string expected) =>
        Assert.Equal(expected, Single(html, "").Font.PostScriptName);

    /// <summary>See <see href="https://www.w3.org/TR/css-fonts-4/#font-style-prop">CSS Fonts 4, 2.4</see>. The family has no slanted face.</summary>
    [Theory]
    [InlineData("normal", 0)]
    [InlineData("italic", 14)]
    [InlineData("oblique", 14)]
    [InlineData("oblique 20deg", 20)]
    [InlineData("oblique 0.05turn", 18)]
    [InlineData("oblique -10deg", -10)]
    [InlineData("oblique 0deg", 0)]
    public void A_slant_that_the_family_lacks_is_imitated_at_its_angle(string style, double angle) =>
        Assert.Equal(angle, Single("<p>x</p>", $"p {{ font-family: monospace; font-style: {style} }}").SynthesizedAngle, 6);

    [Fact]
    public void A_slant_that_the_family_has_is_not_sheared_whatever_the_angle() =>
        Assert.Equal(("LibertinusSerif-Italic", 0.0), Single("<p>x</p>", "p { font-style: oblique 25deg }") is var run ? (run.Font.PostScriptName, run.SynthesizedAngle) : default);

    [Theory]
    [InlineData("letter-spacing: 2px", 8)]
    [InlineData("letter-spacing: 0.1em", 4)]
    [InlineData("letter-spacing: -1px", -4)]
    [InlineData("letter-spacing: normal", 0)]
    public void Letter_spacing_moves_letters_apart(string css, double more) =>
        Assert.Equal(Single("<p>nnnn</p>", "").Width.Value + more, Single("<p>nnnn</p>", $"p {{ {css} }}").Width.Value, 3);

    [Fact]
    public void Letters_that_are_spaced_apart_join_no_ligature()
    {
        Assert.Equal(4, Single("<p>office</p>", "").Glyphs.Length);
        Assert.Equal(6, Single("<p>office</p>", "p { letter-spacing: 1px }").Glyphs.Length);
        Assert.Equal(6, Single("<p>office</p>", "p { font-variant-ligatures: none }").Glyphs.Length);
    }

    [Fact]
    public void Word_spacing_widens_the_spaces_between_words() =>
        Assert.Equal(Single("<p>a b c</p>", "").Width.Value + 6, Single("<p>a b c</p>", "p { word-spacing: 3px }").Width.Value, 3);

    [Theory]
    [InlineData("font-variant-caps: small-caps")]
    [InlineData("font-variant: small-caps")]
    [InlineData("font: small-caps 10px/1 serif")]
    [InlineData("font-feature-settings: 'smcp'")]
    public void Small_capitals_are_those_of_the_font(string css)
    {
        var plain = Single("<p>small</p>", "");
        var small = Single("<p>small</p>", $"p {{ {css} }}");
        Assert.Equal(10, small.Size.Value);
        Assert.All(plain.Glyphs.ToArray().Zip(small.Glyphs.ToArray()), pair => Assert.NotEqual(pair.First.Id, pair.Second.Id));
    }

    [Fact]
    public void Small_capitals_that_a_font_lacks_are_its_capitals_made_smaller()
    {
        var runs = Of("<p>Small</p>", "p { font: 10px sans-serif; font-variant-caps: small-caps }").Runs();
        Assert.Equal(["S 10", "mall 8.1"], runs.Select(run => FormattableString.Invariant($"{run.Text[run.Start..run.End]} {run.Size.Value:0.##}")));
        var capitals = Single("<p>MALL</p>", "p { font-family: sans-serif }");
        Assert.Equal(Ids(capitals), Ids(runs[1]));
    }

    [Fact]
    public void Capitals_become_small_ones_too_where_all_shall()
    {
        Assert.Equal(Ids(Single("<p>SMALL</p>", "")), Ids(Single("<p>SMALL</p>", "p { font-variant-caps: small-caps }")));
        Assert.Equal(
            Ids(Single("<p>small</p>", "p { font-variant-caps: small-caps }")), Ids(Single("<p>SMALL</p>", "p { font-variant-caps: all-small-caps }")));
    }

    /// <summary>Libertinus has small capitals and no petite ones.</summary>
    [Theory]
    [InlineData("petite-caps", "small-caps")]
    [InlineData("all-petite-caps", "all-small-caps")]
    public void Small_capitals_stand_in_for_petite_ones(string petite, string small) =>
        Assert.Equal(Ids(Single("<p>Small</p>", $"p {{ font-variant-caps: {small} }}")), Ids(Single("<p>Small</p>", $"p {{ font-variant-caps: {petite} }}")));

    [Fact]
    public void Unicase_makes_small_capitals_of_capitals_alone()
    {
        var mixed = Ids(Single("<p>Small</p>", "p { font-variant-caps: unicase }"));
        Assert.Equal(Ids(Single("<p>S</p>", "p { font-variant-caps: all-small-caps }")), mixed[..1]);
        Assert.Equal(Ids(Single("<p>mall</p>", "")), mixed[1..]);
    }

    [Theory]
    [InlineData("super", "2", 10)]
    [InlineData("super", "2a", 6.5)]
    [InlineData("sub", "2 a", 6.5)]
    [InlineData("sub", "x", 6.5)]
    public void Raised_and_lowered_forms_are_the_fonts_where_it_has_all_of_a_stretch_and_else_made(string position, string text, double size)
    {
        var runs = Of($"<p>{text}</p>", $"p {{ font: 10px monospace; font-variant-position: {position} }}").Runs();
        Assert.All(runs, run => Assert.Equal(size, run.Size.Value, 6));
        if (size == 10) return;
        Assert.Equal(Ids(Single($"<p>{text}</p>", "p { font: 10px monospace }")), runs.SelectMany(Ids));
        Assert.All(runs, run => Assert.All(run.Glyphs.ToArray(), glyph => Assert.Equal(position == "super", glyph.YOffset > 0)));
        Assert.Equal(0.65 * Single($"<p>{text}</p>", "p { font: 10px monospace }").Width.Value, runs.Sum(run => run.Width.Value), 3);
    }

    /// <summary>The glyphs of a feature stand for others as well, in the same file: each place has to give its own text.</summary>
    [Fact]
    public void Whatever_forms_letters_take_the_words_are_copied_as_they_are_written()
    {
        string[] styles =
        [
            "font-variant-caps: small-caps", "font-variant-caps: all-small-caps", "font: 16px sans-serif; font-variant-caps: small-caps", "font-variant-caps: unicase",
            "font-variant-numeric: oldstyle-nums tabular-nums", "font-variant-numeric: diagonal-fractions", "font-variant-ligatures: none",
            "font-variant-ligatures: discretionary-ligatures historical-ligatures", "font-variant-position: super", "font: 16px monospace; font-variant-position: sub",
            "font-kerning: none", "font-feature-settings: 'smcp', 'onum', 'zero', 'ss01'", "font-style: oblique -10deg",
        ];
        const string Words = "Office waffle fact AVATAR Straße 1/2 103";
        var printed = Printed.Body(string.Concat(styles.Select(style => $"<p style=\"{style}\">{Words}</p>")));
        var lines = Handbook.Testing.ExternalTool.RunOn(printed.Bytes, "x.pdf", "pdftotext", "{file}", "-").Succeeded().Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Trim().Length > 1);
        Assert.All(lines, line => Assert.Equal(Words, line));
        Assert.Equal(styles.Length, lines.Count());
    }

    [Theory]
    [InlineData("serif")]
    [InlineData("sans-serif")]
    public void Tabular_figures_are_all_as_wide(string family)
    {
        double[] widths = [.. "0123456789".Select(digit => Math.Round(Single($"<p>{digit}</p>", $"p {{ font: 10px {family}; font-variant-numeric: tabular-nums }}").Width.Value, 4))];
        Assert.Single(widths.Distinct());
    }

    [Fact]
    public void Proportional_figures_differ_in_width() =>
        Assert.NotEqual(
            Single("<p>1</p>", "p { font: 10px sans-serif; font-variant-numeric: proportional-nums }").Width,
            Single("<p>0</p>", "p { font: 10px sans-serif; font-variant-numeric: proportional-nums }").Width);

    [Theory]
    [InlineData("font-variant-numeric: oldstyle-nums")]
    [InlineData("font-variant: oldstyle-nums")]
    [InlineData("font-feature-settings: 'onum' 1")]
    public void Old_style_figures_are_other_glyphs(string css)
    {
        var lining = Single("<p>0123456789</p>", "p { font-variant-numeric: lining-nums }");
        Assert.All(
            lining.Glyphs.ToArray().Zip(Single("<p>0123456789</p>", $"p {{ {css} }}").Glyphs.ToArray()),
            pair => Assert.NotEqual(pair.First.Id, pair.Second.Id));
    }

    [Theory]
    [InlineData("font-variant-ligatures: discretionary-ligatures no-contextual", "calt=0 dlig=1")]
    [InlineData("font-variant-numeric: diagonal-fractions slashed-zero ordinal", "frac=1 ordn=1 zero=1")]
    [InlineData("font-variant-east-asian: jis90 full-width ruby", "jp90=1 fwid=1 ruby=1")]
    [InlineData("font-variant-east-asian: traditional proportional-width", "trad=1 pwid=1")]
    [InlineData("font-variant-position: super", "sups=1")]
    [InlineData("font-kerning: none", "kern=0")]
    [InlineData("font-feature-settings: 'ss01', 'cv02' 3", "ss01=1 cv02=3")]
    public void Variants_ask_the_font_for_their_features(string css, string expected)
    {
        var style = Single("<p>x</p>", $"p {{ {css} }}").Context.Style;
        Assert.Equal(expected, string.Join(' ', style.Features.Settings.ToArray().Select(s => FormattableString.Invariant($"{s.Tag}={s.Value}"))));
    }

    [Fact]
    public void Arrows_check_marks_and_emoji_come_from_the_bundled_fonts_that_have_them()
    {
        var pages = Of("<p>→ ✓ ☑ ⚙ ∯ ➜ 👍 ✅ 🟢</p>");
        Assert.Equal(
            [
                "→ LibertinusSerif-Regular", "✓ Inter-Regular", "☑ NotoSansSymbols2-Regular", "⚙ NotoSansSymbols-Regular", "∯ NotoSansMath-Regular",
                "➜ JetBrainsMono-Regular", "👍 NotoEmoji", "✅ NotoEmoji", "🟢 NotoSansSymbols2-Regular",
            ],
            pages.Runs().SelectMany(Characters));
        Assert.Empty(pages.Sink.Sorted());
    }

    [Fact]
    public void A_character_that_no_font_has_is_reported_at_the_line_of_its_element()
    {
        var pages = Of("\n<p>one</p>\n\n<p>two\n<b>東</b>\nthree</p>\n<p>京</p>");
        Assert.Equal(
            ["case.html:5 missing-glyph No font has the character '東' (U+6771)", "case.html:7 missing-glyph No font has the character '京' (U+4EAC)"],
            pages.Sink.Sorted().Select(d => $"{d.Span!.Value.Source.Path}:{d.Span.Value.Position.Line} {d.Id} {d.Message}"));
    }

    [Fact]
    public void A_character_that_a_style_sheet_adds_is_reported_at_its_element()
    {
        var pages = Of("\n<p>one</p>\n<p class=x>two</p>", ".x::before { content: '東' }");
        Assert.Equal(3, Assert.Single(pages.Sink.Sorted()).Span!.Value.Position.Line);
    }

    private static IEnumerable<string> Characters(ShapedRun run) =>
        run.Text[run.Start..run.End].EnumerateRunes().Where(rune => rune.Value != ' ').Select(rune => $"{rune} {run.Font.PostScriptName}");

    private static List<ushort> Ids(ShapedRun run) => [.. run.Glyphs.ToArray().Select(glyph => glyph.Id)];

    private static ShapedRun Single(string html, string css) => Assert.Single(Of(html, css).Runs());

    private static LaidOut Of(string html, string css = "") => LaidOut.Of(html, "html { font: 10px/10px serif } " + css);
}
