using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>
/// A <c>dl</c> is a list whose labels are its terms: each group of <c>dt</c> and <c>dd</c> becomes one LI
/// (Tagged PDF Best Practice Guide, 4.2.5).
/// </summary>
internal static class DefinitionLists
{
    public static StructureScope Scope(bool isTerm, StructureScope list)
    {
        if (list.Node is not { Type: StructureType.L } node) return list.Child(new StructureNode(StructureType.P));
        var last = node.Children.Count > 0 ? node.Children[^1] as StructureNode : null;
        bool begins = last is null || (isTerm && last.Children.OfType<StructureNode>().Any(child => child.Type == StructureType.LBody));
        var item = begins ? node.Append(new StructureNode(StructureType.LI)) : last!;
        return new StructureScope(item.Append(new StructureNode(isTerm ? StructureType.Lbl : StructureType.LBody)));
    }
}
