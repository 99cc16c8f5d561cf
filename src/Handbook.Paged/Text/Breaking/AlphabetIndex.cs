namespace Handbook.Paged.Text.Breaking;

/// <summary>Numbers the letters of a language's patterns from 1, as they come; 0 for every other character.</summary>
internal sealed class AlphabetIndex
{
    /// <summary>A bit for each, and one for what is no letter.</summary>
    public const int Limit = 63;

    private byte[] numbers = new byte[0x180];
    private int count;

    public byte this[char letter] => letter < numbers.Length ? numbers[letter] : (byte)0;

    public byte Add(char letter)
    {
        if (this[letter] is not 0 and byte known) return known;
        if (count == Limit) throw new InvalidDataException($"More than {Limit} letters are in the patterns: '{letter}' has no room in the trie.");
        if (letter >= numbers.Length) Array.Resize(ref numbers, letter + 1);
        return numbers[letter] = (byte)++count;
    }
}
