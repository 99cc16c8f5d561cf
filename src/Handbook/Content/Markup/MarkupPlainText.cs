using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Handbook.Model;

namespace Handbook.Content.Markup;

/// <summary>The words of a tree: blocks on lines of their own, blanks run together, no footnote marks, no words of the interface.</summary>
internal static class MarkupPlainText
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\t\r");

    /// <param name="links">The text's links: <c>[[id]]</c> shows the title of its target.</param>
    public static string Of(ImmutableArray<MarkupNode> nodes, ImmutableArray<ContentLink> links)
    {
        var writer = new Writer(links);
        foreach (MarkupNode node in nodes) writer.Append(node, preformatted: false);
        return writer.Finish();
    }

    /// <summary>Runs of characters with a letter or digit among them.</summary>
    public static int CountWords(string text)
    {
        int count = 0;
        bool inside = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                inside = false;
            }
            else if (!inside && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)))
            {
                inside = true;
                count++;
            }
        }
        return count;
    }

    private sealed class Writer(ImmutableArray<ContentLink> links)
    {
        private readonly StringBuilder builder = new();

        public void Append(MarkupNode node, bool preformatted)
        {
            switch (node)
            {
                case MarkupText text:
                    AppendText(text.Text, preformatted);
                    break;
                case MarkupTargetTitle title:
                    AppendText(links[title.Slot].Text, preformatted);
                    break;
                case MarkupElement element when IsFootnoteMark(element):
                    break;
                case MarkupElement { Name: "br" or "hr" }:
                    EndLine();
                    break;
                case MarkupElement element:
                    bool block = HtmlElements.IsBlock(element.Name);
                    if (block && element.Name is not ("td" or "th")) EndLine();
                    foreach (MarkupNode child in element.Children) Append(child, preformatted || element.Name == "pre");
                    if (element.Name is "td" or "th") builder.Append(' ');
                    else if (block) EndLine();
                    break;
            }
        }

        private static bool IsFootnoteMark(MarkupElement element) =>
            element.Name is "sup" or "a" && element.Attribute("class") is { Value: "footnote-ref" or "footnote-back" };

        private void AppendText(string text, bool preformatted)
        {
            ReadOnlySpan<char> rest = text;
            while (true)
            {
                int blank = rest.IndexOfAny(Blanks);
                builder.Append(blank < 0 ? rest : rest[..blank]);
                if (blank < 0) return;
                if (rest[blank] == '\n' && preformatted) EndLine();
                else if (builder.Length > 0 && builder[^1] is not (' ' or '\n')) builder.Append(' ');
                rest = rest[(blank + 1)..];
            }
        }

        private void EndLine()
        {
            while (builder.Length > 0 && builder[^1] == ' ') builder.Length--;
            if (builder.Length > 0 && builder[^1] != '\n') builder.Append('\n');
        }

        public string Finish()
        {
            while (builder.Length > 0 && builder[^1] is ' ' or '\n') builder.Length--;
            return builder.ToString();
        }
    }
}
