using System.Text;

namespace Handbook.Checks.Links;

/// <summary>
/// What is left of an anchor when the differences between generators are taken away: letter case, hyphens, underscores, other signs,
/// accents. <c>What's-new_1</c>, <c>whats-new-1</c> and <c>what-s-new-1</c> are one.
/// </summary>
internal static class AnchorFold
{
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňŉòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżžșț";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzzst";

    public static string Of(string anchor)
    {
        var builder = new StringBuilder(anchor.Length);
        foreach (Rune rune in anchor.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune)) continue;
            Rune lower = Rune.ToLowerInvariant(rune);
            int at = lower.IsBmp ? Accented.IndexOf((char)lower.Value, StringComparison.Ordinal) : -1;
            if (at >= 0) builder.Append(Plain[at]);
            else if (lower.Value == 'ß') builder.Append("ss");
            else if (lower.Value == 'æ') builder.Append("ae");
            else if (lower.Value == 'œ') builder.Append("oe");
            else builder.Append(lower);
        }
        return builder.ToString();
    }
}
