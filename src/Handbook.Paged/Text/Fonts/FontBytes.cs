using System.Runtime.InteropServices;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// An opened font file: bytes that stay where they are in memory until this is disposed, since HarfBuzz keeps pointers into them.
/// </summary>
internal sealed unsafe class FontBytes : IDisposable
{
    private readonly IDisposable? owner;
    private GCHandle pin;

    private FontBytes(byte* pointer, int length, IDisposable? owner)
    {
        Pointer = pointer;
        Length = length;
        this.owner = owner;
    }

    public byte* Pointer { get; private set; }

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => new(Pointer, Length);

    public static FontBytes Pin(byte[] bytes)
    {
        var pin = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        return new FontBytes((byte*)pin.AddrOfPinnedObject(), bytes.Length, null) { pin = pin };
    }

    /// <summary>Bytes that lie in unmanaged memory for as long as <paramref name="owner"/> is not disposed.</summary>
    public static FontBytes Wrap(UnmanagedMemoryStream owner) =>
        new(owner.PositionPointer, checked((int)(owner.Length - owner.Position)), owner);

    public void Dispose()
    {
        Pointer = null;
        Length = 0;
        if (pin.IsAllocated) pin.Free();
        owner?.Dispose();
    }
}
