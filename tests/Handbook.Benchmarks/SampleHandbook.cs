using System.Globalization;
using System.Text;

namespace Handbook.Benchmarks;

/// <summary>
/// A print document as a handbook makes it: a contents list with page numbers, then entries with running text, lists, tables, code and
/// references to each other. The same number of entries gives the same text.
/// </summary>
internal sealed class SampleHandbook
{
    private const string Style = """
        @page { size: A4; margin: 24mm 20mm; @top-left { content: string(part) } @bottom-center { content: counter(page) " of " counter(pages) } }
        html { font: 10pt/1.45 "Libertinus Serif"; hyphens: auto }
        h1 { break-before: page; string-set: part content(); bookmark-level: 1 }
        h2 { break-after: avoid; bookmark-level: 2 }
        p { text-align: justify; orphans: 2; widows: 2; margin: 0 0 2mm }
        .contents a::after { content: leader(".") target-counter(attr(href url), page) }
        .see::after { content: " (page " target-counter(attr(href url), page) ")" }
        code { font: 8.5pt "JetBrains Mono" }
        table { border-collapse: collapse; width: 100% } td, th { border: .4pt solid; padding: 1mm 2mm; text-align: left } tr { break-inside: avoid }
        .note { border-left: 1mm solid #2b6cb0; background: #ebf4fb; padding: 2mm 3mm; break-inside: avoid }
        """;

    private static readonly string[] Who = ["The duty lead", "A new colleague", "Whoever signs", "The outgoing shift", "Your deputy", "An auditor"];
    private static readonly string[] Does = ["checks", "records", "questions", "hands over", "archives", "renegotiates", "publishes"];
    private static readonly string[] What = ["the incident log", "the maintenance calendar", "the budget forecast", "every exception", "the access list"];
    private static readonly string[] When = ["before anyone leaves", "once a month", "when two people disagree", "at the end of each week", "as soon as it is noticed"];
    private static readonly string[] Why = ["so that a gap is found the same day", "because a guess here is paid for twice", "in plain words", "even if nothing seems to have changed"];

    private readonly StringBuilder html = new();
    private readonly int entries;

    // A linear congruential generator: the framework's may change from version to version.
    private uint state = 1;

    private SampleHandbook(int entries)
    {
        this.entries = entries;
    }

    public static string Write(int entries)
    {
        var writer = new SampleHandbook(entries);
        writer.WriteAll();
        return writer.html.ToString();
    }

    private void WriteAll()
    {
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=en><head><title>Handbook</title><style>{Style}</style></head><body>\n");
        html.Append("<nav class=contents><ul>\n");
        for (int i = 1; i <= entries; i++) html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#entry-{i}\">{Heading(i)}</a></li>\n");
        html.Append("</ul></nav>\n");
        for (int i = 1; i <= entries; i++)
        {
            if (i % 30 == 1) html.Append(CultureInfo.InvariantCulture, $"<h1 id=\"part-{i / 30 + 1}\">Part {i / 30 + 1}</h1>\n");
            WriteEntry(i);
        }
        html.Append("</body></html>\n");
    }

    private static string Heading(int entry) => $"{Who[entry % Who.Length]} {Does[entry % Does.Length]} {What[entry % What.Length]}";

    private void WriteEntry(int entry)
    {
        html.Append(CultureInfo.InvariantCulture, $"<article><h2 id=\"entry-{entry}\">{Heading(entry)}</h2>\n");
        Paragraph(4);
        html.Append("<ul>\n");
        for (int i = 0; i < 3; i++) html.Append(CultureInfo.InvariantCulture, $"<li>{Sentence()} <code>run --step {i}</code></li>\n");
        html.Append("</ul>\n");
        if (entry % 3 == 0) Table();
        html.Append(CultureInfo.InvariantCulture, $"<div class=note><p><strong>Note</strong> {Sentence()}</p></div>\n");
        Paragraph(3);
        html.Append("</article>\n");
    }

    private void Paragraph(int sentences)
    {
        html.Append("<p>");
        for (int i = 0; i < sentences; i++) html.Append(Sentence()).Append(' ');
        int other = Next(entries) + 1;
        html.Append(CultureInfo.InvariantCulture, $"See <a class=see href=\"#entry-{other}\">{Heading(other)}</a>.</p>\n");
    }

    private void Table()
    {
        html.Append("<table><thead><tr><th>Who</th><th>What</th><th>When</th></tr></thead><tbody>\n");
        for (int i = 0; i < 4; i++) html.Append(CultureInfo.InvariantCulture, $"<tr><td>{Any(Who)}</td><td>{Any(What)}</td><td>{Any(When)}</td></tr>\n");
        html.Append("</tbody></table>\n");
    }

    private string Sentence() => $"{Any(Who)} {Any(Does)} {Any(What)} {Any(When)}, <em>{Any(Why)}</em>.";

    private string Any(string[] words) => words[Next(words.Length)];

    private int Next(int below)
    {
        state = (state * 1_664_525) + 1_013_904_223;
        return (int)((state >> 8) % (uint)below);
    }
}
