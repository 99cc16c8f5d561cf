using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using Handbook.Diagnostics;
using Handbook.Paged.Css;

namespace Handbook.Paged.Html;

/// <summary>
/// A parsed document. AngleSharp tokenizes and constructs the tree by the
/// <see href="https://html.spec.whatwg.org/multipage/parsing.html">HTML specification</see>; the nodes are our own, at about a third of
/// the memory of its DOM.
/// </summary>
internal sealed class HtmlTree
{
    /// <summary>How deep elements nest at most; deeper ones become siblings, as in browsers. Layout recurses as deep as the tree.</summary>
    public const int MaximumDepth = 500;

    // Each further element below the deepest level makes the construction search all of its open elements.
    private const int MostElementsTooDeep = 1000;

    private readonly Dictionary<(string Name, string Namespace), ElementType> types = [];
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names;
    private readonly IDocument prototypes;
    private ChildList? childList;
    private int tokenStart;
    private int elementsTooDeep;

    private HtmlTree(SourceText source, IDocument prototypes)
    {
        Source = source;
        this.prototypes = prototypes;
        names = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Document = new HtmlTreeDocument(this);
    }

    public SourceText Source { get; }

    /// <summary>The <c>html</c> element.</summary>
    public StyledElement Root { get; private set; } = null!;

    /// <summary>The first element at <see cref="MaximumDepth"/>; null where no element is as deep.</summary>
    public StyledElement? DeepestElement { get; private set; }

    /// <summary>Where so many elements were too deep that the rest of the document is left out.</summary>
    public bool IsCutOff => elementsTooDeep >= MostElementsTooDeep;

    internal HtmlTreeDocument Document { get; }

    public static HtmlTree Parse(SourceText source)
    {
        var tree = new HtmlTree(source, new HtmlParser().ParseDocument(""));
        if (tree.TryConstruct()) return tree;
        // AngleSharp's construction asks for its own classes where it parents elements out of a table, and in templates.
        // Both are rare: such a document goes through AngleSharp's DOM.
        tree = new HtmlTree(source, tree.prototypes);
        tree.Root = DomCopy.Of(source, tree);
        return tree;
    }

    /// <returns>The one instance of a name.</returns>
    internal string Intern(StringOrMemory name)
    {
        ReadOnlySpan<char> characters = name.Memory.Span;
        if (names.TryGetValue(characters, out string? known)) return known;
        string text = name.ToString();
        names[text] = text;
        return text;
    }

    /// <summary>An equal stretch of the source where the token stands, so that its string can go; the text itself otherwise.</summary>
    internal ReadOnlyMemory<char> SourceSlice(StringOrMemory text)
    {
        ReadOnlyMemory<char> characters = text.Memory;
        return tokenStart + characters.Length <= Source.Text.Length
            && Source.Text.AsSpan(tokenStart, characters.Length).SequenceEqual(characters.Span)
            ? Source.Text.AsMemory(tokenStart, characters.Length)
            : characters;
    }

    internal ElementType TypeOf(string name, string @namespace, NodeFlags flags = NodeFlags.None)
    {
        if (types.TryGetValue((name, @namespace), out ElementType? type)) return type;
        IElement prototype = @namespace == NamespaceNames.HtmlUri ? prototypes.CreateElement(ValidName(name)) : prototypes.CreateElement(@namespace, ValidName(name));
        type = new ElementType(name, @namespace, prototype.Flags | flags);
        types.Add((name, @namespace), type);
        return type;
    }

    internal StyledElement Create(StringOrMemory name, NodeFlags flags = NodeFlags.None) =>
        new(this, TypeOf(Intern(name), NamespaceNames.HtmlUri, flags), tokenStart);

    internal ForeignElement CreateForeign(StringOrMemory name, string @namespace) =>
        new(this, TypeOf(Intern(name), @namespace), tokenStart);

    internal StyledElement Create(Func<HtmlTree, ElementType, int, StyledElement> make, string name) =>
        make(this, TypeOf(name, NamespaceNames.HtmlUri), tokenStart);

    internal StyledElement Copy(StyledElement element, int start, string[]? attributes)
    {
        var copy = new StyledElement(this, element.Type, start);
        copy.SetAttributes(attributes);
        return copy;
    }

    internal void NoteDepth(StyledElement element)
    {
        if (element.Depth < MaximumDepth) return;
        DeepestElement ??= element;
        elementsTooDeep++;
    }

    internal ChildList ChildListOf(StyledElement parent)
    {
        if (childList?.Parent != parent) childList = new ChildList(parent);
        return childList;
    }

    /// <param name="by">1 for a child more, -1 for a child less.</param>
    internal void Changed(StyledElement parent, int by)
    {
        if (childList?.Parent == parent) childList.Changed(by);
    }

    private bool TryConstruct()
    {
        var factory = new TreeConstruction(this);
        var parser = new HtmlParser(new HtmlParserOptions { SkipComments = true, MaximumDepth = MaximumDepth }, BrowsingContext.New(new Configuration().With(factory)));
        parser.ParseDocument<HtmlTreeDocument, StyledElement>(new TextSource(new ReadOnlyMemoryTextSource(Source.Text)), (ref token, next) =>
        {
            if (Document.NeedsDom || IsCutOff) return TokenConsumptionResult.Stop;
            tokenStart = token.Position.Index;
            next(ref token);
            return TokenConsumptionResult.Continue;
        });
        if (Document.NeedsDom || Document.Root is null) return false;
        Root = Document.Root;
        return true;
    }

    // Tree construction takes names that createElement() refuses; they have no category of their own.
    private static string ValidName(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && name.Length > 0 && char.IsAsciiLetter(name[0]) ? name : "x-unknown";
}
