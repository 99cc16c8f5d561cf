namespace Handbook.Diagnostics;

/// <summary>
/// A pattern over paths and ids written with <c>/</c>: <c>*</c> stands for one whole segment (or, beside other characters,
/// for any part of one), <c>**</c> for any number of segments, none included. <c>pages/legacy/**</c> therefore takes the folder's
/// own page too. Everything else stands for itself, letter case included.
/// </summary>
public sealed class PathGlob
{
    private const string AnyDepth = "**";

    private readonly string[] segments;

    private PathGlob(string pattern, string[] segments)
    {
        Pattern = pattern;
        this.segments = segments;
    }

    /// <summary>The pattern as it was written.</summary>
    public string Pattern { get; }

    /// <summary>False where the pattern can only match the one path that it spells.</summary>
    public bool HasWildcards => Array.Exists(segments, s => s.Contains('*', StringComparison.Ordinal));

    public static PathGlob Parse(string pattern) => new(pattern, Split(pattern));

    /// <param name="path">Relative, with <c>/</c>.</param>
    public bool Matches(string path)
    {
        string[] parts = Split(path);
        // The usual two-pointer walk: on a mismatch the latest ** swallows one segment more. Never worse than patterns × segments.
        int pattern = 0, part = 0, retryPattern = -1, retryPart = 0;
        while (part < parts.Length)
        {
            if (pattern < segments.Length && segments[pattern] == AnyDepth)
            {
                retryPattern = ++pattern;
                retryPart = part;
            }
            else if (pattern < segments.Length && SegmentMatches(segments[pattern], parts[part]))
            {
                pattern++;
                part++;
            }
            else if (retryPattern >= 0)
            {
                pattern = retryPattern;
                part = ++retryPart;
            }
            else
            {
                return false;
            }
        }
        while (pattern < segments.Length && segments[pattern] == AnyDepth) pattern++;
        return pattern == segments.Length;
    }

    public override string ToString() => Pattern;

    private static string[] Split(string path) =>
        Array.FindAll(path.Split('/', StringSplitOptions.RemoveEmptyEntries), segment => segment != ".");

    private static bool SegmentMatches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0, t = 0, retryPattern = -1, retryText = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                retryPattern = ++p;
                retryText = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (retryPattern >= 0)
            {
                p = retryPattern;
                t = ++retryText;
            }
            else
            {
                return false;
            }
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
