using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Handbook.Paged.Css;

namespace Handbook.Paged.Html;

/// <summary>The document node, for as long as the tree construction needs one.</summary>
internal sealed class HtmlTreeDocument(HtmlTree tree) : IConstructableDocument
{
    public StyledElement? Root { get; private set; }

    /// <summary>Set where AngleSharp's tree construction would go wrong with any DOM but its own.</summary>
    public bool NeedsDom { get; set; }

    public TextSource Source { get; set; } = null!;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public StringOrMemory NodeName => "#document";

    public NodeFlags Flags => NodeFlags.None;

    public IConstructableNode? Parent
    {
        get => null;
        set => throw new NotSupportedException();
    }

    public IConstructableNodeList ChildNodes => Root is null ? throw new NotSupportedException() : tree.ChildListOf(Root);

    public IConstructableElement? Head => null;

    public IConstructableElement DocumentElement => Root!;

    public bool IsLoading => false;

    public void AddNode(IConstructableNode node)
    {
        if (node is not StyledElement element) return;
        if (Root is null) Root = element;
        // A second element is one that was to be parented out of a table, for which only AngleSharp's DOM finds the place.
        else NeedsDom = true;
    }

    public void InsertNode(int idx, IConstructableNode childNode) => AddNode(childNode);

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
    }

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
    }

    public void RemoveFromParent()
    {
    }

    public void RemoveChild(IConstructableNode childNode)
    {
    }

    public void RemoveNode(int idx, IConstructableNode childNode)
    {
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
    }

    public void Clear()
    {
    }
}
