namespace Handbook.Paged.Pdf;

/// <summary>A file in memory while it may yet be thrown away: in pieces, since a single array would have to be copied whenever it is full.</summary>
internal sealed class HeldFile : Stream
{
    private const int PieceLength = 64 * 1024;

    private readonly List<byte[]> pieces = [];
    private int used = PieceLength;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => ((long)pieces.Count * PieceLength) - (PieceLength - used);

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (used == PieceLength)
            {
                pieces.Add(new byte[PieceLength]);
                used = 0;
            }
            var part = buffer[..Math.Min(buffer.Length, PieceLength - used)];
            part.CopyTo(pieces[^1].AsSpan(used));
            used += part.Length;
            buffer = buffer[part.Length..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public void WriteTo(Stream output)
    {
        for (int i = 0; i < pieces.Count; i++) output.Write(pieces[i], 0, i == pieces.Count - 1 ? used : PieceLength);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
