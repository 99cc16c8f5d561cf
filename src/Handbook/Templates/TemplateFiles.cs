using System.Text;

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
    public static TemplateFiles WithTexts(IEnumerable<KeyValuePair<string, string>> texts)
    {
        TemplateFiles result = new TemplateFiles().AddBuiltIn();
        foreach ((string path, string text) in texts)
        {
            result.files[path] = new TemplateFile(path, TemplateLayer.Project, "templates/" + path, () => Encoding.UTF8.GetBytes(text));
        }
        return result;
    }

    public TemplateFile? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>Every file whose path begins with <paramref name="prefix"/> (<c>kinds/</c>), in ordinal order of paths.</summary>
    public IEnumerable<TemplateFile> Under(string prefix) => files.Values.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal));

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
            if (path.StartsWith("teams/", StringComparison.Ordinal)) continue;
            files[path] = new TemplateFile(path, layer, displayPrefix + path, () => File.ReadAllBytes(file));
        }
    }
}
