using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Handbook.Testing.Conformance;

/// <summary>Metadata, language, viewer, annotations, attachments: Matterhorn checkpoints 1, 6, 7, 11, 20, 21, 25, 26, 28.</summary>
internal sealed partial class DocumentChecks(PdfFile file, StructureReader structure, List<Finding> findings)
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Ua = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace A = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";

    public void Run()
    {
        var catalog = file.Catalog;
        if (file.Get(file.Dictionary(catalog.GetValueOrDefault("MarkInfo")), "Marked") is not true) Report("tree", "The catalog does not say that the file is tagged.");
        if (file.Get(file.Dictionary(catalog.GetValueOrDefault("MarkInfo")), "Suspects") is true) Report("01-007", "The tags are said to be suspect.");
        CheckMetadata();
        CheckViewer();
        CheckLanguage();
        CheckOptionalContent();
        CheckAttachments();
        foreach (var page in file.Pages()) CheckAnnotations(page);
        CheckForm(file.Dictionary(catalog.GetValueOrDefault("AcroForm")));
        if (file.Dictionary(catalog.GetValueOrDefault("AcroForm")).ContainsKey("XFA")) Report("25-001", "There is an XFA form.");
        if (file.Trailer.TryGetValue("Encrypt", out object? encrypted))
        {
            var encryption = file.Dictionary(encrypted);
            if (file.Number(encryption, "P") is not { } permissions) Report("26-001", "The encryption has no permissions.");
            else if (((int)permissions & 512) == 0) Report("26-002", "Screen readers may not read the file.");
        }
    }

    private void Report(string rule, string message) => findings.Add(new Finding(rule, message));

    private void CheckMetadata()
    {
        if (file.Resolve(file.Catalog.GetValueOrDefault("Metadata")) is not PdfStream stream)
        {
            Report("06-001", "There is no XMP metadata.");
            return;
        }
        XDocument xmp;
        try
        {
            string text = System.Text.Encoding.UTF8.GetString(stream.Data);
            xmp = XDocument.Parse(text[..text.LastIndexOf("<?xpacket", StringComparison.Ordinal)]);
        }
        catch (Exception e) when (e is System.Xml.XmlException or ArgumentOutOfRangeException)
        {
            Report("06-001", $"The XMP metadata can't be read: {e.Message}");
            return;
        }
        if (Value(xmp, Ua + "part") != "1") Report("06-002", "The metadata does not claim PDF/UA-1.");
        string? title = Value(xmp, Dc + "title");
        if (string.IsNullOrWhiteSpace(title)) Report("06-003", "The metadata has no title.");
        if (Value(xmp, A + "part") != "3" || Value(xmp, A + "conformance") != "A") Report("a3-claim", "The metadata does not claim PDF/A-3a.");
        if (Value(xmp, Ua + "part") is not null && !xmp.Descendants(Extension + "schemas").Any()) Report("a3-schema", "The schema of PDF/UA's identifier is not described.");
        var information = file.Dictionary(file.Trailer.GetValueOrDefault("Info"));
        CompareWithInformation(information, "Title", title);
        CompareWithInformation(information, "Author", List(xmp, Dc + "creator", "; "));
        CompareWithInformation(information, "Subject", Value(xmp, Dc + "description"));
        CompareWithInformation(information, "Keywords", Value(xmp, Pdf + "Keywords"));
        CompareWithInformation(information, "Producer", Value(xmp, Pdf + "Producer"));
        CompareWithInformation(information, "Creator", Value(xmp, Xmp + "CreatorTool"));
        CompareDates(information, "CreationDate", Value(xmp, Xmp + "CreateDate"));
        CompareDates(information, "ModDate", Value(xmp, Xmp + "ModifyDate"));
    }

    private void CompareWithInformation(PdfDictionary information, string key, string? inXmp)
    {
        string? there = file.Text(information, key);
        if (there != (string.IsNullOrEmpty(inXmp) ? null : inXmp)) Report("a3-information", $"{key} is '{there}' in the information dictionary and '{inXmp}' in XMP.");
    }

    private void CompareDates(PdfDictionary information, string key, string? inXmp)
    {
        static string Digits(string? date) => string.Concat((date ?? "").Where(char.IsAsciiDigit));
        if (Digits(file.Text(information, key)) != Digits(inXmp)) Report("a3-information", $"{key} differs between the information dictionary and XMP.");
    }

    private static string? Value(XDocument xmp, XName name)
    {
        var element = xmp.Descendants(name).FirstOrDefault();
        return element is null ? null : element.Descendants(Rdf + "li").FirstOrDefault()?.Value ?? element.Value;
    }

    private static string List(XDocument xmp, XName name, string separator) =>
        string.Join(separator, xmp.Descendants(name).Descendants(Rdf + "li").Select(li => li.Value));

    private void CheckViewer()
    {
        var viewer = file.Dictionary(file.Catalog.GetValueOrDefault("ViewerPreferences"));
        object? shown = file.Get(viewer, "DisplayDocTitle");
        if (shown is null) Report("07-001", "DisplayDocTitle is missing.");
        else if (shown is not true) Report("07-002", "DisplayDocTitle is false.");
    }

    private void CheckLanguage()
    {
        string? language = file.Text(file.Catalog, "Lang");
        foreach (var (text, where) in structure.All.Select(e => (file.Text(e.Dictionary, "Lang"), e.ToString())).Append((language, "the catalog")))
        {
            if (text is not null && !LanguageTag().IsMatch(text)) Report("11-001", $"'{text}', of {where}, is no language.");
        }
        if (!string.IsNullOrEmpty(language)) return;
        Report("11-006", "The document has no language, so its metadata has none.");
        if (file.Catalog.ContainsKey("Outlines")) Report("11-003", "The outline has no language.");
        foreach (var element in structure.All.Where(e => !HasLanguage(e)))
        {
            if (element.Marks.Count > 0) Report("11-001", $"{element} has content and no language.");
            if (element.Dictionary.ContainsKey("Alt") || element.Dictionary.ContainsKey("ActualText") || element.Dictionary.ContainsKey("E")) Report("11-002", $"{element} has a text and no language.");
            foreach (var annotation in element.Annotations.Select(file.Dictionary))
            {
                if (annotation.ContainsKey("Contents")) Report("11-004", $"An annotation of {element} has a text and no language.");
                if (annotation.ContainsKey("TU")) Report("11-005", $"A field of {element} has a name and no language.");
            }
        }
    }

    private bool HasLanguage(StructureElement element)
    {
        for (var e = element; e is not null; e = e.Parent)
        {
            if (!string.IsNullOrEmpty(file.Text(e.Dictionary, "Lang"))) return true;
        }
        return false;
    }

    private void CheckOptionalContent()
    {
        if (file.Catalog.ContainsKey("OCProperties")) Report("20-001", "There is optional content, which this writer never makes and this checker does not know.");
    }

    private void CheckAttachments()
    {
        var associated = file.Array(file.Catalog.GetValueOrDefault("AF")).OfType<PdfReference>().ToHashSet();
        var names = file.Dictionary(file.Catalog.GetValueOrDefault("Names"));
        foreach (var (name, value) in file.NameTree(names.GetValueOrDefault("EmbeddedFiles")))
        {
            var specification = file.Dictionary(value);
            if (!specification.ContainsKey("F") || !specification.ContainsKey("UF")) Report("21-001", $"The attachment {name} lacks F or UF.");
            if (file.Name(specification, "AFRelationship") is null || value is not PdfReference reference || !associated.Contains(reference))
                Report("a3-associated", $"The attachment {name} is not associated with the document.");
            if (file.Resolve(file.Dictionary(specification.GetValueOrDefault("EF")).GetValueOrDefault("F")) is not PdfStream stream || file.Name(stream.Dictionary, "Subtype") is null)
                Report("a3-associated", $"The attachment {name} has no media type.");
        }
    }

    private void CheckAnnotations(PdfReference page)
    {
        var dictionary = file.Dictionary(page);
        var annotations = file.Array(dictionary.GetValueOrDefault("Annots"));
        if (annotations.Count == 0) return;
        string? tabs = file.Name(dictionary, "Tabs");
        if (tabs is null) Report("28-008", $"{page} has annotations and no Tabs.");
        else if (tabs != "S") Report("28-009", $"{page} has Tabs {tabs}.");
        foreach (object item in annotations) CheckAnnotation((PdfReference)item);
    }

    private void CheckAnnotation(PdfReference reference)
    {
        var annotation = file.Dictionary(reference);
        var element = structure.All.FirstOrDefault(e => e.Annotations.Contains(reference));
        string? contents = file.Text(annotation, "Contents");
        var (flags, subtype) = ((int)(file.Number(annotation, "F") ?? 0), file.Name(annotation, "Subtype"));
        if ((flags & 4) == 0 || (flags & (1 | 2 | 32)) != 0) Report("a3-annotation", $"{reference} is hidden or not printed.");
        switch (subtype)
        {
            case "Link":
                if (element?.Ancestor("Link") is null && element?.Ancestor("Reference") is null) Report("28-011", $"The link {reference} is in no Link.");
                if (string.IsNullOrWhiteSpace(contents)) Report("28-012", $"The link {reference} does not say where it leads.");
                CheckTarget(reference, annotation);
                break;
            case "Widget":
                if (element?.Ancestor("Form") is null) Report("28-010", $"The field {reference} is in no Form.");
                if (string.IsNullOrWhiteSpace(FieldText(annotation, "TU")) && string.IsNullOrWhiteSpace(element is null ? null : file.Text(element.Dictionary, "Alt")))
                    Report("28-005", $"The field {reference} has no name for a reader.");
                CheckWidget(reference, annotation);
                break;
            case "TrapNet":
                Report("28-007", $"{reference} is a TrapNet.");
                break;
            default:
                if (element?.Type != "Annot") Report("28-002", $"The {subtype} {reference} is in no Annot.");
                if (string.IsNullOrWhiteSpace(contents)) Report("28-004", $"The {subtype} {reference} has no text.");
                break;
        }
    }

    /// <summary>ISO 19005-3, 6.4.1, and for the fonts that readers set fields in 6.2.11.4.</summary>
    private void CheckForm(PdfDictionary form)
    {
        if (file.Get(form, "NeedAppearances") is true) Report("a3-field", "Readers are told to make the fields' appearances.");
        foreach (var font in file.Dictionary(file.Dictionary(form.GetValueOrDefault("DR")).GetValueOrDefault("Font")).Values.Select(file.Dictionary))
        {
            var descendant = file.Dictionary(file.Array(font.GetValueOrDefault("DescendantFonts")).FirstOrDefault());
            var descriptor = file.Dictionary(descendant.GetValueOrDefault("FontDescriptor"));
            if (!descriptor.ContainsKey("FontFile2") && !descriptor.ContainsKey("FontFile3")) Report("31-009", "A font that fields are set in is not embedded.");
        }
    }

    /// <summary>ISO 19005-3, 6.3.3 and 6.4.1.</summary>
    private void CheckWidget(PdfReference reference, PdfDictionary widget)
    {
        var appearance = file.Dictionary(widget.GetValueOrDefault("AP"));
        if (appearance.Count != 1 || !appearance.TryGetValue("N", out object? normal)) Report("a3-annotation", $"The field {reference} has not one appearance, the normal one.");
        else if (file.Resolve(normal) is PdfStream == (FieldType(widget) == "Btn")) Report("a3-field", $"The field {reference} has an appearance of the wrong kind.");
        if (widget.ContainsKey("A") || widget.ContainsKey("AA")) Report("a3-field", $"The field {reference} does something.");
        if (FieldText(widget, "T") is null) Report("form-name", $"The field {reference} has no name.");
        if (file.Resolve(appearance.GetValueOrDefault("N")) is PdfDictionary && file.Name(widget, "AS") is { } state && !file.Dictionary(appearance.GetValueOrDefault("N")).ContainsKey(state)) Report("form-state", $"The field {reference} is in the state {state}, which looks like nothing.");
    }

    private string? FieldType(PdfDictionary field)
    {
        for (var f = field; f.Count > 0; f = file.Dictionary(f.GetValueOrDefault("Parent")))
        {
            if (file.Name(f, "FT") is { } type) return type;
        }
        return null;
    }

    private string? FieldText(PdfDictionary field, string key)
    {
        for (var f = field; f.Count > 0; f = file.Dictionary(f.GetValueOrDefault("Parent")))
        {
            if (file.Text(f, key) is { } text) return text;
        }
        return null;
    }

    private void CheckTarget(PdfReference reference, PdfDictionary annotation)
    {
        if (file.Resolve(annotation.GetValueOrDefault("Dest")) is PdfString name)
        {
            var destinations = file.NameTree(file.Dictionary(file.Catalog.GetValueOrDefault("Names")).GetValueOrDefault("Dests"));
            if (!destinations.Any(d => d.Key == name.Text)) Report("destination", $"The link {reference} leads to {name}, which is nowhere.");
        }
        else if (file.Name(file.Dictionary(annotation.GetValueOrDefault("A")), "S") is not "URI")
        {
            Report("destination", $"The link {reference} leads nowhere.");
        }
    }

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
