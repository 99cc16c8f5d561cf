using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Handbook.Content.Markup;
using Handbook.Content.Yaml;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Testing;

namespace Handbook.Tests.Content;

/// <summary>What the readers make of a text, as a tree: one snapshot for each of the three readers.</summary>
public class TreeSnapshotTests
{
    [Fact]
    public void Yaml()
    {
        const string yaml = """
            # A comment
            title: 'It''s'
            "quoted": "a\tb"
            list: [one, {two: 2}]
            nothing:
            text: |
              first

                indented
            folded: >-
              one
              two
            items:
            - a: 1
              b: ~
            - plain text
              over lines
            """;
        Assert.True(YamlReader.TryRead(new SourceText("t.yaml", yaml), new DiagnosticSink(), out YamlNode? root));
        var dump = new StringBuilder();
        Dump(root!, 0, dump);
        Snapshot.Match(dump.ToString());
    }

    [Fact]
    public void Markup()
    {
        Loaded loaded = Tree.Parse("""
            === pages/p.md
            # The page

            A [link](#a){.x} to **the [[p]]**[^1]<br>and <kbd>K</kbd>.

            ## A

            > [!WARNING]
            > Careful.

            <div align="right">

            1. one
               - [x] done

            </div>

            | h |
            |:-:|
            | ![alt](https://e.org/i.png) |

            [^1]: Note.
            """).Load();
        MarkdownText text = loaded.Text("pages/p");
        var dump = new StringBuilder();
        Dump(text.Content, 0, dump);
        dump.Append("footnotes\n");
        Dump(text.Footnotes, 1, dump);
        Snapshot.Match(dump.ToString());
    }

    [Fact]
    public void Model()
    {
        Loaded loaded = Tree.Parse("""
            === mistakes/interview/_index.md
            ---
            title: In the interview
            ---
            An introduction.
            === mistakes/interview/list.yaml
            title: Three mistakes
            entries:
              - title: First
                severity: high
                tags: [a, b]
                bad: {text: x, context: y}
                good: {text: x}
                lesson: See [[guide]].
                reviewed: 2024-05-31
              - title: Second
                bad: {text: x}
                good: {text: x}
                lesson: y
            === mistakes/alone.yaml
            title: Alone
            bad: {text: x}
            good: {text: x}
            lesson: y
            === pages/guide.md
            ---
            aliases: [old]
            related: [alone]
            extra: {a: [1, {b: c}]}
            ---
            # Guide

            ## Part
            === pages/guide/inner.md
            # Inner

            [part](../guide.md#part)
            """).Load();
        Assert.Equal("", loaded.Problems);
        var dump = new StringBuilder();
        foreach (EntryGroup folder in loaded.Model.Folders) Dump(folder, 0, dump);
        dump.Append(CultureInfo.InvariantCulture, $"redirects {string.Join(", ", loaded.Model.Redirects)}\n");
        Snapshot.Match(dump.ToString());
    }

    private static StringBuilder Line(StringBuilder dump, int depth) => dump.Append(' ', depth * 2);

    private static void Dump(YamlNode node, int depth, StringBuilder dump)
    {
        switch (node)
        {
            case YamlScalar scalar:
                dump.Append(CultureInfo.InvariantCulture, $"{scalar.Style} \"{scalar.Text.Replace("\n", "\\n").Replace("\t", "\\t")}\" {Place(scalar)}\n");
                break;
            case YamlSequence sequence:
                dump.Append(CultureInfo.InvariantCulture, $"sequence {Place(sequence)}\n");
                foreach (YamlNode item in sequence.Items)
                {
                    Line(dump, depth + 1).Append("- ");
                    Dump(item, depth + 1, dump);
                }
                break;
            case YamlMapping mapping:
                dump.Append(CultureInfo.InvariantCulture, $"mapping {Place(mapping)}\n");
                foreach (YamlPair pair in mapping.Pairs)
                {
                    Line(dump, depth + 1).Append(CultureInfo.InvariantCulture, $"{pair.Key.Text} {Place(pair.Key)}: ");
                    Dump(pair.Value, depth + 1, dump);
                }
                break;
        }
    }

