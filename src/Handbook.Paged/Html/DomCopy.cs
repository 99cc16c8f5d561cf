using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Handbook.Diagnostics;
using Handbook.Paged.Css;

namespace Handbook.Paged.Html;

/// <summary>Parses into AngleSharp's DOM and copies that into our tree: the way of the few documents that our own nodes can't be constructed for.</summary>
internal static class DomCopy
{
    public static StyledElement Of(SourceText source, HtmlTree tree)
    {
        var parser = new HtmlParser(new HtmlParserOptions { SkipComments = true, MaximumDepth = HtmlTree.MaximumDepth, IsKeepingSourceReferences = true });
        IDocument document = parser.ParseDocument(source.Text);
        StyledElement root = Element(document.DocumentElement, tree);
        var pending = new Stack<(INode From, StyledElement To)>();
        pending.Push((document.DocumentElement, root));
        while (pending.TryPop(out var next))
        {
            foreach (INode child in next.From.ChildNodes)
            {
                if (child is IText text)
                {
                    next.To.AppendText(text.Data.AsMemory());
                }
                else if (child is IElement element)
                {
                    StyledElement copy = Element(element, tree);
                    next.To.Link(copy, null);
                    // A template's content is no part of the document.
                    if (element is not IHtmlTemplateElement) pending.Push((element, copy));
                }
            }
        }
        return root;
    }

    private static StyledElement Element(IElement element, HtmlTree tree)
    {
        int start = element.SourceReference?.Position.Index ?? 0;
        ElementType type = tree.TypeOf(tree.Intern(element.LocalName), element.NamespaceUri ?? NamespaceNames.HtmlUri);
        var copy = new StyledElement(tree, type, Math.Clamp(start, 0, tree.Source.Text.Length));
        if (element.Attributes.Length == 0) return copy;
        var attributes = new string[2 * element.Attributes.Length];
        for (int i = 0; i < element.Attributes.Length; i++)
        {
            attributes[2 * i] = tree.Intern(element.Attributes[i]!.Name);
            attributes[2 * i + 1] = element.Attributes[i]!.Value;
        }
        copy.SetAttributes(attributes);
        return copy;
    }
}
