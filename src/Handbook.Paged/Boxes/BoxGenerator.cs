using Handbook.Diagnostics;
using Handbook.Paged.Boxes.Forms;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>The boxes of a document with the structure that their content belongs to.</summary>
internal sealed record BoxTree(Box Root, StructureTree Structure, ReferencesFound References)
{
    /// <summary>All counters at the elements that were asked for, by id.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<int>>> Counters { get; init; }
}

/// <summary>
/// Makes boxes of styled elements: <see href="https://www.w3.org/TR/css-display-3/#box-generation">CSS Display 3, 2</see>,
/// generated content, counters, list markers, and the structure tree beside it.
/// </summary>
internal sealed class BoxGenerator
{
    /// <summary>Deeper elements are left out: each takes several calls on the stack here and in layout.</summary>
    private const int MaximumDepth = 400;

    private readonly StyledDocument document;
    private readonly PageReferences references;
    private readonly ImageStore images;
    private readonly DiagnosticSink diagnostics;
    private readonly StructureTree structure;
    private readonly ElementStructure elementStructure = new();
    private readonly FormControls controls;
    private readonly CounterScopes counters = new();
    private readonly ReferencesFound found = new();
    private readonly ElementContentValues values;
    private readonly PseudoElements pseudoElements;
    private readonly ListMarkers markers;
    private readonly Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<int>>> targets = new(StringComparer.Ordinal);
    private IReadOnlyList<ComputedStyle> decorations = [];
    private int depth;
    private ReplacedContent? picture;

    private BoxGenerator(StyledDocument document, PageReferences references, ImageStore images, DiagnosticSink diagnostics)
    {
        this.document = document;
        this.references = references;
        this.images = images;
        this.diagnostics = diagnostics;
        structure = new StructureTree(document.Root.Attribute("lang") ?? document.Root.Language);
        controls = new FormControls(document, diagnostics);
        values = new ElementContentValues(document, counters, new QuoteDepth(), references, found);
        pseudoElements = new PseudoElements(values, counters, document.Pages.CountersShown, images);
        markers = new ListMarkers(counters, values, images);
    }

    /// <param name="references">What the pass before found out.</param>
    public static BoxTree Generate(StyledDocument document, PageReferences references, ImageStore images, DiagnosticSink diagnostics) =>
        new BoxGenerator(document, references, images, diagnostics).Generate();

    private BoxTree Generate()
    {
        var scope = new StructureScope(structure.Root);
        counters.Enter();
        var style = document.Root.Style;
        ApplyCounters(document.Root, style);
        Box root = style.Display.Inner is InnerDisplay.Flex or InnerDisplay.Grid
            ? Flex(document.Root, style, scope, page: null)
            : BlockContainer(document.Root, style, scope, establishesContext: true, usedPage: null);
        counters.Leave();
        return new BoxTree(root, structure, found) { Counters = targets };
    }

    /// <summary>Adds the boxes of an element to those of its container.</summary>
    public void Add(StyledElement element, BlockChildren into, StructureScope scope, string? page)
    {
        if (!Begin(element)) return;
        AddPrincipal(element, element.Style, into, Within(element, scope), page);
        End();
    }

    /// <summary>What every element has, whoever makes its boxes: counters, and a place that references may ask for.</summary>
    /// <returns>False where it makes no boxes; then there is no <see cref="End"/> either.</returns>
    public bool Begin(StyledElement element)
    {
        var style = element.Style;
        if (style.Display == Display.None || depth >= MaximumDepth)
        {
            if (style.Display != Display.None) diagnostics.Report(BoxDiagnostics.NestedTooDeeply(element.Span, MaximumDepth));
            return false;
        }
        depth++;
        counters.Enter();
        ApplyCounters(element, style);
        NoteTarget(element);
        return true;
    }

    public void End()
    {
        counters.Leave();
        depth--;
    }

    public static StructureScope Within(StyledElement element, StructureScope scope) => ElementStructure.IsHidden(element) ? StructureScope.Artifact : scope;

    private void AddPrincipal(StyledElement element, ComputedStyle style, BlockChildren into, StructureScope scope, string? page)
    {
        ReadPicture(element, scope);
        if (element.Name == "br")
        {
            into.Inline.AddForcedBreak(into.CurrentInlineBox);
        }
        else if (element.Name == "wbr")
        {
            into.Inline.AddText("\u200B", into.CurrentInlineBox, null);
        }
        else if (style.Display == Display.Contents)
        {
            AddChildren(element, style, into, scope, page);
        }
        else if (style.Display == Display.Inline && !style.IsOutOfFlow && !IsReplaced(element))
        {
            AddInline(element, style, into, scope, page);
        }
        else
        {
            AddBox(element, style, into, scope, page);
        }
    }

