using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace Handbook.Paged.Tests.Differential;

/// <summary>What a reader finds in a PDF, whoever made it. PdfPig reads it, which none of them is.</summary>
/// <param name="Words">Of the pages' content, line by line: what is painted first (a float, a list's number) is not the same in all.</param>
/// <param name="Margins">Words in the margins of the pages, from page to page, from top to bottom.</param>
/// <param name="Links"><c>text → where it leads</c>, in the order of the text.</param>
/// <param name="Outline"><c>level title → page</c>.</param>
internal sealed record Rendering(int PageCount, IReadOnlyList<PlacedWord> Words, IReadOnlyList<string> Margins, IReadOnlyList<string> Links, IReadOnlyList<string> Outline)
{
    /// <summary>What base.css says, in pt: the page's size, and its margin on each side.</summary>
    private const double PageWidth = 396;

    private const double PageHeight = 501;

    private const double Margin = 48;

    /// <summary>Baselines that are less apart, in pt, are of one line.</summary>
    private const double LineSpace = 1.5;

    /// <summary>Of the font's size: what is further from the letter before begins a word.</summary>
    private const double WordSpace = 0.12;

    public static Rendering Read(byte[] pdf)
    {
        using var document = PigDocument.Open(pdf);
        var words = new List<PlacedWord>();
        var margins = new List<PlacedWord>();
        var links = new List<string>();
        foreach (Page page in document.GetPages())
        {
            foreach (var word in WordsOf(page)) (IsContent(word) ? words : margins).Add(word);
            links.AddRange(LinksOf(page));
        }
        return new Rendering(
            document.NumberOfPages,
            Undivided(ByLines(words)),
            [.. margins.OrderBy(w => w.Page).ThenByDescending(w => w.Y).ThenBy(w => w.X).Select(w => $"{w.Page}: {w.Text}")],
            links,
            document.TryGetBookmarks(out Bookmarks? outline) ? [.. outline.GetNodes().Select(n => $"{n.Level} {n.Title.Trim()} → {(n as DocumentBookmarkNode)?.PageNumber}")] : []);
    }

    private static bool IsContent(PlacedWord word) => word.Y is > Margin and < PageHeight - Margin && word.X is > Margin - 1 and < PageWidth - Margin;

