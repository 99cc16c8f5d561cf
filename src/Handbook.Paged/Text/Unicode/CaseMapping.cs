namespace Handbook.Paged.Text.Unicode;

/// <summary>
/// <c>text-transform</c> by Unicode's full case mappings (SpecialCasing.txt), which may change a text's length:
/// <see href="https://www.w3.org/TR/css-text-3/#text-transform-property">CSS Text 3, 2.1</see>.
/// </summary>
internal static partial class CaseMapping
{
    /// <param name="language">BCP 47: Turkish, Azeri, Lithuanian, Greek and Dutch have rules of their own.</param>
    public static string ToUpper(string text, string language) => throw new NotImplementedException();

    public static string ToLower(string text, string language) => throw new NotImplementedException();

    /// <summary>The first letter of each word in title case; the rest stays.</summary>
    /// <param name="continuesWord">Whether a letter stands right before the text: then its first letter starts no word.</param>
    public static string Capitalize(string text, string language, bool continuesWord = false) => throw new NotImplementedException();
}
