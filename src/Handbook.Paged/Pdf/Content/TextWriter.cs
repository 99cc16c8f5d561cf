using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Fonts;
using Handbook.Paged.Pdf.Syntax;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Pdf.Content;

/// <summary>
/// Shows glyphs: ISO 32000-1, 9.4. Follows where the reader's pen stands, by the widths that the file gives, and corrects it only
/// where that differs from layout's position: so a line is mostly one operator, and errors of rounding never add up.
/// </summary>
internal sealed class TextWriter(GraphicsWriter graphics, FontTable fonts)
{
    /// <summary>Corrections smaller than this (in thousandths of the font size) wait until they have grown.</summary>
    private const double LeastCorrection = 2;

    /// <summary>A gap wider than this (in thousandths of the font size) is a new position, not a correction.</summary>
    private const double GreatestCorrection = 8000;

    /// <summary>Who asks for more degrees gets no more: the letters would lie down.</summary>
    private const double GreatestAngle = 60;

    /// <summary>The stroke that imitates bold, in parts of the font size.</summary>
    private const double BoldStroke = 1.0 / 30;

    /// <summary>Positions are written in hundredths of a point.</summary>
    private const double Grid = 100;

    // In hundredths of a point.
    private const double Farthest = 1e9;

    private readonly PdfBuffer shown = new();
    private bool isOpen;
    private bool isStringOpen;
    private bool hasCorrections;
    private double slant;
    private long lineX;
    private long lineY;
    private double pen;
    private double rise;

    public void Paint(GlyphRun item)
    {
        var run = item.Run;
        var font = fonts.For(run.Font);
        Begin();
        SetStyle(font, item);
        double x = PageSpace.X(item.Origin.X);
        MoveTo(x, graphics.Space.Y(item.Origin.Y), SlantOf(run.SynthesizedAngle));
        double unit = PageSpace.Length(run.Size) / run.Font.Metrics.UnitsPerEm;
        var glyphs = run.Glyphs;
        for (int i = 0; i < glyphs.Length;)
        {
            int end = ClusterEnd(item, i);
            var text = ClusterText.Of(item, i);
            bool replaced = NeedsReplacement(item, font, i, end, text);
            if (replaced) BeginReplacement(text);
            for (; i < end; i++)
            {
                var glyph = glyphs[i];
                if (!ClusterText.IsIgnorable(text)) Show(font, font.CodeOf(glyph.Id), x + (glyph.XOffset * unit), glyph.YOffset * unit);
                x += PageSpace.Length(run.AdvanceOf(i));
            }
            if (replaced) EndReplacement();
        }
    }

    /// <summary>Ends the text object: before anything that is not text, and before a marked-content sequence opens or closes.</summary>
    public void End()
    {
        if (!isOpen) return;
        Flush();
        SetRise(0);
        graphics.Buffer.Operator("ET"u8);
        isOpen = false;
    }

    private static int ClusterEnd(GlyphRun item, int glyph)
    {
        int cluster = item.Run.ClusterOf(glyph);
        int end = glyph + 1;
        while (end < item.Run.Glyphs.Length && item.Run.ClusterOf(end) == cluster) end++;
        return end;
    }