    private static List<PlacedWord> WordsOf(Page page)
    {
        var words = new List<PlacedWord>();
        Letter? first = null;
        Letter? last = null;
        var text = new StringBuilder();
        foreach (Letter letter in WithoutLeaders([.. page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value))]))
        {
            if (last is not null && IsElsewhere(last, letter)) End();
            first ??= letter;
            last = letter;
            text.Append(letter.Value);
        }
        End();
        return words;

        void End()
        {
            if (first is not null && last is not null)
            {
                string word = Plain(text.ToString());
                if (word.Length > 0) words.Add(new PlacedWord(word, page.Number, first.StartBaseLine.X, first.StartBaseLine.Y, last.EndBaseLine.X));
            }
            first = last = null;
            text.Clear();
        }
    }

    /// <summary>Engines choose how many dots a leader has, and where they stand.</summary>
    private static IEnumerable<Letter> WithoutLeaders(Letter[] letters)
    {
        for (int i = 0; i < letters.Length;)
        {
            int end = i;
            while (end < letters.Length && letters[end].Value == ".") end++;
            if (end - i < 3)
            {
                end = Math.Max(end, i + 1);
                for (int k = i; k < end; k++) yield return letters[k];
            }
            i = end;
        }
    }

    private static bool IsElsewhere(Letter before, Letter letter) =>
        Math.Abs(letter.StartBaseLine.Y - before.EndBaseLine.Y) > 1
        || letter.StartBaseLine.X - before.EndBaseLine.X > WordSpace * letter.PointSize
        || letter.StartBaseLine.X < before.EndBaseLine.X - (WordSpace * letter.PointSize);

    /// <summary>Without ligatures; bullets are text to one engine and a drawing to another; hyphens have several code points.</summary>
    private static string Plain(string word) => word
        .Replace("ﬀ", "ff").Replace("ﬁ", "fi").Replace("ﬂ", "fl").Replace("ﬃ", "ffi").Replace("ﬄ", "ffl")
        .Replace('\u2010', '-').Replace('\u2011', '-').Replace("\u00AD", "")
        .Replace("\t", "", StringComparison.Ordinal)
        .Trim('•', '◦', '▪');

    private static List<PlacedWord> ByLines(List<PlacedWord> words)
    {
        var lines = new List<List<PlacedWord>>();
        foreach (var word in words.OrderBy(w => w.Page).ThenByDescending(w => w.Y))
        {
            if (lines.Count > 0 && lines[^1][0] is { } first && first.Page == word.Page && first.Y - word.Y < LineSpace) lines[^1].Add(word);
            else lines.Add([word]);
        }
        return [.. lines.SelectMany(line => line.OrderBy(w => w.X))];
    }

    /// <summary>A word that is divided at a line's end is one word, wherever that is.</summary>
    private static List<PlacedWord> Undivided(List<PlacedWord> words)
    {
        var whole = new List<PlacedWord>();
        foreach (var word in words)
        {
            if (whole.Count > 0 && whole[^1] is { } before && before.Text.EndsWith('-') && (before.Page != word.Page || before.Y > word.Y + 1)) whole[^1] = before with { Text = before.Text[..^1] + word.Text };
            else whole.Add(word);
        }
        return [.. whole.Select(w => w with { Text = w.Text.Replace("-", "", StringComparison.Ordinal) })];
    }

    private static IEnumerable<string> LinksOf(Page page) => page.GetAnnotations()
        .Where(a => a.Type == AnnotationType.Link)
        .OrderByDescending(a => Math.Round(a.Rectangle.Bottom / 5))
        .ThenBy(a => a.Rectangle.Left)
        .Select(a => (Text: TextIn(page, a), Target: Target(a.Action)))
        .Aggregate(new List<(string Text, string Target)>(), Joined)
        .Select(link => $"{link.Text} → {link.Target}");

    /// <summary>Generated content after a link's text is another area to one engine.</summary>
    private static List<(string Text, string Target)> Joined(List<(string Text, string Target)> links, (string Text, string Target) link)
    {
        if (links.Count > 0 && links[^1].Target == link.Target) links[^1] = (links[^1].Text.EndsWith(link.Text, StringComparison.Ordinal) ? links[^1].Text : links[^1].Text + link.Text, link.Target);
        else links.Add(link);
        return links;
    }

    private static string TextIn(Page page, Annotation link)
    {
        var text = new StringBuilder();
        foreach (Letter letter in WithoutLeaders([.. page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value))]))
        {
            double x = (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2;
            double y = letter.StartBaseLine.Y + (letter.PointSize / 4);
            if (x > link.Rectangle.Left && x < link.Rectangle.Right && y > link.Rectangle.Bottom && y < link.Rectangle.Top) text.Append(letter.Value.Trim());
        }
        return Plain(text.ToString());
    }

    private static string Target(PdfAction? action) => action switch
    {
        UriAction uri => uri.Uri,
        AbstractGoToAction { Destination: { } place } => string.Create(CultureInfo.InvariantCulture, $"page {place.PageNumber}"),
        _ => "nowhere",
    };
}

/// <param name="X">Of its beginning on the baseline, in pt from the page's left edge.</param>
/// <param name="Y">Of the baseline, in pt from the page's lower edge.</param>
/// <param name="End">Of its last letter.</param>
internal sealed record PlacedWord(string Text, int Page, double X, double Y, double End)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"'{Text}' on page {Page} at {X:0.##},{PageTop - Y:0.##}");

    private const double PageTop = 501;
}
