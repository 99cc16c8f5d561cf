namespace Handbook.Paged.Text.Breaking;

internal sealed partial class PatternTrie
{
    /// <summary>Above every level of a pattern (9 at most): an exception says the last word about its word.</summary>
    private const byte ExceptionForbids = 10;

    private const byte ExceptionAllows = 11;

    /// <param name="text">A pattern file of hyph-utf8.</param>
    public static PatternTrie Compile(string text)
    {
        var letters = new HashSet<char>();
        for (var reader = new PatternReader(text); reader.MoveNext();)
        {
            foreach (char c in reader.Current)
            {
                if (!char.IsAsciiDigit(c)) letters.Add(c);
            }
        }
        letters.Add('.');
        var builder = new Builder(AlphabetIndex.Of(letters));
        for (var reader = new PatternReader(text); reader.MoveNext();)
        {
            if (reader.IsException) builder.AddException(reader.Current);
            else builder.AddPattern(reader.Current);
        }
        return builder.Build();
    }

    private readonly record struct Pattern(int Start, int Length, int Levels);

    private sealed class Builder(AlphabetIndex alphabet)
    {
        private readonly List<byte> letters = new(1 << 16);
        private readonly List<Pattern> patterns = new(1 << 12);

        /// <summary>Begins with a byte that nothing means, since 0 is 'no levels'.</summary>
        private readonly List<byte> levels = [0];

        private readonly Dictionary<string, int> knownLevels = new(StringComparer.Ordinal);
        private readonly List<byte> gaps = [];

        public void AddPattern(ReadOnlySpan<char> pattern)
        {
            int start = letters.Count;
            gaps.Clear();
            gaps.Add(0);
            foreach (char c in pattern)
            {
                if (char.IsAsciiDigit(c)) gaps[^1] = (byte)(c - '0');
                else AddLetter(c, 0);
            }
            AddEntry(start);
        }

        /// <summary>The whole word between its edges is a pattern that no other can outdo.</summary>
        public void AddException(ReadOnlySpan<char> word)
        {
            int start = letters.Count;
            gaps.Clear();
            gaps.Add(0);
            AddLetter('.', ExceptionForbids);
            foreach (char c in word)
            {
                if (c == '-') gaps[^1] = ExceptionAllows;
                else AddLetter(c, ExceptionForbids);
            }
            AddLetter('.', 0);
            AddEntry(start);
        }

        public PatternTrie Build()
        {
            byte[] text = [.. letters];
            Pattern[] sorted = [.. patterns];
            Array.Sort(sorted, (a, b) => text.AsSpan(a.Start, a.Length).SequenceCompareTo(text.AsSpan(b.Start, b.Length)));
            return new PatternTrie(alphabet, Nodes(sorted, text), [.. levels]);
        }

        /// <summary>Level by level, so that a node's children follow one another.</summary>
        private static Node[] Nodes(Pattern[] sorted, byte[] text)
        {
            var nodes = new List<Node>(sorted.Length * 2);
            var open = new List<Range> { .. sorted.Length };
            for (int depth = 0; open.Count > 0; depth++)
            {
                var next = new List<Range>();
                int firstOfNext = nodes.Count + open.Count;
                foreach (var range in open)
                {
                    int from = range.Start.Value;
                    int end = range.End.Value;
                    int own = 0;
                    // A pattern given twice keeps its last levels.
                    for (; from < end && sorted[from].Length == depth; from++) own = sorted[from].Levels;
                    int firstChild = firstOfNext + next.Count;
                    ulong children = 0;
                    while (from < end)
                    {
                        byte letter = text[sorted[from].Start + depth];
                        int last = from + 1;
                        while (last < end && text[sorted[last].Start + depth] == letter) last++;
                        children |= 1UL << letter;
                        next.Add(from..last);
                        from = last;
                    }
                    nodes.Add(new Node(children, firstChild, own));
                }
                open = next;
            }
            return [.. nodes];
        }

        private void AddLetter(char letter, byte gapAfter)
        {
            letters.Add(alphabet[letter]);
            gaps.Add(gapAfter);
        }

        private void AddEntry(int start) => patterns.Add(new Pattern(start, letters.Count - start, AddLevels()));

        private int AddLevels()
        {
            int skip = gaps.FindIndex(static level => level != 0);
            if (skip < 0) return 0;
            int end = gaps.FindLastIndex(static level => level != 0) + 1;
            string key = string.Create(end, gaps, static (span, from) =>
            {
                for (int i = 0; i < span.Length; i++) span[i] = (char)from[i];
            });
            if (knownLevels.TryGetValue(key, out int known)) return known;
            int at = levels.Count;
            levels.Add((byte)skip);
            levels.Add((byte)(end - skip));
            for (int i = skip; i < end; i++) levels.Add(gaps[i]);
            knownLevels.Add(key, at);
            return at;
        }
    }
}
