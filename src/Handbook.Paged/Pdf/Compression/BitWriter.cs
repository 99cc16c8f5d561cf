namespace Handbook.Paged.Pdf.Compression;

/// <summary>Packs bits from the least significant one on: RFC 1951, 3.1.1.</summary>
internal sealed class BitWriter
{
    private byte[] bytes = new byte[4096];
    private int length;
    private ulong pending;
    private int pendingBits;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public void Clear() => (length, pending, pendingBits) = (0, 0, 0);

    /// <param name="count">At most 32.</param>
    public void Bits(uint value, int count)
    {
        pending |= (ulong)value << pendingBits;
        pendingBits += count;
        if (pendingBits >= 32) Drain();
    }

    public void AlignToByte()
    {
        pendingBits = (pendingBits + 7) & ~7;
        Drain();
    }

    /// <summary>Whole bytes, after the bits so far were filled up to one.</summary>
    public void Bytes(ReadOnlySpan<byte> data)
    {
        AlignToByte();
        Grow(data.Length);
        data.CopyTo(bytes.AsSpan(length));
        length += data.Length;
    }

    private void Drain()
    {
        Grow(8);
        while (pendingBits >= 8)
        {
            bytes[length++] = (byte)pending;
            pending >>= 8;
            pendingBits -= 8;
        }
    }

    private void Grow(int more)
    {
        if (length + more > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}
