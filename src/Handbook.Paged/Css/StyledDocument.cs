using Handbook.Diagnostics;
using Handbook.Paged.Html;

namespace Handbook.Paged.Css;

/// <summary>What styles a document besides itself.</summary>
internal sealed record StyleInput
{
    /// <summary>Author sheets that come after the document's own, as <c>--css</c> gives them.</summary>
    public IReadOnlyList<SourceText> AuthorSheets { get; init; } = [];

    /// <summary>For <c>&lt;link&gt;</c> and <c>@import</c>; null where the document is all there is.</summary>
    public IResourceLoader? Resources { get; init; }
}

/// <summary>
/// The document with every element's computed style: HTML parsed, style sheets found and cascaded.
/// See <see href="https://www.w3.org/TR/css-cascade-5/#value-stages">CSS Cascade 5, 4</see>.
/// </summary>
internal sealed class StyledDocument
{
    public SourceText Source => throw new NotImplementedException();

    /// <summary>The <c>html</c> element; always there.</summary>
    public StyledElement Root => throw new NotImplementedException();

    /// <summary>The text of <c>&lt;title&gt;</c>, white space collapsed; null where there is none.</summary>
    public string? Title => throw new NotImplementedException();

    public int ElementCount => throw new NotImplementedException();

    public PageStyles Pages => throw new NotImplementedException();

    /// <summary>In the order of the sheets; later ones win for equal descriptors.</summary>
    public IReadOnlyList<FontFaceRule> FontFaces => throw new NotImplementedException();

    /// <summary>The first element in document order with this id; null where there is none.</summary>
    public StyledElement? ElementById(string id) => throw new NotImplementedException();

    public static StyledDocument Load(SourceText html, StyleInput input, DiagnosticSink sink) => throw new NotImplementedException();
}
