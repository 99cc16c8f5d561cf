using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Breaking;

namespace Handbook.Paged.Layout.Inline;

/// <summary>Intrinsic widths of lines: broken everywhere, and nowhere but where forced.</summary>
internal static class InlineIntrinsicSizes
{
    public static IntrinsicSizes Of(InlineContent content, LayoutContext context)
    {
        var sizes = OfAll(content, context);
        if (content.FirstLine is null) return sizes;
        var first = OfAll(content.FirstLine, context);
        return new IntrinsicSizes(Px.Max(sizes.Min, first.Min), Px.Max(sizes.Max, first.Max));
    }

    private static IntrinsicSizes OfAll(InlineContent source, LayoutContext context)
    {
        var paragraph = context.Paragraphs.Shaped(source, context);
        var content = paragraph.Content;
        var text = content.Text;
        Px min = Px.Zero, max = Px.Zero, word = Px.Zero, line = Px.Zero;
        // What boxes that are cloned at breaks add there.
        Px clonedStart = Px.Zero, clonedEnd = Px.Zero;
        int handled = 0;
        word = line = Indent(isFirst: true);
        for (int i = 0; i < content.Items.Count; i++)
        {
            var item = content.Items[i];
            switch (item.Kind)
            {
                case InlineItemKind.OpenBox:
                    EndWord(item.Start);
                    Add(InlineBoxEdges.StartOf(item.Box));
                    NoteCloned(item.Box, 1);
                    break;
                case InlineItemKind.CloseBox:
                    Add(InlineBoxEdges.EndOf(item.Box));
                    NoteCloned(item.Box, -1);
                    break;
                case InlineItemKind.Atomic:
                    EndWord(item.Start);
                    var atom = IntrinsicSizes.Contribution(item.Atom!, context);
                    word += atom.Min;
                    line += atom.Max;
                    break;
                case InlineItemKind.Float:
                    var floating = IntrinsicSizes.Contribution(item.Atom!, context);
                    min = Px.Max(min, floating.Min);
                    line += floating.Max;
                    break;
                case InlineItemKind.ForcedBreak:
                    EndLine();
                    break;
                case InlineItemKind.Text when item.IsTab:
                    EndWord(item.Start);
                    var tab = paragraph.TabStopsOf(item.Box).AdvanceFrom(line);
                    line += tab;
                    if (paragraph.Breaks[item.End] == BreakOpportunity.Prohibited) word += tab;
                    break;
                case InlineItemKind.Text:
                    bool cuts = item.Box.Style.OverflowWrap == OverflowWrap.Anywhere || item.Box.Style.WordBreak == Css.Values.WordBreak.BreakWord
                        || (item.Box.Style.TextWrapMode == TextWrapMode.Wrap && context.CutWords.Contains(source));
                    for (int at = item.Start; at < item.End; at++)
                    {
                        EndWord(at, cuts);
                        var advance = paragraph.Width(at, at + 1);
                        line += advance;
                        // A space that a line may end at does not count in the narrowest width.
                        if (text[at] != ' ' || paragraph.Breaks[at + 1] == BreakOpportunity.Prohibited) word += advance;
                    }
                    break;
            }
        }
        EndLine();
        return new IntrinsicSizes(min, Px.Max(min, max));

        void Add(Px width)
        {
            word += width;
            line += width;
        }

        void NoteCloned(InlineBox box, int sign)
        {
            if (!InlineBoxEdges.AreCloned(box)) return;
            clonedStart += InlineBoxEdges.StartOf(box) * sign;
            clonedEnd += InlineBoxEdges.EndOf(box) * sign;
        }

        void EndWord(int offset, bool anywhere = false)
        {
            if (offset <= handled && offset != 0) return;
            handled = offset;
            if (!anywhere && paragraph.Breaks[offset] == BreakOpportunity.Prohibited) return;
            if (paragraph.Breaks[offset] == BreakOpportunity.Hyphen) word += paragraph.HyphenWidth(content.Root);
            min = Px.Max(min, word + clonedEnd);
            word = clonedStart;
        }

        void EndLine()
        {
            min = Px.Max(min, word + clonedEnd);
            max = Px.Max(max, line + clonedEnd);
            word = line = clonedStart + Indent(isFirst: content.Root.Style.TextIndent.EachLine);
        }

        // Lines that a break makes are not known here: only of the first one and those after forced breaks can be said how they are indented.
        Px Indent(bool isFirst)
        {
            var indent = content.Root.Style.TextIndent;
            return isFirst != indent.IsHanging ? indent.Length.Resolve(Px.Zero) : Px.Zero;
        }
    }
}
