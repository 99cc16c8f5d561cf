using Handbook.Diagnostics;

namespace Handbook.Content.Markup;

internal enum LinkForm
{
    /// <summary>An address: a path from the file, a fragment, or a URL.</summary>
    Address,

    /// <summary><c>[[id]]</c>.</summary>
    Id,
}

/// <summary>A link as it was written, before anybody knows where it leads.</summary>
/// <param name="Text">Its words; empty where <c>[[id]]</c> gives none.</param>
internal sealed record RawLink(LinkForm Form, string Address, string Text, SourceSpan Span);

/// <summary>An image as it was written.</summary>
internal sealed record RawImage(string Address, SourceSpan Span);
