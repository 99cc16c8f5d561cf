using Handbook.Paged.Painting;

namespace Handbook.Paged.Pdf.Forms;

/// <summary>A field's text in lines, the way readers break what is typed: words as long as they fit, no hyphens.</summary>
internal static class FieldLines
{
    /// <summary>In points.</summary>
    public readonly record struct Measures(double Ascent, double Height);

    public static Measures Measure(FieldText text)
    {
        var metrics = text.Font.Metrics;
        double unit = text.FontSize.ToPoints() / metrics.UnitsPerEm;
        return new Measures(metrics.Ascent * unit, (metrics.Ascent + metrics.Descent) * unit);
    }

    public static IReadOnlyList<List<int>> Break(string value, FieldFont font, TextField field)
    {
        double room = (field.Rect.Width - field.Text.Padding.Horizontal).ToPoints() / field.Text.FontSize.ToPoints() * 1000;
        var lines = new List<List<int>>();
        foreach (string paragraph in value.Split('\n')) AddParagraph(paragraph, font, room, lines);
        return lines;
    }

    private static void AddParagraph(string text, FieldFont font, double room, List<List<int>> lines)
    {
        List<int> space = font.Encode(" ");
        var line = new List<int>();
        double width = 0;
        bool isFirst = true;
        foreach (string word in text.Split(' '))
        {
            var codes = font.Encode(word);
            double wide = font.WidthOf(codes);
            if (!isFirst && width + font.WidthOf(space) + wide > room)
            {
                lines.Add(line);
                (line, width) = ([], 0);
            }
            else if (!isFirst)
            {
                line.AddRange(space);
                width += font.WidthOf(space);
            }
            line.AddRange(codes);
            width += wide;
            isFirst = false;
        }
        lines.Add(line);
    }
}