    private void AddBox(StyledElement element, ComputedStyle style, BlockChildren into, StructureScope scope, string? page)
    {
        bool isFloat = style.Float is Float.Left or Float.Right;
        bool isPositioned = style.Position is Position.Absolute or Position.Fixed;
        bool isAtomic = !isFloat && !isPositioned && style.Display.IsInlineLevel;
        var within = isAtomic && !scope.IsArtifact ? into.CurrentStructure : scope;
        var outer = decorations;
        decorations = isFloat || isPositioned || isAtomic ? [] : Decorating(outer, into.OpenStyles);
        var box = PrincipalBox(element, style, within, page, isFloat || isPositioned || isAtomic);
        decorations = outer;
        if (box is null) return;
        if (isPositioned) into.AddOutOfFlow(box);
        else if (isFloat) into.AddFloat(box);
        else if (isAtomic) into.Inline.AddAtomic(box, into.CurrentInlineBox);
        else into.AddBlock(box);
    }

    private static IReadOnlyList<ComputedStyle> Decorating(IReadOnlyList<ComputedStyle> outer, IEnumerable<ComputedStyle> more)
    {
        ComputedStyle[] own = [.. more.Where(style => style.TextDecorationLine != TextDecorationLine.None)];
        return own.Length == 0 ? outer : [.. outer, .. own];
    }

    private Box? PrincipalBox(StyledElement element, ComputedStyle style, StructureScope scope, string? page, bool establishesContext)
    {
        page = style.Page ?? page;
        if (element is { Name: "button", IsHtml: true }) diagnostics.Report(FormDiagnostics.Button(element.Span, "<button>"));
        if (IsReplaced(element)) return Replaced(element, style, scope, page);
        return style.Display.Inner switch
        {
            InnerDisplay.Flex or InnerDisplay.Grid => Flex(element, style, Scope(element, style, scope), page),
            InnerDisplay.Table => TableBoxes.Build(element, style, Facts(element, style), this, scope, page),
            _ => BlockContainer(element, style, Scope(element, style, scope), establishesContext, page),
        };
    }

    /// <summary>The block container of an element whose structure element is known already.</summary>
    /// <param name="usedPage">Name of the page that the element is on.</param>
    public BlockContainerBox BlockContainer(StyledElement element, ComputedStyle style, StructureScope scope, bool establishesContext, string? usedPage)
    {
        bool isListItem = style.Display.IsListItem;
        var marker = isListItem ? markers.For(element, style, scope) : null;
        var body = isListItem && scope.Node?.Type == StructureType.LI ? scope.Child(new StructureNode(StructureType.LBody)) : scope;
        var facts = Facts(element, style);
        var outer = decorations;
        var children = new BlockChildren(style, element.Language ?? "", element.Span, body, usedPage) { Decorations = outer };
        decorations = Decorating(outer, [style]);
        if (marker is { IsInside: true }) ListMarkers.AddInside(marker, children);
        AddChildren(element, style, children, body, usedPage);
        decorations = outer;
        var (blocks, lines) = children.Finish();
        var (first, last) = (FirstInFlow(blocks), LastInFlow(blocks));
        bool isContext = establishesContext || style.Display is Display.FlowRoot or Display.InlineBlock || style.Overflow != Overflow.Visible;
        var box = new BlockContainerBox(style, facts)
        {
            Blocks = blocks,
            Lines = lines,
            OutsideMarker = marker is { IsInside: false } ? marker.Box : null,
            Structure = scope.Node,
            EstablishesFormattingContext = isContext,
            BreakBefore = BreakPropagation.Join(style.BreakBefore, isContext ? BreakBetween.Auto : first?.BreakBefore ?? BreakBetween.Auto),
            BreakAfter = BreakPropagation.Join(style.BreakAfter, isContext ? BreakBetween.Auto : last?.BreakAfter ?? BreakBetween.Auto),
            StartPage = first is null ? usedPage : first.StartPage,
            EndPage = last is null ? usedPage : last.EndPage,
        };
        if (element.Pseudo(PseudoElement.FirstLetter) is { } letter) box = FirstLetters.Apply(box, letter);
        return element.Pseudo(PseudoElement.FirstLine) is { } line ? FirstLines.Apply(box, line) : box;
    }

