using System.Text;
using Handbook.Diagnostics;
using Handbook.Paged.Html;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Fetches the style sheets that documents and other sheets point at, within limits.</summary>
internal sealed class StylesheetLoader(IResourceLoader? resources, DiagnosticSink sink)
{
    private const int MaximumDepth = 16;
    private const int MaximumCount = 256;

    private readonly Stack<string> open = new();
    private readonly Dictionary<string, SourceText> read = new(StringComparer.Ordinal);
    private int count;

    /// <param name="from">The path of the file that holds the reference.</param>
    /// <param name="where">The reference.</param>
    /// <param name="use">Called with the sheet, if it can be had.</param>
    public void Load(string address, string from, SourceSpan where, Action<SourceText> use)
    {
        if (open.Count >= MaximumDepth)
        {
            sink.Report(StyleDiagnostics.ImportsTooDeep(where, MaximumDepth));
            return;
        }
        if (++count > MaximumCount)
        {
            sink.Report(StyleDiagnostics.TooManySheets(where, MaximumCount));
            return;
        }
        ResourceResult result = resources?.Load(address, from) ?? ResourceResult.Failed(ResourceFailure.NotFound);
        if (result.Resource is not { } resource)
        {
            sink.Report(result.Failure == ResourceFailure.Remote
                ? RemoteResourceDiagnostics.StyleSheet(where, address)
                : StyleDiagnostics.MissingStylesheet(where, address, Reason(result.Failure)));
            return;
        }
        if (open.Contains(resource.Path) && resource.MediaType is null)
        {
            sink.Report(StyleDiagnostics.CircularImport(where, resource.Path));
            return;
        }
        if (!read.TryGetValue(resource.Path, out SourceText? sheet) || resource.MediaType is not null)
        {
            sheet = new SourceText(resource.Path, Decode(resource.Bytes.Span));
            if (resource.MediaType is null) read.Add(resource.Path, sheet);
        }
        open.Push(resource.Path);
        use(sheet);
        open.Pop();
    }

    // Deviates: style sheets are UTF-8, whatever '@charset' says; bytes that are not become replacement characters.
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    private static string Reason(ResourceFailure failure) => failure switch
    {
        ResourceFailure.OutsideRoot => "it lies outside of the project's folder",
        ResourceFailure.Malformed => "the address is not understood",
        ResourceFailure.TooLarge => "it is too large",
        _ => "there is no such file",
    };
}
