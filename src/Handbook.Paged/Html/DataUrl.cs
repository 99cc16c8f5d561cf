using System.Buffers.Text;
using System.Text;

namespace Handbook.Paged.Html;

/// <summary>The <c>data:</c> URL, <see href="https://fetch.spec.whatwg.org/#data-urls"/>.</summary>
public static class DataUrl
{
    private const string Scheme = "data:";
    private const string Base64Mark = ";base64";

    public static bool Is(string address) => address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <returns>Null where it has no comma or its base64 is broken.</returns>
    public static (string MediaType, byte[] Bytes)? Parse(string address)
    {
        int comma = address.IndexOf(',', StringComparison.Ordinal);
        if (!Is(address) || comma < 0) return null;
        string header = address[Scheme.Length..comma].Trim();
        byte[] body = PercentDecode(address.AsSpan(comma + 1));
        if (header.EndsWith(Base64Mark, StringComparison.OrdinalIgnoreCase))
        {
            header = header[..^Base64Mark.Length].TrimEnd();
            if (FromBase64(body) is not { } decoded) return null;
            body = decoded;
        }
        string type = header.Split(';')[0].Trim();
        return (type.Contains('/', StringComparison.Ordinal) ? type.ToLowerInvariant() : "text/plain", body);
    }

    /// <summary><see href="https://url.spec.whatwg.org/#percent-decode"/>: what is no escape stays as it is.</summary>
    internal static byte[] PercentDecode(ReadOnlySpan<char> text)
    {
        byte[] input = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, input);
        int length = 0;
        for (int i = 0; i < input.Length; i++)
        {
            bool isEscape = input[i] == '%' && i + 2 < input.Length && char.IsAsciiHexDigit((char)input[i + 1]) && char.IsAsciiHexDigit((char)input[i + 2]);
            if (!isEscape)
            {
                input[length++] = input[i];
                continue;
            }
            input[length++] = (byte)((Hex(input[i + 1]) << 4) | Hex(input[i + 2]));
            i += 2;
        }
        return input[..length];
    }

    private static int Hex(byte digit) => char.IsAsciiDigit((char)digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    /// <summary><see href="https://infra.spec.whatwg.org/#forgiving-base64-decode"/>: white space counts for nothing, padding may be missing.</summary>
    private static byte[]? FromBase64(byte[] text)
    {
        byte[] digits = [.. text.Where(b => b is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r'))];
        int padded = (digits.Length + 3) / 4 * 4;
        int length = digits.Length;
        Array.Resize(ref digits, padded);
        digits.AsSpan(length).Fill((byte)'=');
        byte[] result = new byte[Base64.GetMaxDecodedFromUtf8Length(digits.Length)];
        return Base64.DecodeFromUtf8(digits, result, out _, out int written) == System.Buffers.OperationStatus.Done ? result[..written] : null;
    }
}
