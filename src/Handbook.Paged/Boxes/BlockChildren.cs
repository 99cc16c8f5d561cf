using Handbook.Diagnostics;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>
/// The children of a block container while they are found. Inline content between blocks is wrapped in anonymous block containers;
/// a container that turns out to hold nothing but inline content has lines itself (CSS 2.2, 9.2.1.1).
/// </summary>
/// <param name="page">Name of the page that the container is on: its anonymous children are too.</param>
internal sealed class BlockChildren(ComputedStyle style, string language, SourceSpan? span, StructureScope structure, string? page)
{
    private readonly List<Box> blocks = [];
    private readonly List<(InlineBox Box, StructureScope Structure)> open = [];
    private InlineContentBuilder? inline;
    private StructureScope? inlineStructure;

    public ComputedStyle Style => style;

    public string? Page => page;

    public StructureScope Structure { get; } = structure;

    public bool HasInlineContent => inline is { IsEmpty: false };

    /// <summary>The inline content that is being gathered; begun where there is none.</summary>
    public InlineContentBuilder Inline => inline ??= Begin();

    /// <summary>Where inline content belongs in the structure: a paragraph is supplied inside of what only groups.</summary>
    public StructureScope InlineStructure => inlineStructure ??= Structure.ForLines();

    /// <summary>Inline content stands in anonymous blocks even where there is no block beside it: the items of a flex container.</summary>
    public bool WrapsInlineInBlocks { get; init; }

    /// <summary>Styles of boxes around the container that draw lines under its text too.</summary>
    public IReadOnlyList<ComputedStyle> Decorations { get; init; } = [];

    /// <summary>The inline boxes that are open now, for a block among them.</summary>
    public IEnumerable<ComputedStyle> OpenStyles => open.Select(inside => inside.Box.Style);

    public InlineBox CurrentInlineBox => open.Count > 0 ? open[^1].Box : Inline.Root;

    /// <summary>The style of what text would stand in.</summary>
    public ComputedStyle CurrentStyle => open.Count > 0 ? open[^1].Box.Style : style;

    /// <summary>Where text met now belongs in the structure.</summary>
    public StructureScope CurrentStructure => open.Count > 0 ? open[^1].Structure : InlineStructure;

    public void OpenInline(InlineBox box, StructureScope within)
    {
        Inline.Open(box);
        open.Add((box, within));
    }

    public void CloseInline()
    {
        Inline.Close(open[^1].Box);
        open.RemoveAt(open.Count - 1);
    }

    public void AddBlock(Box box)
    {
        EndInline();
        blocks.Add(box);
    }

    public void AddFloat(Box box)
    {
        if (inline is { MakesLines: true } || open.Count > 0) Inline.AddFloat(box, CurrentInlineBox);
        else AddBlock(box);
    }

    /// <summary>An absolutely positioned box is kept where it would stand in the flow, which its insets may ask for.</summary>
    public void AddOutOfFlow(Box box)
    {
        if (HasInlineContent || box.Style.IsOriginallyInline) Inline.AddOutOfFlow(box, CurrentInlineBox);
        else AddBlock(box);
    }

    /// <returns>Either blocks or lines; never both.</returns>
    public (IReadOnlyList<Box> Blocks, InlineContent? Lines) Finish()
    {
        if (blocks.Count == 0 && inline is not null && !WrapsInlineInBlocks)
        {
            var lines = inline.Build();
            if (!lines.IsEmpty || (lines.Items.Count > 0 && !inline.HasOutOfFlow)) return ([], lines);
        }
        EndInline();
        return (blocks, null);
    }

    private InlineContentBuilder Begin()
    {
        var root = new InlineBox(style, null, null) { Language = language, Span = span, DecoratingBlocks = Decorations };
        var builder = new InlineContentBuilder(root);
        foreach (var (box, _) in open) builder.Open(box);
        return builder;
    }

    private void EndInline()
    {
        if (inline is null) return;
        var ended = inline;
        foreach (var (box, _) in Enumerable.Reverse(open)) ended.Close(box);
        inline = null;
        inlineStructure = null;
        if (open.Count > 0) inline = Begin();
        var lines = ended.Build();
        if (!lines.IsEmpty) blocks.Add(new BlockContainerBox(ComputedStyle.Anonymous(style, Display.Block), null) { Lines = lines, StartPage = page, EndPage = page });
        else if (ended.HasOutOfFlow) blocks.AddRange(lines.Items.Where(item => item.Kind == InlineItemKind.OutOfFlow).Select(item => item.Atom!));
    }
}
