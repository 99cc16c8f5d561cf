using Handbook.Templates;
using Handbook.Templates.Records;

namespace Handbook.Site;

/// <summary>A heading of a rendered page that can be linked to.</summary>
internal readonly record struct PageHeading(int Level, string Id, string Text);

/// <summary>Finds the headings of a rendered page, whoever made them: Markdown or a template.</summary>
internal static class PageHeadings
{
    /// <returns>Headings of the levels 2 and 3 that have an id, in order.</returns>
    public static IReadOnlyList<PageHeading> Find(string html)
    {
        var found = new List<PageHeading>();
        for (int at = html.IndexOf("<h", StringComparison.Ordinal); at >= 0; at = html.IndexOf("<h", at + 2, StringComparison.Ordinal))
        {
            if (at + 3 >= html.Length || html[at + 2] is not ('2' or '3') || html[at + 3] is not (' ' or '>' or '\n')) continue;
            int level = html[at + 2] - '0';
            int start = html.IndexOf('>', at) + 1;
            int end = start == 0 ? -1 : html.IndexOf($"</h{level}", start, StringComparison.Ordinal);
            if (end < 0) break;
            if (Attribute(html.AsSpan(at, start - at), "id") is not { } id) continue;
            string text = PlainText.OneLine(PlainText.Of(WithoutMark(html[start..end])));
            if (text.Length > 0) found.Add(new PageHeading(level, id, text));
        }
        return found;
    }

    /// <summary>Headings as templates receive them: those of the second level, each with those below it.</summary>
    public static object? Records(IReadOnlyList<PageHeading> headings)
    {
        var top = new List<(PageHeading Heading, List<Record> Below)>();
        foreach (PageHeading heading in headings)
        {
            if (heading.Level == 2 || top.Count == 0) top.Add((heading, []));
            else top[^1].Below.Add(RecordOf(heading, []));
        }
        return Record.List(top.Select(pair => RecordOf(pair.Heading, pair.Below)));
    }

    private static Record RecordOf(PageHeading heading, List<Record> below) => new Record("The heading", 3)
        .With("id", heading.Id)
        .With("title", heading.Text)
        .With("headings", Record.List(below))
        .Seal();

    /// <summary>The sign beside a heading that links to it is not part of its words.</summary>
    private static string WithoutMark(string html)
    {
        int mark = html.IndexOf("<a class=\"anchor\"", StringComparison.Ordinal);
        int end = mark < 0 ? -1 : html.IndexOf("</a>", mark, StringComparison.Ordinal);
        return end < 0 ? html : string.Concat(html.AsSpan(0, mark), html.AsSpan(end + 4));
    }

    private static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        int at = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (at < 0) return null;
        ReadOnlySpan<char> rest = tag[(at + name.Length + 3)..];
        int end = rest.IndexOf('"');
        return end < 0 ? null : System.Net.WebUtility.HtmlDecode(rest[..end].ToString());
    }
}
