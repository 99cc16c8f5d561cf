using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Handbook.Paged.Css;

/// <summary>What AngleSharp's tree construction asks of a text while it moves nodes about: where it is, never what is below it.</summary>
internal sealed partial class StyledText : IConstructableNode
{
    StringOrMemory IConstructableNode.NodeName => "#text";

    NodeFlags IConstructableNode.Flags => NodeFlags.None;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => throw new NotSupportedException();
    }

    IConstructableNodeList IConstructableNode.ChildNodes => throw new NotSupportedException();

    void IConstructableNode.RemoveFromParent() => Parent?.Unlink(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.AddNode(IConstructableNode node) => throw new NotSupportedException();

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => throw new NotSupportedException();

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => throw new NotSupportedException();
}
