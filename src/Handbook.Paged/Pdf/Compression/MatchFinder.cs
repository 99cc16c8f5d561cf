namespace Handbook.Paged.Pdf.Compression;

/// <summary>Finds earlier occurrences of what comes next, by chains of positions whose first three bytes hash alike.</summary>
internal sealed class MatchFinder
{
    public const int Shortest = 3;

    public const int Longest = 258;

    /// <summary>With a match as long as this, a longer one at the next byte isn't looked for.</summary>
    public const int GoodEnough = 96;

    private const int Window = 32768;

    private const int HashBits = 15;

    /// <summary>How many earlier positions are tried.</summary>
    private const int Tries = 192;

    /// <summary>A match of three bytes from further back than this costs more than three literals.</summary>
    private const int FarForThree = 4096;

    private readonly int[] heads = new int[1 << HashBits];
    private readonly int[] previous = new int[Window];

    public void Begin() => Array.Fill(heads, -1);

    /// <summary>The longest match at <paramref name="position"/> that is longer than <paramref name="atLeast"/>; enters the position.</summary>
    public Match Find(ReadOnlySpan<byte> data, int position, int atLeast)
    {
        if (position + Shortest > data.Length) return default;
        int candidate = Enter(data, position);
        int limit = Math.Min(Longest, data.Length - position);
        var here = data.Slice(position, limit);
        int oldest = Math.Max(0, position - Window + 1);
        int best = Math.Max(atLeast, Shortest - 1);
        int distance = 0;
        // Where a good match is held already, a better one is worth less search.
        int tries = atLeast >= GoodEnough / 4 ? Tries / 4 : Tries;
        while (candidate >= oldest && tries-- > 0 && best < limit)
        {
            if (data[candidate + best] == here[best])
            {
                int length = here.CommonPrefixLength(data.Slice(candidate, limit));
                if (length > best)
                {
                    best = length;
                    distance = position - candidate;
                }
            }
            candidate = previous[candidate % Window];
        }
        if (distance == 0 || (best == Shortest && distance > FarForThree)) return default;
        return new Match(best, distance);
    }

    /// <summary>Enters the positions that a match passes over.</summary>
    public void Insert(ReadOnlySpan<byte> data, int start, int end)
    {
        for (int position = start; position < Math.Min(end, data.Length - Shortest + 1); position++) Enter(data, position);
    }

    /// <returns>The latest earlier position with the same hash; -1 for none.</returns>
    private int Enter(ReadOnlySpan<byte> data, int position)
    {
        uint bytes = data[position] | ((uint)data[position + 1] << 8) | ((uint)data[position + 2] << 16);
        uint hash = (bytes * 0x9E3779B1u) >> (32 - HashBits);
        int earlier = heads[hash];
        previous[position % Window] = earlier;
        heads[hash] = position;
        return earlier;
    }
}
