using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Handbook.Content.Markdown;

/// <summary>
/// Markdown as handbooks use it: CommonMark with the extensions that authors know from GitHub, chosen one by one.
/// See <see href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</see> and <see href="https://github.github.com/gfm/">GFM</see>.
/// </summary>
internal static class MarkdownPipelines
{
    /// <summary>How deep quotations, lists and inlines may stand inside each other; a list counts twice, once for its item.</summary>
    public const int MaximumDepth = 100;

    /// <summary>
    /// How many signs that may begin or end an inline one paragraph may hold: matching them takes time that grows with the square.
    /// A table is one paragraph, so the bars of its cells don't count.
    /// </summary>
    public const int MaximumSigns = 4000;

    private static readonly object OverloadedKey = new();

    public static MarkdownPipeline Default { get; } = Build();

    /// <summary>Of a paragraph whose inlines were not read since it holds too many signs.</summary>
    public static bool IsOverloaded(Block block) => block.GetData(OverloadedKey) is not null;

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new() { MaximumNestingDepth = MaximumDepth };
        builder.UsePreciseSourceLocation();
        builder.UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true });
        builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.Extensions.Add(new FootnoteExtension());
        builder.UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.Extensions.Add(new HandbookSyntax());
        builder.Extensions.Add(new AttributeListExtension());
        foreach (BlockParser parser in builder.BlockParsers)
        {
            if (parser is ParagraphBlockParser or HeadingBlockParser) parser.Closed += RefuseOverloaded;
        }
        return builder.Build();
    }

    private static void RefuseOverloaded(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock leaf || leaf.Lines.Lines is null) return;
        int signs = 0;
        for (int i = 0; i < leaf.Lines.Count; i++)
        {
            ReadOnlySpan<char> line = leaf.Lines.Lines[i].Slice.AsSpan();
            foreach (char c in line)
            {
                if (c is '[' or ']' or '*' or '_' or '~' or '<' or '`' or '&' or '!') signs++;
            }
            signs += line.Count("://") + line.Count("www.") + line.Count("mailto:") + line.Count("tel:");
        }
        if (signs <= MaximumSigns) return;
        leaf.ProcessInlines = false;
        leaf.SetData(OverloadedKey, OverloadedKey);
    }

    private sealed class HandbookSyntax : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            // Markdig also takes ~ for the sign of a definition; nobody else does.
            pipeline.BlockParsers.InsertBefore<ThematicBreakParser>(new DefinitionListParser { OpeningCharacters = [':'] });
            pipeline.InlineParsers.Insert(0, new IdLinkParser());
            pipeline.InlineParsers.Insert(0, new AlertMarkerParser());
            pipeline.InlineParsers.Insert(0, new TaskMarkerParser());
        }

        public void Setup(MarkdownPipeline pipeline, Markdig.Renderers.IMarkdownRenderer renderer)
        {
        }
    }
}
