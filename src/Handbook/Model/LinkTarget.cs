using Handbook.Diagnostics;

namespace Handbook.Model;

/// <summary>What a link of the content leads to, once it is resolved. Where that is on a page, the caller of a rendering says.</summary>
internal abstract record LinkTarget;

/// <param name="Id">Full id.</param>
/// <param name="Anchor">Id of a heading or explicit anchor inside the entry, without prefix; null for the entry as a whole.</param>
internal sealed record EntryTarget(string Id, string? Anchor = null) : LinkTarget;

/// <summary>The generated list of a folder, or a list file as a whole.</summary>
/// <param name="Path">As <see cref="EntryGroup.Path"/>; empty for <c>content/</c> itself, which is the home page.</param>
/// <param name="Anchor">Id of a heading of its introduction; null for the whole.</param>
internal sealed record GroupTarget(string Path, string? Anchor = null) : LinkTarget;

internal sealed record AssetTarget(Asset Asset) : LinkTarget;

/// <param name="Url">http, https, mailto or tel; checked.</param>
internal sealed record ExternalTarget(string Url) : LinkTarget;

/// <summary>A link that leads nowhere (a diagnostic says so): rendered as its text.</summary>
internal sealed record BrokenTarget : LinkTarget;

/// <summary>A link as it stands in the content.</summary>
/// <param name="Text">Its words, without markup.</param>
internal sealed record ContentLink(LinkTarget Target, string Text, SourceSpan Span);
