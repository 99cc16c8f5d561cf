using System.Text;
using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Content;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Structure;

/// <summary>Writes structure elements: ISO 32000-1, tables 323 to 325.</summary>
internal sealed class StructureElementWriter(ObjectWriter file, PlacedStructure placed, FigureBounds figures, PageSpace[] spaces)
{
    private readonly PdfBuffer body = new();
    private readonly PdfBuffer children = new();

    /// <param name="root">Object number of the tree's root.</param>
    public void WriteAll(int root)
    {
        foreach (var node in placed.Nodes)
        {
            body.Clear();
            body.Raw("<</S"u8).Name(node.Type.ToString()).Raw("/P"u8).Reference(node.Parent is { } parent ? placed.NumberOf(parent) : root);
            WriteChildren(node);
            WriteProperties(node);
            WriteAttributes(node);
            body.Raw(">>"u8);
            file.Write(placed.NumberOf(node), body);
        }
    }

    private void WriteChildren(StructureNode node)
    {
        int page = FirstPage(node);
        children.Clear();
        int count = 0;
        foreach (object child in node.Children)
        {
            if (child is StructureNode inner)
            {
                if (!placed.IsKept(inner)) continue;
                children.Reference(placed.NumberOf(inner));
                count++;
                continue;
            }
            foreach (var mark in placed.MarksOf((StructureContent)child))
            {
                WriteMark(mark, page);
                count++;
            }
        }
        foreach (var annotation in placed.AnnotationsOf(node))
        {
            children.Raw("<</Type/OBJR/Obj"u8).Reference(annotation.Annotation);
            if (annotation.Page != page) children.Raw("/Pg"u8).Reference(annotation.Page);
            children.Raw(">>"u8);
            count++;
        }
        if (count == 0) return;
        if (page != 0) body.Raw("/Pg"u8).Reference(page);
        body.Raw("/K"u8);
        if (count == 1) body.Token(children.Bytes);
        else body.Raw("["u8).Raw(children.Bytes).Raw("]"u8);
    }

    /// <summary>The page that marks are on where they don't say another; 0 where there are none.</summary>
    private int FirstPage(StructureNode node)
    {
        foreach (object child in node.Children)
        {
            if (child is StructureContent content && placed.MarksOf(content) is [var first, ..]) return first.Stream.Page;
        }
        return placed.AnnotationsOf(node) is [var annotation, ..] ? annotation.Page : 0;
    }

    private void WriteMark(MarkedSequence mark, int page)
    {
        var stream = mark.Stream;
        if (stream.Page == page && stream.Group == 0)
        {
            children.Integer(mark.Id);
            return;
        }
        children.Raw("<</Type/MCR"u8);
        if (stream.Page != page) children.Raw("/Pg"u8).Reference(stream.Page);
        if (stream.Group != 0) children.Raw("/Stm"u8).Reference(stream.Group);
        children.Raw("/MCID"u8).Integer(mark.Id).Raw(">>"u8);
    }

    private void WriteProperties(StructureNode node)
    {
        if (node.Lang is { } lang) body.Raw("/Lang"u8).TextString(lang);
        if (node.Alt is { } alt) body.Raw("/Alt"u8).TextString(alt);
        if (node.ActualText is { } actual) body.Raw("/ActualText"u8).TextString(actual);
        if (node.Expansion is { } expansion) body.Raw("/E"u8).TextString(expansion);
        if (node.Title is { } title) body.Raw("/T"u8).TextString(title);
        if (placed.IdOf(node) is { } id) body.Raw("/ID"u8).ByteString(id);
    }

    private void WriteAttributes(StructureNode node)
    {
        var attributes = node.Attributes;
        var bounds = figures.Of(node);
        bool table = attributes is not null
            && (attributes.Scope is not null || attributes.ColSpan > 1 || attributes.RowSpan > 1 || attributes.Headers.Length > 0 || attributes.Summary is not null);
        bool list = attributes?.ListNumbering is not null;
        bool layout = attributes?.Placement is not null || bounds is not null;
        int owners = (table ? 1 : 0) + (list ? 1 : 0) + (layout ? 1 : 0);
        if (owners == 0) return;
        body.Raw("/A"u8);
        if (owners > 1) body.Raw("["u8);
        if (table) WriteTable(attributes!);
        if (list) body.Raw("<</O/List/ListNumbering"u8).Name(attributes!.ListNumbering.ToString()!).Raw(">>"u8);
        if (layout) WriteLayout(attributes?.Placement, bounds);
        if (owners > 1) body.Raw("]"u8);
    }

    private void WriteTable(StructureAttributes attributes)
    {
        body.Raw("<</O/Table"u8);
        if (attributes.Scope is { } scope) body.Raw("/Scope"u8).Name(scope.ToString());
        if (attributes.ColSpan > 1) body.Raw("/ColSpan"u8).Integer(attributes.ColSpan);
        if (attributes.RowSpan > 1) body.Raw("/RowSpan"u8).Integer(attributes.RowSpan);
        if (attributes.Headers.Length > 0)
        {
            body.Raw("/Headers["u8);
            foreach (string id in attributes.Headers) body.ByteString(Encoding.UTF8.GetBytes(id));
            body.Raw("]"u8);
        }
        if (attributes.Summary is { } summary) body.Raw("/Summary"u8).TextString(summary);
        body.Raw(">>"u8);
    }

    private void WriteLayout(Placement? placement, (int Page, Rect Bounds)? figure)
    {
        body.Raw("<</O/Layout"u8);
        if (placement is { } place) body.Raw("/Placement"u8).Name(place.ToString());
        if (figure is { } found)
        {
            var (page, bounds) = found;
            var space = spaces[page];
            body.Raw("/BBox["u8).Number(PageSpace.X(bounds.X)).Number(space.Y(bounds.Bottom))
                .Number(PageSpace.X(bounds.Right)).Number(space.Y(bounds.Y)).Raw("]"u8);
        }
        body.Raw(">>"u8);
    }
}
