using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Shaping;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Text.Shaping;

public class TextShaperTests
{
    private readonly DiagnosticSink diagnostics = new();
    private readonly TextShaper shaper;

    public TextShaperTests()
    {
        shaper = BundledFonts.Shaper(diagnostics);
    }

    [Fact]
    public void Kerning_brings_letters_closer()
    {
        TextStyle style = BundledFonts.Style();

        double kerned = Width("AVATAR", style);
        double unkerned = Width("AVATAR", style with { Kerning = false });

        Assert.True(kerned < unkerned, $"{kerned} is not below {unkerned}");
        Assert.Equal(unkerned, "AVATAR".Sum(letter => Width(letter.ToString(), style)), 3);
    }

    [Fact]
    public void A_ligature_is_one_glyph_for_its_letters_and_is_gone_with_letter_spacing()
    {
        TextStyle style = BundledFonts.Style();

        ShapedRun office = Single("office", style);
        ShapedRun spaced = Single("office", style with { LetterSpacing = new Px(1) });
        ShapedRun without = Single("office", style with { Ligatures = FontLigatures.Contextual });

        Assert.Equal(4, office.Glyphs.Length);
        Assert.Equal((1, 4), (office.ClusterOf(1), office.ClusterEndOf(1)));
        Assert.Equal(6, spaced.Glyphs.Length);
        Assert.Equal(6, without.Glyphs.Length);
        Assert.Equal(without.Width.Value + 6, spaced.Width.Value, 3);
    }

    [Fact]
    public void A_part_of_a_ligature_takes_its_share_and_is_shaped_anew_when_cut()
    {
        ShapedRun office = Single("office", BundledFonts.Style());

        Px ligature = office.WidthOf(1, 4);
        ShapedRun of = shaper.Slice(office, 0, 2);
        ShapedRun fice = shaper.Slice(office, 2, 6);

        Assert.Equal(ligature.Value / 3, office.WidthOf(1, 2).Value, 6);
        Assert.False(office.IsSafeToBreak(2));
        Assert.Equal("of", of.Text[of.Start..of.End]);
        Assert.Equal(2, of.Glyphs.Length);
        Assert.Equal(Width("fice", BundledFonts.Style()), fice.Width.Value, 6);
        Assert.Equal(2, fice.ClusterOf(0));
    }

    [Fact]
    public void A_run_is_cut_between_words_without_shaping()
    {
        const string text = "To be or not";
        ShapedRun run = Single(text, BundledFonts.Style());

        ShapedRun be = run.Slice(3, 5);

        Assert.True(run.IsSafeToBreak(3));
        Assert.Equal(2, be.Glyphs.Length);
        Assert.Equal(3, be.ClusterOf(0));
        Assert.Equal(run.WidthOf(3, 5).Value, be.Width.Value, 6);
        Assert.Equal(run.Width.Value, run.WidthOf(0, 5).Value + run.WidthOf(5, text.Length).Value, 6);
    }

    [Fact]
    public void Widths_by_character_sum_to_the_run()
    {
        const string text = "An office, a naïve café e\u0301tude";
        ShapedRun run = Single(text, BundledFonts.Style());
        var advances = new double[text.Length];

        run.AddAdvances(advances, 0);

        Assert.Equal(run.Width.Value, advances.Sum(), 6);
        Assert.All(Enumerable.Range(0, text.Length), i => Assert.Equal(run.WidthOf(0, i).Value, advances[..i].Sum(), 6));
        Assert.Equal(0, advances[text.IndexOf('\u0301', StringComparison.Ordinal)]);
    }

    [Fact]
    public void Words_from_the_cache_have_the_glyphs_of_the_line_shaped_whole()
    {
        // What one call makes of the line word by word, HarfBuzz makes of it in one piece.
        const string text = "The quick (brown) fox—“jumps”, over 1,234.50 AVATARs; offices Ωραία Привет";
        foreach (string family in (string[])["serif", "sans-serif", "monospace"])
        {
            TextStyle style = BundledFonts.Style(family);
            foreach (ShapedRun run in shaper.Shape(text, 0, text.Length, style))
            {
                Assert.Equal(ShapeWhole(run), run.Glyphs.ToArray().Select(glyph => $"{glyph.Id}+{glyph.Advance.ToString(CultureInfo.InvariantCulture)}"));
            }
        }
    }

