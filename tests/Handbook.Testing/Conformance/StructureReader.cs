namespace Handbook.Testing.Conformance;

/// <summary>Reads the structure tree: ISO 32000-1, 14.7. Reports where it contradicts itself.</summary>
internal sealed class StructureReader(PdfFile file, List<Finding> findings)
{
    private static readonly HashSet<string> StandardTypes =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP",
        "Figure", "Formula", "Form",
    ];

    private readonly List<StructureElement> all = [];

    /// <summary>Each before its children.</summary>
    public IReadOnlyList<StructureElement> All => all;

    public PdfDictionary Root => file.Dictionary(file.Catalog.GetValueOrDefault("StructTreeRoot"));

    public void Read()
    {
        if (file.Catalog.GetValueOrDefault("StructTreeRoot") is not PdfReference root)
        {
            findings.Add(new Finding("tree", "There is no structure tree."));
            return;
        }
        foreach (object kid in Kids(Root))
        {
            if (kid is PdfReference reference) ReadElement(reference, null, root, page: null);
        }
    }

    private PdfArray Kids(PdfDictionary dictionary) => dictionary.GetValueOrDefault("K") switch
    {
        null => [],
        PdfReference reference when file.Resolve(reference) is PdfArray array => array,
        PdfArray array => array,
        var one => new PdfArray([one]),
    };

    private void ReadElement(PdfReference reference, StructureElement? parent, PdfReference parentReference, PdfReference? page)
    {
        var dictionary = file.Dictionary(reference);
        var element = new StructureElement(reference, dictionary, Type(dictionary), parent);
        all.Add(element);
        parent?.Children.Add(element);
        if (dictionary.GetValueOrDefault("P") as PdfReference != parentReference) findings.Add(new Finding("tree-parent", $"{element} names another parent than it has."));
        var own = dictionary.GetValueOrDefault("Pg") as PdfReference ?? page;
        foreach (object kid in Kids(dictionary)) ReadKid(kid, element, own);
    }

    private void ReadKid(object kid, StructureElement element, PdfReference? page)
    {
        if (kid is double id)
        {
            if (page is not null) element.Marks.Add((page, (int)id));
            else findings.Add(new Finding("tree-mcid", $"{element} has sequence {id} of no page."));
            return;
        }
        var dictionary = file.Dictionary(kid);
        var own = dictionary.GetValueOrDefault("Pg") as PdfReference ?? page;
        switch (file.Name(dictionary, "Type"))
        {
            case "MCR" when (dictionary.GetValueOrDefault("Stm") as PdfReference ?? own) is { } owner:
                element.Marks.Add((owner, (int)(file.Number(dictionary, "MCID") ?? -1)));
                break;
            case "OBJR" when dictionary.GetValueOrDefault("Obj") is PdfReference annotation:
                element.Annotations.Add(annotation);
                break;
            case null or "StructElem" when kid is PdfReference reference:
                ReadElement(reference, element, element.Reference, own);
                break;
            default:
                findings.Add(new Finding("tree", $"{element} has a child that is none: {PdfText.Of(kid)}"));
                break;
        }
    }

    private string Type(PdfDictionary dictionary)
    {
        string type = file.Name(dictionary, "S") ?? "";
        var roles = file.Dictionary(Root.GetValueOrDefault("RoleMap"));
        if (StandardTypes.Contains(type))
        {
            if (roles.ContainsKey(type)) findings.Add(new Finding("02-004", $"The standard type {type} is given another role."));
            return type;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!StandardTypes.Contains(type))
        {
            if (!seen.Add(type))
            {
                findings.Add(new Finding("02-003", $"The roles of {type} go in a circle."));
                return type;
            }
            if (file.Name(roles, type) is not { } role)
            {
                findings.Add(new Finding("02-001", $"{type} is no standard type and has no role."));
                return type;
            }
            type = role;
        }
        return type;
    }
}
