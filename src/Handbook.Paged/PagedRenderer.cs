using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Layout;
using Handbook.Paged.Painting;
using Handbook.Paged.Pages;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged;

/// <summary>The whole pipeline: HTML and CSS to styled elements, boxes, fragments on pages, display lists and a structure tree, PDF.</summary>
public static class PagedRenderer
{
    /// <summary>
    /// How often a document is painted, after its pages were counted, until the page numbers in it agree with the pages. Once is usual;
    /// where the numbers oscillate (a number that gets longer pushes its target to the next page, and back), the last pass stands, with
    /// a warning.
    /// </summary>
    private const int MaximumPasses = 5;

    /// <summary>Layout recurses as the document nests: a thread of its own has room for it.</summary>
    private const int StackSize = 256 * 1024 * 1024;

    /// <param name="html">The document; its path is what relative addresses in it are resolved against.</param>
    /// <param name="output">Where the PDF goes, or the text that <see cref="PagedOptions.Form"/> asks for; need not seek, is left open.</param>
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
        FontCollection? fonts = null;
        var input = new StyleInput
        {
            AuthorSheets = options.StyleSheets,
            Resources = options.Resources,
            FontMetrics = rules => new MeasuredFonts(fonts = DocumentFonts.Of(rules, options, sink)),
        };
        var document = StyledDocument.Load(html, input, sink);
        var images = new ImageStore(options.Resources, sink);
        var job = new Job(document, images, new TextShaper(fonts!), options, cancellation);

        var (boxes, known) = FirstBoxes(document, images, sink);
        // Where no text depends on the pages, the first pass may already be the last.
        if (boxes.References.ShowsPages)
        {
            if (Count(job, boxes, known) is not { } counted) return TooLong(job, sink);
            known = counted;
        }
        for (int pass = 1; ; pass++)
        {
            if (boxes.References.BoxesDependOnPages) boxes = BoxGenerator.Generate(document, known, images, sink);
            // What a pass says of itself and of the document holds if it is the last.
            var heard = new DiagnosticSink();
            using var product = PagedProduct.Of(document, options);
            bool isLast = pass == MaximumPasses;
            if (Paint(job, boxes, known, product, heard, isLast) is not { } found) return TooLong(job, sink);
            bool stands = !ShowsNumbers(boxes, known) || found.SameNumbersAs(known);
            if (!stands && !isLast)
            {
                known = found;
                continue;
            }

            sink.Take(heard);
            if (!stands) sink.Report(PageDiagnostics.NumbersOscillate(document.Source, MaximumPasses));
            product.Finish(boxes, known, output, sink);
            return new PagedResult(product.PageCount);
        }
    }

    /// <summary>Nothing is written of a document that has no end in sight.</summary>
    private static PagedResult TooLong(Job job, DiagnosticSink sink)
    {
        sink.Report(PageDiagnostics.TooManyPages(job.Document.Source, job.Options.MaximumPages));
        return new PagedResult(0);
    }

    /// <summary>Boxes while nothing is known of pages, though of counters where the document refers to those of its elements.</summary>
    private static (BoxTree Boxes, PageReferences References) FirstBoxes(StyledDocument document, ImageStore images, DiagnosticSink sink)
    {
        var references = PageReferences.Unknown;
        var boxes = BoxGenerator.Generate(document, references, images, sink);
        if (!boxes.References.NeedsCounters) return (boxes, references);
        boxes = BoxGenerator.Generate(document, references with { Asked = boxes.References.Referenced }, images, sink);
        references = references with { Counters = boxes.Counters };
        return (BoxGenerator.Generate(document, references, images, sink), references);
    }

    /// <summary>The first pass: keeps nothing of the pages but their numbers.</summary>
    /// <returns>Null where there are too many pages.</returns>
    private static PageReferences? Count(Job job, BoxTree boxes, PageReferences known)
    {
        var numbers = new PageNumbers(boxes.References, known);
        var paginator = new Paginator(boxes.Root, job.Document.Pages, new LayoutContext(job.Shaper, new DiagnosticSink(), known), job.Options.MaximumPages);
        foreach (var page in paginator.Pages())
        {
            job.Cancellation.ThrowIfCancellationRequested();
            numbers.Add(page);
            job.Options.Progress?.Invoke(0, page.Index);
        }
        return paginator.HasTooManyPages ? null : numbers.All();
    }

    /// <summary>
    /// A later pass: writes each page as it is laid out, with the numbers that the pass before found. From the page on that shows one of
    /// them to be wrong, it only counts, since there will be another pass.
    /// </summary>
    /// <param name="isLast">What it writes stands, whatever the numbers.</param>
    /// <returns>The numbers that this pass found; null where there are too many pages.</returns>
    private static PageReferences? Paint(Job job, BoxTree boxes, PageReferences known, PagedProduct product, DiagnosticSink heard, bool isLast)
    {
        var context = new LayoutContext(job.Shaper, heard, known);
        var numbers = new PageNumbers(boxes.References, known);
        var strings = new NamedStrings();
        var counters = new DocumentCounters();
        var margins = new MarginBoxLayout(context, job.Images, job.Document.Root.Language ?? "");
        var paginator = new Paginator(boxes.Root, job.Document.Pages, context, job.Options.MaximumPages);
        foreach (var page in paginator.Pages())
        {
            job.Cancellation.ThrowIfCancellationRequested();
            numbers.Add(page);
            if (!isLast && !numbers.AreAsKnown && ShowsNumbers(boxes, known))
            {
                job.Options.Progress?.Invoke(0, page.Index);
                continue;
            }
            strings.BeginPage(page.Facts);
            counters.BeginPage(page.Facts);
            var values = new PageContentValues(page, strings, counters, known);
            var marginBoxes = margins.Of(page, values);
            product.Add(page, marginBoxes, FragmentPainter.Paint(page, marginBoxes, job.Images, context));
            strings.EndPage();
            counters.EndPage();
            job.Options.Progress?.Invoke(page.Index, known.PageCount);
        }
        return paginator.HasTooManyPages ? null : numbers.All();
    }

    /// <summary>Whether something on the pages depends on what the pass before found.</summary>
    private static bool ShowsNumbers(BoxTree boxes, PageReferences known) => boxes.References.ShowsPages || known.PageCountWasAsked;

    /// <summary>What every pass over a document needs.</summary>
    private sealed record Job(StyledDocument Document, ImageStore Images, TextShaper Shaper, PagedOptions Options, CancellationToken Cancellation);
}
