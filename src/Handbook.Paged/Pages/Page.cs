using Handbook.Paged.Css;
using Handbook.Paged.Layout;

namespace Handbook.Paged.Pages;

/// <summary>A page with its content laid out; its margin boxes wait until all of the document's pages are counted.</summary>
/// <param name="Index">From 1.</param>
/// <param name="Number">Value of the page counter.</param>
/// <param name="Content">Null on a page that a forced break to the other side left blank.</param>
internal sealed record Page(int Index, int Number, PageQuery Query, PageStyle Style, PageGeometry Geometry, BoxFragment? Content, PageFacts Facts);
