using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Shaping;
using UglyToad.PdfPig.Fonts.CompactFontFormat;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace Handbook.Paged.Tests.Text.Fonts;

public class FontSubsetTests
{
    private readonly TextShaper shaper = BundledFonts.Shaper();

    [Fact]
    public void Glyphs_are_numbered_in_the_order_given_and_the_same_order_gives_the_same_bytes()
    {
        foreach (string family in new[] { "serif", "monospace" })
        {
            (FontFace face, ushort[] glyphs) = Used(family, "Hello, offices!");

            var one = FontSubset.Of(face, glyphs);
            var two = FontSubset.Of(BundledFonts.Collection().Match(BundledFonts.Style(family)).Face, glyphs);

            Assert.Equal(Enumerable.Range(0, glyphs.Length), glyphs.Select(glyph => (int)one.NewGlyph(glyph)));
            Assert.Equal(one.Bytes.ToArray(), two.Bytes.ToArray());
            Assert.Equal(one.Tag, two.Tag);
            Assert.Matches("^[A-Z]{6}$", one.Tag);
            Assert.NotEqual(one.Tag, FontSubset.Of(face, glyphs[..3]).Tag);
        }
    }

    [Fact]
    public void A_TrueType_subset_holds_the_used_glyphs_with_their_advances_and_outlines()
    {
        (FontFace face, ushort[] glyphs) = Used("monospace", "let é = naïve();");

        var subset = FontSubset.Of(face, glyphs);

        Assert.False(subset.IsCff);
        TrueTypeFont font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(subset.Bytes.ToArray()));
        Assert.All(glyphs, glyph =>
        {
            ushort renumbered = subset.NewGlyph(glyph);
            Assert.Equal(glyph, subset.OriginalGlyphs[renumbered]);
            Assert.Equal(face.AdvanceOf(glyph), font.TableRegister.HorizontalMetricsTable.GetAdvanceWidth(renumbered));
            Assert.Equal(face.AdvanceOf(glyph), subset.AdvanceOf(renumbered));
            bool isBlank = glyph == 0 || glyph == face.SpaceGlyph;
            Assert.Equal(!isBlank, font.TryGetPath(renumbered, _ => renumbered, out var path) && path.Count > 0);
        });
        Assert.DoesNotContain(font.TableHeaders.Keys, tag => tag is "GSUB" or "GPOS" or "GDEF" or "fpgm" or "prep" or "cvt ");
        Assert.True(subset.Bytes.Length < 8_000, $"{subset.Bytes.Length} bytes");
    }

    [Fact]
    public void A_CFF_subset_is_a_bare_table_that_another_reader_takes()
    {
        (FontFace face, ushort[] glyphs) = Used("serif", "office Ωμέγα Привет");

        var subset = FontSubset.Of(face, glyphs);

        Assert.True(subset.IsCff);
        CompactFontFormatFontCollection fonts = CompactFontFormatParser.Parse(new CompactFontFormatData(subset.Bytes));
        Assert.Single(fonts.Fonts);
        Assert.True(subset.Bytes.Length < 6_000, $"{subset.Bytes.Length} bytes");
    }

    [Fact]
    public void A_glyph_that_was_not_asked_for_has_no_number()
    {
        (FontFace face, ushort[] glyphs) = Used("serif", "ab");

        Assert.Throws<KeyNotFoundException>(() => FontSubset.Of(face, glyphs).NewGlyph(face.GlyphFor('z')));
        Assert.Equal(0, FontSubset.Of(face, glyphs).NewGlyph(0));
    }

    [Fact]
    public void Every_bundled_font_can_be_embedded_in_parts()
    {
        FontCollection fonts = BundledFonts.Collection();
        foreach (FontSource source in BundledFonts.Sources)
        {
            FontFileFace described = Assert.Single(FontFile.Read(source).Faces);
            Assert.True(described.MayBeEmbedded && described.MayBeSubset, source.Name);
            FontFace face = fonts.Match(new TextStyle
            {
                Families = new FontFamilyList(described.Description.Family),
                Size = new Handbook.Paged.Geometry.Px(10),
                Weight = described.Description.Weight.From,
                Style = described.Description.Style,
            }).Face;
            Assert.Equal(described.PostScriptName, face.PostScriptName);
            Assert.NotEmpty(FontSubset.Of(face, [0, 20, 3, 2, 1]).Bytes.ToArray());
        }
    }

    private (FontFace Face, ushort[] Glyphs) Used(string family, string text)
    {
        ShapedRun[] runs = [.. shaper.Shape(text, 0, text.Length, BundledFonts.Style(family))];
        Assert.Single(runs.Select(run => run.Font).Distinct());
        return (runs[0].Font, [.. runs.SelectMany(run => run.Glyphs.ToArray()).Select(glyph => glyph.Id).Prepend((ushort)0).Distinct()]);
    }
}
