using System.Text.RegularExpressions;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Differential;

/// <summary>The text of a tagged PDF in the order of its structure, as Poppler reads it aloud, without spaces and bullets.</summary>
internal static partial class StructureText
{
    public static string Of(byte[] pdf)
    {
        string tree = ExternalTool.RunOn(pdf, "x.pdf", "pdfinfo", "-struct-text", "{file}").Succeeded().Output;
        return NotCompared().Replace(string.Concat(Quoted().Matches(tree).Select(m => m.Groups[1].Value)), "");
    }

    [GeneratedRegex("^\\s*\"(.*)\"$", RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\s\u00AD•◦▪]")]
    private static partial Regex NotCompared();
}
