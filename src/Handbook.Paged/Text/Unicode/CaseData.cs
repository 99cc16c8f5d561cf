namespace Handbook.Paged.Text.Unicode;

/// <summary>
/// Full case mappings of single characters: <see href="https://www.unicode.org/reports/tr44/#Casemapping">UAX 44, 5.6</see>.
/// </summary>
internal static partial class CaseData
{
    /// <returns>Empty where the character stays as it is.</returns>
    public static ReadOnlySpan<char> UpperOf(int codePoint) => Find(UpperKeys, UpperOffsets, UpperText, codePoint);

    public static ReadOnlySpan<char> LowerOf(int codePoint) => Find(LowerKeys, LowerOffsets, LowerText, codePoint);

    /// <summary>Title case is upper case but for a few: <c>ǆ</c> becomes <c>ǅ</c>.</summary>
    public static ReadOnlySpan<char> TitleOf(int codePoint)
    {
        ReadOnlySpan<char> own = Find(TitleKeys, TitleOffsets, TitleText, codePoint);
        return own.IsEmpty ? UpperOf(codePoint) : own;
    }

    public static bool IsCased(int codePoint) => UnicodeData.IsInRanges(CasedBounds, codePoint);

    public static bool IsCaseIgnorable(int codePoint) => UnicodeData.IsInRanges(CaseIgnorableBounds, codePoint);

    public static bool IsSoftDotted(int codePoint) => UnicodeData.IsInRanges(SoftDottedBounds, codePoint);

    private static ReadOnlySpan<char> Find(ReadOnlySpan<int> keys, ReadOnlySpan<ushort> offsets, string text, int codePoint)
    {
        int at = keys.BinarySearch(codePoint);
        return at < 0 ? default : text.AsSpan(offsets[at], offsets[at + 1] - offsets[at]);
    }
}
