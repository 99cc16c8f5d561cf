namespace Handbook.Content.Files;

/// <summary>A file below <c>content/</c>.</summary>
/// <param name="Path">Below <c>content/</c>, with <c>/</c>.</param>
internal readonly record struct ContentFile(string Path, long Bytes);

/// <summary>The files below <c>content/</c>: on the disk, or in memory for tests.</summary>
internal abstract class ContentFiles
{
    /// <summary>How <c>content/</c> itself is called in diagnostics, from the root: <c>content</c>.</summary>
    public abstract string Prefix { get; }

    /// <summary>Every file at any depth, those that are ignored too, in ordinal order of their paths.</summary>
    public abstract IReadOnlyList<ContentFile> List();

    /// <param name="path">As in <see cref="List"/>.</param>
    public abstract byte[] Read(string path);

    /// <summary>The first bytes of a file, fewer where it is shorter: what a sniffer of types and sizes needs.</summary>
    public abstract byte[] ReadStart(string path, int count);
}
