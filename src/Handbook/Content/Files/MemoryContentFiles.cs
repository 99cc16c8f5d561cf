using System.Text;

namespace Handbook.Content.Files;

/// <summary>Files in memory: tests, and what a server holds.</summary>
internal sealed class MemoryContentFiles : ContentFiles
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public MemoryContentFiles(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        foreach ((string path, byte[] bytes) in files) this.files[path] = bytes;
    }

    public MemoryContentFiles(IEnumerable<KeyValuePair<string, string>> texts)
        : this(texts.Select(t => KeyValuePair.Create(t.Key, Encoding.UTF8.GetBytes(t.Value))))
    {
    }

    public override string Prefix => "content";

    public override IReadOnlyList<ContentFile> List() => [.. files.Select(f => new ContentFile(f.Key, f.Value.Length))];

    public override byte[] Read(string path) => files[path];

    public override byte[] ReadStart(string path, int count) => files[path].AsSpan(0, Math.Min(count, files[path].Length)).ToArray();
}
