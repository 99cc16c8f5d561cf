using Handbook.Paged.Text.Fonts;
using Handbook.Templates;

namespace Handbook.Print;

/// <summary>Which files are fonts, and where those that come with the program lie.</summary>
internal static class FontFiles
{
    private const string BuiltIn = "templates/fonts/";

    private static readonly string[] Endings = [".ttf", ".otf", ".ttc", ".woff", ".woff2"];

    /// <summary>The fonts of the built-in <c>templates/fonts/</c>, used where they lie in memory.</summary>
    public static IReadOnlyList<FontSource> Bundled { get; } =
    [
        .. typeof(FontFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(BuiltIn, StringComparison.Ordinal) && IsFont(name))
            .Order(StringComparer.Ordinal)
            .Select(name => FontSource.FromResource(typeof(FontFiles).Assembly, name, name)),
    ];

    /// <summary>The fonts of a project's own <c>templates/fonts/</c>.</summary>
    public static IReadOnlyList<FontSource> OfProject(TemplateFiles templates) =>
    [
        .. templates.Under("fonts/")
            .Where(file => file.Layer != TemplateLayer.BuiltIn && IsFont(file.Path))
            .Select(file => FontSource.FromBytes(file.Read(), file.DisplayPath)),
    ];

    /// <summary>Every font below a folder, in ordinal order of paths.</summary>
    public static IReadOnlyList<FontSource> Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(IsFont)
            .Select(file => (Path: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OrderBy(font => font.Name, StringComparer.Ordinal)
            .Select(font => FontSource.FromFile(font.Path, font.Name)),
    ];

    private static bool IsFont(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
