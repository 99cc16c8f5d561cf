using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Handbook.Output;

/// <summary>
/// What the tool wrote: each path below the output folder with a digest of its bytes. Says which files are ours, so that nobody
/// else's is ever removed or overwritten.
/// </summary>
internal sealed class Manifest
{
    private const string Head = "handbook output 1";

    private readonly SortedDictionary<string, string> digests;

    public Manifest(IEnumerable<KeyValuePair<string, string>> digests)
    {
        this.digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string path, string digest) in digests) this.digests[path] = digest;
    }

    public static Manifest Empty { get; } = new([]);

    public IEnumerable<string> Paths => digests.Keys;

    public IEnumerable<KeyValuePair<string, string>> Files => digests;

    public string? this[string path] => digests.GetValueOrDefault(path);

    public static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string DigestOfFile(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>A manifest that is missing or isn't one counts as empty: then every file is somebody else's.</summary>
    public static Manifest Read(string path)
    {
        if (!File.Exists(path)) return Empty;
        string[] lines = File.ReadAllLines(path, Encoding.UTF8);
        if (lines.Length == 0 || lines[0] != Head) return Empty;
        var files = new List<KeyValuePair<string, string>>();
        foreach (string line in lines[1..])
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            if (blank != 64) return Empty;
            files.Add(KeyValuePair.Create(line[(blank + 1)..], line[..blank]));
        }
        return new Manifest(files);
    }

    public void Write(string path)
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach ((string file, string digest) in digests) text.Append(CultureInfo.InvariantCulture, $"{digest} {file}\n");
        File.WriteAllText(path, text.ToString());
    }

    /// <summary>This manifest with everything of one unit replaced.</summary>
    public Manifest Replacing(string unit, IEnumerable<KeyValuePair<string, string>> files) =>
        new(digests.Where(file => !IsOf(unit, file.Key)).Concat(files));

    public IEnumerable<KeyValuePair<string, string>> Of(string unit) => digests.Where(file => IsOf(unit, file.Key));

    private static bool IsOf(string unit, string path) =>
        path == unit || (path.StartsWith(unit, StringComparison.Ordinal) && path.Length > unit.Length && path[unit.Length] == '/');
}