    /// <summary>
    /// Whether the glyphs of a cluster, each read for what it means in this font, fail to give the cluster's text.
    /// Gives each glyph that means nothing yet its meaning.
    /// </summary>
    private static bool NeedsReplacement(GlyphRun item, EmbeddedFont font, int first, int end, ReadOnlySpan<char> text)
    {
        var glyphs = item.Run.Glyphs;
        if (ClusterText.IsIgnorable(text)) return false;
        if (end - first == 1) return !font.Means(font.CodeOf(glyphs[first].Id), text);
        if (!ClusterText.IsOneGlyphToACharacter(font.Face, glyphs[first..end], text)) return true;
        bool differs = false;
        int glyph = first;
        Span<char> character = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            int length = rune.EncodeToUtf16(character);
            differs |= !font.Means(font.CodeOf(glyphs[glyph++].Id), character[..length]);
        }
        return differs;
    }

    private void Begin()
    {
        if (isOpen) return;
        isOpen = true;
        graphics.Buffer.Operator("BT"u8);
        (lineX, lineY, pen, slant) = (0, 0, double.NaN, 0);
    }

    private void SetStyle(EmbeddedFont font, GlyphRun item)
    {
        ref var state = ref graphics.State;
        var size = item.Run.Size;
        bool bold = item.Run.Synthesis.HasFlag(FontSynthesis.Bold);
        if (state.Font != font || state.FontSize != size || state.IsTextStroked != bold || state.Fill != item.Color || state.Alpha != item.Color.Alpha) Flush();
        if (state.Font != font || state.FontSize != size)
        {
            state.Font = font;
            state.FontSize = size;
            graphics.Resources.UseFont(font.ResourceName, font.ObjectNumber);
            graphics.Buffer.Name(font.ResourceName).Number(PageSpace.Length(size), 3).Operator("Tf"u8);
        }
        graphics.SetFill(item.Color);
        if (state.IsTextStroked != bold)
        {
            state.IsTextStroked = bold;
            graphics.Buffer.Integer(bold ? 2 : 0).Operator("Tr"u8);
        }
        if (!bold) return;
        graphics.SetStroke(item.Color);
        graphics.SetLineWidth(size * BoldStroke);
    }

    /// <summary>The shear of <see cref="FontSynthesis.Oblique"/>.</summary>
    private static double SlantOf(double angle) => angle == 0 ? 0 : Math.Round(Math.Tan(Math.Clamp(angle, -GreatestAngle, GreatestAngle) * Math.PI / 180), 4);

    private void MoveTo(double x, double y, double slanted)
    {
        long gridX = OnGrid(x);
        long gridY = OnGrid(y);
        double correction = Math.Abs(pen - x) / PageSpace.Length(graphics.State.FontSize) * 1000;
        if (gridY == lineY && slanted == slant && correction < GreatestCorrection) return;
        Flush();
        SetRise(0);
        var buffer = graphics.Buffer;
        if (slanted != 0 || slant != 0)
        {
            buffer.Token("1 0"u8).Number(slanted, PdfBuffer.FactorDigits).Token("1"u8).Fixed(gridX, 2).Fixed(gridY, 2).Operator("Tm"u8);
        }
        else
        {
            buffer.Fixed(gridX - lineX, 2).Fixed(gridY - lineY, 2).Operator("Td"u8);
        }
        (lineX, lineY, slant, pen) = (gridX, gridY, slanted, gridX / Grid);
    }

    /// <summary>No further from the page than differences of two places stay numbers: styles can ask for 10^30 pixels.</summary>
    private static long OnGrid(double place) => (long)Math.Clamp(Math.Round(place * Grid), -Farthest, Farthest);

    private void Show(EmbeddedFont font, int code, double x, double up)
    {
        if (Math.Abs(up - rise) >= 0.5 / Grid) SetRise(up);
        double size = PageSpace.Length(graphics.State.FontSize);
        double correction = (pen - x) / size * 1000;
        if (Math.Abs(correction) >= LeastCorrection)
        {
            CloseString();
            long rounded = (long)Math.Round(correction);
            shown.Integer(rounded);
            hasCorrections = true;
            pen -= rounded * size / 1000;
        }
        if (!isStringOpen)
        {
            shown.BeginLiteral();
            isStringOpen = true;
        }
        shown.Literal((byte)(code >> 8));
        shown.Literal((byte)code);
        pen += font.Widths[code] * size / 1000;
    }

    private void SetRise(double up)
    {
        if (Math.Abs(up - rise) < 0.5 / Grid) return;
        Flush();
        rise = Math.Round(up, 2);
        graphics.Buffer.Number(rise).Operator("Ts"u8);
    }

    /// <summary>ISO 32000-1, 14.9.4: the marks stand for another text than their own.</summary>
    private void BeginReplacement(ReadOnlySpan<char> text)
    {
        Flush();
        graphics.Buffer.Raw("/Span<</ActualText"u8).HexString(PdfCharacters.EncodeTextString(text.ToString())).Raw(">>"u8).Operator("BDC"u8);
    }

    private void EndReplacement()
    {
        Flush();
        graphics.Buffer.Operator("EMC"u8);
    }

    private void CloseString()
    {
        if (!isStringOpen) return;
        shown.EndLiteral();
        isStringOpen = false;
    }

    private void Flush()
    {
        CloseString();
        if (shown.Length == 0) return;
        if (hasCorrections) graphics.Buffer.Raw("["u8).Raw(shown.Bytes).Raw("]"u8).Operator("TJ"u8);
        else graphics.Buffer.Raw(shown.Bytes).Operator("Tj"u8);
        shown.Clear();
        hasCorrections = false;
    }
}
