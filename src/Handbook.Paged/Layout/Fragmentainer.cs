using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// What content is broken over: a page's content area (later also a column). Infinite height: nothing breaks (page margin boxes,
/// cells while their size is found).
/// </summary>
internal sealed record Fragmentainer(Px Height)
{
    public static readonly Fragmentainer Unbroken = new(Px.Infinite);

    public bool Breaks => Height.IsFinite;
}