    private static string Place(YamlNode node) => string.Create(CultureInfo.InvariantCulture, $"{node.Span.Position.Line}:{node.Span.Position.Column}");

    private static void Dump(ImmutableArray<MarkupNode> nodes, int depth, StringBuilder dump)
    {
        foreach (MarkupNode node in nodes)
        {
            Line(dump, depth);
            switch (node)
            {
                case MarkupText text:
                    dump.Append(CultureInfo.InvariantCulture, $"\"{text.Text.Replace("\n", "\\n")}\"\n");
                    break;
                case MarkupLabel label:
                    dump.Append(CultureInfo.InvariantCulture, $"label {label.Key}\n");
                    break;
                case MarkupTargetTitle title:
                    dump.Append(CultureInfo.InvariantCulture, $"title of link {title.Slot}\n");
                    break;
                case MarkupElement element:
                    dump.Append(element.Name);
                    foreach (MarkupAttribute a in element.Attributes)
                    {
                        dump.Append(CultureInfo.InvariantCulture, $" {a.Name}={(a.Slot >= 0 ? $"#{a.Slot}" : $"\"{a.Value}\"")}{(a.Meaning == AttributeMeaning.Plain ? "" : $" ({a.Meaning})")}");
                    }
                    dump.Append('\n');
                    Dump(element.Children, depth + 1, dump);
                    break;
            }
        }
    }

    private static void Dump(EntryGroup group, int depth, StringBuilder dump)
    {
        Line(dump, depth).Append(CultureInfo.InvariantCulture, $"{group.Form} {group.Path} \"{group.Title}\"{(group.Intro is { } intro ? $" intro \"{intro.PlainText}\"" : "")}\n");
        if (group.Index is { } index) Dump(index, depth + 1, "index ", dump);
        foreach (GroupItem item in group.Items)
        {
            if (item.Entry is { } entry) Dump(entry, depth + 1, "", dump);
            else Dump(item.Group!, depth + 1, dump);
        }
    }

    private static void Dump(Entry entry, int depth, string role, StringBuilder dump)
    {
        Line(dump, depth).Append(CultureInfo.InvariantCulture, $"{role}{entry.Kind.Name} {entry.Id} \"{entry.Title}\" on {entry.PageId}{(entry.SharesPage ? "#" + entry.LocalId : "")}, {entry.WordCount} words\n");
        foreach ((string name, FieldValue value) in entry.Fields.Fields) Dump(name, value, depth + 1, dump);
        if (entry.Extra is { } extra) Dump("extra", extra, depth + 1, dump);
        if (!entry.Tags.IsEmpty) Line(dump, depth + 1).Append(CultureInfo.InvariantCulture, $"tags {string.Join(' ', entry.Tags)}\n");
        if (!entry.Related.IsEmpty) Line(dump, depth + 1).Append(CultureInfo.InvariantCulture, $"related {string.Join(' ', entry.Related)}\n");
        if (entry.Reviewed is { } date) Line(dump, depth + 1).Append(CultureInfo.InvariantCulture, $"reviewed {date:O}\n");
        foreach (ContentLink link in entry.Links) Line(dump, depth + 1).Append(CultureInfo.InvariantCulture, $"link \"{link.Text}\" to {link.Target}\n");
        foreach (Heading heading in entry.Headings) Line(dump, depth + 1).Append(CultureInfo.InvariantCulture, $"heading {heading.Level} #{heading.Id}\n");
    }

    private static void Dump(string name, FieldValue value, int depth, StringBuilder dump)
    {
        Line(dump, depth).Append(name).Append(": ");
        switch (value)
        {
            case MarkdownValue markdown:
                dump.Append(CultureInfo.InvariantCulture, $"markdown \"{markdown.Text.PlainText.Replace("\n", "\\n")}\"\n");
                break;
            case ListValue list:
                dump.Append("list\n");
                foreach (FieldValue item in list.Items) Dump("-", item, depth + 1, dump);
                break;
            case RecordValue record:
                dump.Append("record\n");
                foreach ((string key, FieldValue field) in record.Fields) Dump(key, field, depth + 1, dump);
                break;
            default:
                dump.Append(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value switch { TextValue t => t.Text, ChoiceValue c => c.Choice, _ => value.ToString() }}\n");
                break;
        }
    }
}
