using System.Reflection;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// A font file that may be needed: its bytes are read only when a text asks for the font. TTF, OTF, TTC, variable fonts and WOFF.
/// </summary>
public abstract class FontSource
{
    /// <summary>No font in use comes near it; a file that does is no font.</summary>
    private const long MaximumLength = 256 << 20;

    private protected FontSource(string name)
    {
        Name = name;
    }

    /// <summary>What diagnostics call it: the file's name or its path from the root, never an absolute path.</summary>
    public string Name { get; }

    /// <param name="path">Where the file lies.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    public static FontSource FromFile(string path, string name) => new FileFontSource(path, name);

    public static FontSource FromBytes(byte[] bytes, string name) => new MemoryFontSource(bytes, name);

    /// <summary>A font embedded into <paramref name="assembly"/>; it is used where it lies in memory, without a copy.</summary>
    public static FontSource FromResource(Assembly assembly, string resource, string name) =>
        new ResourceFontSource(assembly, resource, name);

    /// <summary>All fonts among an assembly's resources whose names begin with <paramref name="prefix"/>, in the order of their names.</summary>
    public static IReadOnlyList<FontSource> AllFromResources(Assembly assembly, string prefix) =>
        [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && IsFontName(name))
            .Order(StringComparer.Ordinal)
            .Select(name => FromResource(assembly, name, name))];

    /// <summary>All fonts in a folder and those below it, in the order of their paths; none where there is no such folder.</summary>
    /// <param name="directory">Where the folder lies.</param>
    /// <param name="name">What diagnostics call the folder: its path from the root with <c>/</c>.</param>
    public static IReadOnlyList<FontSource> AllFromDirectory(string directory, string name)
    {
        if (!Directory.Exists(directory)) return [];
        string[] files = Directory.GetFiles(directory, "*", SearchOption.AllDirectories);
        return [.. files
            .Where(IsFontName)
            .Select(file => (File: file, Name: $"{name}/{Path.GetRelativePath(directory, file).Replace('\\', '/')}"))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => FromFile(pair.File, pair.Name))];
    }

    /// <summary>Whether a file is a font by its ending; WOFF2 counts, so that it is reported instead of overlooked.</summary>
    private static bool IsFontName(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC" or ".OTC" or ".WOFF" or ".WOFF2";

    /// <summary>The whole file as it is stored.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="BrokenFontException">It is too large to be a font.</exception>
    internal abstract FontBytes Open();

    /// <summary>The file for reading what describes the font, which may be cheaper than <see cref="Open"/>; the caller disposes.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    internal virtual ISfntData OpenDescription() => new MemorySfntData(Open());

    private sealed class FileFontSource(string path, string name) : FontSource(name)
    {
        internal override FontBytes Open()
        {
            using var data = new FileSfntData(path);
            if (data.Length > MaximumLength) throw new BrokenFontException("it is larger than any font");
            return FontBytes.Create((int)data.Length, bytes => data.Read(0, bytes));
        }

        internal override ISfntData OpenDescription() => new FileSfntData(path);
    }

    private sealed class MemoryFontSource(byte[] bytes, string name) : FontSource(name)
    {
        internal override FontBytes Open() => FontBytes.Create(bytes.Length, bytes.CopyTo);
    }

    private sealed class ResourceFontSource(Assembly assembly, string resource, string name) : FontSource(name)
    {
        internal override FontBytes Open()
        {
            Stream stream = assembly.GetManifestResourceStream(resource)
                ?? throw new IOException($"no resource '{resource}' in {assembly.GetName().Name}");
            if (stream is UnmanagedMemoryStream unmanaged) return FontBytes.Wrap(unmanaged);
            using (stream) return FontBytes.Create((int)stream.Length, stream.ReadExactly);
        }
    }
}
