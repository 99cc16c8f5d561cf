using Handbook.Paged.Css.Properties;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// The properties that <c>::first-line</c> and <c>::first-letter</c> take; others have no effect there. See
/// <see href="https://www.w3.org/TR/css-pseudo-4/#first-line-styling">CSS Pseudo-Elements 4, 2.1.2</see> and
/// <see href="https://www.w3.org/TR/css-pseudo-4/#first-letter-styling">2.2.2</see>.
/// </summary>
internal static class FirstLineProperties
{
    private static readonly string[] OfLines = ["color", "opacity", "vertical-align", "letter-spacing", "word-spacing", "text-transform", "line-height"];

    private static readonly string[] PrefixesOfLines = ["font-", "background-", "text-decoration-", "text-underline-"];

    private static readonly string[] PrefixesOfLetters = ["margin-", "padding-", "border-"];

    /// <returns>Null where it takes all.</returns>
    public static Func<Property, bool>? Of(PseudoElement pseudoElement) => pseudoElement switch
    {
        PseudoElement.FirstLine => IsOfLines,
        PseudoElement.FirstLetter => IsOfLetters,
        _ => null,
    };

    private static bool IsOfLines(Property property) =>
        OfLines.Contains(property.Name) || PrefixesOfLines.Any(prefix => property.Name.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsOfLetters(Property property) =>
        IsOfLines(property)
        || property.Name is "float" or "box-shadow"
        || (property.Name is not ("border-collapse" or "border-spacing") && PrefixesOfLetters.Any(prefix => property.Name.StartsWith(prefix, StringComparison.Ordinal)));
}
