using Handbook.Diagnostics;
using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Content;
using Handbook.Paged.Pdf.Forms;
using Handbook.Paged.Pdf.Navigation;
using Handbook.Paged.Pdf.Structure;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf;

/// <summary>
/// Writes a PDF 1.7 file: ISO 32000-1. Pages are written as they come and then forgotten; fonts, destinations and the structure
/// follow when all pages are there.
/// </summary>
internal sealed class PdfWriter
{
    private readonly ObjectWriter file;
    private readonly StructureWriter structure;
    private readonly DocumentResources resources;
    private readonly AnnotationWriter annotations;
    private readonly FormWriter form;
    private readonly PageTree pages;
    private readonly FigureBounds figures = new();
    private readonly List<PageSpace> spaces = [];
    private readonly SortedDictionary<byte[], (int Page, Point Position)> destinations = new(NameTree.Order);

    /// <param name="output">Need not seek. Left open.</param>
    public PdfWriter(Stream output)
    {
        file = new ObjectWriter(output);
        structure = new StructureWriter(file);
        resources = new DocumentResources(file, structure);
        annotations = new AnnotationWriter(file, structure);
        form = new FormWriter(file, structure);
        pages = new PageTree(file);
    }

    public void AddPage(DisplayList page)
    {
        int index = pages.Count;
        int number = file.Reserve();
        int content = file.Reserve();
        int parent = pages.Add(number);
        var space = new PageSpace(page.Size.Height);
        spaces.Add(space);

        figures.BeginPage(index);
        var marked = resources.OpenStream(number, group: 0);
        var painter = new PagePainter(resources, marked, page.Size, figures);
        painter.Paint(page.Items.AsSpan());
        file.WriteStream(content, null, painter.Content.Bytes);
        int[] annotated = [.. annotations.Write(page.Links, number, space), .. form.Write(page.Fields, number, space)];
        foreach (var destination in page.Destinations)
            destinations.TryAdd(PdfCharacters.EncodeTextString(destination.Name), (index, destination.Position));

        var body = new PdfBuffer();
        body.Raw("<</Type/Page/Parent"u8).Reference(parent)
            .Raw("/MediaBox[0 0"u8).Number(page.Size.Width.ToPoints(), 3).Number(page.Size.Height.ToPoints(), 3).Raw("]"u8);
        painter.Resources.Write(body);
        body.Raw("/Contents"u8).Reference(content);
        if (painter.Resources.UsesTransparency) body.Raw("/Group<</S/Transparency/CS/DeviceRGB>>"u8);
        if (marked.Contents.Count > 0) body.Raw("/StructParents"u8).Integer(marked.Key);
        if (annotated.Length > 0)
        {
            body.Raw("/Annots["u8);
            foreach (int annotation in annotated) body.Reference(annotation);
            body.Raw("]"u8);
        }
        // Tabs S: the tab key goes through a page as its structure does (ISO 14289-1, 7.18.3).
        body.Raw("/Tabs/S>>"u8);
        file.Write(number, body);
    }

    /// <returns>False after a report: a font turned out to be damaged, and what was written is no file.</returns>
    public bool Finish(PdfDocument document, DiagnosticSink sink)
    {
        int? acroForm = form.Finish();
        if (!resources.Fonts.Write(sink)) return false;
        PageSpace[] all = [.. spaces];
        int structureRoot = structure.Write(document.Structure, figures, all);
        var catalog = new CatalogWriter(file, document, pages, all);
        int root = catalog.Write(structureRoot, acroForm, destinations);
        file.Finish(root, catalog.WriteInformation());
        return true;
    }
}
