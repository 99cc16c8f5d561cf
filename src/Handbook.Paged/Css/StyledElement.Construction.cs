using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using Handbook.Paged.Html;

namespace Handbook.Paged.Css;

/// <summary>What AngleSharp's tree construction asks of an element while it parses.</summary>
internal partial class StyledElement : IConstructableElement
{
    StringOrMemory IConstructableNode.NodeName => Name;

    NodeFlags IConstructableNode.Flags => Type.Flags;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent is null ? Tree.Document : Parent;
        set => throw new NotSupportedException();
    }

    IConstructableNodeList IConstructableNode.ChildNodes => Tree.ChildListOf(this);

    StringOrMemory IConstructableElement.NamespaceUri => Type.Namespace;

    StringOrMemory IConstructableElement.LocalName => Name;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => new ConstructedAttributes(this);

    // Positions come with the tokens: HtmlTree notes them.
    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    void IConstructableNode.RemoveFromParent() => Parent?.Unlink(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => Unlink((StyledNode)childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => Unlink((StyledNode)childNode);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode)
    {
        Tree.Document.NeedsDom = true;
        Link((StyledNode)childNode, Tree.ChildListOf(this).At(idx));
    }

    void IConstructableNode.AddNode(IConstructableNode node)
    {
        // A processing instruction or the like is no part of our tree.
        if (node is StyledNode child) Link(child, null);
    }

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => AddText(text, null);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly)
    {
        Tree.Document.NeedsDom = true;
        AddText(text, Tree.ChildListOf(this).At(idx));
    }

    void IConstructableElement.SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetAttribute(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => SetAttribute(name, value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory @namespace, StringOrMemory name) =>
        Attribute(name.ToString()) is string value ? value : default(StringOrMemory);

    bool IConstructableElement.HasAttribute(StringOrMemory name) => Attribute(name.ToString()) is not null;

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        int count = tagAttributes.Count;
        if (count == 0) return;
        attributes = new string[2 * count];
        for (int i = 0; i < count; i++)
        {
            attributes[2 * i] = Tree.Intern(tagAttributes[i].Name);
            attributes[2 * i + 1] = tagAttributes[i].Value.ToString();
        }
    }

    void IConstructableElement.SetupElement()
    {
    }

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
    }

    IConstructableNode IConstructableElement.ShallowCopy() => Tree.Copy(this, start, attributes);

    internal void SetAttributes(string[]? namesAndValues) => attributes = namesAndValues;

    /// <param name="before">The child that it comes before; null for the end.</param>
    internal void Link(StyledNode node, StyledNode? before)
    {
        node.Parent?.Unlink(node);
        StyledNode? after = before is null ? LastChild : before.PreviousSibling;
        node.Parent = this;
        if (node is StyledElement element)
        {
            element.Depth = Depth + 1;
            Tree.NoteDepth(element);
        }
        node.PreviousSibling = after;
        node.NextSibling = before;
        if (after is null) FirstChild = node;
        else after.NextSibling = node;
        if (before is null) LastChild = node;
        else before.PreviousSibling = node;
        Tree.Changed(this, 1);
    }

    internal void AppendText(ReadOnlyMemory<char> text)
    {
        if (LastChild is StyledText previous) previous.Append(text);
        else Link(new StyledText(text), null);
    }

    internal void Unlink(StyledNode node)
    {
        if (node.Parent != this) return;
        if (node.PreviousSibling is null) FirstChild = node.NextSibling;
        else node.PreviousSibling.NextSibling = node.NextSibling;
        if (node.NextSibling is null) LastChild = node.PreviousSibling;
        else node.NextSibling.PreviousSibling = node.PreviousSibling;
        node.Parent = null;
        node.PreviousSibling = null;
        node.NextSibling = null;
        Tree.Changed(this, -1);
    }

    private void AddText(StringOrMemory text, StyledNode? before)
    {
        ReadOnlyMemory<char> characters = Tree.SourceSlice(text);
        if ((before is null ? LastChild : before.PreviousSibling) is StyledText previous) previous.Append(characters);
        else Link(new StyledText(characters), before);
    }

    private void SetAttribute(StringOrMemory name, StringOrMemory value)
    {
        string key = Tree.Intern(name);
        for (int i = 0; i < Attributes.Length; i += 2)
        {
            if (attributes![i] != key) continue;
            attributes[i + 1] = value.ToString();
            return;
        }
        attributes = [.. attributes ?? [], key, value.ToString()];
    }
}
