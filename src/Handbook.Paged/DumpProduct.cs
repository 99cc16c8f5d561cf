using System.Text;
using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Painting;
using Handbook.Paged.Pages;

namespace Handbook.Paged;

/// <summary>A stage of the pipeline as text, as it is when the page numbers stand.</summary>
internal sealed class DumpProduct(PagedForm form) : PagedProduct
{
    private readonly StringBuilder pages = new();

    public override void Finish(BoxTree boxes, PageReferences references, Stream output, DiagnosticSink sink)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        if (form == PagedForm.Boxes) writer.Write(BoxTreeDump.Of(boxes, references));
        else if (form == PagedForm.Tags) writer.Write(StructureDump.Of(boxes.Structure));
        else writer.Write(pages);
    }

    public override void Dispose()
    {
        // Text needs no closing.
    }

    protected override void AddPage(Page page, IReadOnlyList<MarginBoxFragment> margins, DisplayList marks)
    {
        if (form == PagedForm.DisplayList) pages.Append(DisplayListDump.Of(marks));
        if (form != PagedForm.Fragments) return;
        pages.Append("page ").Append(new Px(page.Index)).Append(' ').Append(page.Geometry.Size).Append('\n');
        foreach (var box in margins)
        {
            pages.Append("  @").Append(Keywords.NameOf(box.Name)).Append('\n').Append(FragmentDump.Of(box.Fragment, box.Corner, depth: 2));
        }
        if (page.Content is { } content) pages.Append(FragmentDump.Of(content, new Point(page.Geometry.Area.X, page.Geometry.Area.Y), depth: 1));
    }
}
