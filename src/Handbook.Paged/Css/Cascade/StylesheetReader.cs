using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Selectors;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// Takes a style sheet apart: style rules with what is nested in them, and the at-rules.
/// See <see href="https://www.w3.org/TR/css-cascade-5/">CSS Cascade 5</see>, <see href="https://www.w3.org/TR/css-nesting-1/">CSS Nesting 1</see>
/// and <see href="https://www.w3.org/TR/css-conditional-3/">CSS Conditional Rules 3</see>.
/// </summary>
internal sealed class StylesheetReader(RuleSet rules, StylesheetLoader loader, DiagnosticSink sink)
{
    /// <summary>In characters: larger than any sheet of a person's, small enough to be read in a moment.</summary>
    public const int MaximumSize = 16 * 1024 * 1024;

    internal static readonly string[] KnownAtRules = ["media", "import", "layer", "page", "font-face", "supports", "charset", "counter-style", "footnote"];

    private CssSource source = null!;
    private DeclarationReader declarations = null!;
    private Origin origin;

    /// <summary>What a rule stands in.</summary>
    /// <param name="Parent">The selectors of the rule around; null at the top.</param>
    private readonly record struct Surroundings(Layer Layer, SelectorList? Parent);

    public void Read(CssSource css, int start, int end, Origin from, Layer layer)
    {
        if (end - start > MaximumSize)
        {
            sink.Report(StyleDiagnostics.StylesheetTooLarge(css.Span(start, start), css.Text.Path, MaximumSize));
            return;
        }
        var (outerSource, outerDeclarations, outerOrigin) = (source, declarations, origin);
        source = css;
        // Mistakes in our own sheet are ours: a test finds them, not an author's run.
        declarations = new DeclarationReader(css, sink);
        origin = from;
        CssBlock sheet = CssParser.ParseStylesheet(css.Text.Text, start, end);
        Report(sheet.Errors);
        bool canImport = true;
        foreach (BlockItem item in sheet.Items)
        {
            if (item is AtRule { Name: "import" } import)
            {
                if (canImport) Import(import, layer);
                else sink.Report(StyleDiagnostics.MisplacedAtRule(NameSpan(import), "import", "before all other rules"));
                continue;
            }
            if (item is not AtRule { Name: "charset" } and not AtRule { Name: "layer", Block: null }) canImport = false;
            Item(item, new Surroundings(layer, null));
        }
        (source, declarations, origin) = (outerSource, outerDeclarations, outerOrigin);
    }

    private SourceSpan NameSpan(AtRule rule) => source.Span(rule.Start, rule.Start + 1 + rule.Name.Length);

    private void Item(BlockItem item, Surroundings around)
    {
        if (item is QualifiedRule rule) StyleRule(rule, around);
        else if (item is AtRule atRule) AtRule(atRule, around);
    }

    private void StyleRule(QualifiedRule rule, Surroundings around)
    {
        var parser = new SelectorParser(around.Parent);
        if (parser.ParseRulePrelude(rule.Prelude) is not { } selectors)
        {
            if (VendorExtensions.IsIn(rule.Prelude)) return;
            SourceSpan where = parser.ProblemAt is { } at ? source.Span(at.Start, at.End) : source.Span(rule.Start, PreludeEnd(rule));
            sink.Report(StyleDiagnostics.BadSelector(where, ComponentValue.Serialize(rule.Prelude), parser.Problem));
            return;
        }
        Report(rule.Block!.Errors);
        Body(rule.Block, selectors, around, rule);
    }

    private static int PreludeEnd(QualifiedRule rule) => rule.Prelude.Count == 0 ? rule.Start + 1 : rule.Prelude[^1].End;

