using System.Numerics;

namespace Handbook.Paged.Pdf.Compression;

/// <summary>Codes of match lengths, 257 to 285: RFC 1951, 3.2.5.</summary>
internal static class LengthCodes
{
    public const int Count = 29;

    private static readonly byte[] CodeByLength = MakeCodes();

    public static int CodeOf(int length) => 257 + CodeByLength[length];

    /// <param name="code">From 0.</param>
    public static int ExtraBits(int code) => code < 8 || code == 28 ? 0 : (code - 4) / 4;

    /// <param name="code">From 0.</param>
    public static int Base(int code) => code switch
    {
        < 8 => code + 3,
        28 => 258,
        _ => (((code % 4) + 4) << ExtraBits(code)) + 3,
    };

    private static byte[] MakeCodes()
    {
        byte[] codes = new byte[MatchFinder.Longest + 1];
        for (int code = 0; code < Count; code++)
        {
            for (int length = Base(code); length < Base(code) + (1 << ExtraBits(code)) && length <= MatchFinder.Longest; length++) codes[length] = (byte)code;
        }
        return codes;
    }
}

/// <summary>Codes of match distances, 0 to 29: RFC 1951, 3.2.5.</summary>
internal static class DistanceCodes
{
    public static int CodeOf(int distance)
    {
        int value = distance - 1;
        if (value < 4) return value;
        int log = BitOperations.Log2((uint)value);
        return (2 * log) + ((value >> (log - 1)) & 1);
    }

    public static int ExtraBits(int code) => code < 4 ? 0 : (code - 2) / 2;

    public static int Base(int code) => code < 4 ? code + 1 : (((code % 2) + 2) << ExtraBits(code)) + 1;
}
