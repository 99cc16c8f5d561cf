using System.Text.RegularExpressions;

namespace Handbook.Testing;

/// <summary>
/// Apache PDFBox's preflight, a judge of PDF/A-1b (ISO 19005-1) that we did not write. Our files are PDF/A-3a (ISO 19005-3), which allows
/// more: what it says against that alone is left out, each with its reason.
/// </summary>
public static partial class Preflight
{
    private const string Folder = "/usr/share/java/";

    /// <summary>The jar of each part, with Debian's package of it.</summary>
    private static readonly (string Jar, string Package)[] Parts =
    [
        ("preflight.jar", "libpdfbox2-java"), ("pdfbox2.jar", "libpdfbox2-java"), ("xmpbox.jar", "libpdfbox2-java"), ("fontbox2.jar", "libfontbox2-java"),
        ("commons-logging.jar", "libcommons-logging-java"), ("javax.activation.jar", "libactivation-java"), ("jaxb-api.jar", "libjaxb-api-java"),
    ];

    /// <summary>What begins so is right by ISO 19005-3, whatever ISO 19005-1 says.</summary>
    public static readonly IReadOnlyList<(string Beginning, string Reason)> AllowedInPart3 =
    [
        ("1.4 : Trailer Syntax error, /XRef cross reference streams are not allowed", "part 3 builds on PDF 1.7 (ISO 32000-1): cross-reference streams and object streams"),
        ("1.4.7 : Trailer Syntax error, EmbeddedFile entry is present in the Names dictionary", "6.8: files may be attached; our own checker looks at how"),
        ("1.2.9 : Body Syntax error, EmbeddedFile entry is present in a FileSpecification dictionary", "6.8: files may be attached"),
        ("2.1.7 : Invalid graphics object, The Group dictionary hasn't Group as Type value", "the Type is optional (ISO 32000-1, table 96)"),
        ("2.2.1 : Invalid graphics transparency, Group has a transparency S entry", "6.2.10: transparency is allowed where its blending space is known; our own checker looks at that"),
        ("2.2.2 : Invalid graphics transparency, Soft Mask must be null or None", "6.2.10: images with soft masks"),
        ("3.1.11 : Invalid Font definition, ", "6.2.11.4.2: a CIDSet may be left out"),
        ("4.1.1 : Transparency error, SoftMask must be null or None", "6.2.10: images with soft masks"),
        ("4.1.2 : Transparency error, CA entry in a ExtGState is invalid", "6.2.10: strokes that let through"),
        ("4.1.2 : Transparency error, ca entry in a ExtGState is invalid", "6.2.10: fills that let through"),
        ("7.2 : Error on MetaData, Author present in the document catalog dictionary can't be found in XMP information", "several authors are several entries, as XMP has them; part 3 does not ask for one"),
        ("7.11.2 : Error on MetaData, part must be 1", "the file says that it keeps part 3"),
    ];

    /// <returns>What is wrong by the rules that both parts have.</returns>
    public static IReadOnlyList<string> Run(ReadOnlySpan<byte> pdf) => [.. All(pdf).Where(problem => !IsAllowed(problem))];

    public static bool IsAllowed(string problem) => AllowedInPart3.Any(allowed => problem.StartsWith(allowed.Beginning, StringComparison.Ordinal));

    /// <returns>Everything that it says, each once.</returns>
    public static IReadOnlyList<string> All(ReadOnlySpan<byte> pdf)
    {
        foreach (var (jar, package) in Parts)
        {
            if (!File.Exists(Folder + jar)) Requirement.IsMissing($"PDFBox's preflight (Debian's package {package})");
        }
        var result = ExternalTool.RunOn(pdf, "x.pdf", "java", "-cp", string.Join(':', Parts.Select(part => Folder + part.Jar)), "org.apache.pdfbox.preflight.Validator_A1b", "{file}");
        Assert.True(result.Output.StartsWith("The file x.pdf is ", StringComparison.Ordinal), result.Output + result.Error);
        return [.. result.Output.Split('\n').Where(line => Problem().IsMatch(line)).Distinct()];
    }

    [GeneratedRegex(@"^\d+(\.\d+)* : ")]
    private static partial Regex Problem();
}
