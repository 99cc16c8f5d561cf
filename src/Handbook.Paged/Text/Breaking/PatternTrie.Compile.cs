namespace Handbook.Paged.Text.Breaking;

internal sealed partial class PatternTrie
{
    /// <summary>Above every level of a pattern (9 at most): an exception says the last word about its word.</summary>
    private const byte ExceptionForbids = 10;

    private const byte ExceptionAllows = 11;

    /// <param name="text">A pattern file of hyph-utf8.</param>
    public static PatternTrie Compile(string text)
    {
        var builder = new Builder();
        for (var reader = new PatternReader(text); reader.MoveNext();)
        {
            if (reader.IsException) builder.AddException(reader.Current);
            else builder.AddPattern(reader.Current);
        }
        return builder.Build();
    }

    private readonly record struct Pattern(int Start, int Length, int Levels);

    private sealed class Builder
    {
        /// <summary>The most levels that fit a key of <see cref="knownLevels"/>, at four bits each after one that keeps leading zeros apart.</summary>
        private const int MostLevels = 31;

        private readonly AlphabetIndex alphabet = new();
        private readonly List<byte> letters = new(1 << 16);
        private readonly List<Pattern> patterns = new(1 << 12);

        /// <summary>Begins with a byte that nothing means, since 0 is 'no levels'.</summary>
        private readonly List<byte> levels = [0];

        private readonly Dictionary<UInt128, int> knownLevels = [];
        private readonly List<byte> gaps = [];
        private readonly byte edge;

        public Builder() => edge = alphabet.Add('.');

        public void AddPattern(ReadOnlySpan<char> pattern)
        {
            int start = letters.Count;
            gaps.Clear();
            gaps.Add(0);
            foreach (char c in pattern)
            {
                if (char.IsAsciiDigit(c)) gaps[^1] = (byte)(c - '0');
                else AddLetter(alphabet.Add(c), 0);
            }
            AddEntry(start);
        }

        /// <summary>The whole word between its edges is a pattern that no other can outdo.</summary>
        public void AddException(ReadOnlySpan<char> word)
        {
            int start = letters.Count;
            gaps.Clear();
            gaps.Add(0);
            AddLetter(edge, ExceptionForbids);
            foreach (char c in word)
            {
                if (c == '-') gaps[^1] = ExceptionAllows;
                else AddLetter(alphabet.Add(c), ExceptionForbids);
            }
            AddLetter(edge, 0);
            AddEntry(start);
        }

        public PatternTrie Build() => new(alphabet, edge, new TrieNodes([.. patterns], [.. letters]).Build(), [.. levels]);

        private void AddLetter(byte letter, byte gapAfter)
        {
            letters.Add(letter);
            gaps.Add(gapAfter);
        }

        private void AddEntry(int start) => patterns.Add(new Pattern(start, letters.Count - start, AddLevels()));

        private int AddLevels()
        {
            int skip = gaps.FindIndex(static level => level != 0);
            if (skip < 0) return 0;
            int end = gaps.FindLastIndex(static level => level != 0) + 1;
            UInt128 key = 1;
            for (int i = 0; i < end; i++) key = (key << 4) | gaps[i];
            if (end <= MostLevels && knownLevels.TryGetValue(key, out int known)) return known;
            int at = levels.Count;
            levels.Add((byte)skip);
            levels.Add((byte)(end - skip));
            for (int i = skip; i < end; i++) levels.Add(gaps[i]);
            if (end <= MostLevels) knownLevels.Add(key, at);
            return at;
        }
    }

    /// <summary>Makes the nodes level by level, so that a node's children follow one another; sorts the patterns on the way.</summary>
    private readonly struct TrieNodes(Pattern[] patterns, byte[] letters)
    {
        public Node[] Build()
        {
            var nodes = new List<Node>(patterns.Length * 2);
            var open = new List<Range> { .. patterns.Length };
            for (int depth = 0; open.Count > 0; depth++)
            {
                var next = new List<Range>();
                int firstOfNext = nodes.Count + open.Count;
                foreach (var range in open)
                {
                    var inside = patterns.AsSpan(range);
                    SortByLetter(inside, depth);
                    int from = 0;
                    int own = 0;
                    // A pattern given twice keeps its last levels.
                    for (; from < inside.Length && LetterAt(inside[from], depth) == Unknown; from++) own = inside[from].Levels;
                    int firstChild = firstOfNext + next.Count;
                    nodes.Add(new Node(AddChildren(inside, from, range.Start.Value, depth, next), firstChild, own));
                }
                open = next;
            }
            return [.. nodes];
        }

        /// <returns>A bit for each.</returns>
        private ulong AddChildren(ReadOnlySpan<Pattern> sorted, int from, int offset, int depth, List<Range> next)
        {
            ulong children = 0;
            while (from < sorted.Length)
            {
                byte letter = LetterAt(sorted[from], depth);
                int end = from + 1;
                while (end < sorted.Length && LetterAt(sorted[end], depth) == letter) end++;
                children |= 1UL << letter;
                next.Add((offset + from)..(offset + end));
                from = end;
            }
            return children;
        }

        /// <summary>Keeps the order of equal ones. Few ranges are long, and those are only near the root.</summary>
        private void SortByLetter(Span<Pattern> range, int depth)
        {
            if (range.Length > 32)
            {
                CountingSort(range, depth);
                return;
            }
            for (int i = 1; i < range.Length; i++)
            {
                var moved = range[i];
                byte letter = LetterAt(moved, depth);
                int to = i;
                for (; to > 0 && LetterAt(range[to - 1], depth) > letter; to--) range[to] = range[to - 1];
                range[to] = moved;
            }
        }

        private void CountingSort(Span<Pattern> range, int depth)
        {
            Span<int> ends = stackalloc int[AlphabetIndex.Limit + 1];
            ends.Clear();
            foreach (var pattern in range) ends[LetterAt(pattern, depth)]++;
            for (int i = 1; i < ends.Length; i++) ends[i] += ends[i - 1];
            Pattern[] old = range.ToArray();
            for (int i = old.Length - 1; i >= 0; i--) range[--ends[LetterAt(old[i], depth)]] = old[i];
        }

        private byte LetterAt(Pattern pattern, int depth) => depth < pattern.Length ? letters[pattern.Start + depth] : Unknown;
    }
}