    public void AddChildren(StyledElement element, ComputedStyle style, BlockChildren into, StructureScope scope, string? page)
    {
        AddPseudo(element, PseudoElement.Before, into);
        // Deviates: of an element, only a picture replaces the content, as in browsers; documents rely on texts and `none` having no effect.
        if (Alternatives.Of(element) is { } words) AddText(words, into);
        else if (style.Content.Items is [ContentImage] own) pseudoElements.AddItems(own, element, style, into, into.CurrentInlineBox);
        else
        {
            for (var child = element.FirstChild; child is not null; child = child.NextSibling)
            {
                if (child is StyledElement { Style.Display.IsTablePart: true } part) child = TableBoxes.AddAnonymous(part, style, into, this, scope, page);
                else if (child is StyledElement inner) Add(inner, into, scope, page);
                else if (child is StyledText text) AddText(text, into);
            }
        }
        AddPseudo(element, PseudoElement.After, into);
    }

    public void AddPseudo(StyledElement element, PseudoElement which, BlockChildren into)
    {
        if (element.Pseudo(which) is { } style) pseudoElements.Add(element, style, into);
    }

    public static void AddText(StyledText node, BlockChildren into) => AddText(node.Text.ToString(), into);

    private static void AddText(string text, BlockChildren into)
    {
        if (text.Length == 0) return;
        bool isBlank = Whitespace.IsBlank(text);
        var style = into.CurrentStyle;
        bool collapses = style.WhiteSpaceCollapse is WhiteSpaceCollapse.Collapse or WhiteSpaceCollapse.PreserveBreaks;
        if (isBlank && collapses && !into.HasInlineContent) return;
        var box = into.CurrentInlineBox;
        var content = into.CurrentStructure.Content();
        into.Inline.AddText(TextTransforms.Apply(text, box.Style.TextTransform, box.Language), box, content);
    }

    private void AddInline(StyledElement element, ComputedStyle style, BlockChildren into, StructureScope scope, string? page)
    {
        var within = into.CurrentStructure;
        if (scope.IsArtifact) within = StructureScope.Artifact;
        var own = Scope(element, style, within);
        var box = new InlineBox(style, Facts(element, style), into.CurrentInlineBox)
        {
            Structure = ReferenceEquals(own.Node, within.Node) ? null : own.Node,
            Language = element.Language ?? "",
        };
        into.OpenInline(box, own);
        AddChildren(element, style, into, own, page);
        into.CloseInline();
    }

    private FlexBox Flex(StyledElement element, ComputedStyle style, StructureScope scope, string? page)
    {
        var outer = decorations;
        var children = new BlockChildren(style, element.Language ?? "", element.Span, scope, page) { WrapsInlineInBlocks = true, Decorations = Decorating(outer, [style]) };
        decorations = children.Decorations;
        AddChildren(element, style, children, scope, page);
        decorations = outer;
        var (blocks, _) = children.Finish();
        Box[] items = [.. blocks.Select(AsFlexItem).OrderBy(item => item.Style.Order)];
        return new FlexBox(style, Facts(element, style))
        {
            Items = items,
            Structure = scope.Node,
            BreakBefore = BreakPropagation.BeforeFlex(style, items),
            BreakAfter = BreakPropagation.AfterFlex(style, items),
            StartPage = page,
            EndPage = page,
        };
    }

    private static Box AsFlexItem(Box box) => box is BlockContainerBox { EstablishesFormattingContext: false } container
        ? container.WithFormattingContext()
        : box;

    private ReplacedBox? Replaced(StyledElement element, ComputedStyle style, StructureScope scope, string? page)
    {
        if (FormControls.IsControl(element)) return Field(element, style, scope, page);
        string? alt = element.Attribute("alt");
        bool isDecoration = IsDecoration(element, alt);
        var node = isDecoration || scope.IsArtifact ? null : scope.Child(new StructureNode(StructureType.Figure) { Alt = alt ?? "" }).Node;
        return new ReplacedBox(style, Facts(element, style), picture!)
        {
            Structure = node,
            Owner = node?.AppendContent(),
            BreakBefore = style.BreakBefore,
            BreakAfter = style.BreakAfter,
            StartPage = page,
            EndPage = page,
        };
    }

    private ReplacedBox? Field(StyledElement element, ComputedStyle style, StructureScope scope, string? page)
    {
        if (controls.For(element, scope.IsArtifact) is not { } content) return null;
        // A radio button has no name of its own in the file (its group has), so its node says what it is called.
        string? alt = content.Control is CheckControl { IsRadio: true } radio ? radio.Label : null;
        var node = content.Control is null ? null : scope.Child(new StructureNode(StructureType.Form) { Alt = alt }).Node;
        return new ReplacedBox(style, Facts(element, style), content)
        {
            Structure = node,
            BreakBefore = style.BreakBefore,
            BreakAfter = style.BreakAfter,
            StartPage = page,
            EndPage = page,
        };
    }

