using Handbook.Diagnostics;

namespace Handbook.Content.Kinds;

/// <summary>Problems of a kind's declaration, kind.yaml.</summary>
internal static class KindDiagnostics
{
    public static Diagnostic NoMapping(SourceSpan span) => new(
        "bad-kind",
        Severity.Error,
        "the declaration of a kind is a mapping: `folder`, `one`, `many`, `fields` and others",
        span,
        Help: "Take a built-in kind as a pattern: `handbook templates show kinds/page/kind.yaml`.");

    public static Diagnostic BadFolder(SourceSpan span, string folder) => new(
        "bad-kind",
        Severity.Error,
        $"`{folder}` can't be the folder of a kind",
        span,
        Help: "A folder's name has lower-case letters, digits and hyphens, and is none of assets, teams and tags.");

    public static Diagnostic FolderTaken(SourceSpan span, string folder, SourceSpan other) => new(
        "bad-kind",
        Severity.Error,
        $"the folder `{folder}` belongs to another kind already",
        span,
        Help: "Give this kind a folder of its own.")
    {
        Related = [new RelatedPlace(other, "the other kind")],
    };

    public static Diagnostic NoSuchField(SourceSpan span, string use, string field, string type) => new(
        "bad-kind",
        Severity.Error,
        $"`{use}` names the field `{field}`, and the kind has no such field of type {type}",
        span,
        Help: $"Declare it: `{field}: {{type: {type}}}` under `fields`.");

    public static Diagnostic LacksPart(SourceSpan span, string field, string type, string part) => new(
        "bad-kind",
        Severity.Error,
        $"the field `{field}` is of type {type} and lacks `{part}`",
        span,
        Help: part switch
        {
            "item" => "Say what each item is: `item: {type: text}`.",
            "fields" => "Say which fields the record has: `fields: {text: {type: markdown}}`.",
            _ => "List the values it may have: `choices: [low, medium, high]`.",
        });
}
