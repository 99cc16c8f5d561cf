using System.Collections.Immutable;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

internal abstract record LinkTarget;

internal sealed record UriTarget(string Uri) : LinkTarget;

internal sealed record DestinationTarget(string Name) : LinkTarget;

/// <summary>
/// The part of one link that lies on one page: ISO 32000-1, 12.5.6.5.
/// </summary>
/// <param name="Rects">One for each line that it runs over.</param>
/// <param name="Contents">What it leads to, in words: ISO 14289-1, 7.18.5.</param>
/// <param name="Node">The Link (or, for a note's call, Reference) node that holds its text; null where the link is on an artifact.</param>
internal sealed record LinkAnnotation(ImmutableArray<Rect> Rects, LinkTarget Target, string Contents, StructureNode? Node);
