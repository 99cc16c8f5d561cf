using System.Globalization;
using System.Text;

namespace Handbook.Content.Ids;

/// <summary>Words to ids. Letters beyond ASCII stay; case is folded by the invariant simple mapping, so the machine's culture has no say.</summary>
internal static class Slug
{
    /// <summary>A title may be a paragraph; the id made from it ends at the last word within this many characters.</summary>
    public const int MaximumLength = 100;

    /// <summary>
    /// The id of a heading as GitHub makes it: lower case; everything but letters, marks, digits, <c>_</c>, <c>-</c> and spaces dropped;
    /// a space becomes <c>-</c>, each of several too.
    /// </summary>
    public static string OfHeading(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (Rune rune in text.Trim().EnumerateRunes())
        {
            if (rune.Value is ' ' or '\n') builder.Append('-');
            else if (rune.Value == '-' || IsWord(rune)) builder.Append(Rune.ToLowerInvariant(rune));
        }
        return builder.ToString();
    }

    /// <summary>The id of an entry, folder or tag: as a heading's, with single hyphens between the words, and none at the ends.</summary>
    /// <returns>Empty where the text has neither letters nor digits.</returns>
    public static string OfName(string text)
    {
        var builder = new StringBuilder(text.Length);
        bool pending = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsWord(rune) && !IsInvisible(rune))
            {
                if (pending && builder.Length > 0) builder.Append('-');
                pending = false;
                builder.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.IsWhiteSpace(rune) || rune.Value is '-' or '/' or '\\' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation)
            {
                pending = true;
            }
        }
        return builder.ToString();
    }

    /// <summary>As <see cref="OfName"/>, cut to <see cref="MaximumLength"/> between words.</summary>
    public static string OfTitle(string text)
    {
        string slug = OfName(text);
        if (slug.Length <= MaximumLength) return slug;
        int cut = slug.LastIndexOf('-', MaximumLength);
        if (cut > 0) return slug[..cut];
        return slug[..(char.IsHighSurrogate(slug[MaximumLength - 1]) ? MaximumLength - 1 : MaximumLength)];
    }

    private static bool IsWord(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;

    /// <summary>Variation selectors are marks by category, and nothing that an address should hold.</summary>
    private static bool IsInvisible(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;
}
