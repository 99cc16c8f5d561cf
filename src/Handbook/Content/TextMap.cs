using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Content;

/// <summary>
/// Where each character of a text came from in its source: a Markdown text in a YAML block scalar has lost its indentation,
/// a quoted one its escapes. Made of runs in which both advance together.
/// </summary>
internal sealed class TextMap
{
    private readonly ImmutableArray<Run> runs;

    /// <param name="TextStart">Offset into the text.</param>
    /// <param name="SourceStart">Offset into the source.</param>
    internal readonly record struct Run(int TextStart, int SourceStart);

    /// <param name="runs">Ascending by text offset; the first begins at 0.</param>
    public TextMap(SourceText source, ImmutableArray<Run> runs)
    {
        Source = source;
        this.runs = runs;
    }

    public SourceText Source { get; }

    /// <summary>The text is the source from <paramref name="start"/> on, unchanged.</summary>
    public static TextMap Straight(SourceText source, int start) => new(source, [new Run(0, start)]);

    public int ToSource(int offset)
    {
        int low = 0;
        int high = runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (runs[middle].TextStart <= offset) low = middle;
            else high = middle - 1;
        }
        Run run = runs[low];
        return Math.Min(run.SourceStart + (offset - run.TextStart), Source.Text.Length);
    }

    public SourceSpan Span(int start, int length)
    {
        int from = ToSource(start);
        int to = length == 0 ? from : ToSource(start + length - 1) + 1;
        return Source.Span(from, Math.Max(0, to - from));
    }
}
