using CsCheck;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Breaking;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Text.Breaking;

public class OptimumFitTests
{
    [Fact]
    public void Lines_are_chosen_for_the_whole_paragraph_and_not_one_by_one()
    {
        // Greedy setting never shrinks a space, and leaves the first line far too loose.
        ParagraphItem[] items = Words(25, 25, 35, 40, 30, 25, 15, 20, 10, 10, 15);

        BrokenParagraph optimum = OptimumFit.Break(items, _ => new Px(150));
        BrokenParagraph greedy = FirstFit.Break(items, _ => new Px(150));

        Assert.Equal([155, 140, 35], optimum.Lines.Select(line => line.Natural.Value));
        Assert.Equal([105, 140, 85], greedy.Lines.Select(line => line.Natural.Value));
        Assert.Equal([-0.56, 0.5, 0], optimum.Lines.Select(line => Math.Round(line.Ratio, 2)));
    }

    [Fact]
    public void No_way_of_breaking_costs_less()
    {
        Paragraphs.SampleFixed(paragraph =>
        {
            BrokenParagraph broken = OptimumFit.Break(paragraph.Items, paragraph.WidthOf);
            double? least = BruteForce.LeastDemerits(paragraph.Items, paragraph.WidthOf);
            if (least is null) return;
            Assert.Equal(least.Value, broken.Demerits, least.Value * 1e-9);
            Assert.False(broken.IsOverfull);
        });
    }

    [Fact]
    public void No_line_sticks_out_where_there_is_a_way_without()
    {
        Paragraphs.SampleFixed(paragraph =>
        {
            BrokenParagraph broken = OptimumFit.Break(paragraph.Items, paragraph.WidthOf);
            Assert.Equal(BruteForce.CanFit(paragraph.Items, paragraph.WidthOf), !broken.IsOverfull);
        });
    }

    [Fact]
    public void All_boxes_stand_once_and_in_order()
    {
        Paragraphs.SampleFixed(paragraph =>
        {
            foreach (BrokenParagraph broken in (BrokenParagraph[])[OptimumFit.Break(paragraph.Items, paragraph.WidthOf), FirstFit.Break(paragraph.Items, paragraph.WidthOf)])
            {
                var seen = broken.Lines.SelectMany(line => Enumerable.Range(line.First, line.Break - line.First))
                    .Where(i => paragraph.Items[i].Kind == ParagraphItemKind.Box);
                Assert.Equal(Enumerable.Range(0, paragraph.Items.Length).Where(i => paragraph.Items[i].Kind == ParagraphItemKind.Box), seen);
            }
        });
    }

    [Fact]
    public void A_word_that_fits_no_line_sticks_out_alone_and_is_reported()
    {
        BrokenParagraph broken = OptimumFit.Break(Words(40, 40, 200, 40, 40), _ => new Px(100));

        Assert.Equal([0, 100, 0], broken.Lines.Select(line => line.Overflow.Value));
        Assert.Equal(200, broken.Lines[1].Natural.Value);
        Assert.True(broken.IsOverfull);
    }

    [Fact]
    public void Hyphens_come_only_where_words_alone_leave_a_line_too_loose()
    {
        // Two words of three parts; at 115 the spaces do, at 90 they don't.
        ParagraphItem[] items = [.. Hyphenated(20, 20, 20), .. Space, .. Hyphenated(20, 20, 20), .. Space, .. Hyphenated(20, 20, 20), .. End];

        BrokenParagraph wide = OptimumFit.Break(items, _ => new Px(130));
        BrokenParagraph narrow = OptimumFit.Break(items, _ => new Px(96));

        Assert.DoesNotContain(wide.Lines, line => items[line.Break].IsFlagged);
        Assert.Contains(narrow.Lines, line => items[line.Break].IsFlagged);
    }

    [Fact]
    public void No_more_than_two_hyphens_stand_in_a_row_where_it_can_be_helped()
    {
        // Words of eight parts that would be cut at each line's end.
        ParagraphItem[] items = [.. Enumerable.Range(0, 12).SelectMany(_ => Hyphenated(18, 18, 18, 18, 18).Concat(Space)), .. End];

        BrokenParagraph broken = OptimumFit.Break(items, _ => new Px(136));

        int inARow = 0;
        foreach (ParagraphLine line in broken.Lines)
        {
            inARow = line.Break < items.Length && items[line.Break].IsFlagged ? inARow + 1 : 0;
            Assert.InRange(inARow, 0, 2);
        }
    }

