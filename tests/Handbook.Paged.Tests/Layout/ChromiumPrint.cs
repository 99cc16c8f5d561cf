using System.Globalization;
using System.Text;
using Handbook.Testing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace Handbook.Paged.Tests.Layout;

/// <summary>
/// Asks a headless Chromium onto which pages, and where on them, it prints the elements of a document that have an id: each has a
/// background of its own, and these are read in the PDF.
/// </summary>
internal static class ChromiumPrint
{
    /// <summary>What an element may be called.</summary>
    private const string Ids = "abcdefghijklmnopqrstuvwxyz";

    private const double PixelsPerPoint = 96.0 / 72;

    /// <summary>For each case, a line a piece: <c>page: id x,y widthxheight</c>, by page and id.</summary>
    /// <param name="cases">Body and style sheet of each; the latter is nested in a rule for the case.</param>
    public static IReadOnlyList<string> Places(IReadOnlyList<(string Body, string Css)> cases, string css, int width, int height)
    {
        using var folder = new TemporaryFolder();
        folder.Write("cases.html", Encoding.UTF8.GetBytes(Document(cases, css, width, height)));
        ExternalTool.Run(
            folder, ChromiumProgram.Find(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--user-data-dir=profile", "--no-pdf-header-footer", "--print-to-pdf=cases.pdf", "cases.html").Succeeded();
        return Read(folder.ReadBytes("cases.pdf"), cases.Count);
    }

    /// <summary>Our pieces in the same form: those that take up room.</summary>
    public static string Sorted(string places)
    {
        string[] pieces = [.. places.Split('\n').Where(piece => !piece.Contains(" 0x", StringComparison.Ordinal) && !piece.EndsWith("x0", StringComparison.Ordinal))];
        return string.Join('\n', pieces.OrderBy(PageOf).ThenBy(piece => piece.Split(' ')[1], StringComparer.Ordinal).ThenBy(piece => piece, StringComparer.Ordinal));
    }

    private static int PageOf(string piece) => int.Parse(piece.AsSpan(0, piece.IndexOf(':', StringComparison.Ordinal)), CultureInfo.InvariantCulture);

    private static string Document(IReadOnlyList<(string Body, string Css)> cases, string css, int width, int height)
    {
        var text = new StringBuilder("<!doctype html><html lang=en><style>");
        text.Append(CultureInfo.InvariantCulture, $"@font-face {{ font-family: {SquareFont.Family}; src: url(data:font/ttf;base64,{Convert.ToBase64String(SquareFont.Bytes)}) }}");
        text.Append(CultureInfo.InvariantCulture, $"@page {{ size: {width}px {height}px; margin: 0 }} * {{ margin: 0; padding: 0; print-color-adjust: exact }} html {{ font: 10px/10px {SquareFont.Family} }} ");
        text.Append("body > section { break-before: page; position: relative } body > section:first-child { break-before: auto } body > section > i { position: absolute; top: 0; left: 0; width: 1px; height: 1px } ");
        for (int i = 0; i < Ids.Length; i++) text.Append(CultureInfo.InvariantCulture, $"#{Ids[i]} {{ background: rgb({255 - i} 0 0) }} ");
        text.Append(css);
        for (int i = 0; i < cases.Count; i++) text.Append(CultureInfo.InvariantCulture, $" .case{i} {{ {cases[i].Css} }}");
        text.Append("</style><body>");
        for (int i = 0; i < cases.Count; i++) text.Append(CultureInfo.InvariantCulture, $"<section class=case{i}><i style='background: rgb(0 {i} 255)'></i>{cases[i].Body}</section>");
        return text.ToString();
    }

    private static List<string> Read(byte[] pdf, int count)
    {
        var cases = new List<List<string>>();
        int first = 0;
        using var document = PigDocument.Open(pdf);
        foreach (Page page in document.GetPages())
        {
            var filled = page.Paths.Where(path => path.IsFilled).Select(path => (Color: path.FillColor as RGBColor, Place: path.GetBoundingRectangle())).ToList();
            if (filled.Any(f => f.Color is { R: 0, B: 1 }))
            {
                cases.Add([]);
                first = page.Number;
            }
            foreach (var (color, place) in filled)
            {
                if (color is { G: 0, B: 0, R: > 0.8 } && place is { } rectangle) cases[^1].Add(Piece(Ids[255 - (int)Math.Round(color.R * 255)], page.Number - first + 1, rectangle, page.Height));
            }
        }
        Assert.Equal(count, cases.Count);
        return [.. cases.Select(pieces => Sorted(string.Join('\n', pieces)))];
    }

    private static string Piece(char id, int page, PdfRectangle place, double height)
    {
        // A page's height is rounded to a device's pixels, at its lower edge.
        double x = place.Left * PixelsPerPoint, y = (height - place.Top) * PixelsPerPoint;
        return string.Create(CultureInfo.InvariantCulture, $"{page}: {id} {Number(x)},{Number(y)} {Number(place.Width * PixelsPerPoint)}x{Number(place.Height * PixelsPerPoint)}");
    }

    private static string Number(double pixels) => (Math.Round(pixels, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
