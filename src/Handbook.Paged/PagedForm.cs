namespace Handbook.Paged;

/// <summary>What is made of a document: a PDF, or a stage on the way to it as text.</summary>
public enum PagedForm
{
    Pdf,

    /// <summary>The box tree, generated content included.</summary>
    Boxes,

    /// <summary>Boxes laid out, page by page.</summary>
    Fragments,

    /// <summary>The structure tree that the PDF's tags come from.</summary>
    Tags,

    /// <summary>Marks on pages, in the order of painting.</summary>
    DisplayList,
}
