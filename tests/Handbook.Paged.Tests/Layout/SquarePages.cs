using System.Text;
using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Pages;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Tests.Layout;

/// <summary>A document laid out in <see cref="SquareFont"/>, 10 px: ten letters are 100 px wide, five lines 50 px high.</summary>
internal sealed class SquarePages
{
    /// <summary>No case is that long: one that is does not end.</summary>
    private const int EndlessPages = 5_000;

    private SquarePages(IReadOnlyList<Page> pages, BoxTree boxes, DiagnosticSink sink)
    {
        Pages = pages;
        Boxes = boxes;
        Sink = sink;
    }

    public IReadOnlyList<Page> Pages { get; }

    public BoxTree Boxes { get; }

    public DiagnosticSink Sink { get; }

    /// <param name="width">Of a page, which has no margins.</param>
    public static SquarePages Of(string body, string css, int width = 200, int height = 100) => OfDocument(
        $"<!doctype html><html lang=en><title>Case</title><style>@page {{ size: {width}px {height}px; margin: 0 }} * {{ margin: 0; padding: 0 }} html {{ font: 10px/10px {SquareFont.Family} }} {css}</style><body>{body}");

    public static SquarePages OfDocument(string text)
    {
        var sink = new DiagnosticSink();
        var html = new SourceText("case.html", text);
        var document = StyledDocument.Load(html, new StyleInput(), sink);
        var fonts = new FontCollection(sink);
        fonts.Add(SquareFont.Source, FontOrigin.Document);
        var boxes = BoxGenerator.Generate(document, PageReferences.Unknown, new ImageStore(Handbook.Paged.Html.FolderResources.None, sink), sink);
        var pages = new Paginator(boxes.Root, document.Pages, new LayoutContext(new TextShaper(fonts), sink, PageReferences.Unknown)).Pages().Take(EndlessPages).ToList();
        Assert.True(pages.Count < EndlessPages, "the document does not end");
        return new SquarePages(pages, boxes, sink);
    }

    /// <summary>Where the elements with an id stand: a line a piece, <c>page: id x,y widthxheight</c>; a star marks what is repeated.</summary>
    public string Places()
    {
        var text = new StringBuilder();
        foreach (var (page, box, corner, isRepeated) in Fragments())
        {
            if (box is BoxFragment { Box.Element.Id: { } id }) text.Append(page).Append(": ").Append(id).Append(isRepeated ? "*" : "").Append(' ').Append(corner).Append(' ').Append(box.Size).Append('\n');
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The text of each line, page by page: <c>1: words of a line</c>; a star marks what is repeated.</summary>
    public string Lines()
    {
        var text = new StringBuilder();
        foreach (var (page, fragment, _, isRepeated) in Fragments())
        {
            if (fragment is LineFragment line) text.Append(page).Append(": ").Append(isRepeated ? "*" : "").Append(TextOf(line)).Append('\n');
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Every fragment in the order of the tree, corners from the page's.</summary>
    public IEnumerable<(int Page, Fragment Fragment, Point Corner, bool IsRepeated)> Fragments() => Pages
        .Where(page => page.Content is not null)
        .SelectMany(page => Below(page.Content!, default, false).Select(f => (page.Index, f.Fragment, f.Corner, f.IsRepeated)));

    public static string TextOf(LineFragment line) =>
        string.Concat(line.Children.Select(c => c.Fragment).OfType<TextFragment>().Select(t => t.Run.Text[t.Run.Start..t.Run.End]));

    private static IEnumerable<(Fragment Fragment, Point Corner, bool IsRepeated)> Below(Fragment fragment, Point corner, bool isRepeated)
    {
        isRepeated |= fragment is BoxFragment { IsRepeated: true };
        yield return (fragment, corner, isRepeated);
        var children = fragment is BoxFragment box ? box.Children : fragment is LineFragment line ? line.Children : [];
        foreach (var child in children)
        {
            foreach (var below in Below(child.Fragment, corner + child.Offset, isRepeated)) yield return below;
        }
    }
}
