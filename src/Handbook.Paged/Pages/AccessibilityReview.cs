using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Pages;

/// <summary>
/// What only the author of a document can mend for those who can't see its pages, each told at its line. What goes wrong in the making of
/// boxes (a picture without words, a field without a label) is told there.
/// </summary>
internal sealed partial class AccessibilityReview
{
    private readonly DiagnosticSink sink;
    private (StyledElement Element, int Level)? heading;

    private AccessibilityReview(DiagnosticSink sink) => this.sink = sink;

    public static void Of(StyledDocument document, DiagnosticSink sink) => new AccessibilityReview(sink).Visit(document.Root);

    private void Visit(StyledElement element)
    {
        // As the boxes do, without recursion: documents nest deeply.
        for (StyledNode? node = element; node is not null; node = Next(node, element))
        {
            if (node is StyledElement { IsHtml: true } visited && !IsSkipped(visited)) Check(visited);
        }
    }

    private static StyledNode? Next(StyledNode node, StyledElement root)
    {
        if (node is StyledElement { FirstChild: { } child } parent && !IsSkipped(parent)) return child;
        while (node.NextSibling is null)
        {
            if (node == root || node.Parent is null || node.Parent == root) return null;
            node = node.Parent;
        }
        return node == root ? null : node.NextSibling;
    }

    private static bool IsSkipped(StyledElement element) => element.Style.Display == Display.None || ElementStructure.IsHidden(element);

    private void Check(StyledElement element)
    {
        if (element.Attribute("lang") is { } language && (element.Parent is not null || language.Length > 0) && !LanguageTag().IsMatch(language))
            sink.Report(AccessibilityDiagnostics.InvalidLanguage(element.AttributeSpan("lang") ?? element.Span, language));
        if (element.Attribute("role") == "img" && element.Name != "img" && string.IsNullOrWhiteSpace(element.Attribute("aria-label")))
            sink.Report(BoxDiagnostics.MissingLabelOfPicture(element.Span));
        if (LevelOf(element) is { } level) CheckHeading(element, level);
        switch (element.Name)
        {
            case "table":
                CheckTable(element);
                break;
            case "a" when element.Attribute("href") is not null:
                CheckLink(element);
                break;
        }
    }

    private static int? LevelOf(StyledElement element) => element.Attribute("role") switch
    {
        "heading" => int.TryParse(element.Attribute("aria-level"), out int level) ? level : 2,
        "presentation" or "none" => null,
        _ => element.Name is ['h', >= '1' and <= '6'] ? element.Name[1] - '0' : null,
    };

    private void CheckHeading(StyledElement element, int level)
    {
        if (heading is { } before && level > before.Level + 1) sink.Report(AccessibilityDiagnostics.SkippedLevel(element.Span, level, before.Element.Span, before.Level));
        heading = (element, level);
    }

    private void CheckTable(StyledElement table)
    {
        if (table.Attribute("role") is not null) return;
        var cells = Cells(table).ToList();
        var headers = cells.Where(cell => cell.Name == "th" || cell.Attribute("role") is "columnheader" or "rowheader").ToList();
        if (headers.Count == 0)
        {
            if (cells.Count > 0) sink.Report(AccessibilityDiagnostics.TableWithoutHeaders(table.Span));
            return;
        }
        // The corner above the headers of rows and before those of columns heads neither.
        var empty = headers.Where(header => header != cells[0] && IsEmpty(header)).ToList();
        if (headers is [_] && IsEmpty(headers[0])) empty = headers;
        if (empty.Count > 0) sink.Report(AccessibilityDiagnostics.EmptyHeader(empty[0].Span, empty.Count));
    }

    private static IEnumerable<StyledElement> Cells(StyledElement parent)
    {
        foreach (var node in parent.Children)
        {
            if (node is not StyledElement child || child.Name == "table") continue;
            if (child.Name is "td" or "th") yield return child;
            else if (child.Name is "thead" or "tbody" or "tfoot" or "tr")
            {
                foreach (var cell in Cells(child)) yield return cell;
            }
        }
    }

    private void CheckLink(StyledElement link)
    {
        bool isNamed = !IsEmpty(link) || !string.IsNullOrWhiteSpace(link.Attribute("aria-label")) || !string.IsNullOrWhiteSpace(link.Attribute("title"));
        if (!isNamed) sink.Report(AccessibilityDiagnostics.LinkWithoutText(link.Span, link.Attribute("href")!));
    }

    /// <summary>No words, none of pictures either, and none that a style sheet supplies.</summary>
    private static bool IsEmpty(StyledElement element) =>
        !HasWords(element) && !element.Descendants.Any(HasWords) && string.IsNullOrWhiteSpace(element.TextContent);

    private static bool HasWords(StyledElement element) =>
        !string.IsNullOrWhiteSpace(element.Name == "img" ? element.Attribute("alt") : element.Attribute("aria-label"))
        || element.Pseudo(PseudoElement.Before) is not null
        || element.Pseudo(PseudoElement.After) is not null
        || element.Style.Content is { IsNormal: false, IsNone: false };

    /// <summary>Its shape: <see href="https://www.rfc-editor.org/rfc/rfc5646#section-2.1">RFC 5646, 2.1</see>; no language's code has more than three letters.</summary>
    [GeneratedRegex("^([A-Za-z]{2,3}|[xi])(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
