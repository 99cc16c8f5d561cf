using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Painting;
using Handbook.Paged.Pages;
using Handbook.Paged.Pdf;

namespace Handbook.Paged;

/// <summary>What one pass over the pages makes, in memory until the page numbers in it are known to be right.</summary>
internal abstract class PagedProduct : IDisposable
{
    public int PageCount { get; private set; }

    public static PagedProduct Of(StyledDocument document, PagedOptions options) =>
        options.Form == PagedForm.Pdf ? new PdfProduct(document, options) : new DumpProduct(options.Form);

    public void Add(Page page, IReadOnlyList<MarginBoxFragment> margins, DisplayList marks)
    {
        AddPage(page, margins, marks);
        PageCount++;
    }

    /// <param name="references">The numbers that the pages show.</param>
    /// <param name="sink">Holds all that was found in the document.</param>
    public abstract void Finish(BoxTree boxes, PageReferences references, Stream output, DiagnosticSink sink);

    public abstract void Dispose();

    protected abstract void AddPage(Page page, IReadOnlyList<MarginBoxFragment> margins, DisplayList marks);

    private sealed class PdfProduct : PagedProduct
    {
        private readonly HeldFile file = new();
        private readonly PdfWriter writer;
        private readonly PageQueue pages;
        private readonly BookAssembler book;

        public PdfProduct(StyledDocument document, PagedOptions options)
        {
            writer = new PdfWriter(file);
            pages = new PageQueue(writer);
            book = new BookAssembler(document, options);
        }

        public override void Finish(BoxTree boxes, PageReferences references, Stream output, DiagnosticSink sink)
        {
            pages.Complete();
            if (writer.Finish(book.Finish(boxes.Structure, sink), sink)) file.WriteTo(output);
        }

        public override void Dispose()
        {
            pages.Dispose();
            file.Dispose();
        }

        protected override void AddPage(Page page, IReadOnlyList<MarginBoxFragment> margins, DisplayList marks)
        {
            pages.Add(marks);
            book.Add(page);
        }
    }
}