    [Fact]
    public void The_fonts_differ_in_what_they_do_at_a_space()
    {
        FontFace Face(string family) => shaper.Fonts.Match(BundledFonts.Style(family)).Face;

        Assert.Equal(("LibertinusSerif-Regular", SpaceEffect.None), (Face("serif").PostScriptName, Face("serif").Space.Effect));
        Assert.Equal(("Inter-Regular", SpaceEffect.None), (Face("sans-serif").PostScriptName, Face("sans-serif").Space.Effect));
        Assert.Equal(("JetBrainsMono-Regular", SpaceEffect.None), (Face("monospace").PostScriptName, Face("monospace").Space.Effect));
        // A hyphen of Inter sits higher between capitals, even beyond spaces.
        Assert.Contains(Face("sans-serif").GlyphFor('-'), Face("sans-serif").Space.SensitiveGlyphs);
        Assert.DoesNotContain(Face("sans-serif").GlyphFor('n'), Face("sans-serif").Space.SensitiveGlyphs);
    }

    [Fact]
    public void A_dash_between_capitals_is_the_one_for_capitals_even_beyond_spaces()
    {
        TextStyle style = BundledFonts.Style("sans-serif");

        Assert.NotEqual(Single("a - b", style).Glyphs[2].Id, Single("A - B", style).Glyphs[2].Id);
    }

