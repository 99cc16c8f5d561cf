using System.Globalization;
using System.Text;
using Handbook.Content.Markup;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Handbook.Content.Markdown;

/// <summary>Walks Markdig's blocks and builds the markup of them.</summary>
internal sealed class MarkdownConverter(MarkupContext context, AnchorScope anchors, string text)
{
    private readonly Dictionary<Footnote, int> numbers = [];
    private readonly Dictionary<Footnote, int> marks = [];
    private readonly HashSet<Footnote> noted = [];
    private MarkupBuilder builder = null!;
    private InlineConverter inlines = null!;

    /// <param name="notes">Takes the footnotes.</param>
    public void Convert(MarkdownDocument document, MarkupBuilder content, MarkupBuilder notes)
    {
        builder = content;
        inlines = new InlineConverter(context, content, this);
        FootnoteGroup? group = document.OfType<FootnoteGroup>().FirstOrDefault();
        ReportUnusedFootnotes(document, group);
        Blocks(document);
        if (group is null || group.Count == 0) return;
        builder = notes;
        inlines = new InlineConverter(context, notes, this);
        // A note may be referred to only from another note.
        Footnote[] pending = [.. group.OfType<Footnote>()];
        while (Array.Exists(pending, numbers.ContainsKey))
        {
            foreach (Footnote footnote in pending) Note(footnote);
            pending = [.. pending.Where(f => !noted.Contains(f))];
        }
    }

    /// <summary>The number of a footnote within its entry, and how often it has been referred to before.</summary>
    public (int Number, int Before) Refer(Footnote footnote)
    {
        if (!numbers.TryGetValue(footnote, out int number)) numbers.Add(footnote, number = anchors.NextFootnote());
        int before = marks.GetValueOrDefault(footnote);
        marks[footnote] = before + 1;
        return (number, before);
    }

    private void Blocks(ContainerBlock container)
    {
        foreach (Block block in container) BlockOf(block);
    }

    private void BlockOf(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Leaf(heading, heading.Level switch { 1 => "h1", 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" });
                break;
            case ParagraphBlock paragraph:
                Leaf(paragraph, "p");
                break;
            case QuoteBlock quote:
                Quote(quote);
                break;
            case ListBlock list:
                List(list);
                break;
            case ThematicBreakBlock:
                builder.Void("hr", block.Span.Start);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case HtmlBlock html:
                Html(html);
                break;
            case Table table:
                TableOf(table);
                break;
            case DefinitionList definitions:
                Definitions(definitions);
                break;
            case FootnoteGroup or LinkReferenceDefinition or LinkReferenceDefinitionGroup or BlankLineBlock:
                break;
            case ContainerBlock container:
                Blocks(container);
                break;
            case LeafBlock leaf:
                Leaf(leaf, "p");
                break;
        }
    }

    private void Leaf(LeafBlock block, string name)
    {
        PendingElement element = Start(name, block);
        Inlines(block);
        TrimEnd(element);
        builder.End();
    }

    /// <summary>A table that interrupts a paragraph leaves the line end before it.</summary>
    private static void TrimEnd(PendingElement element)
    {
        if (element.Children is [.., MarkupText { Text: [.., '\n'] } last]) element.Children[^1] = new MarkupText(last.Text.TrimEnd('\n'));
    }

    private void Inlines(LeafBlock block)
    {
        if (block.Inline is not null)
        {
            inlines.Convert(block.Inline);
        }
        else if (MarkdownPipelines.IsOverloaded(block))
        {
            context.Report(MarkdownDiagnostics.Overloaded(context.Span(block.Span.Start, 0)));
        }
    }

    private PendingElement Start(string name, MarkdownObject source)
    {
        PendingElement element = builder.Start(name, source.Span.Start);
        AddAttributes(element, source);
        return element;
    }

    /// <summary>Attributes from an attribute list, through the allow-list.</summary>
    public void AddAttributes(PendingElement element, MarkdownObject source)
    {
        if (source.TryGetAttributes() is not { } attributes) return;
        int at = attributes.Span.Start;
        var written = new List<WrittenAttribute>();
        if (attributes.Id is { } id) written.Add(new WrittenAttribute("id", id, at));
        foreach (string name in attributes.Classes ?? []) written.Add(new WrittenAttribute("class", name, at));
        foreach ((string key, string? value) in attributes.Properties ?? []) written.Add(new WrittenAttribute(key.ToLowerInvariant(), value ?? "", at));
        context.AddAttributes(element, written, attributes.Span.Length);
    }

    private void Quote(QuoteBlock quote)
    {
        if (AlertMarkerParser.TypeOf(quote) is not { } type)
        {
            Start("blockquote", quote);
            Blocks(quote);
            builder.End();
            return;
        }
        PendingElement alert = Start("div", quote);
        alert.AddClass("alert");
        alert.AddClass("alert-" + type);
        alert.Attributes.Add(new MarkupAttribute("role", "note"));
        builder.Start("p", quote.Span.Start).AddClass("alert-title");
        builder.Node(new MarkupLabel(type));
        builder.End();
        foreach (Block block in quote)
        {
            // The marker alone on its line leaves an empty paragraph.
            if (block is ParagraphBlock { Inline.FirstChild: null }) continue;
            BlockOf(block);
        }
        builder.End();
    }

    private void List(ListBlock list)
    {
        PendingElement element = Start(list.IsOrdered ? "ol" : "ul", list);
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1" && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            element.Attributes.Add(new MarkupAttribute("start", number.ToString(CultureInfo.InvariantCulture)));
        }
        bool tasks = false;
        foreach (Block block in list)
        {
            var item = (ListItemBlock)block;
            bool? done = TaskMarkerParser.StateOf(item);
            PendingElement li = Start("li", item);
            if (done is { } isDone)
            {
                tasks = true;
                li.AddClass("task");
                PendingElement box = builder.Void(
                    "input", item.Span.Start, new("type", "checkbox"), new("name", anchors.NextTask().ToString(CultureInfo.InvariantCulture), AttributeMeaning.Task), new("disabled", ""), new("aria-label", isDone ? "task-done" : "task-open", AttributeMeaning.Label));
                if (isDone) box.Attributes.Add(new MarkupAttribute("checked", ""));
                builder.Text(" ");
            }
            foreach (Block child in item)
            {
                if (child is ParagraphBlock paragraph && !list.IsLoose) TightParagraph(paragraph);
                else BlockOf(child);
            }
            builder.End();
        }
        if (tasks) element.AddClass("task-list");
        builder.End();
    }

