using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Layout.Flex;
using Handbook.Paged.Layout.Inline;
using Handbook.Paged.Layout.Tables;
using Handbook.Paged.Text.Breaking;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Layout;

/// <summary>What layout asks for services: shaping, and memories of what was worked out already. One for a pass over a document.</summary>
internal sealed class LayoutContext(TextShaper shaper, DiagnosticSink diagnostics, PageReferences references)
{
    public TextShaper Shaper { get; } = shaper;

    public DiagnosticSink Diagnostics { get; } = diagnostics;

    /// <summary>The numbers of pages that are written.</summary>
    public PageReferences References { get; } = references;

    public TextStyles TextStyles { get; } = new();

    public ParagraphCache Paragraphs { get; } = new();

    /// <summary>Intrinsic sizes of border boxes, by box.</summary>
    public Dictionary<Box, IntrinsicSizes> IntrinsicSizes { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Of the paragraph that is being broken.</summary>
    public ParagraphItems ParagraphItems { get; } = new();

    /// <summary>Of the line that is being built.</summary>
    public List<LinePiece> LinePieces { get; } = [];

    public BreakingMemory Breaking { get; } = new();

    public TableMemory Tables { get; } = new();

    public FlexMemory Flexes { get; } = new();

    /// <summary>Roots of the lines in which text was found to stick out.</summary>
    public HashSet<InlineBox> OverfullParagraphs { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Paragraphs whose words may be cut anywhere, since the table they stand in is too wide otherwise.</summary>
    public HashSet<InlineContent> CutWords { get; } = new(ReferenceEqualityComparer.Instance);
}
