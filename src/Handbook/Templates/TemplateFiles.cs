using System.Text;
using Handbook.Diagnostics;

namespace Handbook.Templates;

/// <summary>Whose a template file is, in the order of look-up.</summary>
internal enum TemplateLayer
{
    Team,
    Project,
    BuiltIn,
}

/// <param name="Path">Below <c>templates/</c>, with <c>/</c>: <c>kinds/page/kind.yaml</c>.</param>
/// <param name="DisplayPath">As diagnostics call it: <c>templates/kinds/page/kind.yaml</c>; <c>(built-in) kinds/page/kind.yaml</c>.</param>
internal sealed record TemplateFile(string Path, TemplateLayer Layer, string DisplayPath, Func<byte[]> Read);

/// <summary>
/// Templates, assets and kinds: of each path, the team's file wins over the project's, and that over the built-in one.
/// </summary>
internal sealed class TemplateFiles
{
    private const int LargestText = 4 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SortedDictionary<string, TemplateFile> files = new(StringComparer.Ordinal);

    private TemplateFiles()
    {
    }

    /// <summary>The built-in files alone.</summary>
    public static TemplateFiles BuiltIn { get; } = new TemplateFiles().AddBuiltIn();

    /// <param name="projectFolder">The project's <c>templates/</c> on the disk; null, or a folder that isn't there, for none.</param>
    public static TemplateFiles Open(string? projectFolder)
    {
        TemplateFiles result = new TemplateFiles().AddBuiltIn();
        if (projectFolder is not null && Directory.Exists(projectFolder)) result.AddFolder(projectFolder, TemplateLayer.Project, "templates/");
        return result;
    }

    /// <summary>The built-in files under some given as text: for tests.</summary>
    public static TemplateFiles WithTexts(IEnumerable<KeyValuePair<string, string>> texts) => new TemplateFiles().AddBuiltIn().AddTexts(texts);

    /// <summary>Nothing but files given as text: for tests of the template language.</summary>
    public static TemplateFiles OnlyTexts(IEnumerable<KeyValuePair<string, string>> texts) => new TemplateFiles().AddTexts(texts);

    private TemplateFiles AddTexts(IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach ((string path, string text) in texts)
        {
            files[path] = new TemplateFile(path, TemplateLayer.Project, "templates/" + path, () => Encoding.UTF8.GetBytes(text));
        }
        return this;
    }

    public TemplateFile? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>Every file whose path begins with <paramref name="prefix"/> (<c>kinds/</c>), in ordinal order of paths.</summary>
    public IEnumerable<TemplateFile> Under(string prefix) => files.Values.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Reads a file as text, without byte order mark.</summary>
    /// <returns>Null where there is no such file, and, after a diagnostic, where it is no text.</returns>
    public SourceText? FindText(string path, DiagnosticSink sink)
    {
        if (Find(path) is not { } file) return null;
        byte[] bytes = file.Read();
        if (bytes.Length > LargestText)
        {
            sink.Report(TemplateDiagnostics.TooLarge(file.DisplayPath, LargestText / 1024 / 1024));
            return null;
        }
        int start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return new SourceText(file.DisplayPath, StrictUtf8.GetString(bytes, start, bytes.Length - start));
        }
        catch (DecoderFallbackException)
        {
            sink.Report(TemplateDiagnostics.NotUtf8(file.DisplayPath));
            return null;
        }
    }

    /// <summary>Whether a path, as a template writes it, stays below the folder of the templates on every system.</summary>
    public static bool IsInside(string path) =>
        path.Length > 0 && path.AsSpan().IndexOfAny("\\:\0") < 0
        && !path.Split('/').Any(part => part is "" or "." or "..");

    private TemplateFiles AddBuiltIn()
    {
        const string resourcePrefix = "templates/";
        System.Reflection.Assembly assembly = typeof(TemplateFiles).Assembly;
        foreach (string name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(resourcePrefix, StringComparison.Ordinal)) continue;
            string path = name[resourcePrefix.Length..];
            files[path] = new TemplateFile(path, TemplateLayer.BuiltIn, "(built-in) " + path, () =>
            {
                using Stream stream = assembly.GetManifestResourceStream(name)!;
                byte[] bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return bytes;
            });
        }
        return this;
    }

    private void AddFolder(string folder, TemplateLayer layer, string displayPrefix)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            // templates/teams/<team>/ is an overlay of its own.
            if (path.StartsWith("teams/", StringComparison.Ordinal) || LeadsOutside(folder, file)) continue;
            files[path] = new TemplateFile(path, layer, displayPrefix + path, () => File.ReadAllBytes(file));
        }
    }

    /// <summary>A link that leads out of the folder is no template: templates can't read what lies outside.</summary>
    private static bool LeadsOutside(string folder, string file)
    {
        string root = Path.GetFullPath(folder);
        for (string? part = Path.GetFullPath(file); part is not null && part.Length > root.Length; part = Path.GetDirectoryName(part))
        {
            FileSystemInfo info = Directory.Exists(part) ? new DirectoryInfo(part) : new FileInfo(part);
            if (info.LinkTarget is null) continue;
            string target = info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "";
            if (!target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
