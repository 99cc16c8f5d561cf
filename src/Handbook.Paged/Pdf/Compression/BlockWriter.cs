namespace Handbook.Paged.Pdf.Compression;

/// <summary>
/// Gathers literals and matches, and writes them as the smallest of the three kinds of block: RFC 1951, 3.2.
/// </summary>
internal sealed class BlockWriter(BitWriter output)
{
    private const int Capacity = 12 * 1024;

    private const int EndOfBlock = 256;

    private const int MostInStoredBlock = 65535;

    private static readonly byte[] OrderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static readonly HuffmanCode FixedLiterals = HuffmanCode.Of(
        [.. Enumerable.Repeat((byte)8, 144), .. Enumerable.Repeat((byte)9, 112), .. Enumerable.Repeat((byte)7, 24), .. Enumerable.Repeat((byte)8, 8)]);

    private static readonly HuffmanCode FixedDistances = HuffmanCode.Of([.. Enumerable.Repeat((byte)5, 30)]);

    /// <summary>A literal as itself; a match as its length above its distance's 16 bits.</summary>
    private readonly uint[] symbols = new uint[Capacity];
    private readonly int[] literalCounts = new int[286];
    private readonly int[] distanceCounts = new int[30];
    private int count;
    private int start;

    public bool IsFull => count == Capacity;

    public void Begin(int position)
    {
        start = position;
        count = 0;
        Array.Clear(literalCounts);
        Array.Clear(distanceCounts);
    }

    public void AddLiteral(byte value)
    {
        symbols[count++] = value;
        literalCounts[value]++;
    }

    public void AddMatch(Match match)
    {
        symbols[count++] = ((uint)match.Length << 16) | (uint)(match.Distance - 1) | 0x8000_0000u;
        literalCounts[LengthCodes.CodeOf(match.Length)]++;
        distanceCounts[DistanceCodes.CodeOf(match.Distance)]++;
    }

    /// <param name="end">The block stands for the data from the last block's end to here.</param>
    public void Write(ReadOnlySpan<byte> data, int end, bool isLast)
    {
        literalCounts[EndOfBlock] = 1;
        var literals = HuffmanCode.For(literalCounts, 15);
        var distances = HuffmanCode.For(distanceCounts, 15);
        var header = DynamicHeader.Of(literals, distances);
        int extra = ExtraBits();
        int dynamicBits = header.Bits + literals.Cost(literalCounts) + distances.Cost(distanceCounts) + extra;
        int fixedBits = FixedLiterals.Cost(literalCounts) + FixedDistances.Cost(distanceCounts) + extra;
        long storedBits = ((long)(end - start) * 8) + (40L * (((end - start) / MostInStoredBlock) + 1));
        if (storedBits <= Math.Min(dynamicBits, fixedBits)) WriteStored(data[start..end], isLast);
        else if (fixedBits <= dynamicBits) WriteCompressed(1, null, FixedLiterals, FixedDistances, isLast);
        else WriteCompressed(2, header, literals, distances, isLast);
        if (isLast) output.AlignToByte();
        Begin(end);
    }

    private int ExtraBits()
    {
        int bits = 0;
        for (int code = 0; code < LengthCodes.Count; code++) bits += literalCounts[257 + code] * LengthCodes.ExtraBits(code);
        for (int code = 0; code < distanceCounts.Length; code++) bits += distanceCounts[code] * DistanceCodes.ExtraBits(code);
        return bits;
    }

    private void WriteStored(ReadOnlySpan<byte> data, bool isLast)
    {
        do
        {
            var part = data[..Math.Min(data.Length, MostInStoredBlock)];
            data = data[part.Length..];
            output.Bits(isLast && data.IsEmpty ? 1u : 0u, 3);
            output.Bytes([(byte)part.Length, (byte)(part.Length >> 8), (byte)~part.Length, (byte)(~part.Length >> 8)]);
            output.Bytes(part);
        }
        while (!data.IsEmpty);
    }

