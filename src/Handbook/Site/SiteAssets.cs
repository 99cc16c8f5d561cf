using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Handbook.Content.Files;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Output;
using Handbook.Templates;
using Handbook.Templates.Css;

namespace Handbook.Site;

/// <summary>
/// The files beside the pages, each under a name with a fingerprint of its bytes, so that a browser may keep it for ever:
/// style sheets and scripts of the theme, pictures and files of the content.
/// </summary>
internal sealed class SiteAssets
{
    private const string ThemeFolder = "site/assets/";

    private readonly Dictionary<string, string> themePaths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> contentPaths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, OutputFile> files = new(StringComparer.Ordinal);

    private SiteAssets()
    {
    }

    /// <summary>Every file to write, ordered by path.</summary>
    public IReadOnlyList<OutputFile> Files => [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    public IEnumerable<string> ThemeNames => themePaths.Keys.Order(StringComparer.Ordinal);

    public static SiteAssets Collect(SiteInput input, int jobs, DiagnosticSink sink)
    {
        var assets = new SiteAssets();
        assets.AddTheme(input, sink);
        Parallel.ForEach(
            input.Model.Assets,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) },
            asset => assets.AddContent(asset, input.Content));
        return assets;
    }

    /// <param name="name">Below <c>templates/site/assets/</c>.</param>
    /// <returns>Its path below the site; null where there is no such file.</returns>
    public string? ThemePath(string name) => themePaths.GetValueOrDefault(name);

    public string ContentPath(Asset asset) => contentPaths[asset.Path];

    private void AddTheme(SiteInput input, DiagnosticSink sink)
    {
        TemplateFile[] all = [.. input.Templates.Under(ThemeFolder)];
        // Style sheets come last: they name other files by their fingerprints.
        foreach (TemplateFile file in all.Where(file => !IsStyleSheet(file)))
        {
            byte[] bytes = file.Read();
            themePaths[file.Path[ThemeFolder.Length..]] = Add(file.Path[ThemeFolder.Length..], bytes, () => bytes);
        }
        foreach (TemplateFile file in all.Where(IsStyleSheet))
        {
            if (input.Templates.FindText(file.Path, sink) is not { } source) continue;
            string name = file.Path[ThemeFolder.Length..];
            string css = StyleWriter.Write(source, input.Theme, input.Labels, address => Published(name, address), sink);
            byte[] bytes = Encoding.UTF8.GetBytes(css);
            themePaths[name] = Add(name, bytes, () => bytes);
        }
    }

    private string? Published(string sheet, string address)
    {
        string name = sheet.Contains('/', StringComparison.Ordinal) ? sheet[..(sheet.LastIndexOf('/') + 1)] + address : address;
        return themePaths.TryGetValue(name, out string? path) ? RelativeUrl.Between("assets/" + sheet, path) : null;
    }

    private void AddContent(Asset asset, ContentFiles content)
    {
        string name = asset.Path.StartsWith("assets/", StringComparison.Ordinal) ? asset.Path["assets/".Length..] : asset.Path;
        // Only the fingerprint is kept: the pictures of a handbook may be larger than memory likes.
        contentPaths[asset.Path] = Add(name, content.Read(asset.Path), () => content.Read(asset.Path));
    }

    private string Add(string name, byte[] bytes, Func<ReadOnlyMemory<byte>> read)
    {
        string ending = Path.GetExtension(name);
        string print = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 5));
        string path = $"assets/{name[..^ending.Length]}.{print}{ending}";
        files[path] = new OutputFile(path, read);
        return path;
    }

    private static bool IsStyleSheet(TemplateFile file) => file.Path.EndsWith(".css", StringComparison.Ordinal);
}
