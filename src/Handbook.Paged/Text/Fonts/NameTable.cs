using System.Buffers.Binary;
using System.Text;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// The strings of a font: <see href="https://learn.microsoft.com/typography/opentype/spec/name">OpenType, name</see>.
/// Only what the choice of a font and its embedding need.
/// </summary>
internal static class NameTable
{
    public const int LegacyFamily = 1;
    public const int FullName = 4;
    public const int PostScriptName = 6;
    public const int TypographicFamily = 16;

    private const int EnglishUnitedStates = 0x409;

    /// <returns>The string in English if there is one, else in whatever language comes first; null where there is none.</returns>
    public static string? Find(ReadOnlySpan<byte> table, int nameId)
    {
        if (table.Length < 6) return null;
        int count = BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        int storage = BinaryPrimitives.ReadUInt16BigEndian(table[4..]);
        string? best = null;
        int bestRank = 0;
        for (int i = 0; i < count && 18 + (12 * i) <= table.Length; i++)
        {
            ReadOnlySpan<byte> record = table.Slice(6 + (12 * i), 12);
            if (BinaryPrimitives.ReadUInt16BigEndian(record[6..]) != nameId) continue;
            int rank = Rank(record);
            if (rank <= bestRank || Decode(table, storage, record) is not { Length: > 0 } text) continue;
            best = text;
            bestRank = rank;
        }
        return best;
    }

    private static int Rank(ReadOnlySpan<byte> record) =>
        (BinaryPrimitives.ReadUInt16BigEndian(record), BinaryPrimitives.ReadUInt16BigEndian(record[4..])) switch
        {
            (3, EnglishUnitedStates) => 5,
            (0, _) => 4,
            (3, _) => 3,
            (1, 0) => 2,
            _ => 1,
        };

    private static string? Decode(ReadOnlySpan<byte> table, int storage, ReadOnlySpan<byte> record)
    {
        int length = BinaryPrimitives.ReadUInt16BigEndian(record[8..]);
        int start = storage + BinaryPrimitives.ReadUInt16BigEndian(record[10..]);
        if (start + length > table.Length) return null;
        ReadOnlySpan<byte> bytes = table.Slice(start, length);
        bool macintosh = BinaryPrimitives.ReadUInt16BigEndian(record) == 1;
        return (macintosh ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes)).Trim('\0', ' ');
    }
}
