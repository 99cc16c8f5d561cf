using System.Text;

namespace Handbook.Paged.Boxes;

internal static class Whitespace
{
    private const char SoftHyphen = (char)0xAD;

    /// <summary>Runs of white space become one space; none at the ends.</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool isSpace = c is ' ' or '\n' or '\t' or '\r' or '\f';
            if (!isSpace)
            {
                if (c != SoftHyphen) result.Append(c);
            }
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }
        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }

    public static bool IsBlank(string text)
    {
        foreach (char c in text)
        {
            if (c is not (' ' or '\n' or '\t' or '\r' or '\f')) return false;
        }
        return true;
    }
}
