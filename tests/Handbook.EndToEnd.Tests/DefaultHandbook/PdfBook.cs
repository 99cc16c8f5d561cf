using System.Globalization;
using Handbook.Testing.Conformance;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Handbook.EndToEnd.Tests.DefaultHandbook;

/// <param name="Page">From 0.</param>
/// <param name="Target">The named destination; null for a link out of the document.</param>
/// <param name="Uri">Of a link out of the document.</param>
/// <param name="Words">What a screen reader says of it.</param>
public sealed record PdfLink(int Page, double Left, double Bottom, double Right, double Top, string? Target, string? Uri, string Words);

/// <param name="Depth">From 0.</param>
/// <param name="Page">From 0.</param>
public sealed record PdfBookmark(int Depth, string Title, int Page);

/// <summary>A finished book: its text as PdfPig reads it, its links and labels as the file has them.</summary>
public sealed class PdfBook
{
    private readonly PdfFile file;
    private readonly Word[][] words;
    private readonly string[] letters;
    private readonly Dictionary<int, int> pageOfObject;

    public PdfBook(byte[] bytes)
    {
        file = PdfFile.Parse(bytes);
        using (PdfDocument text = PdfDocument.Open(bytes))
        {
            words = [.. text.GetPages().Select(page => page.GetWords().ToArray())];
            letters = [.. text.GetPages().Select(page => Squeeze(string.Concat(page.Letters.Select(letter => letter.Value))))];
        }
        pageOfObject = file.Pages().Select((page, index) => (page.Number, index)).ToDictionary(p => p.Number, p => p.index);
        PageCount = pageOfObject.Count;
        Labels = ReadLabels();
        Links = [.. file.Pages().SelectMany((page, index) => ReadLinks(page, index))];
        Destinations = file.NameTree(file.Dictionary(file.Catalog["Names"])["Dests"])
            .ToDictionary(entry => entry.Key, entry => DestinationPage(entry.Value), StringComparer.Ordinal);
        Outline = [.. ReadOutline(file.Dictionary(file.Catalog.GetValueOrDefault("Outlines")), 0)];
    }

    public int PageCount { get; }

    /// <summary>What each page calls itself.</summary>
    public IReadOnlyList<string> Labels { get; }

    public IReadOnlyList<PdfLink> Links { get; }

    /// <summary>The bookmarks in the order a reader shows them.</summary>
    public IReadOnlyList<PdfBookmark> Outline { get; }

    /// <summary>The page, from 0, of each named destination.</summary>
    public IReadOnlyDictionary<string, int> Destinations { get; }

    /// <param name="page">From 0.</param>
    public IReadOnlyList<Word> Words(int page) => words[page];

    /// <summary>All letters of a page without white space and hyphens: lines are broken anywhere.</summary>
    public string Letters(int page) => letters[page];

    /// <summary>The text inside a link's rectangle, word by word.</summary>
    public IReadOnlyList<string> TextOf(PdfLink link) =>
    [
        .. Words(link.Page).Where(word =>
        {
            double x = (word.BoundingBox.Left + word.BoundingBox.Right) / 2;
            double y = (word.BoundingBox.Bottom + word.BoundingBox.Top) / 2;
            return x >= link.Left && x <= link.Right && y >= link.Bottom && y <= link.Top;
        }).Select(word => word.Text),
    ];

    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u00AD' or '\u2010')));

    private IEnumerable<PdfLink> ReadLinks(PdfReference page, int index)
    {
        foreach (object reference in file.Array(file.Dictionary(page).GetValueOrDefault("Annots")))
        {
            PdfDictionary annotation = file.Dictionary(reference);
            if (file.Name(annotation, "Subtype") != "Link") continue;
            double[] at = [.. file.Array(annotation["Rect"]).Select(v => (double)v)];
            PdfDictionary action = file.Dictionary(annotation.GetValueOrDefault("A"));
            yield return new PdfLink(index, at[0], at[1], at[2], at[3], file.Text(annotation, "Dest"), file.Text(action, "URI"), file.Text(annotation, "Contents") ?? "");
        }
    }

    private IEnumerable<PdfBookmark> ReadOutline(PdfDictionary parent, int depth)
    {
        for (object? next = parent.GetValueOrDefault("First"); next is not null;)
        {
            PdfDictionary item = file.Dictionary(next);
            yield return new PdfBookmark(depth, file.Text(item, "Title") ?? "", DestinationPage(item["Dest"]));
            foreach (PdfBookmark below in ReadOutline(item, depth + 1)) yield return below;
            next = item.GetValueOrDefault("Next");
        }
    }

    private int DestinationPage(object value)
    {
        PdfArray destination = file.Resolve(value) as PdfArray ?? file.Array(file.Dictionary(value)["D"]);
        return pageOfObject[((PdfReference)destination[0]).Number];
    }

    private string[] ReadLabels()
    {
        string[] labels = new string[PageCount];
        (int From, PdfDictionary Range)[] ranges = [.. file.NumberTree(file.Catalog["PageLabels"]).Select(entry => (entry.Key, file.Dictionary(entry.Value)))];
        for (int page = 0; page < labels.Length; page++)
        {
            (int from, PdfDictionary range) = ranges.Last(r => r.From <= page);
            int number = page - from + (int)(file.Number(range, "St") ?? 1);
            labels[page] = file.Text(range, "P") + file.Name(range, "S") switch
            {
                "D" => number.ToString(CultureInfo.InvariantCulture),
                "r" => Roman(number),
                null => "",
                var other => throw new InvalidDataException($"A page label in the style {other}."),
            };
        }
        return labels;
    }

    private static string Roman(int number)
    {
        (int Value, string Digits)[] steps = [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        string roman = "";
        foreach ((int value, string digits) in steps)
        {
            for (; number >= value; number -= value) roman += digits;
        }
        return roman;
    }
}
