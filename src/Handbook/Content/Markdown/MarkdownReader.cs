using System.Collections.Immutable;
using Handbook.Content.Markup;
using Handbook.Diagnostics;
using Handbook.Model;
using Markdig.Syntax;
using SourceSpan = Handbook.Diagnostics.SourceSpan;

namespace Handbook.Content.Markdown;

/// <summary>How the texts of a handbook are read: from <c>markdown:</c> of handbook.yaml.</summary>
internal sealed record MarkdownOptions(HtmlMode Html);

/// <summary>What a text is to its entry.</summary>
internal enum TitleUse
{
    /// <summary>A field like any other.</summary>
    None,

    /// <summary>Its first heading is the entry's title.</summary>
    Take,

    /// <summary>It may begin with the entry's title, which is not shown twice.</summary>
    Drop,
}

/// <summary>A Markdown text, read and sanitised; its links are known, but not where they lead.</summary>
internal sealed record ParsedMarkdown
{
    public required string Source { get; init; }

    public required SourceSpan Span { get; init; }

    public required ImmutableArray<MarkupNode> Content { get; init; }

    /// <summary>The notes, each an <c>li</c>; shown at the end of the text.</summary>
    public required ImmutableArray<MarkupNode> Footnotes { get; init; }

    public required ImmutableArray<Heading> Headings { get; init; }

    public required ImmutableArray<RawLink> Links { get; init; }

    public required ImmutableArray<RawImage> Images { get; init; }

    /// <summary>The heading that was taken out as the entry's title.</summary>
    public string? Title { get; init; }

    public SourceSpan TitleSpan { get; init; }

    /// <summary>The text is refused as a whole; a diagnostic says why.</summary>
    public bool Refused { get; init; }

    /// <summary>Nothing to show: blank, only comments, or only the title.</summary>
    public bool IsEmpty => !Refused && Content.All(n => n is MarkupText text && string.IsNullOrWhiteSpace(text.Text));
}

/// <summary>Markdown to sanitised markup. See <see href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</see>.</summary>
internal static class MarkdownReader
{
    /// <summary>A text longer than this (characters) is refused: the longest pages of real handbooks have a tenth of it.</summary>
    public const int MaximumLength = 2_000_000;

    /// <param name="map">From offsets in <paramref name="text"/> to the file.</param>
    /// <param name="anchors">The ids of the entry that the text belongs to.</param>
    /// <param name="knownTitle">With <see cref="TitleUse.Drop"/>: the entry's title.</param>
    public static ParsedMarkdown Read(
        string text, TextMap map, AnchorScope anchors, MarkdownOptions options, DiagnosticSink sink, TitleUse titleUse = TitleUse.None, string? knownTitle = null)
    {
        var context = new MarkupContext(text, map, options.Html, sink);
        var builder = new MarkupBuilder(context);
        var notes = new MarkupBuilder(context);
        MarkdownDocument? document = Parse(text, context);
        if (document is not null)
        {
            var converter = new MarkdownConverter(context, anchors, text);
            converter.Convert(document, builder, notes);
            builder.Finish();
            notes.Finish();
        }
        var finisher = new MarkupFinisher(context, anchors);
        ImmutableArray<MarkupNode> content = finisher.Finish(builder.Root, titleUse == TitleUse.Take, titleUse == TitleUse.Drop ? knownTitle : null);
        ImmutableArray<MarkupNode> footnotes = finisher.Finish(notes.Root, takeTitle: false, knownTitle: null);
        return new ParsedMarkdown
        {
            Source = text,
            Span = map.Span(0, text.Length),
            Content = content,
            Footnotes = footnotes,
            Headings = finisher.Headings,
            Links = [.. context.Links],
            Images = [.. context.Images],
            Title = finisher.Title,
            Refused = document is null,
            TitleSpan = context.Span(finisher.TitlePosition, 0),
        };
    }

    private static MarkdownDocument? Parse(string text, MarkupContext context)
    {
        if (text.Length > MaximumLength)
        {
            context.Report(MarkdownDiagnostics.TooLong(context.Span(0, 0), MaximumLength));
            return null;
        }
        if (TooFarIndented(text) is { } at)
        {
            context.Report(MarkupDiagnostics.TooDeep(context.Span(at, 1)));
            return null;
        }
        try
        {
            return Markdig.Parsers.MarkdownParser.Parse(text, MarkdownPipelines.Default);
        }
        catch (ArgumentException)
        {
            // The one way in which Markdig refuses a text: its elements are nested deeper than the pipeline allows.
            context.Report(MarkupDiagnostics.TooDeep(context.Span(DeepestLine(text), 0)));
            return null;
        }
    }

    /// <summary>
    /// A list item that is indented further than the deepest list allowed could be. Markdig counts levels after it has read them all,
    /// in time that grows with the cube of their number.
    /// </summary>
    private static int? TooFarIndented(ReadOnlySpan<char> text)
    {
        const int deepest = MarkdownPipelines.MaximumDepth * 4;
        int start = 0;
        while (start < text.Length)
        {
            ReadOnlySpan<char> line = text[start..];
            int end = line.IndexOf('\n');
            if (end >= 0) line = line[..end];
            int ink = line.IndexOfAnyExcept(' ', '\t');
            if (ink > deepest && line[ink] is '-' or '*' or '+' or '>' || (ink > deepest && char.IsAsciiDigit(line[ink]))) return start + ink;
            if (end < 0) break;
            start += end + 1;
        }
        return null;
    }

    /// <summary>The start of the line with the most marks of quotations and lists, or the deepest indentation: where a text gets too deep.</summary>
    private static int DeepestLine(string text)
    {
        int deepest = 0;
        int most = -1;
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            int marks = 0;
            foreach (char c in text.AsSpan(start, end - start))
            {
                if (c is '>' or '-' or '*' or '+' or ' ' or '[' or '(' or '_' or '~') marks++;
            }
            if (marks > most)
            {
                most = marks;
                deepest = start;
            }
            start = end + 1;
        }
        return deepest;
    }
}
