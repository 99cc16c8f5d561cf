using Handbook.Diagnostics;

namespace Handbook.Paged.Css.Cascade;

/// <summary>A style sheet or attribute that is being read: its text, and where diagnostics about it point to.</summary>
/// <param name="Anchor">Where the text is not as it stands in a file (an attribute with character references): the place of all its diagnostics.</param>
internal sealed record CssSource(SourceText Text, bool IsUserAgent = false, SourceSpan? Anchor = null)
{
    public SourceSpan Span(int start, int end) => Anchor ?? Text.Span(start, Math.Max(0, end - start));
}
