using System.Text;
using Handbook.Testing;
using Handbook.Testing.Conformance;

namespace Handbook.Paged.Tests.Pdf;

/// <summary>The checker is believed because it notices: each rule is broken once in a good file.</summary>
public class ConformanceTests
{
    private static readonly Lazy<byte[]> Good = new(SampleDocument.Write);

    private static readonly Dictionary<string, Action<PdfFile>> Breaks = new(StringComparer.Ordinal)
    {
        ["01-003"] = file => Edit(Content(file, 0), "/H1<</MCID 0>>BDC", "/H1<</MCID 0>>BDC /Artifact BMC EMC"),
        ["01-004"] = file => Edit(Content(file, 0), "/H1<</MCID 0>>BDC", "/Artifact BMC /H1<</MCID 0>>BDC EMC EMC /Artifact BMC"),
        ["01-005"] = file => Edit(Content(file, 0), "/H1<</MCID 0>>BDC", "/Other BMC"),
        ["01-007"] = file => file.Dictionary(file.Catalog["MarkInfo"])["Suspects"] = true,
        ["02-001"] = file => Element(file, "P")["S"] = new PdfName("Absatz"),
        ["02-003"] = file =>
        {
            Element(file, "P")["S"] = new PdfName("One");
            Root(file)["RoleMap"] = new PdfDictionary { ["One"] = new PdfName("Two"), ["Two"] = new PdfName("One") };
        },
        ["02-004"] = file => Root(file)["RoleMap"] = new PdfDictionary { ["P"] = new PdfName("H1") },
        ["06-001"] = file => file.Catalog.Remove("Metadata"),
        ["06-002"] = file => Edit(Metadata(file), "<pdfuaid:part>1</pdfuaid:part>", ""),
        ["06-003"] = file => EditAll(Metadata(file), "dc:title>", "dc:subtitle>"),
        ["07-001"] = file => file.Catalog.Remove("ViewerPreferences"),
        ["07-002"] = file => file.Dictionary(file.Catalog["ViewerPreferences"])["DisplayDocTitle"] = false,
        ["09-004"] = file => Element(file, "TD")["S"] = new PdfName("P"),
        ["09-005"] = file => Element(file, "LBody")["S"] = new PdfName("P"),
        ["09-006"] = file => Element(file, "LI")["S"] = new PdfName("TOCI"),
        ["09-007"] = file => Element(file, "P")["S"] = new PdfName("RT"),
        ["09-008"] = file => Element(file, "P")["S"] = new PdfName("WT"),
        ["10-001"] = file => Edit(ToUnicode(file), "<0001>", "<7001>"),
        ["11-001"] = WithoutLanguage,
        ["11-002"] = WithoutLanguage,
        ["11-003"] = WithoutLanguage,
        ["11-004"] = WithoutLanguage,
        ["11-005"] = file =>
        {
            WithoutLanguage(file);
            Link(file)["TU"] = new PdfString("Name");
        },
        ["11-006"] = WithoutLanguage,
        ["13-004"] = file => Element(file, "Figure").Remove("Alt"),
        ["14-002"] = file => Element(file, "H1")["S"] = new PdfName("H2"),
        ["14-003"] = file => Element(file, "H2")["S"] = new PdfName("H3"),
        ["14-006"] = file =>
        {
            Element(file, "H1")["S"] = new PdfName("H");
            Element(file, "H2")["S"] = new PdfName("H");
        },
        ["14-007"] = file => Element(file, "H2")["S"] = new PdfName("H"),
        ["15-003"] = file => Element(file, "TH").Remove("A"),
        ["17-002"] = file =>
        {
            var figure = Element(file, "Figure");
            figure["S"] = new PdfName("Formula");
            figure.Remove("Alt");
        },
        ["19-003"] = file => Element(file, "Note").Remove("ID"),
        ["19-004"] = file => Element(file, "P")["ID"] = new PdfString("note-1"),
        ["20-001"] = file => file.Catalog["OCProperties"] = new PdfDictionary(),
        ["21-001"] = file => Attachment(file).Remove("UF"),
        ["25-001"] = file => file.Catalog["AcroForm"] = new PdfDictionary { ["XFA"] = new PdfArray() },
        ["26-001"] = file => file.Trailer["Encrypt"] = new PdfDictionary(),
        ["26-002"] = file => file.Trailer["Encrypt"] = new PdfDictionary { ["P"] = 4.0 },
        ["28-002"] = file => Link(file)["Subtype"] = new PdfName("Text"),
        ["28-004"] = file =>
        {
            Link(file)["Subtype"] = new PdfName("Text");
            Link(file).Remove("Contents");
        },
        ["28-005"] = file => Link(file)["Subtype"] = new PdfName("Widget"),
        ["28-007"] = file => Link(file)["Subtype"] = new PdfName("TrapNet"),
        ["28-008"] = file => file.Dictionary(file.Pages()[0]).Remove("Tabs"),
        ["28-009"] = file => file.Dictionary(file.Pages()[0])["Tabs"] = new PdfName("R"),
        ["28-010"] = file => Link(file)["Subtype"] = new PdfName("Widget"),
        ["28-011"] = file => Element(file, "Link")["S"] = new PdfName("Span"),
        ["28-012"] = file => Link(file).Remove("Contents"),
        ["30-001"] = file => Group(file).Dictionary["Ref"] = new PdfDictionary(),
        ["30-002"] = file => Content(file, 0).Text += $"\n/{GroupName(file)} Do",
        ["31-001"] = file => file.Dictionary(Descendant(file)["CIDSystemInfo"]).Remove("Registry"),
        ["31-004"] = file => Descendant(file)["CIDToGIDMap"] = new PdfName("Other"),
        ["31-005"] = file => Descendant(file).Remove("CIDToGIDMap"),
        ["31-006"] = file => Font(file)["Encoding"] = new PdfName("Other"),
        ["31-009"] = file => Descriptor(file).Remove("FontFile2"),
        ["31-011"] = file => Edit(Content(file, 0), "(\0\u0001", "(\u0070\u0001"),
        ["31-014"] = file => Descriptor(file)["CIDSet"] = new PdfName("Other"),
        ["31-016"] = file => Descendant(file)["DW"] = 123.0,
        ["31-027"] = file => Font(file).Remove("ToUnicode"),
        ["31-028"] = file => Edit(ToUnicode(file), "<0001><00", "<0001><0000><0009><00"),
        ["31-029"] = file => Edit(ToUnicode(file), "<0001><00", "<0001><FEFF><0009><00"),
        ["31-030"] = file => Edit(Content(file, 0), "(\0\u0001", "(\0\0"),
        ["a3-action"] = file => file.Catalog["OpenAction"] = new PdfDictionary { ["S"] = new PdfName("JavaScript"), ["JS"] = new PdfString("beep()") },
        ["a3-annotation"] = file => Link(file)["F"] = 0.0,
        ["a3-associated"] = file => file.Catalog.Remove("AF"),
        ["a3-claim"] = file => Edit(Metadata(file), "<pdfaid:part>3", "<pdfaid:part>2"),
        ["a3-color"] = file => Group(file).Dictionary["ColorSpace"] = new PdfName("DeviceCMYK"),
        ["a3-encryption"] = file => file.Trailer["Encrypt"] = new PdfDictionary(),
        ["a3-identifier"] = file => file.Trailer.Remove("ID"),
        ["a3-image"] = file => Objects(file).OfType<PdfStream>().First(s => file.Name(s.Dictionary, "Subtype") == "Image").Dictionary["Interpolate"] = true,
        ["a3-information"] = file => file.Dictionary(file.Trailer["Info"])["Title"] = new PdfString("Another"),
        ["a3-intent"] = file => file.Catalog.Remove("OutputIntents"),
        ["a3-limits"] = file => file.Dictionary(file.Pages()[0])["MediaBox"] = new PdfArray(0.0, 0.0, 2.0, 20000.0),
        ["a3-private"] = file => Edit(ToUnicode(file), "<0001><00", "<0001><E00"),
        ["a3-schema"] = file => EditAll(Metadata(file), "pdfaExtension:schemas", "pdfaExtension:schemes"),
        ["a3-stream"] = file => Group(file).Dictionary["Filter"] = new PdfName("LZWDecode"),
        ["a3-transparency"] = file => file.Dictionary(file.Pages()[0]).Remove("Group"),
        ["content-nesting"] = file => Content(file, 0).Text += "\nq",
        ["content-operator"] = file => Content(file, 0).Text += "\n1 i",
        ["content-resource"] = file => Content(file, 0).Text += "\n/Nothing Do",
        ["destination"] = file => file.Dictionary(file.Catalog["Names"]).Remove("Dests"),
        ["font-name"] = file => Font(file)["BaseFont"] = new PdfName("Other"),
        ["reference"] = file => file.Catalog["Thing"] = new PdfReference(99999),
        ["table-headers"] = file => Element(file, "TD")["A"] = new PdfDictionary { ["O"] = new PdfName("Table"), ["Headers"] = new PdfArray(new PdfString("nobody")) },
        ["table-shape"] = file => file.Array(Element(file, "TR")["K"]).RemoveAt(0),
        ["tree"] = file => file.Catalog.Remove("StructTreeRoot"),
        ["tree-ids"] = file => Root(file).Remove("IDTree"),
        ["tree-mcid"] = file => file.Array(Element(file, "P")["K"]).RemoveAt(0),
        ["tree-parent"] = file => Element(file, "P")["P"] = new PdfReference(1),
        ["tree-parent-tree"] = file => file.Dictionary(file.Pages()[0])["StructParents"] = file.Dictionary(file.Pages()[1])["StructParents"],
        ["tree-tag"] = file => Edit(Content(file, 0), "/H1<</MCID 0>>BDC", "/H2<</MCID 0>>BDC"),
    };

