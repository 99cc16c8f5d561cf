using System.Text;
using Handbook.Paged.Css.Properties;

namespace Handbook.Paged.Css;

/// <summary>
/// The styled tree as text: of each element the computed values that are not what it would have without any declaration
/// (inherited ones that differ from the parent's, others that differ from the initial value).
/// </summary>
internal static class StyledTreeDump
{
    public static string Of(StyledDocument document)
    {
        var builder = new StringBuilder();
        Write(builder, document.Root, ComputedStyle.Initial, 0);
        return builder.ToString();
    }

    public static string Of(StyledElement element)
    {
        var builder = new StringBuilder();
        Write(builder, element, element.Parent?.Style ?? ComputedStyle.Initial, 0);
        return builder.ToString();
    }

    public static string Of(PageStyle page, ComputedStyle root)
    {
        var builder = new StringBuilder();
        Line(builder, 0, "@page", page.Style, root);
        foreach (MarginBox box in page.MarginBoxes) Line(builder, 1, "@" + Keywords.NameOf(box.Name), box.Style, page.Style);
        return builder.ToString();
    }

    private static void Write(StringBuilder builder, StyledElement element, ComputedStyle parent, int depth)
    {
        Line(builder, depth, element.ToString(), element.Style, parent);
        foreach (PseudoElement pseudoElement in Enum.GetValues<PseudoElement>())
        {
            if (element.Pseudo(pseudoElement) is { } style) Line(builder, depth + 1, "::" + Keywords.NameOf(pseudoElement), style, element.Style);
        }
        foreach (StyledNode child in element.Children)
        {
            if (child is StyledElement inner) Write(builder, inner, element.Style, depth + 1);
            else if (child is StyledText { IsWhiteSpace: false } text) builder.Append(' ', 2 * (depth + 1)).Append('"').Append(text.Text.Trim()).Append("\"\n");
        }
    }

    private static void Line(StringBuilder builder, int depth, string name, ComputedStyle style, ComputedStyle parent)
    {
        builder.Append(' ', 2 * depth).Append(name);
        ComputedStyle without = ComputedStyle.InheritingFrom(parent);
        string separator = "  ";
        foreach (Property property in PropertyTable.Longhands.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            if (property.SameIn(style, without)) continue;
            builder.Append(separator).Append(property.Name).Append(": ").Append(property.Describe(style));
            separator = "; ";
        }
        builder.Append('\n');
    }
}
