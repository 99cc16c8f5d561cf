using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Layout;
using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Robustness;

/// <summary>Compares the text of boxes with the text of the fragments that were made of them.</summary>
internal static class LaidOutCharacters
{
    /// <summary>Every letter of every box stands exactly once in the fragments, and those of a paragraph in their order.</summary>
    public static void AssertStandOnce(SquarePages pages)
    {
        var reached = new Dictionary<string, int>(ReferenceEqualityComparer.Instance);
        foreach (var content in ContentsIn(pages.Boxes.Root)) reached[content.Text] = 0;
        foreach (var (page, fragment, _, isRepeated) in pages.Fragments())
        {
            if (isRepeated || fragment is not TextFragment { IsHyphen: false, IsArtifact: false } text) continue;
            string paragraph = text.Run.Text;
            int start = NextLetter(paragraph, text.Run.Start);
            if (start >= text.Run.End) continue;
            int expected = NextLetter(paragraph, reached[paragraph]);
            Assert.True(start == expected, $"page {page} goes on at {start} of '{paragraph}', which stood up to {expected}");
            reached[paragraph] = text.Run.End;
        }
        foreach (var (paragraph, end) in reached)
        {
            Assert.True(NextLetter(paragraph, end) == paragraph.Length, $"'{paragraph}' stands up to {end} only");
        }
    }

    private static int NextLetter(string text, int from)
    {
        while (from < text.Length && !char.IsAsciiLetterOrDigit(text[from])) from++;
        return from;
    }

    private static IEnumerable<InlineContent> ContentsIn(Box box)
    {
        if (box is BlockContainerBox { Lines: { } lines }) yield return lines;
        foreach (var child in ChildrenOf(box))
        {
            foreach (var content in ContentsIn(child)) yield return content;
        }
    }

    private static IEnumerable<Box> ChildrenOf(Box box) => box switch
    {
        BlockContainerBox block => block.Blocks
            .Concat(block.OutsideMarker is { } marker ? [marker] : [])
            .Concat(block.Lines?.Items.Select(item => item.Atom).OfType<Box>() ?? []),
        FlexBox flex => flex.Items,
        TableBox table => table.RowGroups.SelectMany(group => group.Rows).Where(row => row.Style.Visibility != Visibility.Collapse).SelectMany(row => row.Cells).Select(cell => cell.Content),
        _ => [],
    };
}
