using System.Collections.Frozen;
using System.Text;

namespace Handbook.Templates.Labels;

/// <summary>
/// Sorts texts as the labels say, on every machine alike: letters are compared without case and as what <c>sorting:</c> makes of them
/// (<c>é</c> as <c>e</c>), what is no letter or digit counts as a blank; equals by code point.
/// </summary>
internal sealed class LabelSorting(IEnumerable<KeyValuePair<char, string>> folding) : IComparer<string>
{
    private readonly FrozenDictionary<char, string> folding = folding.ToFrozenDictionary();

    public int Compare(string? x, string? y)
    {
        int byLetters = string.CompareOrdinal(Key(x ?? ""), Key(y ?? ""));
        return byLetters != 0 ? byLetters : string.CompareOrdinal(x, y);
    }

    /// <summary>The letter that a text stands under in a list from A to Z; <c>#</c> for anything else.</summary>
    public string Initial(string text)
    {
        string key = Key(text).TrimStart();
        return key.Length > 0 && char.IsLetter(key[0]) ? key[..1] : "#";
    }

    private string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            char upper = char.ToUpperInvariant(letter);
            if (folding.TryGetValue(upper, out string? folded)) key.Append(folded);
            else if (char.IsLetterOrDigit(upper) || char.IsSurrogate(upper)) key.Append(upper);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        return key.ToString();
    }
}
