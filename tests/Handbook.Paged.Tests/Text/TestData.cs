using System.IO.Compression;

namespace Handbook.Paged.Tests.Text;

/// <summary>Files of others that tests read, compressed into the assembly.</summary>
internal static class TestData
{
    public static IEnumerable<string> Lines(string name)
    {
        string resource = $"Handbook.Paged.Tests.Text.Data.{name}.gz";
        using Stream stream = typeof(TestData).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return line;
    }
}