    /// <summary>
    /// Declarations and nested rules in the order they stand in: declarations after a nested rule come after it in the cascade too.
    /// See <see href="https://drafts.csswg.org/css-nesting-1/#nested-declarations-rule">CSS Nesting, 4.2</see>.
    /// </summary>
    private void Body(CssBlock block, SelectorList selectors, Surroundings around, CssRule rule)
    {
        var run = new List<CssDeclaration>();
        void Flush()
        {
            if (run.Count == 0) return;
            DeclarationBlock read = declarations.Read(run, DeclarationPlace.Element);
            if (!read.IsEmpty) rules.Add(selectors, read, origin, around.Layer, _ => (source.Span(rule.Start, rule.Start), ComponentValue.Serialize(rule.Prelude)));
            run.Clear();
        }
        foreach (BlockItem item in block.Items)
        {
            if (item is CssDeclaration declaration)
            {
                run.Add(declaration);
                continue;
            }
            Flush();
            Item(item, around with { Parent = selectors });
        }
        Flush();
    }

    private void AtRule(AtRule rule, Surroundings around)
    {
        switch (rule.Name)
        {
            case "media":
                if (MediaQueries.Matches(rule.Prelude)) Group(rule, around);
                break;
            case "supports":
                if (SupportsConditions.Holds(rule.Prelude)) Group(rule, around);
                break;
            case "layer":
                LayerRule(rule, around);
                break;
            case "page":
                Page(rule, around);
                break;
            case "font-face":
                FontFace(rule);
                break;
            case "charset":
                // Style sheets are UTF-8.
                break;
            case "import":
                sink.Report(StyleDiagnostics.MisplacedAtRule(NameSpan(rule), "import", "before all other rules"));
                break;
            case "counter-style":
                sink.Report(StyleDiagnostics.AtRuleLater(NameSpan(rule), rule.Name, "counter styles of the author's own"));
                break;
            case "footnote":
                sink.Report(StyleDiagnostics.MisplacedAtRule(NameSpan(rule), rule.Name, "inside '@page'"));
                break;
            case "keyframes" or "-webkit-keyframes" or "-moz-keyframes" or "view-transition" or "starting-style" or "property":
                // Of the screen: nothing moves on paper, and a registered property is one that is not animated.
                break;
            default:
                if (MarginBoxNames.Find(rule.Name) is not null) sink.Report(StyleDiagnostics.MisplacedAtRule(NameSpan(rule), rule.Name, "inside '@page'"));
                else sink.Report(StyleDiagnostics.UnknownAtRule(NameSpan(rule), rule.Name, KnownAtRules));
                break;
        }
    }

    /// <summary>The contents of a conditional rule or a layer: as if they stood where the rule stands.</summary>
    private void Group(AtRule rule, Surroundings around)
    {
        if (rule.Block is not { } block)
        {
            sink.Report(StyleDiagnostics.BadAtRule(NameSpan(rule), rule.Name, "it has no block"));
            return;
        }
        Report(block.Errors);
        if (around.Parent is { } parent)
        {
            Body(block, parent, around, rule);
            return;
        }
        foreach (BlockItem item in block.Items)
        {
            if (item is CssDeclaration declaration) sink.Report(StyleDiagnostics.BadDeclaration(source.Span(declaration.Start, declaration.End)));
            else Item(item, around);
        }
    }

    private void LayerRule(AtRule rule, Surroundings around)
    {
        if (LayerNames.ParseList(rule.Prelude) is not { } names || (rule.Block is not null && names.Count > 1) || (rule.Block is null && names.Count == 0))
        {
            sink.Report(StyleDiagnostics.BadAtRule(NameSpan(rule), "layer", "what follows is no layer name"));
            return;
        }
        if (rule.Block is null)
        {
            foreach (var name in names) around.Layer.Named(name);
            return;
        }
        Layer layer = names.Count == 0 ? around.Layer.Anonymous() : around.Layer.Named(names[0]);
        Group(rule, around with { Layer = layer });
    }

    private void FontFace(AtRule rule)
    {
        if (rule.Block is null)
        {
            sink.Report(StyleDiagnostics.BadAtRule(NameSpan(rule), rule.Name, "it has no block"));
            return;
        }
        Report(rule.Block.Errors);
        if (new FontFaceReader(source, sink).Read(rule) is { } face) rules.FontFaces.Add(face);
    }

