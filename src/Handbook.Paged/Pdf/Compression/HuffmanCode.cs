namespace Handbook.Paged.Pdf.Compression;

/// <summary>A canonical prefix code: RFC 1951, 3.2.2.</summary>
internal sealed class HuffmanCode
{
    private readonly byte[] lengths;

    /// <summary>With the first bit of the code lowest, as the stream wants them.</summary>
    private readonly ushort[] codes;

    private HuffmanCode(byte[] lengths)
    {
        this.lengths = lengths;
        codes = Canonical(lengths);
    }

    /// <summary>By symbol; 0 where the code lacks it.</summary>
    public ReadOnlySpan<byte> Lengths => lengths;

    /// <summary>Symbols up to the last one that has a code.</summary>
    public int UsedCount => lengths.AsSpan().LastIndexOfAnyExcept((byte)0) + 1;

    public static HuffmanCode Of(byte[] lengths) => new(lengths);

    /// <summary>The code that makes symbols of these frequencies shortest, no code word longer than <paramref name="limit"/>.</summary>
    public static HuffmanCode For(ReadOnlySpan<int> counts, int limit)
    {
        byte[] lengths = new byte[counts.Length];
        var used = new List<(int Count, int Symbol)>();
        for (int symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0) used.Add((counts[symbol], symbol));
        }
        // One symbol still needs a bit, and some readers want the code complete: two symbols.
        for (int symbol = 0; used.Count < 2; symbol++)
        {
            if (counts[symbol] == 0) used.Add((1, symbol));
        }
        used.Sort();
        int[] depths = Depths(used);
        Limit(depths, limit);
        for (int i = 0; i < used.Count; i++) lengths[used[i].Symbol] = (byte)depths[i];
        return new HuffmanCode(lengths);
    }

    public uint LengthOf(int symbol) => lengths[symbol];

    public void Write(int symbol, BitWriter output) => output.Bits(codes[symbol], lengths[symbol]);

    public int Cost(ReadOnlySpan<int> counts)
    {
        int bits = 0;
        for (int symbol = 0; symbol < counts.Length; symbol++) bits += counts[symbol] * lengths[symbol];
        return bits;
    }

    /// <summary>Huffman's algorithm with two queues: leaves in ascending order, and inner nodes, which come out ascending by themselves.</summary>
    private static int[] Depths(List<(int Count, int Symbol)> leaves)
    {
        int n = leaves.Count;
        int[] weights = new int[(2 * n) - 1];
        int[] parents = new int[(2 * n) - 1];
        for (int i = 0; i < n; i++) weights[i] = leaves[i].Count;
        int leaf = 0;
        int inner = n;
        for (int made = n; made < weights.Length; made++)
        {
            int first = Take(made);
            int second = Take(made);
            weights[made] = weights[first] + weights[second];
            parents[first] = parents[second] = made;
        }
        int[] depths = new int[weights.Length];
        for (int i = weights.Length - 2; i >= 0; i--) depths[i] = depths[parents[i]] + 1;
        return depths[..n];

        int Take(int made) => leaf < n && (inner >= made || weights[leaf] <= weights[inner]) ? leaf++ : inner++;
    }

    /// <summary>Cuts depths to the limit, then lengthens the rarest words until the code fits again (Kraft's sum is at most 1).</summary>
    /// <param name="depths">Of symbols in ascending order of frequency, so never ascending themselves.</param>
    private static void Limit(int[] depths, int limit)
    {
        long room = 1L << limit;
        long taken = 0;
        for (int i = 0; i < depths.Length; i++)
        {
            depths[i] = Math.Min(depths[i], limit);
            taken += room >> depths[i];
        }
        while (taken > room)
        {
            int i = 0;
            while (depths[i] == limit) i++;
            depths[i]++;
            taken -= room >> depths[i];
        }
        // What that overshot goes back to the most frequent words.
        for (int i = depths.Length - 1; i >= 0; i--)
        {
            while (depths[i] > 1 && taken + (room >> depths[i]) <= room)
            {
                taken += room >> depths[i];
                depths[i]--;
            }
        }
    }

    private static ushort[] Canonical(byte[] lengths)
    {
        Span<int> counts = stackalloc int[16];
        counts.Clear();
        foreach (byte length in lengths) counts[length]++;
        counts[0] = 0;
        Span<int> next = stackalloc int[16];
        next[0] = 0;
        for (int bits = 1; bits < next.Length; bits++) next[bits] = (next[bits - 1] + counts[bits - 1]) << 1;
        ushort[] codes = new ushort[lengths.Length];
        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] > 0) codes[symbol] = Reverse(next[lengths[symbol]]++, lengths[symbol]);
        }
        return codes;
    }

    private static ushort Reverse(int code, int length)
    {
        int reversed = 0;
        for (int i = 0; i < length; i++) reversed |= ((code >> i) & 1) << (length - 1 - i);
        return (ushort)reversed;
    }
}
