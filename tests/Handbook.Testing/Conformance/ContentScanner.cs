namespace Handbook.Testing.Conformance;

/// <summary>
/// Walks through what a page paints, and notes what each mark belongs to. Reports what only the content itself can tell.
/// </summary>
internal sealed class ContentScanner(PdfFile file, List<Finding> findings)
{
    private static readonly HashSet<string> PaintingOperators = ["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI", "Tj", "TJ", "'", "\""];

    private readonly HashSet<PdfReference> formsWithContent = [];
    private readonly List<ShownText> shown = [];
    private readonly List<MarkedSequence> sequences = [];

    public IReadOnlyList<ShownText> Shown => shown;

    public IReadOnlyList<MarkedSequence> Sequences => sequences;

    public void ScanPage(PdfReference page)
    {
        var dictionary = file.Dictionary(page);
        if (file.Resolve(dictionary.GetValueOrDefault("Contents")) is PdfStream content) Scan(content, dictionary, page, [], isGroup: false);
    }

    private void Scan(PdfStream content, PdfDictionary holder, PdfReference owner, IReadOnlyList<Level> outside, bool isGroup)
    {
        var resources = file.Dictionary(holder.GetValueOrDefault("Resources"));
        var levels = new List<Level>(outside);
        var reader = new PdfSyntaxReader(content.Data, 0);
        var operands = new List<object>();
        PdfReference? font = null;
        bool inText = false;
        int saved = 0;
        while (!reader.AtEnd)
        {
            object item = reader.Read();
            if (item is not PdfOperator { Name: var name })
            {
                operands.Add(item);
                continue;
            }
            if (PaintingOperators.Contains(name)) CheckOwned(name, levels, owner, operands, resources);
            switch (name)
            {
                case "BDC" or "BMC":
                    Open(levels, operands, owner, inText);
                    break;
                case "EMC":
                    if (levels.Count == outside.Count) findings.Add(new Finding("content-nesting", $"A sequence closes that did not open, on {owner}."));
                    else
                    {
                        if (levels[^1].InText != inText) findings.Add(new Finding("content-nesting", $"A sequence crosses the edge of a text object, on {owner}."));
                        levels.RemoveAt(levels.Count - 1);
                    }
                    break;
                case "BT":
                    inText = true;
                    break;
                case "ET":
                    inText = false;
                    break;
                case "q":
                    saved++;
                    if (saved > 28) findings.Add(new Finding("a3-limits", "The graphics state is saved more than 28 deep."));
                    break;
                case "Q":
                    saved--;
                    break;
                case "Tf":
                    font = file.Dictionary(resources.GetValueOrDefault("Font")).GetValueOrDefault(((PdfName)operands[0]).Value) as PdfReference;
                    break;
                case "Tj" or "TJ":
                    Show(font, operands[0], levels);
                    break;
                case "Do":
                    Invoke(((PdfName)operands[0]).Value, resources, owner, levels);
                    break;
                case "gs" or "Td" or "Tm" or "cm" or "re" or "m" or "l" or "c" or "h" or "n" or "W" or "W*" or "f" or "f*" or "S" or "w" or "J" or "j"
                    or "M" or "d" or "rg" or "RG" or "g" or "G" or "Ts" or "Tr" or "sh":
                    break;
                default:
                    findings.Add(new Finding("content-operator", $"{name} on {owner} is no operator that this writer uses."));
                    break;
            }
            operands.Clear();
        }
        if (levels.Count != outside.Count) findings.Add(new Finding("content-nesting", $"A sequence stays open, on {owner}."));
        if (inText || saved != 0) findings.Add(new Finding("content-nesting", $"A text object or a saved state stays open, on {owner}{(isGroup ? " (a group)" : "")}."));
    }

    private void Open(List<Level> levels, List<object> operands, PdfReference owner, bool inText)
    {
        string tag = ((PdfName)operands[0]).Value;
        var properties = operands.Count > 1 ? file.Dictionary(operands[1]) : [];
        int? id = (int?)file.Number(properties, "MCID");
        bool isArtifact = tag == "Artifact";
        if (isArtifact && levels.Exists(l => l.Id is not null)) findings.Add(new Finding("01-003", $"An artifact lies inside tagged content, on {owner}."));
        if (id is not null && levels.Exists(l => l.IsArtifact)) findings.Add(new Finding("01-004", $"Tagged content lies inside an artifact, on {owner}."));
        if (id is { } number)
        {
            if (levels.Exists(l => l.Id is not null)) findings.Add(new Finding("content-nesting", $"Sequence {number} lies inside another, on {owner}."));
            if (sequences.Exists(s => s.Owner == owner && s.Id == number)) findings.Add(new Finding("tree-mcid", $"Sequence {number} comes twice, on {owner}."));
            sequences.Add(new MarkedSequence(owner, number, tag));
        }
        bool replaced = properties.ContainsKey("ActualText");
        levels.Add(new Level(id, isArtifact, replaced, inText));
    }

    private void CheckOwned(string name, List<Level> levels, PdfReference owner, List<object> operands, PdfDictionary resources)
    {
        if (levels.Exists(l => l.Id is not null || l.IsArtifact)) return;
        // A group that has marked content of its own is judged inside.
        if (name == "Do" && XObject(resources, operands) is { } stream && file.Name(stream.Dictionary, "Subtype") == "Form") return;
        findings.Add(new Finding("01-005", $"{name} on {owner} is neither tagged nor an artifact."));
    }

    private PdfStream? XObject(PdfDictionary resources, List<object> operands) =>
        file.Resolve(file.Dictionary(resources.GetValueOrDefault("XObject")).GetValueOrDefault(((PdfName)operands[0]).Value)) as PdfStream;

    private void Show(PdfReference? font, object operand, List<Level> levels)
    {
        if (font is null)
        {
            findings.Add(new Finding("31-009", "Text is shown with no font, or one that is not an object of its own."));
            return;
        }
        var codes = new List<int>();
        IEnumerable<object> strings = operand is PdfArray array ? array : [operand];
        foreach (var text in strings.OfType<PdfString>())
        {
            for (int i = 0; i + 1 < text.Bytes.Length; i += 2) codes.Add((text.Bytes[i] << 8) | text.Bytes[i + 1]);
        }
        shown.Add(new ShownText(font, codes, levels.Exists(l => l.IsReplaced)));
    }

    private void Invoke(string name, PdfDictionary resources, PdfReference page, List<Level> levels)
    {
        if (file.Dictionary(resources.GetValueOrDefault("XObject")).GetValueOrDefault(name) is not PdfReference reference || file.Resolve(reference) is not PdfStream stream)
        {
            findings.Add(new Finding("content-resource", $"{name} is named and not there, on {page}."));
            return;
        }
        if (stream.Dictionary.ContainsKey("Ref")) findings.Add(new Finding("30-001", $"{reference} refers to another file's page."));
        if (file.Name(stream.Dictionary, "Subtype") != "Form") return;
        int before = sequences.Count;
        Scan(stream, stream.Dictionary, reference, levels, isGroup: true);
        if (sequences.Count > before && !formsWithContent.Add(reference)) findings.Add(new Finding("30-002", $"{reference} has tagged content and is shown twice."));
    }

    private readonly record struct Level(int? Id, bool IsArtifact, bool IsReplaced, bool InText);
}
