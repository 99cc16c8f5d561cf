using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Content.Markdown;

/// <summary>Attribute lists at their four places: after a heading, after a fence's language, after an inline, alone after a block.</summary>
internal sealed class AttributeListExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new AttributeListInlineParser());
        pipeline.BlockParsers.Insert(0, new AttributeListBlockParser());
        foreach (BlockParser parser in pipeline.BlockParsers)
        {
            if (parser is IAttributesParseable attributable) attributable.TryParseAttributes = AtEndOfLine;
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Takes a list off the end of a heading or of a fence's first line.</summary>
    private static bool AtEndOfLine(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        ReadOnlySpan<char> text = line.AsSpan().TrimEnd();
        if (block is HeadingBlock) text = text.TrimEnd('#').TrimEnd();
        if (text.IsEmpty || text[^1] != '}') return false;
        int open = text.LastIndexOf('{');
        // A value in quotation marks may hold a brace.
        while (open > 0 && AttributeList.TryParse(text[open..], out int tried) is null | tried != text.Length - open)
        {
            open = text[..open].LastIndexOf('{');
        }
        if (open < 0 || AttributeList.TryParse(text[open..], out int length) is not { } attributes || length != text.Length - open) return false;
        if (open > 0 && text[open - 1] == '\\') return false;
        int start = line.Start + open;
        Attach((MarkdownObject)block, attributes, start, length);
        line.End = start - 1;
        while (line.End >= line.Start && line.Text[line.End] is ' ' or '\t') line.End--;
        return true;
    }

    internal static void Attach(MarkdownObject owner, HtmlAttributes attributes, int start, int length)
    {
        HtmlAttributes existing = owner.GetAttributes();
        attributes.CopyTo(existing, mergeIdAndProperties: true, shared: false);
        existing.Span = new SourceSpan(start, start + length - 1);
    }
}

/// <summary><c>{.wide}</c> directly after a link, an image or a code span.</summary>
internal sealed class AttributeListInlineParser : InlineParser
{
    public AttributeListInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not (LinkInline { IsClosed: true } or CodeInline or AutolinkInline) || slice.PeekCharExtra(-1) is not (')' or ']' or '`' or '>')) return false;
        if (AttributeList.TryParse(slice.AsSpan(), out int length) is not { } attributes) return false;
        AttributeListExtension.Attach(processor.Inline, attributes, processor.GetSourcePosition(slice.Start), length);
        slice.Start += length;
        return true;
    }
}

/// <summary><c>{.wide}</c> alone on the line after a block.</summary>
internal sealed class AttributeListBlockParser : BlockParser
{
    public AttributeListBlockParser() => OpeningCharacters = ['{'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        ReadOnlySpan<char> line = processor.Line.AsSpan().TrimEnd();
        if (AttributeList.TryParse(line, out int length) is not { } attributes || length != line.Length) return BlockState.None;
        if (BlockBefore(processor) is not { } before || EndsWithBlankLine(processor, before)) return BlockState.None;
        if (before is LinkReferenceDefinitionGroup or ThematicBreakBlock or HtmlBlock) return BlockState.None;
        AttributeListExtension.Attach(before, attributes, processor.Start, length);
        if (before.IsOpen) processor.Close(before);
        return BlockState.BreakDiscard;
    }

    private static Block? BlockBefore(BlockProcessor processor)
    {
        if (processor.CurrentBlock is ParagraphBlock { IsOpen: true } paragraph && paragraph.Parent == processor.GetCurrentContainerOpened()) return paragraph;
        return processor.GetCurrentContainerOpened().LastChild;
    }

    private static bool EndsWithBlankLine(BlockProcessor processor, Block before)
    {
        // The line above, seen from the text: blocks don't say where they ended.
        string text = processor.Line.Text;
        int lineStart = processor.CurrentLineStartPosition;
        int end = lineStart - 1;
        if (end >= 0 && text[end] == '\n') end--;
        if (end >= 0 && text[end] == '\r') end--;
        int start = end;
        while (start >= 0 && text[start] is not ('\n' or '\r')) start--;
        return before.Span.Start > end || text.AsSpan(start + 1, end - start).Trim(" \t>").IsEmpty;
    }
}
