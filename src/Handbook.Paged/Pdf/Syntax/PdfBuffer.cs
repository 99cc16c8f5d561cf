using System.Buffers.Text;
using System.Text;

namespace Handbook.Paged.Pdf.Syntax;

/// <summary>
/// PDF syntax as bytes: ISO 32000-1, 7.2 and 7.3. Puts white space between two tokens only where they would grow together.
/// Numbers are written the shortest way, with a point and no exponent, in every culture.
/// </summary>
internal sealed class PdfBuffer
{
    /// <summary>Digits after the point for lengths in points: a hundredth is 3.5 thousandths of a millimetre.</summary>
    public const int LengthDigits = 2;

    /// <summary>Digits after the point for factors: colours, matrices.</summary>
    public const int FactorDigits = 4;

    // Scaled by ten to the number of digits.
    private const double Largest = 1e15;

    private byte[] bytes = new byte[1024];
    private byte separator = (byte)' ';

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(0, Length);

    public void Clear()
    {
        Length = 0;
        separator = (byte)' ';
    }

    /// <summary>A token (or several) as it is.</summary>
    public PdfBuffer Token(ReadOnlySpan<byte> token)
    {
        if (token.IsEmpty) return this;
        Separate(token[0]);
        Raw(token);
        separator = (byte)' ';
        return this;
    }

    /// <summary>An operator of a content stream. Where white space must follow, it is a line end, for whoever has to read it.</summary>
    public PdfBuffer Operator(ReadOnlySpan<byte> name)
    {
        Token(name);
        separator = (byte)'\n';
        return this;
    }

    /// <summary>Bytes as they are, with no thought of what stands before.</summary>
    public PdfBuffer Raw(ReadOnlySpan<byte> data)
    {
        data.CopyTo(Reserve(data.Length));
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(value, digits, out int length);
        return Token(digits[..length]);
    }

    /// <summary>A number too large to be written is written as the largest: nobody sees what stands there.</summary>
    public PdfBuffer Number(double value, int digits = LengthDigits)
    {
        long factor = digits switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, 4 => 10_000, _ => 100_000 };
        return Fixed((long)Math.Clamp(Math.Round(value * factor, MidpointRounding.AwayFromZero), -Largest, Largest), digits);
    }

    /// <summary>The number <paramref name="scaled"/> / 10^<paramref name="digits"/>.</summary>
    public PdfBuffer Fixed(long scaled, int digits)
    {
        Span<byte> text = stackalloc byte[24];
        int at = text.Length;
        ulong rest = (ulong)Math.Abs(scaled);
        bool significant = false;
        for (int i = 0; i < digits; i++)
        {
            byte digit = (byte)(rest % 10);
            rest /= 10;
            significant |= digit != 0;
            if (significant) text[--at] = (byte)('0' + digit);
        }
        if (significant) text[--at] = (byte)'.';
        // '.5' is a number: 7.3.3 has the leading zero optional.
        if (rest != 0 || !significant)
        {
            do
            {
                text[--at] = (byte)('0' + (rest % 10));
                rest /= 10;
            }
            while (rest != 0);
        }
        if (scaled < 0) text[--at] = (byte)'-';
        return Token(text[at..]);
    }

    public PdfBuffer Name(string name)
    {
        Raw("/"u8);
        foreach (byte b in Encoding.UTF8.GetBytes(name))
        {
            if (PdfCharacters.IsRegular(b) && b is > 0x20 and < 0x7F and not (byte)'#') Append(b);
            else Raw("#"u8).Hex(b);
        }
        separator = (byte)' ';
        return this;
    }

    public PdfBuffer Reference(int objectNumber) => Integer(objectNumber).Token("0 R"u8);

    public PdfBuffer Boolean(bool value) => Token(value ? "true"u8 : "false"u8);

    /// <summary>A text string: 7.9.2.2. ASCII as it is, anything else as UTF-16BE with its mark.</summary>
    public PdfBuffer TextString(string text) => ByteString(PdfCharacters.EncodeTextString(text));

    /// <summary>A string of bytes in the shorter of its two forms.</summary>
    public PdfBuffer ByteString(ReadOnlySpan<byte> data)
    {
        BeginLiteral();
        foreach (byte b in data) Literal(b);
        return EndLiteral();
    }

    public PdfBuffer HexString(ReadOnlySpan<byte> data)
    {
        Append((byte)'<');
        foreach (byte b in data) Hex(b);
        Append((byte)'>');
        return this;
    }

    public void BeginLiteral() => Append((byte)'(');

    public PdfBuffer EndLiteral()
    {
        Append((byte)')');
        return this;
    }

    /// <summary>One byte of a literal string: 7.3.4.2. A carriage return would be read as a line feed.</summary>
    public void Literal(byte b)
    {
        switch (b)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                Append((byte)'\\');
                Append(b);
                break;
            case (byte)'\r':
                Append((byte)'\\');
                Append((byte)'r');
                break;
            default:
                Append(b);
                break;
        }
    }

    private PdfBuffer Hex(byte b)
    {
        Append("0123456789ABCDEF"u8[b >> 4]);
        Append("0123456789ABCDEF"u8[b & 15]);
        return this;
    }

    private void Separate(byte next)
    {
        if (Length > 0 && PdfCharacters.IsRegular(next) && PdfCharacters.IsRegular(bytes[Length - 1])) Append(separator);
    }

    private void Append(byte b)
    {
        if (Length == bytes.Length) Array.Resize(ref bytes, Length * 2);
        bytes[Length++] = b;
    }

    private Span<byte> Reserve(int count)
    {
        int needed = checked(Length + count);
        if (needed > bytes.Length) Array.Resize(ref bytes, (int)Math.Min(Math.Max(needed, bytes.Length * 2L), Array.MaxLength));
        var span = bytes.AsSpan(Length, count);
        Length = needed;
        return span;
    }
}