    private void WriteCompressed(uint kind, DynamicHeader? header, HuffmanCode literals, HuffmanCode distances, bool isLast)
    {
        output.Bits((isLast ? 1u : 0u) | (kind << 1), 3);
        if (header is not null) WriteHeader(header);
        foreach (uint symbol in symbols.AsSpan(0, count))
        {
            if (symbol < 256)
            {
                literals.Write((int)symbol, output);
                continue;
            }
            int length = (int)(symbol >> 16) & 0x1FF;
            int distance = (int)(symbol & 0x7FFF) + 1;
            int lengthCode = LengthCodes.CodeOf(length);
            literals.Write(lengthCode, output);
            output.Bits((uint)(length - LengthCodes.Base(lengthCode - 257)), LengthCodes.ExtraBits(lengthCode - 257));
            int distanceCode = DistanceCodes.CodeOf(distance);
            distances.Write(distanceCode, output);
            output.Bits((uint)(distance - DistanceCodes.Base(distanceCode)), DistanceCodes.ExtraBits(distanceCode));
        }
        literals.Write(EndOfBlock, output);
    }

    private void WriteHeader(DynamicHeader header)
    {
        output.Bits((uint)(header.LiteralCount - 257), 5);
        output.Bits((uint)(header.DistanceCount - 1), 5);
        output.Bits((uint)(header.OrderCount - 4), 4);
        for (int i = 0; i < header.OrderCount; i++) output.Bits(header.Code.LengthOf(OrderOfLengths[i]), 3);
        foreach (var (symbol, extra, bits) in header.Runs)
        {
            header.Code.Write(symbol, output);
            output.Bits((uint)extra, bits);
        }
    }

    /// <summary>The code lengths of a block's two codes, themselves run-length and Huffman coded: RFC 1951, 3.2.7.</summary>
    private sealed record DynamicHeader(
        int LiteralCount, int DistanceCount, int OrderCount, HuffmanCode Code, List<(int Symbol, int Extra, int Bits)> Runs, int Bits)
    {
        public static DynamicHeader Of(HuffmanCode literals, HuffmanCode distances)
        {
            int literalCount = Math.Max(257, literals.UsedCount);
            int distanceCount = Math.Max(1, distances.UsedCount);
            var runs = new List<(int Symbol, int Extra, int Bits)>();
            byte[] lengths = [.. literals.Lengths[..literalCount], .. distances.Lengths[..distanceCount]];
            for (int i = 0; i < lengths.Length;)
            {
                int run = 1;
                while (i + run < lengths.Length && lengths[i + run] == lengths[i]) run++;
                i += AddRun(runs, lengths[i], run);
            }
            int[] counts = new int[19];
            int extraBits = 0;
            foreach (var (symbol, _, bits) in runs)
            {
                counts[symbol]++;
                extraBits += bits;
            }
            var code = HuffmanCode.For(counts, 7);
            int order = 19;
            while (order > 4 && code.LengthOf(OrderOfLengths[order - 1]) == 0) order--;
            return new DynamicHeader(literalCount, distanceCount, order, code, runs, 14 + (3 * order) + code.Cost(counts) + extraBits);
        }

        /// <returns>How many of the run were taken.</returns>
        private static int AddRun(List<(int Symbol, int Extra, int Bits)> runs, byte length, int run)
        {
            if (length == 0 && run >= 11)
            {
                run = Math.Min(run, 138);
                runs.Add((18, run - 11, 7));
                return run;
            }
            if (length == 0 && run >= 3)
            {
                runs.Add((17, run - 3, 3));
                return run;
            }
            runs.Add((length, 0, 0));
            if (length == 0 || run < 4) return 1;
            int repeated = Math.Min(run - 1, 6);
            runs.Add((16, repeated - 3, 2));
            return repeated + 1;
        }
    }
}
