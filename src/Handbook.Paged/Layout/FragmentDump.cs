using System.Text;
using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout.Tables;

namespace Handbook.Paged.Layout;

/// <summary>Fragments as indented text, for tests and <c>--dump fragments</c>: one line each, places relative to the page.</summary>
internal static class FragmentDump
{
    /// <param name="depth">How far the first line is indented.</param>
    public static string Of(Fragment fragment, Point corner = default, int depth = 0)
    {
        var text = new StringBuilder();
        Append(text, fragment, corner, depth);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Fragment fragment, Point corner, int depth)
    {
        text.Append(' ', depth * 2).Append(Describe(fragment)).Append(' ').Append(corner).Append(' ').Append(fragment.Size).Append('\n');
        foreach (var child in ChildrenOf(fragment)) Append(text, child.Fragment, corner + child.Offset, depth + 1);
    }

    private static IReadOnlyList<PlacedFragment> ChildrenOf(Fragment fragment) => fragment switch
    {
        BoxFragment box => box.Children,
        LineFragment line => line.Children,
        _ => [],
    };

    private static string Describe(Fragment fragment) => fragment switch
    {
        BoxFragment box => Name(box.Box) + Pieces(box.IsFirst, box.IsLast) + (box.IsRepeated ? " repeated" : ""),
        LineFragment line => $"line baseline={line.Baseline}",
        InlineBoxFragment inline => $"inline {inline.Box.Element?.LocalName ?? "anonymous"}" + Pieces(inline.IsFirst, inline.IsLast),
        TextFragment text => $"text \"{text.Run.Text[text.Run.Start..text.Run.End]}\"" + (text.IsHyphen ? " hyphen" : "") + (text.IsArtifact ? " artifact" : ""),
        CellBackgroundFragment background => $"background {background.Style.BackgroundColor}",
        CollapsedBordersFragment borders => $"collapsed borders ({borders.Lines.Count})",
        _ => fragment.GetType().Name,
    };

    private static string Name(Box box)
    {
        string kind = box switch
        {
            ReplacedBox => "replaced",
            FlexBox => "flex",
            TableBox => "table",
            TableRowGroupBox => "row-group",
            TableRowBox => "row",
            TableWrapperBox => "table-wrapper",
            _ => box.Style.Display == Css.Values.Display.TableCell ? "cell" : "block",
        };
        return box.Element is { } element ? $"{kind} {element.LocalName}{(element.Id is null ? "" : "#" + element.Id)}" : $"{kind} anonymous";
    }

    private static string Pieces(bool isFirst, bool isLast) => (isFirst, isLast) switch
    {
        (true, true) => "",
        (true, false) => " (first piece)",
        (false, true) => " (last piece)",
        _ => " (middle piece)",
    };
}