    [Fact]
    public void A_last_line_of_a_syllable_is_avoided()
    {
        ParagraphItem[] items = [.. Enumerable.Range(0, 20).SelectMany(_ => (ParagraphItem[])[ParagraphItem.Box(new Px(40)), .. Space]), ParagraphItem.Box(new Px(8)), .. End];

        BrokenParagraph broken = OptimumFit.Break(items, _ => new Px(290));

        Assert.True(broken.Lines[^1].Natural.Value > 30, broken.Lines[^1].ToString());
    }

    /// <summary>With the word before it, the last line is better; the line that word is taken from gets looser, by less than the word alone is worth.</summary>
    [Fact]
    public void A_last_line_of_one_short_word_is_avoided()
    {
        ParagraphItem[] items = [.. Enumerable.Range(0, 42).SelectMany(_ => (ParagraphItem[])[ParagraphItem.Box(new Px(20)), .. Space]), ParagraphItem.Box(new Px(60)), .. End];
        int WordsIn(ParagraphLine line) => items[line.First..line.Break].Count(item => item.Kind == ParagraphItemKind.Box);

        Assert.Equal(1, WordsIn(OptimumFit.Break(items, _ => new Px(412), new BreakingCosts { Runt = 0 }).Lines[^1]));
        Assert.Equal(2, WordsIn(OptimumFit.Break(items, _ => new Px(412)).Lines[^1]));
    }

    [Fact]
    public void A_last_line_of_one_long_word_is_none_the_worse() =>
        Assert.Equal(0, new BreakingCosts().OfLastLine(new LineMeasure(80, 0, 0, true), 200, isAfterHyphen: false));

    /// <summary>'audi-ence': the word goes down whole, and the line above, looser than a middle pass would bear, pays for it.</summary>
    [Fact]
    public void A_last_line_that_is_but_the_end_of_a_word_is_avoided()
    {
        var space = ParagraphItem.Glue(new Px(10), new Px(5), Px.Zero);
        ParagraphItem[] items = [.. Enumerable.Range(0, 15).SelectMany(_ => (ParagraphItem[])[ParagraphItem.Box(new Px(20)), space]), .. Hyphenated(23, 45), .. End];
        bool EndsInsideAWord(BrokenParagraph broken) => items[broken.Lines[^2].Break].IsFlagged;

        Assert.True(EndsInsideAWord(OptimumFit.Break(items, _ => new Px(239), new BreakingCosts { WordEnd = 0 })));
        Assert.False(EndsInsideAWord(OptimumFit.Break(items, _ => new Px(239))));
    }

    [Fact]
    public void Each_line_has_its_own_width()
    {
        ParagraphItem[] items = Words([.. Enumerable.Repeat(20, 30)]);

        BrokenParagraph broken = OptimumFit.Break(items, line => new Px(line < 2 ? 80 : 170));

        Assert.Equal([80, 80, 170], broken.Lines.Take(3).Select(line => line.Natural.Value));
    }

    [Fact]
    public void Forced_breaks_end_lines_and_two_of_them_leave_an_empty_one()
    {
        ParagraphItem[] items =
        [
            ParagraphItem.Box(new Px(10)), ..FilledBreak, ..FilledBreak, ParagraphItem.Glue(new Px(20), Px.Zero, Px.Zero), ParagraphItem.Box(new Px(10)), ..End,
        ];

        foreach (BrokenParagraph broken in (BrokenParagraph[])[OptimumFit.Break(items, _ => new Px(100)), FirstFit.Break(items, _ => new Px(100))])
        {
            // The glue after a forced break was put there on purpose: an indentation.
            Assert.Equal([10, 0, 30], broken.Lines.Select(line => line.Natural.Value));
        }
    }

    [Fact]
    public void Space_at_the_end_makes_no_empty_line()
    {
        ParagraphItem[] items = [ParagraphItem.Box(new Px(98)), .. Space, .. End];

        Assert.Single(OptimumFit.Break(items, _ => new Px(100)).Lines);
        Assert.Single(FirstFit.Break(items, _ => new Px(100)).Lines);
    }

