using System.Reflection;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// A font file that may be needed: its bytes are read only when a text asks for the font. TTF, OTF, TTC, variable fonts and WOFF.
/// </summary>
public abstract class FontSource
{
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

    /// <summary>Opens the file; the caller disposes.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    internal abstract FontBytes Open();

    private sealed class FileFontSource(string path, string name) : FontSource(name)
    {
        internal override FontBytes Open()
        {
            try
            {
                return FontBytes.Pin(File.ReadAllBytes(path));
            }
            catch (UnauthorizedAccessException denied)
            {
                throw new IOException(denied.Message, denied);
            }
        }
    }

    private sealed class MemoryFontSource(byte[] bytes, string name) : FontSource(name)
    {
        internal override FontBytes Open() => FontBytes.Pin(bytes);
    }

    private sealed class ResourceFontSource(Assembly assembly, string resource, string name) : FontSource(name)
    {
        internal override FontBytes Open()
        {
            Stream stream = assembly.GetManifestResourceStream(resource)
                ?? throw new IOException($"no resource '{resource}' in {assembly.GetName().Name}");
            if (stream is UnmanagedMemoryStream unmanaged) return FontBytes.Wrap(unmanaged);
            using (stream)
            {
                byte[] bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return FontBytes.Pin(bytes);
            }
        }
    }
}
