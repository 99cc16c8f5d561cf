namespace Handbook.Content.Ids;

/// <summary>File names as people order them: <c>2-plan</c> before <c>10-ship</c>, letter case aside; ties by code point, so that the order is total.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Comparer { get; } = new();

    public int Compare(string? x, string? y)
    {
        int result = CompareNaturally(x ?? "", y ?? "");
        return result != 0 ? result : string.CompareOrdinal(x, y);
    }

    private static int CompareNaturally(string x, string y)
    {
        int i = 0;
        int j = 0;
        while (i < x.Length && j < y.Length)
        {
            if (char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j]))
            {
                ReadOnlySpan<char> a = Digits(x, ref i);
                ReadOnlySpan<char> b = Digits(y, ref j);
                int byNumber = a.Length != b.Length ? a.Length - b.Length : a.SequenceCompareTo(b);
                if (byNumber != 0) return byNumber;
                continue;
            }
            int byLetter = char.ToUpperInvariant(x[i]) - char.ToUpperInvariant(y[j]);
            if (byLetter != 0) return byLetter;
            i++;
            j++;
        }
        return (x.Length - i) - (y.Length - j);
    }

    private static ReadOnlySpan<char> Digits(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return text.AsSpan(start, at - start).TrimStart('0');
    }
}
