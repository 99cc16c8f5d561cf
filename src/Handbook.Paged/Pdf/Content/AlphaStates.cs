using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Content;

/// <summary>Graphics state dictionaries for constant opacity (ISO 32000-1, 11.6.4.4), one for each value in the document.</summary>
internal sealed class AlphaStates(ObjectWriter file)
{
    private readonly Dictionary<double, (string Name, int Number)> states = [];

    public static double Round(double alpha) => Math.Round(Math.Clamp(alpha, 0, 1), 3, MidpointRounding.AwayFromZero);

    public (string Name, int Number) For(double alpha)
    {
        alpha = Round(alpha);
        if (states.TryGetValue(alpha, out var known)) return known;
        var made = (Name: $"A{states.Count}", Number: file.Reserve());
        states.Add(alpha, made);
        var body = new PdfBuffer();
        body.Raw("<</ca"u8).Number(alpha, 3).Raw("/CA"u8).Number(alpha, 3).Raw(">>"u8);
        file.Write(made.Number, body);
        return made;
    }
}
