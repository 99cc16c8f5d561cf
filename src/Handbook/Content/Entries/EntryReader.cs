using System.Collections.Immutable;
using Handbook.Content.Fields;
using Handbook.Content.Ids;
using Handbook.Content.Markdown;
using Handbook.Content.Markup;
using Handbook.Content.Yaml;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Entries;

/// <summary>Reads one entry: the fields that all have, those of its kind, its id and its title.</summary>
internal sealed class EntryReader(EntryFile file, MarkdownOptions markdown, LoadOptions options, DiagnosticSink publicSink)
{
    private readonly Kind kind = file.Kind;
    private readonly HashSet<string> misspelt = new(StringComparer.Ordinal);

    /// <param name="span">The entry's first line.</param>
    /// <param name="body">The text below the front matter; null where the entry is YAML.</param>
    /// <param name="place">In its list file; null for an entry with a file of its own.</param>
    public ParsedEntry Read(YamlMapping fields, SourceSpan span, (SourceText Source, int Start)? body, int? place = null)
    {
        bool draft = fields[EntryFields.Draft] is YamlScalar { Text: var text } && text.Trim().ToLowerInvariant() is "true" or "yes" or "on";
        // Nobody reads a draft that isn't asked for: what is wrong with it may wait.
        DiagnosticSink sink = draft && !options.Drafts ? new DiagnosticSink() : publicSink;
        var anchors = new AnchorScope();
        var reader = new FieldReader(anchors, markdown, sink);

        (fields, YamlMapping unknown) = Sort(fields, sink);
        RecordValue shared = ReadShared(fields, unknown, reader);
        RecordValue own = ReadOwn(fields, body, reader, span, sink, out string? title);
        (string id, SourceSpan idSpan) = IdOf(fields, title, place is not null, span, sink);
        return new ParsedEntry
        {
            File = file,
            Id = id,
            IdSpan = idSpan,
            Title = title ?? Words.FromName(file.IsIndex ? LastPart(file.FolderId) : file.Name),
            ListPath = place is null ? null : file.Id,
            Place = place ?? 0,
            Draft = draft,
            Shared = shared,
            Own = own,
            Anchors = anchors,
            Span = span,
        };
    }

    /// <summary>Replaces the words of other tools by the fields' own names, and takes out what is no field.</summary>
    private (YamlMapping Known, YamlMapping Unknown) Sort(YamlMapping fields, DiagnosticSink sink)
    {
        ImmutableArray<YamlPair>.Builder known = ImmutableArray.CreateBuilder<YamlPair>();
        ImmutableArray<YamlPair>.Builder unknown = ImmutableArray.CreateBuilder<YamlPair>();
        string[] names = [.. kind.Fields.Select(f => f.Name), .. EntryFields.Shared.Select(f => f.Name)];
        misspelt.Clear();
        foreach (YamlPair pair in fields.Pairs)
        {
            string name = pair.Key.Text;
            if (names.Contains(name, StringComparer.Ordinal))
            {
                known.Add(pair);
            }
            else if (kind.Synonyms.TryGetValue(name, out string? meant))
            {
                if (fields[meant] is null && !known.Any(p => p.Key.Text == meant)) known.Add(new YamlPair(new YamlScalar(meant, pair.Key.Style, pair.Key.Span, pair.Key.Map), pair.Value));
            }
            else if (kind.KeepsUnknownFields && DidYouMean.Closest(name, names) is null)
            {
                sink.Report(FieldDiagnostics.UnknownFieldKept(pair.Key.Span, name));
                unknown.Add(pair);
            }
            else
            {
                sink.Report(FieldDiagnostics.UnknownField(pair.Key.Span, name, Article(kind.Name), names, out string? intended));
                if (intended is not null) misspelt.Add(intended);
            }
        }
        return (new YamlMapping(known.ToImmutable(), fields.Span), new YamlMapping(unknown.ToImmutable(), fields.Span));
    }

    private RecordValue ReadShared(YamlMapping fields, YamlMapping unknown, FieldReader reader)
    {
        ImmutableArray<KeyValuePair<string, FieldValue>>.Builder values = ImmutableArray.CreateBuilder<KeyValuePair<string, FieldValue>>();
        foreach (FieldDefinition field in EntryFields.Shared)
        {
            if (kind.Field(field.Name) is not null || fields[field.Name] is not { } node) continue;
            bool fromSynonym = fields.Pairs.First(p => p.Key.Text == field.Name).Key is { } key && key.Span.Text.Trim("\"'").ToString() != field.Name;
            if ((fromSynonym ? reader.ReadLenientList(field, node) : reader.Read(field, node)) is { } value) values.Add(new(field.Name, value));
        }
        if (unknown.Pairs.IsEmpty) return new RecordValue(values.ToImmutable(), fields.Span);

        FieldDefinition extra = EntryFields.Shared.First(f => f.Name == EntryFields.Extra);
        var kept = (RecordValue)reader.Read(extra, unknown)!;
        KeyValuePair<string, FieldValue> given = values.FirstOrDefault(v => v.Key == EntryFields.Extra);
        if (given.Value is RecordValue record)
        {
            kept = record with { Fields = [.. record.Fields, .. kept.Fields.Where(f => record[f.Key] is null)] };
            values.Remove(given);
        }
        values.Add(new(EntryFields.Extra, kept));
        return new RecordValue(values.ToImmutable(), fields.Span);
    }

