using System.Runtime.InteropServices;
using Handbook.Diagnostics;

namespace Handbook.Paged.Css;

/// <summary>A run of characters, references decoded, white space as in the source but for line ends, which are all line feeds.</summary>
internal sealed partial class StyledText : StyledNode
{
    // Most texts are a stretch of the source as it is, and then no copy of it is made.
    private ReadOnlyMemory<char> text;

    public StyledText(ReadOnlyMemory<char> text) => this.text = text;

    public ReadOnlySpan<char> Text => text.Span;

    public bool IsWhiteSpace => Text.IndexOfAnyExcept(" \t\n\r\f") < 0;

    /// <summary>A text with character references is not one stretch of the source: then the place is its parent's.</summary>
    public override SourceSpan Span
    {
        get
        {
            SourceSpan around = Parent!.Span;
            return MemoryMarshal.TryGetString(text, out string? whole, out int start, out int length) && ReferenceEquals(whole, around.Source.Text)
                ? around.Source.Span(start, length)
                : around;
        }
    }

    internal void Append(ReadOnlyMemory<char> more)
    {
        if (MemoryMarshal.TryGetString(text, out string? whole, out int start, out int length)
            && MemoryMarshal.TryGetString(more, out string? sameWhole, out int next, out int moreLength)
            && ReferenceEquals(whole, sameWhole) && start + length == next)
        {
            text = whole.AsMemory(start, length + moreLength);
            return;
        }
        text = string.Concat(text.Span, more.Span).AsMemory();
    }
}
