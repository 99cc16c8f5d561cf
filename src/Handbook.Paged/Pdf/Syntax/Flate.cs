using System.IO.Compression;

namespace Handbook.Paged.Pdf.Syntax;

/// <summary>Compression for streams: ISO 32000-1, 7.4.4.</summary>
internal sealed class Flate
{
    private readonly MemoryStream packed = new();

    /// <returns>Good until the next call.</returns>
    public ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> data)
    {
        packed.SetLength(0);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(data);
        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }
}
