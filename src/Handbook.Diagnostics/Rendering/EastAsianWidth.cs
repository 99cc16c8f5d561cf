namespace Handbook.Diagnostics.Rendering;

/// <summary>Characters that take two columns: East_Asian_Width W or F of <see href="https://www.unicode.org/reports/tr11/">UAX 11</see>.</summary>
internal static partial class EastAsianWidth
{
    public static bool IsWide(int codePoint)
    {
        if (codePoint < WideRanges[0]) return false;
        int index = WideRanges.BinarySearch(codePoint);
        // The table holds first, last, first, last ...: between a first and its last, the insertion point is odd.
        return index >= 0 || (~index & 1) == 1;
    }
}