    private void Page(AtRule rule, Surroundings around)
    {
        if (rule.Block is null || PageSelector.ParseList(rule.Prelude) is not { } selectors)
        {
            sink.Report(StyleDiagnostics.BadAtRule(
                NameSpan(rule), "page", rule.Block is null ? "it has no block" : $"'{ComponentValue.Serialize(rule.Prelude)}' is no page selector"));
            return;
        }
        Report(rule.Block.Errors);
        DeclarationBlock page = declarations.Read(rule.Block.Items.OfType<CssDeclaration>(), DeclarationPlace.Page);
        var boxes = new Dictionary<MarginBoxName, DeclarationBlock>();
        foreach (CssRule inside in rule.Block.Items.OfType<CssRule>())
        {
            if (inside is AtRule { Block: { } block } at && MarginBoxNames.Find(at.Name) is { } name)
            {
                Report(block.Errors);
                IEnumerable<CssDeclaration> own = block.Items.OfType<CssDeclaration>();
                // The same box twice in a rule: the later declarations win, as if they stood in one.
                if (boxes.TryGetValue(name, out DeclarationBlock? earlier)) AddPage(selectors, DeclarationBlock.Empty, new() { [name] = earlier }, around);
                boxes[name] = declarations.Read(own, DeclarationPlace.Element);
            }
            else if (inside is AtRule { Name: "footnote" } footnote)
            {
                sink.Report(StyleDiagnostics.AtRuleLater(NameSpan(footnote), footnote.Name, "footnotes"));
            }
            else if (inside is AtRule other)
            {
                sink.Report(StyleDiagnostics.UnknownAtRule(NameSpan(other), other.Name, MarginBoxNames.All));
            }
            else
            {
                sink.Report(StyleDiagnostics.BadDeclaration(source.Span(inside.Start, PreludeEnd((QualifiedRule)inside))));
            }
        }
        AddPage(selectors, page, boxes, around);
    }

    private void AddPage(IReadOnlyList<PageSelector> selectors, DeclarationBlock page, Dictionary<MarginBoxName, DeclarationBlock> boxes, Surroundings around) =>
        rules.AddPage(order => selectors.Select(s => new PageRule(s, page, boxes, DeclarationBlock.Empty, origin, around.Layer, order)));

    private void Import(AtRule rule, Layer layer)
    {
        if (ImportPrelude.Parse(rule.Prelude) is not { } prelude)
        {
            sink.Report(StyleDiagnostics.BadAtRule(NameSpan(rule), "import", "an address in quotation marks is missing"));
            return;
        }
        if (!MediaQueries.Matches(prelude.Media) || (prelude.Supports is { } condition && !ImportPrelude.Holds(condition))) return;
        Layer target = !prelude.HasLayer ? layer : prelude.LayerName is { } name ? layer.Named(name) : layer.Anonymous();
        loader.Load(prelude.Address, source.Text.Path, source.Span(rule.Start, rule.End), sheet => Read(new CssSource(sheet), 0, sheet.Text.Length, origin, target));
    }

    private void Report(IReadOnlyList<SyntaxError> errors)
    {
        foreach (SyntaxError error in errors)
        {
            SourceSpan span = source.Span(error.Start, error.End);
            if (error.Kind == SyntaxErrorKind.BadDeclaration && VendorExtensions.IsAsteriskHack(span.Text)) continue;
            sink.Report(error.Kind switch
            {
                SyntaxErrorKind.BadDeclaration => StyleDiagnostics.BadDeclaration(span),
                SyntaxErrorKind.BadRule => StyleDiagnostics.BadRule(span),
                SyntaxErrorKind.UnclosedBlock => StyleDiagnostics.UnclosedBlock(span),
                _ => StyleDiagnostics.NestedTooDeeply(span, CssParser.MaximumDepth),
            });
        }
    }
}
