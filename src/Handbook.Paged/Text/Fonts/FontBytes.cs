namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// A font file in memory, at a place that never moves while this lives: HarfBuzz keeps pointers into it.
/// </summary>
internal sealed unsafe class FontBytes
{
    /// <summary>What the pointer points into: kept alive with this.</summary>
    private readonly object owner;

    private FontBytes(byte* pointer, int length, object owner)
    {
        Pointer = pointer;
        Length = length;
        this.owner = owner;
    }

    public byte* Pointer { get; }

    public int Length { get; }

    public ReadOnlySpan<byte> Span => new(Pointer, Length);

    /// <param name="fill">Writes the bytes, once.</param>
    public static FontBytes Create(int length, Action<Span<byte>> fill)
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>(Math.Max(length, 1), pinned: true);
        fill(bytes.AsSpan(0, length));
        fixed (byte* pointer = bytes) return new FontBytes(pointer, length, bytes);
    }

    /// <summary>Bytes that lie in unmanaged memory: an assembly's resource.</summary>
    public static FontBytes Wrap(UnmanagedMemoryStream owner) =>
        new(owner.PositionPointer, checked((int)(owner.Length - owner.Position)), owner);

    public override string ToString() => $"{Length} bytes of {owner.GetType().Name}";
}
