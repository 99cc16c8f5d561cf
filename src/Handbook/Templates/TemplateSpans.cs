using Handbook.Diagnostics;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace Handbook.Templates;

internal static class TemplateSpans
{
    /// <summary>Scriban counts from 0 and includes the last character.</summary>
    public static SourceSpan At(this SourceText source, ScribanSpan span)
    {
        int start = Math.Clamp(span.Start.Offset, 0, source.Text.Length);
        int end = Math.Clamp(span.End.Offset + 1, start, source.Text.Length);
        return source.Span(start, end - start);
    }
}
