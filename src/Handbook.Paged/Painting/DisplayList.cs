using System.Collections.Immutable;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

/// <summary>
/// One page as marks, in the order of painting: everything is placed and decided. Coordinates are CSS pixels from the page's
/// top left corner, y downwards. Who reads it (writer, dump, a screen some day) decides nothing.
/// </summary>
internal sealed record DisplayList(Size Size)
{
    /// <summary>Each <see cref="PushItem"/> has its <see cref="Pop"/> on the same page.</summary>
    public ImmutableArray<DisplayItem> Items { get; init; } = [];

    public ImmutableArray<LinkAnnotation> Links { get; init; } = [];

    public ImmutableArray<FormField> Fields { get; init; } = [];

    /// <summary>Names that lead to this page. Where a name comes twice in a document, the first one holds.</summary>
    public ImmutableArray<NamedDestination> Destinations { get; init; } = [];
}

/// <summary>A place on a page that has a name: links and addresses (<c>book.pdf#name</c>) lead there.</summary>
internal sealed record NamedDestination(string Name, Point Position);
