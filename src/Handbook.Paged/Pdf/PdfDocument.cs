using System.Collections.Immutable;
using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Pdf;

/// <summary>Everything of a document that is not on its pages; known when the last of them is painted.</summary>
internal sealed record PdfDocument(StructureTree Structure, PdfMetadata Metadata)
{
    /// <summary>In document order; levels from 1. A level that is deeper by more than one than the entry before counts as one deeper.</summary>
    public ImmutableArray<OutlineEntry> Outline { get; init; } = [];

    /// <summary>Ordered by <see cref="PageLabelRange.FirstPage"/>; where there are any, the first begins at 0.</summary>
    public ImmutableArray<PageLabelRange> PageLabels { get; init; } = [];

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    public ViewerPreferences Viewer { get; init; } = new();

    public PdfClaims Claims { get; init; }
}

/// <summary>A bookmark: ISO 32000-1, 12.3.3.</summary>
/// <param name="Page">Counted from 0.</param>
internal sealed record OutlineEntry(string Title, int Level, int Page, Point Position, bool IsOpen);

internal enum PageLabelStyle
{
    /// <summary>The prefix alone.</summary>
    None,
    Decimal,
    UpperRoman,
    LowerRoman,
    UpperAlpha,
    LowerAlpha,
}

/// <summary>How pages from one on are called: ISO 32000-1, 12.4.2.</summary>
/// <param name="FirstPage">Counted from 0.</param>
/// <param name="Start">The number of the first page of the range, at least 1.</param>
internal sealed record PageLabelRange(int FirstPage, PageLabelStyle Style, string Prefix = "", int Start = 1);

/// <summary>What the document says of itself, in XMP and the information dictionary alike.</summary>
internal sealed record PdfMetadata
{
    public string? Title { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Subject { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>BCP 47; the document's main language.</summary>
    public string? Language { get; init; }

    /// <summary>Only where the author gives one: no clock is read.</summary>
    public DateTimeOffset? Created { get; init; }

    public DateTimeOffset? Modified { get; init; }

    /// <summary>The program that the print document came from.</summary>
    public string? Creator { get; init; }

    /// <summary>This library, as PDFs name it.</summary>
    public string Producer { get; init; } = "handbook";
}

/// <summary>How an attachment belongs to the document: ISO 19005-3, annex E.</summary>
internal enum AttachmentRelationship
{
    Unspecified,
    Source,
    Data,
    Alternative,
    Supplement,
}

internal sealed record Attachment(string FileName, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    public string? Description { get; init; }

    public AttachmentRelationship Relationship { get; init; } = AttachmentRelationship.Unspecified;

    public DateTimeOffset? Modified { get; init; }
}

internal enum PageLayout
{
    SinglePage,
    OneColumn,

    /// <summary>Facing pages, the first one alone on the right.</summary>
    TwoPageRight,
}

internal sealed record ViewerPreferences
{
    /// <summary>Null leaves it to the reader.</summary>
    public PageLayout? Layout { get; init; }

    /// <summary>Show the outline on opening.</summary>
    public bool ShowOutline { get; init; }

    /// <summary>Pages turn from right to left.</summary>
    public bool RightToLeft { get; init; }
}

/// <summary>
/// The standards that the file says it keeps. Whoever asks for one has no diagnostic that says otherwise; the writer claims
/// what it is told to.
/// </summary>
[Flags]
internal enum PdfClaims
{
    None = 0,

    /// <summary>ISO 14289-1.</summary>
    Ua1 = 1,

    /// <summary>ISO 19005-3, level A.</summary>
    A3a = 2,
}