    /// <summary>An <c>img</c> whose picture can't be had is an element like others, with its alternative text in it.</summary>
    private bool IsReplaced(StyledElement element)
    {
        if (!element.IsHtml) return false;
        return element.Name == "img" ? picture is not null : FormControls.IsControl(element);
    }

    /// <summary>Reads the picture of an element that has just begun, and reports once what is wrong with it.</summary>
    private void ReadPicture(StyledElement element, StructureScope scope)
    {
        if (Alternatives.IsDrawing(element)) diagnostics.Report(BoxDiagnostics.UnsupportedElement(element.Span, element.Name));
        if (element is not { Name: "img", IsHtml: true }) return;
        picture = images.ForElement(element);
        string? alt = element.Attribute("alt");
        if (alt is null && !IsDecoration(element, alt) && !scope.IsArtifact) diagnostics.Report(BoxDiagnostics.MissingAlt(element.Span, element.Attribute("src")));
    }

    private static bool IsDecoration(StyledElement element, string? alt) =>
        (alt is not null && Whitespace.IsBlank(alt)) || element.Attribute("role") is "presentation" or "none";

    /// <summary>The scope inside of an element: its own structure element, or its container's.</summary>
    public StructureScope Scope(StyledElement element, ComputedStyle style, StructureScope parent)
    {
        if (parent.Node is not { } node) return parent;
        if (element.Name is "dt" or "dd") return DefinitionLists.Scope(element.Name == "dt", parent);
        return elementStructure.NodeFor(element, parent, style) is { } own ? new StructureScope(node.Append(own)) : parent;
    }

    public ElementFacts? Facts(StyledElement element, ComputedStyle style)
    {
        string? href = element.Name is "a" or "area" ? element.Attribute("href") : null;
        int? level = style.BookmarkLevel;
        var page = PageCounterChange(style);
        var changes = counters.ChangesOf(style, document.Pages.CountersShown);
        bool isPlain = element.Id is null && href is null && level is null && style.StringSet.Count == 0 && page is null && changes.Count == 0;
        if (isPlain) return new ElementFacts(element.Name, null, element.Span);
        values.Element = element;
        values.Style = style;
        var strings = style.StringSet.Count == 0 ? [] : style.StringSet.Select(s => new NamedString(s.Name, ContentText.Of(s.Value, values))).ToArray();
        foreach (var set in strings) found.NamedStrings[set.Name] = set.Value;
        return new ElementFacts(element.Name, element.Id, element.Span)
        {
            Href = href,
            LinkWords = href is null ? "" : WordsOf(element),
            BookmarkLevel = level ?? 0,
            BookmarkLabel = level is null ? "" : Whitespace.Collapse(ContentText.Of(style.BookmarkLabel, values)),
            BookmarkOpen = style.BookmarkState == BookmarkState.Open,
            NamedStrings = strings,
            PageCounter = page,
            Counters = changes,
        };
    }

    private static string WordsOf(StyledElement link)
    {
        string text = Whitespace.Collapse(link.TextContent);
        if (text.Length == 0) text = string.Join(' ', link.Descendants.Select(child => child.Attribute("alt")).Where(alt => !string.IsNullOrWhiteSpace(alt)));
        return text.Length > 0 ? text : Whitespace.Collapse(link.Attribute("aria-label") ?? link.Attribute("title") ?? "");
    }

    private static int? PageCounterChange(ComputedStyle style)
    {
        foreach (var change in style.CounterSet.Concat(style.CounterReset))
        {
            if (change.Name == "page") return change.Value ?? 0;
        }
        return null;
    }

    private void ApplyCounters(StyledElement element, ComputedStyle style)
    {
        ListItems.Begin(element, style, counters);
        counters.Apply(style);
        ListItems.Count(element, style, counters);
    }

    private void NoteTarget(StyledElement element)
    {
        if (element.Id is { } id && references.Asked.Contains(id) && !targets.ContainsKey(id)) targets.Add(id, counters.Snapshot());
    }

    private static Box? FirstInFlow(IReadOnlyList<Box> blocks)
    {
        foreach (var box in blocks)
        {
            if (box.IsInFlow) return box;
        }
        return null;
    }

    private static Box? LastInFlow(IReadOnlyList<Box> blocks)
    {
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i].IsInFlow) return blocks[i];
        }
        return null;
    }
}
