using System.Buffers.Binary;

namespace Handbook.Paged.Pdf.Compression;

/// <summary>
/// Compresses into the zlib format, <see href="https://www.rfc-editor.org/rfc/rfc1950">RFC 1950</see>, by
/// <see href="https://www.rfc-editor.org/rfc/rfc1951">RFC 1951</see>. Our own because the runtime's ZLibStream rests on a native
/// library that differs between distributions and processors, and the same book has to give the same bytes everywhere.
/// </summary>
internal sealed class ZlibEncoder
{
    private readonly BitWriter output = new();
    private readonly MatchFinder matches = new();
    private readonly BlockWriter block;

    public ZlibEncoder() => block = new BlockWriter(output);

    /// <returns>Good until the next call.</returns>
    public ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> data)
    {
        output.Clear();
        output.Bytes([0x78, 0xDA]);
        WriteBlocks(data);
        Span<byte> check = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, Adler32(data));
        output.Bytes(check);
        return output.Written;
    }

    /// <summary>
    /// Lazy matching: a match is held back by one byte, and given up for a literal where the next byte begins a longer one.
    /// </summary>
    private void WriteBlocks(ReadOnlySpan<byte> data)
    {
        matches.Begin();
        block.Begin(0);
        int position = 0;
        var held = default(Match);
        bool hasHeld = false;
        while (position < data.Length)
        {
            bool looks = !hasHeld || held.Length < MatchFinder.GoodEnough;
            var found = looks ? matches.Find(data, position, hasHeld ? held.Length : 0) : default;
            if (hasHeld && held.Length >= MatchFinder.Shortest && found.Length <= held.Length)
            {
                block.AddMatch(held);
                int end = position - 1 + held.Length;
                matches.Insert(data, looks ? position + 1 : position, end);
                position = end;
                hasHeld = false;
            }
            else
            {
                if (hasHeld) block.AddLiteral(data[position - 1]);
                held = found;
                hasHeld = true;
                position++;
            }
            if (block.IsFull)
            {
                int written = hasHeld ? position - 1 : position;
                block.Write(data, written, isLast: false);
            }
        }
        if (hasHeld) block.AddLiteral(data[^1]);
        block.Write(data, data.Length, isLast: true);
    }

    private static uint Adler32(ReadOnlySpan<byte> data)
    {
        // The most bytes whose sums can't overflow before they are reduced: RFC 1950, 9.
        const int Chunk = 5552;
        uint a = 1;
        uint b = 0;
        while (!data.IsEmpty)
        {
            var chunk = data[..Math.Min(Chunk, data.Length)];
            foreach (byte value in chunk)
            {
                a += value;
                b += a;
            }
            a %= 65521;
            b %= 65521;
            data = data[chunk.Length..];
        }
        return (b << 16) | a;
    }
}

/// <summary>The bytes at a position are those <see cref="Distance"/> before it, for <see cref="Length"/> bytes.</summary>
internal readonly record struct Match(int Length, int Distance);