    [Fact]
    public void An_empty_paragraph_is_one_line()
    {
        Assert.Single(OptimumFit.Break([ParagraphItem.Penalty(ParagraphItem.Forced)], _ => new Px(100)).Lines);
        Assert.Single(FirstFit.Break([ParagraphItem.Penalty(ParagraphItem.Forced)], _ => new Px(100)).Lines);
        Assert.Single(OptimumFit.Break([], _ => new Px(100)).Lines);
        Assert.Single(FirstFit.Break([], _ => new Px(100)).Lines);
    }

    [Fact]
    public void Ragged_text_takes_a_hyphen_only_for_a_very_short_line()
    {
        ParagraphItem[] items = [ParagraphItem.Box(new Px(80)), .. Space, .. Hyphenated(15, 50), .. Space, .. Hyphenated(30, 30, 80), .. End];

        BrokenParagraph broken = FirstFit.Break(items, _ => new Px(110));

        Assert.Equal([80, 65, 66, 80], broken.Lines.Select(line => line.Natural.Value));
    }

    [Fact]
    public void Ragged_text_takes_a_word_down_to_a_last_line_of_a_syllable()
    {
        BrokenParagraph broken = FirstFit.Break(Words(40, 30, 20, 5), _ => new Px(110));

        Assert.Equal([40 + 10 + 30, 20 + 10 + 5], broken.Lines.Select(line => line.Natural.Value));
    }

    [Fact]
    public void Ten_thousand_words_take_time_in_proportion()
    {
        ParagraphItem[] items = Words([.. Enumerable.Range(0, 10_000).Select(i => 12 + (i * 7919 % 41))]);

        BrokenParagraph broken = OptimumFit.Break(items, line => new Px(line == 0 ? 400 : 420));

        Assert.False(broken.IsOverfull);
        Assert.InRange(broken.Lines.Count, 950, 1050);
    }

    private static ParagraphItem[] Space => [ParagraphItem.Glue(new Px(10), new Px(5), new Px(3))];

    private static ParagraphItem[] FilledBreak =>
        [ParagraphItem.Penalty(ParagraphItem.Never), ParagraphItem.Glue(Px.Zero, ParagraphItem.Fill, Px.Zero), ParagraphItem.Penalty(ParagraphItem.Forced)];

    private static ParagraphItem[] End => FilledBreak;

    private static ParagraphItem[] Words(params int[] widths) =>
        [.. widths.SelectMany((width, i) => (ParagraphItem[])[.. i == 0 ? [] : Space, ParagraphItem.Box(new Px(width))]), .. End];

    private static IEnumerable<ParagraphItem> Hyphenated(params int[] parts) => parts.SelectMany((width, i) =>
        (ParagraphItem[])[.. i == 0 ? [] : (ParagraphItem[])[ParagraphItem.Penalty(50, new Px(6), flagged: true)], ParagraphItem.Box(new Px(width))]);

    private static Gen<Paragraph> Paragraphs =>
        Gen.Select(
            Gen.Select(Gen.Int[5, 60], Gen.Int[0, 3]).Array[1, 9],
            Gen.Int[40, 160],
            Gen.Int[40, 160],
            (words, first, rest) => new Paragraph(ItemsOf(words), first, rest));

    private static ParagraphItem[] ItemsOf((int Width, int Kind)[] words) =>
        [.. words.SelectMany((word, i) => (ParagraphItem[])[.. i == 0 ? [] : Separator(word.Kind), ParagraphItem.Box(new Px(word.Width))]), .. End];

    private static ParagraphItem[] Separator(int kind) => kind switch
    {
        0 => [ParagraphItem.Penalty(50, new Px(6), flagged: true)],
        1 => [ParagraphItem.Penalty(0)],
        _ => Space,
    };

    private sealed record Paragraph(ParagraphItem[] Items, int First, int Rest)
    {
        public Px WidthOf(int line) => new(line == 0 ? First : Rest);

        public override string ToString() => $"{First} {Rest}: {string.Join(" | ", Items)}";
    }
}