    [Fact]
    public void Each_character_gets_the_first_font_that_has_it()
    {
        const string text = "a → 👍 ✓ ─ 1";

        IReadOnlyList<ShapedRun> runs = shaper.Shape(text, 0, text.Length, BundledFonts.Style());

        Assert.Equal(
            ["a → |LibertinusSerif-Regular", "👍|NotoEmoji", " |LibertinusSerif-Regular", "✓|Inter-Regular", " |LibertinusSerif-Regular", "─|JetBrainsMono-Regular", " 1|LibertinusSerif-Regular"],
            runs.Select(run => $"{run.Text[run.Start..run.End]}|{run.Font.PostScriptName}"));
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void A_character_that_no_font_has_is_named_and_a_visible_sign_stands_for_it()
    {
        const string text = "Tokyo (東京) 🤔";

        IReadOnlyList<ShapedRun> runs = shaper.Shape(text, 0, text.Length, BundledFonts.Style());

        Assert.Equal(
            ["No font has the character '京' (U+4EAC)", "No font has the character '東' (U+6771)", "No font has the character '🤔' (U+1F914)"],
            diagnostics.Sorted().Select(diagnostic => diagnostic.Message));
        Assert.All(runs, run => Assert.DoesNotContain(run.Glyphs.ToArray(), glyph => glyph.Id == 0));
        Assert.Equal(text, string.Concat(runs.Select(run => run.Text[run.Start..run.End])));
    }

    [Fact]
    public void A_sequence_of_emoji_that_no_font_joins_shows_its_parts()
    {
        const string text = "👩‍💻👍🏽";

        IReadOnlyList<ShapedRun> runs = shaper.Shape(text, 0, text.Length, BundledFonts.Style());

        Assert.Empty(diagnostics.Sorted());
        Assert.All(runs, run => Assert.DoesNotContain(run.Glyphs.ToArray(), glyph => glyph.Id == 0));
        Assert.Equal(3, runs.Sum(run => run.Glyphs.ToArray().Count(glyph => glyph.Advance > 0)));
    }

    [Fact]
    public void Control_characters_and_soft_hyphens_take_no_room_and_show_no_box()
    {
        TextStyle style = BundledFonts.Style();

        Assert.Equal(Width("ab", style), Width("a\nb", style), 6);
        Assert.Equal(Width("ab", style), Width("a\u00ADb", style), 6);
        Assert.Equal(Width("ab", style), Width("a\tb", style), 6);
        Assert.DoesNotContain(Single("a\u200Bb\u2060\u0007", style).Glyphs.ToArray(), glyph => glyph.Id == 0);
    }

    [Fact]
    public void Real_small_capitals_come_from_the_font_and_others_are_scaled_capitals()
    {
        TextStyle style = BundledFonts.Style() with { Caps = FontCaps.SmallCaps };

        ShapedRun real = Single("small", style);
        IReadOnlyList<ShapedRun> imitated = shaper.Shape("Straße", 0, 6, style with { Families = new FontFamilyList("sans-serif") });

        Assert.Equal(16, real.Size.Value);
        Assert.NotEqual(Ids(Single("small", BundledFonts.Style())), Ids(real));
        Assert.Equal(["S", "traße"], imitated.Select(run => run.Text[run.Start..run.End]));
        Assert.Equal([16, 12.96], imitated.Select(run => Math.Round(run.Size.Value, 2)));
        Assert.Equal([0, 1, 2, 3, 4, 4, 5], Enumerable.Range(0, 1).Concat(Enumerable.Range(0, imitated[1].Glyphs.Length).Select(imitated[1].ClusterOf)));
    }

    [Fact]
    public void Figures_follow_font_variant_numeric()
    {
        TextStyle style = BundledFonts.Style();

        double[] tabular = [.. "0123456789".Select(digit => Width(digit.ToString(), style with { Numerics = FontNumerics.Tabular }))];

        Assert.Single(tabular.Select(width => Math.Round(width, 6)).Distinct());
        Assert.NotEqual(Ids(Single("0123", style)), Ids(Single("0123", style with { Numerics = FontNumerics.OldStyle })));
    }

    [Fact]
    public void Feature_settings_win_over_variants()
    {
        TextStyle style = BundledFonts.Style() with { FeatureSettings = new FontSettings([new FontSetting("liga", 0)]) };

        Assert.Equal(6, Single("office", style).Glyphs.Length);
    }

    [Fact]
    public void Spacing_follows_each_cluster_and_each_space()
    {
        TextStyle style = BundledFonts.Style() with { Ligatures = FontLigatures.None };

        double plain = Width("a e\u0301 b", style);

        Assert.Equal(plain + (5 * 2), Width("a e\u0301 b", style with { LetterSpacing = new Px(2) }), 3);
        Assert.Equal(plain + (2 * 3), Width("a e\u0301 b", style with { WordSpacing = new Px(3) }), 3);
    }

    [Fact]
    public void Justification_widens_spaces_and_nothing_else()
    {
        ShapedRun run = Single("one two\u00A0three", BundledFonts.Style());

        ShapedRun justified = run.Justify(new Px(1.5));

        Assert.Equal(2, run.SpaceCount);
        Assert.Equal(run.Width.Value + 3, justified.Width.Value, 6);
        Assert.Equal(run.AdvanceOf(3).Value + 1.5, justified.AdvanceOf(3).Value, 6);
        Assert.Equal(run.AdvanceOf(2), justified.AdvanceOf(2));
        Assert.Equal(justified.WidthOf(4, 8).Value, justified.Slice(4, 8).Width.Value, 6);
    }

    [Fact]
    public void Right_to_left_runs_stand_in_visual_order()
    {
        const string text = "abc";

        ShapedRun run = shaper.Shape(text, 0, 3, BundledFonts.Style(), level: 1)[0];

        Assert.Equal([2, 1, 0], Enumerable.Range(0, 3).Select(run.ClusterOf));
        Assert.Equal([3, 2, 1], Enumerable.Range(0, 3).Select(run.ClusterEndOf));
        Assert.Equal(run.WidthOf(1, 3).Value, run.Slice(1, 3).Width.Value, 6);
        Assert.Equal([2, 1], Enumerable.Range(0, 2).Select(run.Slice(1, 3).ClusterOf));
    }

    [Fact]
    public void The_hyphen_of_a_break_is_U_2010()
    {
        ShapedRun hyphen = shaper.ShapeHyphen(BundledFonts.Style());

        Assert.Equal("\u2010", hyphen.Text);
        Assert.True(hyphen.Width.Value > 0);
    }

    [Fact]
    public void A_very_long_text_is_several_runs_without_gaps()
    {
        string text = string.Concat(Enumerable.Repeat("word ", 20_000));

        IReadOnlyList<ShapedRun> runs = shaper.Shape(text, 0, text.Length, BundledFonts.Style());

        Assert.True(runs.Count > 1);
        Assert.Equal(0, runs[0].Start);
        Assert.Equal(text.Length, runs[^1].End);
        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.Equal(Width("word ", BundledFonts.Style()) * 20_000, runs.Sum(run => run.Width.Value), 0);
    }

    [Fact]
    public void Any_text_is_shaped_without_gaps_and_without_notdef()
    {
        TextStyle style = BundledFonts.Style();
        CsCheck.Gen.String.SampleFixed(text =>
        {
            IReadOnlyList<ShapedRun> runs = shaper.Shape(text, 0, text.Length, style);
            int at = 0;
            foreach (ShapedRun run in runs)
            {
                Assert.Equal(at, run.Start);
                at = run.End;
                Assert.DoesNotContain(run.Glyphs.ToArray(), glyph => glyph.Id == 0);
            }
            Assert.Equal(text.Length, at);
        });
    }

    private static List<string> ShapeWhole(ShapedRun run)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(run.Text.AsSpan(run.Start, run.End - run.Start));
        buffer.GuessSegmentProperties();
        buffer.Language = new HarfBuzzSharp.Language("en");
        run.Font.HarfBuzzFont.Shape(buffer);
        return [.. buffer.GlyphInfos.Zip(buffer.GlyphPositions, (info, position) => $"{info.Codepoint}+{position.XAdvance.ToString(CultureInfo.InvariantCulture)}")];
    }

    private static List<ushort> Ids(ShapedRun run) => [.. run.Glyphs.ToArray().Select(glyph => glyph.Id)];

    private ShapedRun Single(string text, TextStyle style) => Assert.Single(shaper.Shape(text, 0, text.Length, style));

    private double Width(string text, TextStyle style) => shaper.Shape(text, 0, text.Length, style).Sum(run => run.Width.Value);
}
