using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Layout;
using Handbook.Paged.Painting;
using Handbook.Paged.Pages;
using Handbook.Paged.Pdf;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged;

/// <summary>The whole pipeline: HTML and CSS to styled elements, boxes, fragments on pages, display lists and a structure tree, PDF.</summary>
public static class PagedRenderer
{
    /// <summary>
    /// How often a document is laid out until the page numbers in it agree with the pages. Two passes are usual; where the numbers
    /// oscillate (a number that gets longer pushes its target to the next page, and back), the last pass stands, with a warning.
    /// </summary>
    private const int MaximumPasses = 5;

    /// <summary>Layout recurses as the document nests: a thread of its own has room for it.</summary>
    private const int StackSize = 256 * 1024 * 1024;

    /// <param name="html">The document; its path is what relative addresses in it are resolved against.</param>
    /// <param name="output">Where the PDF goes; need not seek, is left open.</param>
    /// <param name="sink">Everything that the author of the document or its style sheets should know.</param>
    /// <exception cref="IOException">The output can't be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the output is incomplete.</exception>
    public static PagedResult Render(SourceText html, PagedOptions options, Stream output, DiagnosticSink sink, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(options);
        PagedResult? result = null;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = RenderHere(html, options, output, sink, cancellation);
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }

    private static PagedResult RenderHere(SourceText html, PagedOptions options, Stream output, DiagnosticSink sink, CancellationToken cancellation)
    {
        var document = StyledDocument.Load(html, new StyleInput { AuthorSheets = options.StyleSheets, Resources = options.Resources }, sink);
        var fonts = DocumentFonts.Of(document, options, sink);
        var images = new ImageStore(options.Resources, sink);
        var shaper = new TextShaper(fonts);

        var (boxes, references) = Number(document, images, shaper, sink, options, cancellation);
        var context = new LayoutContext(shaper, sink);
        var writer = new PdfWriter(output);
        var book = new BookAssembler(document, options);
        var strings = new NamedStrings();
        var margins = new MarginBoxLayout(context, images, document.Root.Language ?? "");
        foreach (var page in new Paginator(boxes.Root, document.Pages, context).Pages())
        {
            cancellation.ThrowIfCancellationRequested();
            strings.BeginPage(page.Facts);
            var values = new PageContentValues(page, references.PageCount, strings, references);
            writer.AddPage(FragmentPainter.Paint(page, margins.Of(page, values), images, context));
            strings.EndPage();
            book.Add(page);
            options.Progress?.Invoke(page.Index, references.PageCount);
        }
        writer.Finish(book.Finish(boxes.Structure, sink));
        return new PagedResult(book.PageCount);
    }

    /// <summary>Lays the document out until its page numbers stand.</summary>
    private static (BoxTree Boxes, PageReferences References) Number(
        StyledDocument document, ImageStore images, TextShaper shaper, DiagnosticSink sink, PagedOptions options, CancellationToken cancellation)
    {
        var references = PageReferences.Unknown;
        var boxes = BoxGenerator.Generate(document, references, images, sink);
        if (boxes.References.NeedsCounters)
        {
            boxes = BoxGenerator.Generate(document, references with { Asked = boxes.References.Referenced }, images, sink);
            references = references with { Counters = boxes.Counters };
            boxes = BoxGenerator.Generate(document, references, images, sink);
        }
        for (int pass = 1; pass <= MaximumPasses; pass++)
        {
            var found = Count(boxes, references, document, shaper, options, cancellation);
            bool stands = found.SameNumbersAs(references) || (pass == 1 && !boxes.References.DependsOnPages);
            references = found;
            if (stands) return (boxes, references);
            boxes = BoxGenerator.Generate(document, references, images, sink);
        }
        sink.Report(PageDiagnostics.NumbersOscillate(document.Source, MaximumPasses));
        return (boxes, references);
    }

    /// <summary>One pass that keeps nothing of the pages but their numbers.</summary>
    private static PageReferences Count(BoxTree boxes, PageReferences known, StyledDocument document, TextShaper shaper, PagedOptions options, CancellationToken cancellation)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int count = 0;
        // What layout complains of is reported once, by the pass that is painted.
        foreach (var page in new Paginator(boxes.Root, document.Pages, new LayoutContext(shaper, new DiagnosticSink())).Pages())
        {
            cancellation.ThrowIfCancellationRequested();
            count = page.Index;
            foreach (var begin in page.Facts.Elements)
            {
                if (begin.Element.Id is { } id && boxes.References.Referenced.Contains(id)) numbers.TryAdd(id, page.Number);
            }
            options.Progress?.Invoke(0, count);
        }
        return known with { PageNumbers = numbers, PageCount = count };
    }
}
