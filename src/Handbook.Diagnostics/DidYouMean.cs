using System.Buffers;

namespace Handbook.Diagnostics;

/// <summary>
/// Finds the known word that a misspelt one probably stands for. Distance is Damerau–Levenshtein's in its restricted form
/// (optimal string alignment): an insertion, a deletion, a substitution or a swap of neighbours costs one.
/// Letter case, and <c>_</c>, <c>-</c> or a space in each other's place, cost nothing but lose against an exact match.
/// </summary>
public static class DidYouMean
{
    /// <summary>Words are compared up to this length: nobody mistypes a longer one into a suggestion worth making.</summary>
    private const int LongestCompared = 256;

    /// <returns>The nearest known word, or null where none is near enough. Of equals, the first given.</returns>
    public static string? Closest(string written, IEnumerable<string> known)
    {
        string folded = Fold(written);
        int limit = Threshold(folded.Length);
        string? best = null;
        foreach (string candidate in known)
        {
            int distance = BoundedDistance(folded, Fold(candidate), limit);
            if (distance > limit) continue;
            best = candidate;
            if (distance == 0) break;
            limit = distance - 1;
        }
        return best;
    }

    /// <returns>Up to <paramref name="count"/> near words, nearest first; of equals, in the order given.</returns>
    public static IReadOnlyList<string> ClosestFew(string written, IEnumerable<string> known, int count)
    {
        string folded = Fold(written);
        int limit = Threshold(folded.Length);
        return [.. known
            .Select(word => (Word: word, Distance: BoundedDistance(folded, Fold(word), limit)))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Word)
            .Distinct(StringComparer.Ordinal)
            .Take(count)];
    }

    /// <returns><c>Did you mean `summary`?</c>, or null where nothing is near: ready for <see cref="Diagnostic.Help"/>.</returns>
    public static string? Question(string written, IEnumerable<string> known) =>
        Closest(written, known) is { } word ? $"Did you mean `{word}`?" : null;

    /// <summary>One mistake in three letters, at least one: `faq` suggests for `fqa`, but not for `pdf`.</summary>
    private static int Threshold(int length) => Math.Max(length, 3) / 3;

    private static string Fold(string word)
    {
        if (word.Length > LongestCompared) word = word[..LongestCompared];
        return string.Create(word.Length, word, static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = source[i] is '_' or ' ' ? '-' : char.ToLowerInvariant(source[i]);
            }
        });
    }

    /// <summary>Only the diagonal band of width 2·limit+1 is computed: what lies outside costs more than the limit.</summary>
    /// <returns>The distance, or <paramref name="limit"/> + 1 where it is larger.</returns>
    internal static int BoundedDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        int width = b.Length + 1;
        int[] rented = ArrayPool<int>.Shared.Rent(3 * width);
        try
        {
            Span<int> beforeLast = rented.AsSpan(0, width);
            Span<int> last = rented.AsSpan(width, width);
            Span<int> current = rented.AsSpan(2 * width, width);
            beforeLast.Fill(limit + 1);
            for (int j = 0; j < width; j++) last[j] = Math.Min(j, limit + 1);
            for (int i = 1; i <= a.Length; i++)
            {
                if (FillRow(a, b, i, limit, beforeLast, last, current) > limit) return limit + 1;
                Span<int> freed = beforeLast;
                beforeLast = last;
                last = current;
                current = freed;
            }
            return Math.Min(last[b.Length], limit + 1);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    /// <returns>The row's smallest value: once it exceeds the limit, so does the distance.</returns>
    private static int FillRow(
        ReadOnlySpan<char> a, ReadOnlySpan<char> b, int i, int limit,
        ReadOnlySpan<int> beforeLast, ReadOnlySpan<int> last, Span<int> current)
    {
        int from = Math.Max(1, i - limit);
        int to = Math.Min(b.Length, i + limit);
        current.Fill(limit + 1);
        current[0] = Math.Min(i, limit + 1);
        int smallest = current[0];
        for (int j = from; j <= to; j++)
        {
            int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            int value = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
            bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) value = Math.Min(value, beforeLast[j - 2] + 1);
            current[j] = Math.Min(value, limit + 1);
            smallest = Math.Min(smallest, current[j]);
        }
        return smallest;
    }
}