    private static readonly Lazy<byte[]> Form = new(() => Printed.Body(
        "<p><label>Name <input name=name value=Ann></label> <label><input type=checkbox name=tick> Tick</label> <label><input type=radio name=one value=a checked> A</label></p>").Bytes);

    /// <summary>Rules about fields, each broken in a good form.</summary>
    private static readonly Dictionary<string, (string Rule, Action<PdfFile> Break)> FormBreaks = new(StringComparer.Ordinal)
    {
        ["a label has no language"] = ("11-005", WithoutLanguage),
        ["a text field has no label"] = ("28-005", file => Field(file, "name").Remove("TU")),
        ["a field is in no Form"] = ("28-010", file => Element(file, "Form")["S"] = new PdfName("Span")),
        ["a font of fields is not embedded"] = ("31-009", file =>
        {
            var font = file.Dictionary(file.Dictionary(file.Dictionary(file.Dictionary(file.Catalog["AcroForm"])["DR"])["Font"]).First().Value);
            var descriptor = file.Dictionary(file.Dictionary(file.Array(font["DescendantFonts"])[0])["FontDescriptor"]);
            descriptor.Remove("FontFile2");
            descriptor.Remove("FontFile3");
        }),
        ["there is an XFA form"] = ("25-001", file => file.Dictionary(file.Catalog["AcroForm"])["XFA"] = new PdfArray()),
        ["readers make appearances"] = ("a3-field", file => file.Dictionary(file.Catalog["AcroForm"])["NeedAppearances"] = true),
        ["a check box has one appearance for all states"] = ("a3-field", file => file.Dictionary(Field(file, "tick")["AP"])["N"] = file.Dictionary(Field(file, "name")["AP"])["N"]),
        ["a field does something"] = ("a3-field", file => Field(file, "name")["AA"] = new PdfDictionary()),
        ["a field has no appearance"] = ("a3-annotation", file => Field(file, "name").Remove("AP")),
        ["a field is hidden"] = ("a3-annotation", file => Field(file, "name")["F"] = 2.0),
        ["a field has no name"] = ("form-name", file => Field(file, "name").Remove("T")),
        ["a box is in a state that looks like nothing"] = ("form-state", file => Field(file, "tick")["AS"] = new PdfName("other")),
    };

