using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Where declarations stand: some properties are for pages only.</summary>
internal enum DeclarationPlace : byte
{
    Element,
    Page,
}

/// <summary>Turns parsed declarations into values of longhands, and says of each that can't be used why.</summary>
internal sealed class DeclarationReader(CssSource source, DiagnosticSink sink)
{
    private static readonly object[] Wide =
        [CssWideKeyword.Initial, CssWideKeyword.Inherit, CssWideKeyword.Unset, CssWideKeyword.Revert, CssWideKeyword.RevertLayer];

    public DeclarationBlock Read(IEnumerable<CssDeclaration> declarations, DeclarationPlace place)
    {
        var normal = new List<Declared>();
        var important = new List<Declared>();
        var custom = new List<DeclaredCustom>();
        var importantCustom = new List<DeclaredCustom>();
        foreach (CssDeclaration declaration in declarations)
        {
            if (declaration.IsCustom) Add(declaration.IsImportant ? importantCustom : custom, Custom(declaration));
            else Read(declaration, place, declaration.IsImportant ? important : normal);
        }
        return normal.Count + important.Count + custom.Count + importantCustom.Count == 0
            ? DeclarationBlock.Empty
            : new DeclarationBlock(Last(normal), Last(important), custom, importantCustom);
    }

    private static void Add(List<DeclaredCustom> list, DeclaredCustom item)
    {
        list.RemoveAll(d => d.Name == item.Name);
        list.Add(item);
    }

    private static DeclaredCustom Custom(CssDeclaration declaration)
    {
        if (declaration.Value is [{ Kind: CssTokenKind.Ident } keyword] && CssWide.TryParse(keyword.Text, out CssWideKeyword wide))
            return new DeclaredCustom(declaration.Name, null, wide);
        return new DeclaredCustom(declaration.Name, declaration.Value, null);
    }

    /// <summary>Of several declarations of a property in a block the last one counts.</summary>
    private static List<Declared> Last(List<Declared> declared)
    {
        var seen = new HashSet<Property>();
        var result = new List<Declared>(declared.Count);
        for (int i = declared.Count - 1; i >= 0; i--)
        {
            if (seen.Add(declared[i].Property)) result.Add(declared[i]);
        }
        return result;
    }

    private void Read(CssDeclaration declaration, DeclarationPlace place, List<Declared> into)
    {
        SourceSpan span = source.Span(declaration.Start, declaration.End);
        SourceSpan nameSpan = source.Span(declaration.Start, declaration.Start + declaration.Name.Length);
        Property? longhand = PropertyTable.FindLonghand(declaration.Name);
        Shorthand? shorthand = longhand is null ? PropertyTable.FindShorthand(declaration.Name) : null;
        if (longhand is null && shorthand is null)
        {
            if (!PropertyTable.HasNoEffectOnPaper(declaration.Name) && !VendorExtensions.IsOne(declaration.Name)) sink.Report(StyleDiagnostics.UnknownProperty(nameSpan, declaration.Name, PropertyTable.Names));
            return;
        }
        if (longhand is { IsPageOnly: true } && place != DeclarationPlace.Page)
        {
            sink.Report(StyleDiagnostics.OutsideOfPage(nameSpan, declaration.Name));
            return;
        }
        if ((longhand?.Later ?? shorthand?.Later) is string feature)
        {
            sink.Report(StyleDiagnostics.PropertyLater(nameSpan, declaration.Name, feature));
            return;
        }
        if (declaration.Value.Count == 0)
        {
            sink.Report(StyleDiagnostics.MissingValue(span, declaration.Name));
            return;
        }
        IReadOnlyList<Property> longhands = shorthand?.Longhands ?? [longhand!];
        if (declaration.Value is [{ Kind: CssTokenKind.Ident } keyword] && CssWide.TryParse(keyword.Text, out CssWideKeyword wide))
        {
            foreach (Property property in longhands) into.Add(new Declared(property, Wide[(int)wide]));
        }
        else if (Variables.IsIn(declaration.Value))
        {
            for (int i = 0; i < longhands.Count; i++)
                into.Add(new Declared(longhands[i], new PendingValue(declaration.Value, longhands[i], shorthand, i, span, declaration.Name)));
        }
        else if (ValueParsing.Parse(declaration.Value, longhand, shorthand, new ValueContext(span, source.IsUserAgent), declaration.Name, sink) is { } values)
        {
            for (int i = 0; i < longhands.Count; i++) into.Add(new Declared(longhands[i], values[i] ?? Wide[(int)CssWideKeyword.Initial]));
        }
    }
}