    private void TightParagraph(ParagraphBlock paragraph) => Inlines(paragraph);

    private void Code(CodeBlock code)
    {
        PendingElement pre = builder.Start("pre", code.Span.Start);
        PendingElement element = builder.Start("code", code.Span.Start);
        if (code is FencedCodeBlock { Info: { Length: > 0 } info })
        {
            string language = Language(info);
            if (language.Length > 0) element.AddClass("language-" + language);
        }
        // Markdig says the language there, too; it belongs to the code.
        code.TryGetAttributes()?.Classes?.RemoveAll(c => c.StartsWith("language-", StringComparison.Ordinal));
        AddAttributes(pre, code);
        var content = new StringBuilder();
        for (int i = 0; i < code.Lines.Count; i++) content.Append(code.Lines.Lines[i].Slice.AsSpan()).Append('\n');
        builder.Text(content.ToString());
        builder.End();
        builder.End();
    }

    private static string Language(string info)
    {
        int end = 0;
        while (end < info.Length && (char.IsAsciiLetterOrDigit(info[end]) || info[end] is '-' or '_' or '+' or '#' or '.')) end++;
        return info[..end].ToLowerInvariant();
    }

    private void Html(HtmlBlock html)
    {
        // Lines of a block in a quotation or list have lost what stood before them: the map leads back.
        var content = new StringBuilder();
        var starts = new List<(int Offset, int Source)>();
        for (int i = 0; i < html.Lines.Count; i++)
        {
            Markdig.Helpers.StringLine line = html.Lines.Lines[i];
            starts.Add((content.Length, ReferenceEquals(line.Slice.Text, text) ? line.Slice.Start : line.Position));
            content.Append(line.Slice.AsSpan()).Append('\n');
        }
        builder.Html(content.ToString(), Position);

        int Position(int offset)
        {
            int at = starts.Count - 1;
            while (at > 0 && starts[at].Offset > offset) at--;
            return starts[at].Source + (offset - starts[at].Offset);
        }
    }

    private void TableOf(Table table)
    {
        Start("table", table);
        bool inBody = false;
        for (int i = 0; i < table.Count; i++)
        {
            var row = (TableRow)table[i];
            if (row.IsHeader && i == 0) builder.Start("thead", row.Span.Start);
            else if (!inBody)
            {
                builder.Start("tbody", row.Span.Start);
                inBody = true;
            }
            Row(table, row);
            if (row.IsHeader && i == 0) builder.End();
        }
        if (inBody) builder.End();
        builder.End();
    }

