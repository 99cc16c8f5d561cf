using Handbook.Content.Markdown;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Fields;

/// <summary>A Markdown text whose links nobody has followed yet. Not part of a <see cref="HandbookModel"/>.</summary>
internal sealed record UnresolvedMarkdown(ParsedMarkdown Text, SourceSpan Span) : FieldValue(Span);

/// <summary>An id as it was written. Not part of a <see cref="HandbookModel"/>.</summary>
internal sealed record UnresolvedReference(string Written, string? TargetKind, SourceSpan Span) : FieldValue(Span);

/// <summary>The address of an image as it was written. Not part of a <see cref="HandbookModel"/>.</summary>
internal sealed record UnresolvedImage(string Address, SourceSpan Span) : FieldValue(Span);