    public static TheoryData<string> Rules => [.. Breaks.Keys];

    public static TheoryData<string> FormFaults => [.. FormBreaks.Keys];

    [Fact]
    public void A_file_with_one_of_everything_breaks_no_rule()
    {
        Assert.Empty(PdfConformance.Check(Good.Value));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_broken_rule_is_noticed(string rule)
    {
        var file = PdfFile.Parse(Good.Value);
        Breaks[rule](file);
        Assert.Contains(PdfConformance.Check(file), finding => finding.Rule == rule);
    }

    [Fact]
    public void A_form_breaks_no_rule() => Assert.Empty(PdfConformance.Check(Form.Value));

    [Theory]
    [MemberData(nameof(FormFaults))]
    public void A_fault_of_a_form_is_noticed_and_no_other_one(string fault)
    {
        var (rule, spoil) = FormBreaks[fault];
        var file = PdfFile.Parse(Form.Value);
        spoil(file);
        var found = PdfConformance.Check(file).Select(finding => finding.Rule).Distinct().ToList();
        Assert.Contains(rule, found);
        // Without a language nothing at all has one.
        if (rule != "11-005") Assert.Single(found);
    }

    /// <summary>Which rules notice a fault, the one that it is about among them: a check that cries for everything would show here.</summary>
    [Fact]
    public void A_broken_rule_is_noticed_by_few_others()
    {
        var lines = Breaks.Select(rule =>
        {
            var file = PdfFile.Parse(Good.Value);
            rule.Value(file);
            var others = PdfConformance.Check(file).Select(finding => finding.Rule).Distinct().Where(found => found != rule.Key).Order(StringComparer.Ordinal);
            return $"{rule.Key}: {string.Join(' ', others)}".TrimEnd();
        });
        Snapshot.Match(string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void The_table_of_conditions() => Snapshot.Match(MatterhornProtocol.Table(), "md");

    [Fact]
    public void A_broken_header_is_noticed()
    {
        byte[] bytes = [.. Good.Value];
        Encoding.ASCII.GetBytes("%PDF-1.4").CopyTo(bytes, 0);
        Assert.Contains(PdfConformance.Check(bytes), finding => finding.Rule == "a3-header");
    }

    [Fact]
    public void Every_condition_of_the_Matterhorn_Protocol_that_is_called_checked_is_broken_here()
    {
        Assert.Equal(
            MatterhornProtocol.Conditions.Where(c => c.State == ConditionState.Checked).Select(c => c.Id),
            Breaks.Keys.Where(rule => char.IsAsciiDigit(rule[0])));
        Assert.All(MatterhornProtocol.Conditions, c => Assert.Equal(c.State == ConditionState.Checked, c.Why.Length == 0));
        Assert.Distinct(MatterhornProtocol.Conditions.Select(c => c.Id));
    }

    private static void WithoutLanguage(PdfFile file)
    {
        file.Catalog.Remove("Lang");
        foreach (var element in Objects(file).OfType<PdfDictionary>()) element.Remove("Lang");
    }

    private static IEnumerable<object> Objects(PdfFile file) => file.Objects.Values;

    private static PdfDictionary Root(PdfFile file) => file.Dictionary(file.Catalog["StructTreeRoot"]);

    private static PdfDictionary Element(PdfFile file, string type) =>
        Objects(file).OfType<PdfDictionary>().First(d => d.ContainsKey("P") && d.GetValueOrDefault("S") is PdfName name && name.Value == type);

    private static PdfDictionary Link(PdfFile file) => Objects(file).OfType<PdfDictionary>().First(d => file.Name(d, "Type") == "Annot");

    private static PdfDictionary Field(PdfFile file, string name) => Objects(file).OfType<PdfDictionary>().First(d => d.ContainsKey("FT") && file.Text(d, "T") == name);

    private static PdfDictionary Attachment(PdfFile file) => Objects(file).OfType<PdfDictionary>().First(d => file.Name(d, "Type") == "Filespec");

    private static PdfStream Content(PdfFile file, int page) => (PdfStream)file.Resolve(file.Dictionary(file.Pages()[page])["Contents"])!;

    private static PdfStream Metadata(PdfFile file) => (PdfStream)file.Resolve(file.Catalog["Metadata"])!;

    private static PdfStream Group(PdfFile file) => (PdfStream)file.Resolve(file.Dictionary(Resources(file)["XObject"])[GroupName(file)])!;

    private static string GroupName(PdfFile file) =>
        file.Dictionary(Resources(file)["XObject"]).First(x => file.Name(file.Dictionary(x.Value), "Subtype") == "Form").Key;

    private static PdfDictionary Resources(PdfFile file) => file.Dictionary(file.Dictionary(file.Pages()[0])["Resources"]);

    /// <summary>The one font that is TrueType.</summary>
    private static PdfDictionary Font(PdfFile file) => Objects(file).OfType<PdfDictionary>()
        .First(d => file.Name(d, "Subtype") == "Type0" && file.Name(file.Dictionary(file.Array(d["DescendantFonts"])[0]), "Subtype") == "CIDFontType2");

    private static PdfDictionary Descendant(PdfFile file) => file.Dictionary(file.Array(Font(file)["DescendantFonts"])[0]);

    private static PdfDictionary Descriptor(PdfFile file) => file.Dictionary(Descendant(file)["FontDescriptor"]);

    private static PdfStream ToUnicode(PdfFile file) => (PdfStream)file.Resolve(Font(file)["ToUnicode"])!;

    private static void Edit(PdfStream stream, string old, string replacement)
    {
        string text = stream.Text;
        Assert.Contains(old, text, StringComparison.Ordinal);
        int at = text.IndexOf(old, StringComparison.Ordinal);
        stream.Text = text[..at] + replacement + text[(at + old.Length)..];
    }

    private static void EditAll(PdfStream stream, string old, string replacement)
    {
        Assert.Contains(old, stream.Text, StringComparison.Ordinal);
        stream.Text = stream.Text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
