using Handbook.Model;

namespace Handbook.Templates.Records;

/// <summary>A Markdown text as templates see it: printed as it is, it is rendered in blocks where it stands.</summary>
/// <param name="Owner">The entry it belongs to; null for introductions of groups and parts.</param>
/// <param name="Place">Of an introduction: the group or part that it introduces.</param>
internal sealed record MarkdownField(MarkdownText Text, Entry? Owner, Record? Place = null);
