using Handbook.Diagnostics;
using Handbook.Paged.Css;
using Handbook.Paged.Html;

namespace Handbook.Paged.Tests.Css;

/// <summary>A document styled for a test, and what was reported on the way.</summary>
internal sealed record Styled(StyledDocument Document, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <param name="css">In a sheet of its own, <c>sheet.css</c>, after the document's.</param>
    public static Styled Load(string html, string? css = null, IResourceLoader? resources = null)
    {
        var sink = new DiagnosticSink();
        var input = new StyleInput { AuthorSheets = css is null ? [] : [new SourceText("sheet.css", css)], Resources = resources };
        StyledDocument document = StyledDocument.Load(new SourceText("t.html", html), input, sink);
        return new Styled(document, sink.Sorted());
    }

    /// <summary>The element with the id <c>x</c>, or the first <c>p</c>.</summary>
    public StyledElement X => Document.ElementById("x") ?? Document.Root.Descendants.First(e => e.Name == "p");

    public static ComputedStyle StyleOf(string html, string css) => Load(html, css).X.Style;

    /// <summary>The style of a <c>p</c> with these declarations.</summary>
    public static ComputedStyle P(string declarations)
    {
        Styled styled = Load("<p>x", "p { " + declarations + " }");
        Assert.Empty(styled.Diagnostics);
        return styled.X.Style;
    }

    public string Messages => string.Join("\n", Diagnostics.Select(d => $"{d.Span?.ToString() ?? d.Path}: {d.Id}: {d.Message}"));
}

/// <summary>Files that are only in a test.</summary>
internal sealed class MemoryResources(params (string Path, string Text)[] files) : IResourceLoader
{
    public ResourceResult Load(string address, string from)
    {
        if (address.Contains("://", StringComparison.Ordinal)) return ResourceResult.Failed(ResourceFailure.Remote);
        string folder = from.Contains('/', StringComparison.Ordinal) ? from[..(from.LastIndexOf('/') + 1)] : "";
        string path = folder + address;
        if (path.StartsWith("../", StringComparison.Ordinal)) return ResourceResult.Failed(ResourceFailure.OutsideRoot);
        int index = Array.FindIndex(files, f => f.Path == path);
        return index < 0
            ? ResourceResult.Failed(ResourceFailure.NotFound)
            : ResourceResult.Found(new Resource(path, System.Text.Encoding.UTF8.GetBytes(files[index].Text)));
    }
}
