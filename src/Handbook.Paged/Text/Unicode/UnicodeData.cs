namespace Handbook.Paged.Text.Unicode;

/// <summary>Properties of characters that need no table of their own.</summary>
internal static partial class UnicodeData
{
    /// <summary>Default_Ignorable_Code_Point: a character that shows nothing where a font lacks it.</summary>
    public static bool IsDefaultIgnorable(int codePoint) => codePoint >= 0xAD && IsInRanges(DefaultIgnorableBounds, codePoint);

    /// <param name="bounds">First of a range, first after it, and so on: sorted.</param>
    public static bool IsInRanges(ReadOnlySpan<int> bounds, int codePoint)
    {
        int at = bounds.BinarySearch(codePoint);
        return at >= 0 ? at % 2 == 0 : ~at % 2 == 1;
    }
}
