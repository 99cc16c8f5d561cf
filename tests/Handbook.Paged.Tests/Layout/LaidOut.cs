using System.Text;
using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Painting;
using Handbook.Paged.Pages;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Tests.Layout;

/// <summary>
/// A small document laid out on pages of 200 by 100 px without margins, in <see cref="SquareFont"/> at 10 px: every character is a
/// square of 10 px, so the places in a case can be counted.
/// </summary>
internal sealed class LaidOut
{
    private const string Base = "@page { size: 200px 100px; margin: 0 } html, body, p, div, h1, h2, ul, ol, li, figure, blockquote { margin: 0; padding: 0 } html { font: 10px/10px Square, serif }";

    private readonly ImageStore images;
    private readonly TextShaper shaper;

    private LaidOut(IReadOnlyList<Page> pages, BoxTree boxes, ImageStore images, TextShaper shaper, DiagnosticSink sink)
    {
        this.images = images;
        this.shaper = shaper;
        Pages = pages;
        Boxes = boxes;
        Sink = sink;
    }

    public IReadOnlyList<Page> Pages { get; }

    public BoxTree Boxes { get; }

    public DiagnosticSink Sink { get; }

    public static LaidOut Of(string body, string css = "")
    {
        var sink = new DiagnosticSink();
        var html = new SourceText("case.html", $"<!doctype html><html lang=en><head><title>Case</title><style>{Base} {css}</style></head><body>{body}</body></html>");
        var fonts = Text.BundledFonts.Collection(sink);
        fonts.Add(SquareFont.Source, Handbook.Paged.Text.Fonts.FontOrigin.Project);
        var document = StyledDocument.Load(html, new StyleInput { FontMetrics = _ => new MeasuredFonts(fonts) }, sink);
        var images = new ImageStore(Handbook.Paged.Html.FolderResources.None, sink);
        var shaper = new TextShaper(fonts);
        var boxes = BoxGenerator.Generate(document, PageReferences.Unknown, images, sink);
        var pages = new Paginator(boxes.Root, document.Pages, new LayoutContext(shaper, sink, PageReferences.Unknown)).Pages().ToList();
        return new LaidOut(pages, boxes, images, shaper, sink);
    }

    /// <summary>The pages as they are painted, without margin boxes.</summary>
    public IEnumerable<DisplayList> Painted() => Pages.Select(page => FragmentPainter.Paint(page, [], images, new LayoutContext(shaper, Sink, PageReferences.Unknown)));

    /// <summary>
    /// Where the elements with an id stand: a line a piece, <c>page: id x,y widthxheight</c>, in the order of the pages.
    /// </summary>
    public string Places()
    {
        var text = new StringBuilder();
        foreach (var page in Pages)
        {
            if (page.Content is { } content) Visit(content, new Point(page.Geometry.Area.X, page.Geometry.Area.Y), page.Index, text);
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The text of each line, page by page: <c>1: words of a line</c>.</summary>
    public string Lines()
    {
        var text = new StringBuilder();
        foreach (var page in Pages)
        {
            if (page.Content is { } content) VisitLines(content, page.Index, text);
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Every run of glyphs: <c>page: x,y text</c>, the place its top left corner.</summary>
    public string Texts()
    {
        var text = new StringBuilder();
        foreach (var page in Pages)
        {
            if (page.Content is { } content) VisitTexts(content, new Point(page.Geometry.Area.X, page.Geometry.Area.Y), page.Index, text);
        }
        return text.ToString().TrimEnd('\n');
    }

    private static void VisitTexts(Fragment fragment, Point corner, int page, StringBuilder text)
    {
        if (fragment is TextFragment run)
        {
            string words = run.Run.Text[run.Run.Start..run.Run.End];
            if (words.Trim().Length > 0) text.Append(page).Append(": ").Append(corner).Append(' ').Append(words).Append('\n');
        }
        var children = fragment is BoxFragment block ? block.Children : fragment is LineFragment line ? line.Children : [];
        foreach (var child in children) VisitTexts(child.Fragment, corner + child.Offset, page, text);
    }

    /// <summary>The glyphs of all text, in order; spaces at which lines were broken are left out.</summary>
    public IReadOnlyList<ShapedRun> Runs()
    {
        var runs = new List<ShapedRun>();
        foreach (var page in Pages)
        {
            if (page.Content is { } content) VisitRuns(content, runs);
        }
        return runs;
    }

    private static void VisitRuns(Fragment fragment, List<ShapedRun> runs)
    {
        if (fragment is TextFragment text && !string.IsNullOrWhiteSpace(text.Run.Text[text.Run.Start..text.Run.End])) runs.Add(text.Run);
        var children = fragment is BoxFragment block ? block.Children : fragment is LineFragment line ? line.Children : [];
        foreach (var child in children) VisitRuns(child.Fragment, runs);
    }

    private static void Visit(Fragment fragment, Point corner, int page, StringBuilder text)
    {
        string? id = fragment switch
        {
            BoxFragment box => box.Box.Element?.Id,
            InlineBoxFragment inline => inline.Box.Element?.Id,
            _ => null,
        };
        if (id is not null) text.Append(page).Append(": ").Append(id).Append(' ').Append(corner).Append(' ').Append(fragment.Size).Append('\n');
        var children = fragment is BoxFragment block ? block.Children : fragment is LineFragment line ? line.Children : [];
        foreach (var child in children) Visit(child.Fragment, corner + child.Offset, page, text);
    }

    private static void VisitLines(Fragment fragment, int page, StringBuilder text)
    {
        if (fragment is LineFragment line)
        {
            text.Append(page).Append(": ");
            foreach (var child in line.Children)
            {
                if (child.Fragment is TextFragment run) text.Append(run.Run.Text, run.Run.Start, run.Run.End - run.Run.Start);
            }
            text.Append('\n');
        }
        var children = fragment is BoxFragment block ? block.Children : fragment is LineFragment l ? l.Children : [];
        foreach (var child in children) VisitLines(child.Fragment, page, text);
    }
}
