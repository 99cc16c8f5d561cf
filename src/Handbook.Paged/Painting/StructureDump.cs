using System.Text;

namespace Handbook.Paged.Painting;

/// <summary>The structure tree as indented text, for tests and <c>--dump tags</c>. Places for content show as <c>·</c>.</summary>
internal static class StructureDump
{
    public static string Of(StructureTree tree)
    {
        var text = new StringBuilder();
        Append(text, tree.Root, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, StructureNode node, int depth)
    {
        text.Append(' ', depth * 2).Append(node);
        if (node.Lang is { } lang) text.Append(" lang=").Append(lang);
        Quoted(text, "title", node.Title);
        Quoted(text, "alt", node.Alt);
        Quoted(text, "actual", node.ActualText);
        Quoted(text, "expansion", node.Expansion);
        if (node.Attributes is { } attributes) Append(text, attributes);
        text.Append('\n');
        foreach (object child in node.Children)
        {
            if (child is StructureNode inner) Append(text, inner, depth + 1);
            else text.Append(' ', (depth + 1) * 2).Append("·\n");
        }
    }

    private static void Append(StringBuilder text, StructureAttributes attributes)
    {
        if (attributes.Scope is { } scope) text.Append(" scope=").Append(scope);
        if (attributes.ColSpan > 1) text.Append(" colspan=").Append(attributes.ColSpan);
        if (attributes.RowSpan > 1) text.Append(" rowspan=").Append(attributes.RowSpan);
        if (attributes.Headers.Length > 0) text.Append(" headers=").AppendJoin(',', attributes.Headers);
        if (attributes.ListNumbering is { } numbering) text.Append(" numbering=").Append(numbering);
        if (attributes.Placement is { } placement) text.Append(" placement=").Append(placement);
        Quoted(text, "summary", attributes.Summary);
    }

    private static void Quoted(StringBuilder text, string name, string? value)
    {
        if (value is not null) text.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
    }
}
