using Microsoft.Win32.SafeHandles;

namespace Handbook.Paged.Text.Fonts;

/// <summary>Random access to a font file, whole in memory or on disk.</summary>
internal interface ISfntData : IDisposable
{
    long Length { get; }

    /// <exception cref="BrokenFontException">The file ends before the destination is full.</exception>
    void Read(long offset, Span<byte> destination);
}

/// <summary>A font file whole in memory.</summary>
internal sealed class MemorySfntData(FontBytes bytes) : ISfntData
{
    public FontBytes Bytes => bytes;

    public long Length => bytes.Length;

    public void Read(long offset, Span<byte> destination)
    {
        if (offset + destination.Length > Length) throw new BrokenFontException("the file ends too early");
        bytes.Span.Slice((int)offset, destination.Length).CopyTo(destination);
    }

    public void Dispose()
    {
    }
}

/// <summary>A font file on disk, of which only the tables that describe it are read: for the many fonts of a machine.</summary>
internal sealed class FileSfntData : ISfntData
{
    /// <summary>A font's directory, and often the short tables that follow it: read at once, not field by field.</summary>
    private const int BeginningLength = 4096;

    private readonly SafeFileHandle handle;
    private readonly byte[] beginning;

    /// <exception cref="IOException">The file can't be read.</exception>
    public FileSfntData(string path)
    {
        try
        {
            handle = File.OpenHandle(path);
            Length = RandomAccess.GetLength(handle);
            beginning = new byte[Math.Min(Length, BeginningLength)];
            ReadFile(0, beginning);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new IOException(denied.Message, denied);
        }
    }

    public long Length { get; }

    public void Read(long offset, Span<byte> destination)
    {
        if (offset + destination.Length <= beginning.Length) beginning.AsSpan((int)offset, destination.Length).CopyTo(destination);
        else ReadFile(offset, destination);
    }

    public void Dispose() => handle.Dispose();

    private void ReadFile(long offset, Span<byte> destination)
    {
        while (destination.Length > 0)
        {
            int read = RandomAccess.Read(handle, destination, offset);
            if (read == 0) throw new BrokenFontException("the file ends too early");
            offset += read;
            destination = destination[read..];
        }
    }
}
