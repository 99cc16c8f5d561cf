namespace Handbook.Content.Ids;

/// <summary>Names of files, folders and fields as people would say them.</summary>
internal static class Words
{
    /// <summary><c>01-how-to_start</c> is 'How to start': digits in front order files and are no words.</summary>
    public static string FromName(string name)
    {
        string words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        string withoutNumber = words.TrimStart("0123456789.".ToCharArray()).TrimStart();
        bool numbered = withoutNumber.Length > 0 && withoutNumber.Length < words.Length && words[words.Length - withoutNumber.Length - 1] == ' ';
        if (numbered) words = withoutNumber;
        if (words.Length == 0) return name;
        int first = char.IsHighSurrogate(words[0]) && words.Length > 1 ? 2 : 1;
        return words[..first].ToUpperInvariant() + words[first..];
    }
}
