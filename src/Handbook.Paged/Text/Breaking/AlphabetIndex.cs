namespace Handbook.Paged.Text.Breaking;

/// <summary>Numbers the letters of a language's patterns from 1; 0 for every other character.</summary>
internal sealed class AlphabetIndex
{
    public const int Limit = 63;

    private readonly byte[] numbers;

    private AlphabetIndex(byte[] numbers) => this.numbers = numbers;

    public byte this[char letter] => letter < numbers.Length ? numbers[letter] : (byte)0;

    public static AlphabetIndex Of(IReadOnlySet<char> letters)
    {
        if (letters.Count > Limit) throw new InvalidDataException($"An alphabet of {letters.Count} letters: the trie has room for {Limit}.");
        char[] sorted = [.. letters.Order()];
        var numbers = new byte[sorted[^1] + 1];
        for (int i = 0; i < sorted.Length; i++) numbers[sorted[i]] = (byte)(i + 1);
        return new AlphabetIndex(numbers);
    }
}
