using System.Text;

namespace Handbook.Testing.Conformance;

/// <summary>What ISO 19005-3 asks beyond accessibility: self-contained, colours defined, nothing that runs.</summary>
internal sealed class ArchiveChecks(PdfFile file, List<Finding> findings)
{
    private static readonly HashSet<string> AllowedActions = ["GoTo", "URI"];

    private static readonly HashSet<string> AllowedFilters = ["FlateDecode", "DCTDecode"];

    public void Run()
    {
        if (!file.Header.StartsWith("%PDF-1.7\n%", StringComparison.Ordinal) || file.Header[10..14].Any(c => c < 128)) Report("a3-header", "The file does not begin as PDF 1.7 with a binary comment.");
        if (file.Array(file.Trailer.GetValueOrDefault("ID")).Count != 2) Report("a3-identifier", "The trailer has no ID.");
        if (file.Trailer.ContainsKey("Encrypt")) Report("a3-encryption", "The file is encrypted.");
        if (file.Catalog.ContainsKey("OpenAction") || file.Catalog.ContainsKey("AA")) Report("a3-action", "Something happens when the file is opened.");
        CheckIntent();
        foreach (var (number, value) in file.Objects) Visit(number, value);
        foreach (var page in file.Pages()) CheckPage(page);
    }

    private void Report(string rule, string message) => findings.Add(new Finding(rule, message));

    private void CheckIntent()
    {
        var intent = file.Dictionary(file.Array(file.Catalog.GetValueOrDefault("OutputIntents")).FirstOrDefault());
        bool isRgb = file.Name(intent, "S") == "GTS_PDFA1"
            && file.Resolve(intent.GetValueOrDefault("DestOutputProfile")) is PdfStream { Data: var profile }
            && profile.Length > 128 && Encoding.ASCII.GetString(profile, 36, 4) == "acsp" && Encoding.ASCII.GetString(profile, 16, 4) == "RGB ";
        if (!isRgb) Report("a3-intent", "There is no output intent with an RGB profile.");
    }

    private void CheckPage(PdfReference page)
    {
        var dictionary = file.Dictionary(page);
        var box = file.Array(dictionary.GetValueOrDefault("MediaBox"));
        if (box.Count != 4 || (double)box[2] is < 3 or > 14400 || (double)box[3] is < 3 or > 14400) Report("a3-limits", $"{page} is smaller than 3 points or larger than 14,400.");
        var resources = file.Dictionary(dictionary.GetValueOrDefault("Resources"));
        if (IsTransparent(resources) && file.Name(file.Dictionary(dictionary.GetValueOrDefault("Group")), "CS") is null)
            Report("a3-transparency", $"{page} is transparent in places and has no blending colour space.");
    }

    private bool IsTransparent(PdfDictionary resources)
    {
        foreach (var state in file.Dictionary(resources.GetValueOrDefault("ExtGState")).Values.Select(file.Dictionary))
        {
            if (file.Number(state, "ca") < 1 || file.Number(state, "CA") < 1 || file.Get(state, "SMask") is PdfDictionary) return true;
        }
        return file.Dictionary(resources.GetValueOrDefault("XObject")).Values
            .Select(file.Dictionary)
            .Any(x => x.ContainsKey("SMask") || x.ContainsKey("Group") || IsTransparent(file.Dictionary(x.GetValueOrDefault("Resources"))));
    }

    /// <summary>Looks at every object for what is allowed nowhere.</summary>
    private void Visit(int number, object value)
    {
        switch (value)
        {
            case PdfStream stream:
                CheckStream(number, stream);
                Visit(number, stream.Dictionary);
                break;
            case PdfDictionary dictionary:
                CheckDictionary(number, dictionary);
                foreach (object inner in dictionary.Values) Visit(number, inner);
                break;
            case PdfArray array:
                foreach (object inner in array) Visit(number, inner);
                break;
            case PdfName name when Encoding.UTF8.GetByteCount(name.Value) > 127:
                Report("a3-limits", $"Object {number} has a name of more than 127 bytes.");
                break;
            case PdfString text when text.Bytes.Length > 32767:
                Report("a3-limits", $"Object {number} has a string of more than 32,767 bytes.");
                break;
            case double and (> int.MaxValue or < int.MinValue):
                Report("a3-limits", $"Object {number} has a number out of range.");
                break;
            case PdfReference reference when !file.Objects.ContainsKey(reference.Number):
                Report("reference", $"Object {number} refers to {reference}, which is not there.");
                break;
        }
    }

    private void CheckStream(int number, PdfStream stream)
    {
        if (stream.Dictionary.ContainsKey("F") || stream.Dictionary.ContainsKey("FFilter")) Report("a3-stream", $"Object {number} keeps its bytes outside.");
        if (file.Get(stream.Dictionary, "Filter") is { } filter && (filter is not PdfName name || !AllowedFilters.Contains(name.Value))) Report("a3-stream", $"Object {number} is packed by {filter}.");
        if (file.Name(stream.Dictionary, "Subtype") == "Image" && stream.Dictionary.ContainsKey("Interpolate") && file.Get(stream.Dictionary, "Interpolate") is true) Report("a3-image", $"Image {number} is to be smoothed.");
    }

    private void CheckDictionary(int number, PdfDictionary dictionary)
    {
        foreach (object value in dictionary.Values)
        {
            if (IsDeviceCmyk(value)) Report("a3-color", $"Object {number} has CMYK that no profile defines.");
        }
        if (file.Name(dictionary, "S") is { } action && dictionary.ContainsKey("URI") | dictionary.ContainsKey("JS") | dictionary.ContainsKey("Win") && !AllowedActions.Contains(action))
            Report("a3-action", $"Object {number} is the action {action}.");
        if (dictionary.ContainsKey("JS") || dictionary.ContainsKey("JavaScript")) Report("a3-action", $"Object {number} has a script.");
        if (file.Name(dictionary, "BM") is { } mode && mode is not ("Normal" or "Multiply" or "Screen")) Report("a3-transparency", $"Object {number} blends by {mode}.");
    }

    private bool IsDeviceCmyk(object value) => file.Resolve(value) switch
    {
        PdfName { Value: "DeviceCMYK" } => true,
        PdfArray array => array.Exists(item => item is PdfName { Value: "DeviceCMYK" }),
        _ => false,
    };
}
