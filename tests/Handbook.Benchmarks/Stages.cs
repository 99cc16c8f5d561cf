using BenchmarkDotNet.Attributes;
using Handbook.Diagnostics;
using Handbook.Paged;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Html;
using Handbook.Paged.Layout;
using Handbook.Paged.Layout.Inline;
using Handbook.Paged.Painting;
using Handbook.Paged.Pages;
using Handbook.Paged.Pdf;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Benchmarks;

/// <summary>
/// Each stage of the print engine by itself, on what the stages before it made, and at last all of them. With ten times the entries a
/// stage may take ten times as long, and not more.
/// </summary>
public class Stages
{
    private readonly PagedOptions options = new() { BundledFonts = FontSource.AllFromResources(typeof(Stages).Assembly, "") };
    private readonly DiagnosticSink sink = new();

    private SourceText html = null!;
    private StyledDocument document = null!;
    private ImageStore images = null!;
    private BoxTree boxes = null!;
    private List<InlineContent> texts = null!;
    private LayoutContext warm = null!;
    private List<ShapedParagraph> paragraphs = null!;
    private List<Page> pages = null!;
    private List<DisplayList> lists = null!;

    [Params(30, 300)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        html = new SourceText("handbook.html", SampleHandbook.Write(Entries));
        document = Load();
        images = new ImageStore(null, sink);
        boxes = GenerateBoxes();
        texts = [];
        Gather(boxes.Root);
        warm = new LayoutContext(new TextShaper(DocumentFonts.Of(document.FontFaces, options, sink)), sink, PageReferences.Unknown);
        paragraphs = Shape(warm.Shaper);
        pages = LayOutPages();
        lists = PaintPages();
        foreach (var diagnostic in sink.Sorted()) throw new InvalidOperationException(diagnostic.Message);
    }

    [GlobalCleanup]
    public void LetGo() => warm.Shaper.Dispose();

    [Benchmark]
    public object Parse() => HtmlTree.Parse(html);

    /// <summary>With parsing: a tree is styled once.</summary>
    [Benchmark]
    public object ParseAndCascade() => Load();

    [Benchmark]
    public object Boxes() => GenerateBoxes();

    /// <summary>With finding the places to break, and nothing remembered of the words.</summary>
    [Benchmark]
    public object Shape()
    {
        using var fresh = new TextShaper(warm.Shaper.Fonts);
        return Shape(fresh);
    }

    [Benchmark]
    public int BreakLines()
    {
        int lines = 0;
        var width = new Paged.Geometry.Px(640);
        foreach (var paragraph in paragraphs) lines += LineSetter.Set(paragraph, 0, width).Count;
        return lines;
    }

    /// <summary>Layout of the whole document: boxes to fragments on pages, shaping and line breaking included.</summary>
    [Benchmark]
    public int Paginate() => LayOutPages().Count;

    [Benchmark]
    public int Paint() => PaintPages().Count;

    [Benchmark]
    public void Write()
    {
        var writer = new PdfWriter(Stream.Null);
        var book = new BookAssembler(document, options);
        foreach (var list in lists) writer.AddPage(list);
        foreach (var page in pages) book.Add(page);
        writer.Finish(book.Finish(boxes.Structure, sink), sink);
    }

    [Benchmark]
    public int Whole() => PagedRenderer.Render(html, options, Stream.Null, sink).PageCount;

    private StyledDocument Load() => StyledDocument.Load(html, new StyleInput(), sink);

    private BoxTree GenerateBoxes() => BoxGenerator.Generate(document, PageReferences.Unknown, images, sink);

    private List<Page> LayOutPages() => [.. new Paginator(boxes.Root, document.Pages, new LayoutContext(warm.Shaper, sink, PageReferences.Unknown)).Pages()];

    private List<DisplayList> PaintPages()
    {
        var context = new LayoutContext(warm.Shaper, sink, PageReferences.Unknown);
        var strings = new NamedStrings();
        var margins = new MarginBoxLayout(context, images, "en");
        var painted = new List<DisplayList>(pages.Count);
        foreach (var page in pages)
        {
            strings.BeginPage(page.Facts);
            painted.Add(FragmentPainter.Paint(page, margins.Of(page, new PageContentValues(page, strings, new DocumentCounters(), PageReferences.Unknown)), images, context));
            strings.EndPage();
        }
        return painted;
    }

    private List<ShapedParagraph> Shape(TextShaper by)
    {
        var context = new LayoutContext(by, sink, PageReferences.Unknown);
        return texts.ConvertAll(text => ShapedParagraph.Shape(text, context));
    }

    /// <summary>Tables aside: their cells are few, and hold the same kind of text.</summary>
    private void Gather(Box box)
    {
        if (box is not BlockContainerBox container) return;
        if (container.Lines is { IsEmpty: false } lines) texts.Add(lines);
        foreach (var child in container.Blocks) Gather(child);
    }
}