    private RecordValue ReadOwn(YamlMapping fields, (SourceText Source, int Start)? body, FieldReader reader, SourceSpan span, DiagnosticSink sink, out string? title)
    {
        ImmutableArray<KeyValuePair<string, FieldValue>>.Builder values = ImmutableArray.CreateBuilder<KeyValuePair<string, FieldValue>>();
        title = fields[kind.TitleField] is YamlScalar { IsNull: false } written && !string.IsNullOrWhiteSpace(written.Text) ? written.Text.Trim() : null;
        bool hasBody = body is { } text && !text.Source.Text.AsSpan(text.Start).IsWhiteSpace();
        if (hasBody && kind.BodyField is null) sink.Report(ContentDiagnostics.BodyNotAllowed(FirstInk(body!.Value), kind.Name));
        foreach (FieldDefinition field in kind.Fields)
        {
            YamlNode? node = fields[field.Name];
            FieldValue? value = node is null ? null : reader.Read(field, node);
            if (field.Name == kind.BodyField && hasBody)
            {
                if (value is not null) sink.Report(ContentDiagnostics.BodyGivenTwice(node!.Span, field.Name));
                else value = ReadBody(body!.Value, reader, ref title);
            }
            if (IsEmptyText(value)) value = null;
            if (value is not null) values.Add(new(field.Name, value));
            else if (field.Name == kind.TitleField && title is not null) values.Add(new(field.Name, new TextValue(title, span)));
            else if (field.Required && FieldReader.IsAbsent(node) && !misspelt.Contains(field.Name)) sink.Report(FieldDiagnostics.MissingField(span, field, Article(kind.Name)));
            else if (field.Expected && FieldReader.IsAbsent(node)) sink.Report(ContentDiagnostics.EmptyBody(span, kind.Name));
        }
        if (kind.TitleFromHeading && title is null)
        {
            title = Words.FromName(file.IsIndex ? LastPart(file.FolderId) : file.Name);
            bool refused = values.Any(v => v.Value is UnresolvedMarkdown { Text.Refused: true });
            if (!refused) sink.Report(ContentDiagnostics.TitleFromFileName(span, title));
        }
        if (title is not null && kind.TitleFromHeading && !values.Any(v => v.Key == kind.TitleField)) values.Insert(0, new(kind.TitleField, new TextValue(title, span)));
        return new RecordValue(values.ToImmutable(), fields.Span);
    }

    private UnresolvedMarkdown ReadBody((SourceText Source, int Start) body, FieldReader reader, ref string? title)
    {
        TitleUse use = title is not null ? TitleUse.Drop : kind.TitleFromHeading ? TitleUse.Take : TitleUse.None;
        UnresolvedMarkdown text = reader.ReadBody(body.Source, body.Start, use, title);
        if (use == TitleUse.Take) title = text.Text.Title;
        return text;
    }

    private static bool IsEmptyText(FieldValue? value) => value is UnresolvedMarkdown { Text.IsEmpty: true };

    private (string Id, SourceSpan Span) IdOf(YamlMapping fields, string? title, bool inList, SourceSpan span, DiagnosticSink sink)
    {
        string container = inList ? file.Id : Container(file.Id);
        if (fields[EntryFields.Id] is YamlScalar { IsNull: false } written)
        {
            string id = written.Text.Trim();
            if (IsId(id)) return (Join(container, id), written.Span);
            string suggestion = Slug.OfTitle(id[(id.LastIndexOf('/') + 1)..]);
            sink.Report(ContentDiagnostics.BadId(written.Span, id, IsId(suggestion) ? suggestion : null));
            return (Join(container, suggestion.Length == 0 ? "entry" : suggestion), written.Span);
        }
        string local = inList ? Slug.OfTitle(title ?? "") : LastPart(file.Id);
        if (local.Length == 0)
        {
            // Without a title there is a complaint already.
            if (!inList || title is not null) sink.Report(ContentDiagnostics.NoId(span));
            local = "entry-" + span.Position.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        return (Join(container, local), span);
    }

    /// <summary>Letters in lower case, digits, - and _; not what stands for a folder's own page.</summary>
    private static bool IsId(string id) => id.Length > 0 && id is not ("index" or "readme") && Slug.OfName(id) == id;

    private static string Join(string container, string local) => container.Length == 0 ? local : container + "/" + local;

    private static string Container(string id) => id.LastIndexOf('/') is var slash && slash < 0 ? "" : id[..slash];

    private static string LastPart(string id) => id[(id.LastIndexOf('/') + 1)..];

    private static SourceSpan FirstInk((SourceText Source, int Start) body)
    {
        int at = body.Start;
        while (char.IsWhiteSpace(body.Source.Text[at])) at++;
        return body.Source.Span(at, 0);
    }

    private static string Article(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' || noun == "faq" ? "an " : "a ") + noun;
}
