using System.Collections.Immutable;
using Handbook.Content.Kinds;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Templates;

namespace Handbook;

/// <summary>The kinds of entries that a handbook may have, in words: what <c>handbook kinds</c> lists.</summary>
/// <param name="Kinds">In their order.</param>
/// <param name="Shared">The fields that every entry has besides its kind's own.</param>
public sealed record KindCatalog(IReadOnlyList<KindEntry> Kinds, IReadOnlyList<KindField> Shared, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <param name="root">A handbook's folder; null lists the built-in kinds.</param>
    public static KindCatalog Read(string? root)
    {
        var sink = new DiagnosticSink();
        TemplateFiles templates = TemplateFiles.Open(root is null ? null : Path.Combine(root, "templates"));
        ImmutableArray<Kind> kinds = KindReader.ReadAll(templates, sink);
        return new KindCatalog(
            [.. kinds.Select(kind => new KindEntry(kind.Name, kind.Folder, kind.PagePer == PagePer.File, [.. Fields(kind.Fields, kind.BodyField)]))],
            [.. Fields(EntryFields.Shared, bodyField: null)],
            sink.Sorted());
    }

    private static IEnumerable<KindField> Fields(IEnumerable<FieldDefinition> fields, string? bodyField) =>
        fields.Select(field => new KindField(field.Name, Describe(field), field.Required, field.Name == bodyField, field.Description));

    private static string Describe(FieldDefinition field) => field.Type switch
    {
        FieldType.Markdown => "Markdown",
        FieldType.List when field.Item is { Type: FieldType.Reference } => "list of ids of entries",
        FieldType.List => field.Item is { } item ? $"list of {Describe(item)}" : "list",
        FieldType.Record => $"{{{string.Join(", ", field.Fields.Select(part => part.Required ? part.Name + "*" : part.Name))}}}",
        FieldType.Reference => field.TargetKind is { } kind ? $"id of a {kind}" : "id of an entry",
        FieldType.Url => "web address",
        FieldType.Boolean => "true or false",
        FieldType.Choice => string.Join(", ", field.Choices.SkipLast(1)) + " or " + field.Choices[^1],
        FieldType.Any => "anything",
        _ => field.Type.ToString().ToLowerInvariant(),
    };
}

/// <param name="Folder">Below <c>content/</c>.</param>
/// <param name="OnePagePerFile">The entries of a file share one page of the site; otherwise each has its own.</param>
public sealed record KindEntry(string Name, string Folder, bool OnePagePerFile, IReadOnlyList<KindField> Fields);

/// <param name="Type">In words; the required parts of a record are marked by an asterisk.</param>
/// <param name="IsBody">Takes the text below the front matter of a Markdown file.</param>
public sealed record KindField(string Name, string Type, bool Required, bool IsBody, string? Description);