    private void Row(Table table, TableRow row)
    {
        builder.Start("tr", row.Span.Start);
        int columns = Math.Max(1, ((TableRow)table[0]).Count);
        for (int i = 0; i < Math.Min(row.Count, columns); i++)
        {
            var cell = (TableCell)row[i];
            PendingElement element = builder.Start(row.IsHeader ? "th" : "td", cell.Span.Start);
            if (row.IsHeader) element.Attributes.Add(new MarkupAttribute("scope", "col"));
            if (i < table.ColumnDefinitions.Count && table.ColumnDefinitions[i].Alignment is { } alignment)
            {
                element.AddClass(alignment switch { TableColumnAlign.Left => "align-left", TableColumnAlign.Right => "align-right", _ => "align-center" });
            }
            inlines.InTable = true;
            foreach (Block block in cell)
            {
                if (block is ParagraphBlock paragraph) Inlines(paragraph);
                else BlockOf(block);
            }
            inlines.InTable = false;
            builder.End();
        }
        for (int i = row.Count; i < columns; i++)
        {
            builder.Start("td", row.Span.Start);
            builder.End();
        }
        builder.End();
    }

    private void Definitions(DefinitionList list)
    {
        Start("dl", list);
        foreach (Block block in list)
        {
            var item = (DefinitionItem)block;
            foreach (Block child in item)
            {
                if (child is not DefinitionTerm term) continue;
                Start("dt", term);
                Inlines(term);
                builder.End();
            }
            builder.Start("dd", item.Span.Start);
            Block[] definitions = [.. item.Where(b => b is not DefinitionTerm and not BlankLineBlock)];
            foreach (Block child in definitions)
            {
                if (definitions.Length == 1 && child is ParagraphBlock paragraph) Inlines(paragraph);
                else BlockOf(child);
            }
            builder.End();
        }
        builder.End();
    }

    private void Note(Footnote footnote)
    {
        if (!numbers.TryGetValue(footnote, out int number) || !noted.Add(footnote)) return;
        string id = string.Create(CultureInfo.InvariantCulture, $"fn-{number}");
        PendingElement item = builder.Start("li", footnote.Span.Start);
        item.Attributes.Add(new MarkupAttribute("id", id, AttributeMeaning.Id));
        item.Attributes.Add(new MarkupAttribute("class", "footnote"));
        item.Attributes.Add(new MarkupAttribute("value", number.ToString(CultureInfo.InvariantCulture)));
        for (int i = 0; i < footnote.Count; i++)
        {
            if (i == footnote.Count - 1 && footnote[i] is ParagraphBlock last)
            {
                builder.Start("p", last.Span.Start);
                Inlines(last);
                BackLinks(footnote, number);
                builder.End();
                break;
            }
            BlockOf(footnote[i]);
            if (i == footnote.Count - 1) BackLinks(footnote, number);
        }
        builder.End();
    }

    private void BackLinks(Footnote footnote, int number)
    {
        for (int i = 0; i < marks.GetValueOrDefault(footnote); i++)
        {
            builder.Text(" ");
            PendingElement back = builder.Start("a", footnote.Span.Start);
            back.Attributes.Add(new MarkupAttribute("href", InlineConverter.MarkId(number, i), AttributeMeaning.OwnFragment));
            back.Attributes.Add(new MarkupAttribute("class", "footnote-back"));
            back.Attributes.Add(new MarkupAttribute("role", "doc-backlink"));
            back.Attributes.Add(new MarkupAttribute("aria-label", "footnote-back", AttributeMeaning.Label));
            builder.Text("\u21A9\uFE0E");
            builder.End();
        }
    }

    private void ReportUnusedFootnotes(MarkdownDocument document, FootnoteGroup? group)
    {
        var used = new HashSet<string>(group?.OfType<Footnote>().Select(f => f.Label ?? "") ?? [], StringComparer.OrdinalIgnoreCase);
        foreach (LinkReferenceDefinitionGroup definitions in document.OfType<LinkReferenceDefinitionGroup>())
        {
            foreach (FootnoteLinkReferenceDefinition definition in definitions.OfType<FootnoteLinkReferenceDefinition>())
            {
                string label = definition.Label ?? "";
                if (!used.Contains(label)) context.Report(MarkdownDiagnostics.UnusedFootnote(context.Span(definition.Span.Start, 0), label.TrimStart('^')));
            }
        }
    }
}
