using System.Numerics;

namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// The patterns of a language as a trie. Liang packs his by overlaying nodes; here a node's children stand side by side and a bit
/// for each letter says which there are (no language has more than 63 letters), which is as small and takes one pass to make.
/// </summary>
internal sealed partial class PatternTrie
{
    /// <summary>What <see cref="LetterOf"/> gives for characters that no pattern has.</summary>
    public const byte Unknown = 0;

    private readonly AlphabetIndex alphabet;
    private readonly Node[] nodes;

    /// <summary>At a node's <see cref="Node.Levels"/>: how many gaps are skipped, how many levels follow, the levels.</summary>
    private readonly byte[] levels;

    private PatternTrie(AlphabetIndex alphabet, byte edge, Node[] nodes, byte[] levels)
    {
        this.alphabet = alphabet;
        this.nodes = nodes;
        this.levels = levels;
        Edge = edge;
    }

    /// <summary>The letter that stands for a word's beginning and end.</summary>
    public byte Edge { get; }

    /// <summary>Whether the language's patterns take the apostrophe for a letter (French, Italian).</summary>
    public bool HasApostrophe => alphabet['\''] != Unknown;

    /// <summary>In bytes.</summary>
    public int Size => (nodes.Length * 16) + levels.Length;

    public byte LetterOf(char small) => alphabet[small];

    /// <summary>
    /// Raises <paramref name="gaps"/> to what the patterns say: <c>gaps[i]</c> is the level before letter <c>i</c>, odd where a break may be.
    /// </summary>
    /// <param name="word">With <see cref="Edge"/> at both ends.</param>
    public void Apply(ReadOnlySpan<byte> word, Span<byte> gaps)
    {
        for (int start = 0; start < word.Length; start++)
        {
            int node = 0;
            for (int at = start; at < word.Length; at++)
            {
                ulong bit = 1UL << word[at];
                ref readonly Node parent = ref nodes[node];
                // The bit of Unknown is never set.
                if ((parent.Children & bit) == 0) break;
                node = parent.FirstChild + BitOperations.PopCount(parent.Children & (bit - 1));
                if (nodes[node].Levels != 0) Raise(gaps[start..], nodes[node].Levels);
            }
        }
    }

    private void Raise(Span<byte> gaps, int from)
    {
        var values = levels.AsSpan(from + 2, levels[from + 1]);
        gaps = gaps[levels[from]..];
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] > gaps[i]) gaps[i] = values[i];
        }
    }

    /// <param name="Children">A bit for each letter that has a child.</param>
    /// <param name="FirstChild">The others follow it, in the order of letters.</param>
    /// <param name="Levels">Where the levels of the pattern that ends here stand; 0 where none ends.</param>
    private readonly record struct Node(ulong Children, int FirstChild, int Levels);
}
