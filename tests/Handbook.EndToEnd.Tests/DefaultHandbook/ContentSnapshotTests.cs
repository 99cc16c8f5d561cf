using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Handbook.Testing;
using Handbook.Testing.Conformance;

namespace Handbook.EndToEnd.Tests.DefaultHandbook;

/// <summary>
/// What comes of this repository's content, as it was accepted: whoever changes content, templates or the print engine reads here what
/// else changed. The dumps of the book are short, since a word more in the content moves the pages behind it.
/// </summary>
public sealed partial class ContentSnapshotTests(BuiltHandbook handbook)
{
    private readonly PdfBook book = handbook.Book;

    [Fact]
    public void The_main_part_of_every_page() => Snapshot.MatchAll(
        from file in handbook.Files
        where file.Key.StartsWith("site/", StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal)
        select KeyValuePair.Create(file.Key["site/".Length..^".html".Length], MainOf(Encoding.UTF8.GetString(file.Value))),
        "html");

    [Fact]
    public void The_outline_of_the_book() => Snapshot.Match(
        string.Concat(book.Outline.Select(entry => new string(' ', entry.Depth * 2) + entry.Title + "\n")));

    [Fact]
    public void The_structure_of_the_book() => Snapshot.Match(StructureDump.Of(handbook.Pdf));

    /// <summary>For each page its label, the number of its words, the first and the last of them.</summary>
    [Fact]
    public void The_text_of_the_book_by_page() => Snapshot.Match(string.Concat(Enumerable.Range(0, book.PageCount).Select(page =>
    {
        string[] words = [.. book.Words(page).Select(word => word.Text)];
        return string.Create(CultureInfo.InvariantCulture, $"{book.Labels[page]}: {words.Length} words: {string.Join(' ', words.Take(6))} … {string.Join(' ', words.TakeLast(6))}\n");
    })));

    /// <summary>The element as written; the length of the book is not its subject.</summary>
    private static string MainOf(string page)
    {
        int start = page.IndexOf("<main", StringComparison.Ordinal);
        string main = page[start..(page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)] + "\n";
        return BookLength().Replace(main, "N pages, N kB");
    }

    [GeneratedRegex(@"\d+ pages, \d+ kB")]
    private static partial Regex BookLength();
}
