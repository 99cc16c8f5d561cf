using System.Globalization;
using System.Text.RegularExpressions;

namespace Handbook.Paged.Tests.Differential;

/// <summary>Where two renderings of a document are not alike.</summary>
internal static partial class Differences
{
    private const int Shown = 12;

    public static void AssertSameWords(Rendering theirs, Rendering ours) => AssertSame("word", theirs.Words.Select(w => w.Text), ours.Words.Select(w => w.Text));

    public static void AssertSame(string what, IEnumerable<string> theirs, IEnumerable<string> ours)
    {
        string[] expected = [.. theirs];
        string[] actual = [.. ours];
        if (expected.SequenceEqual(actual, StringComparer.Ordinal)) return;
        int at = expected.Zip(actual).TakeWhile(p => p.First == p.Second).Count();
        int from = Math.Max(0, at - 3);
        Assert.Fail($"{what} {at + 1} differs.\ntheirs: {string.Join(" | ", expected.Skip(from).Take(Shown))}\nours:   {string.Join(" | ", actual.Skip(from).Take(Shown))}");
    }

    /// <summary>All but the numbers of lists: how far these are from the text is each engine's own choice (css-lists-3, 4.1).</summary>
    /// <param name="tolerance">In pt, across and down the page.</param>
    public static void AssertSamePlaces(Rendering theirs, Rendering ours, double tolerance)
    {
        string[] apart =
        [
            .. theirs.Words.Zip(ours.Words)
                .Where(p => !ListNumber().IsMatch(p.First.Text))
                .Where(p => p.First.Page != p.Second.Page || Math.Abs(p.First.X - p.Second.X) > tolerance || Math.Abs(p.First.Y - p.Second.Y) > tolerance || Math.Abs(p.First.End - p.Second.End) > tolerance)
                .Select(p => $"{p.Second}, theirs {p.First}"),
        ];
        Assert.True(apart.Length == 0, string.Create(CultureInfo.InvariantCulture, $"{apart.Length} of {theirs.Words.Count} words stand elsewhere:\n{string.Join('\n', apart.Take(Shown))}"));
    }

    [GeneratedRegex(@"^(\d+|[a-z]|[IVX]+)\.$")]
    private static partial Regex ListNumber();
}
