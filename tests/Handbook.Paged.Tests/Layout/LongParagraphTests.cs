using System.Collections;
using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Tests.Layout;

/// <summary>How often layout looks at the items of a paragraph with a float grows as the paragraph does, and not with its square.</summary>
public sealed class LongParagraphTests
{
    private const string Float = "<i style='float:left;width:50px;height:20px'></i>";

    [Theory]
    [InlineData("start")]
    [InlineData("middle")]
    [InlineData("end")]
    public void A_paragraph_of_twice_the_length_takes_about_twice_the_work(string where)
    {
        int once = Looks(200, where, Px.Infinite), twice = Looks(400, where, Px.Infinite);
        Assert.True(twice <= once * 2.5, $"{once} looks at items, then {twice}");
    }

    [Theory]
    [InlineData("start")]
    [InlineData("middle")]
    [InlineData("end")]
    public void So_it_does_over_pages(string where)
    {
        int once = Looks(200, where, new Px(100)), twice = Looks(400, where, new Px(100));
        Assert.True(twice <= once * 2.5, $"{once} looks at items, then {twice}");
    }

    /// <summary>The rest of the paragraph is broken anew behind each of its floats.</summary>
    [Theory]
    [InlineData("start")]
    [InlineData("justify")]
    public void So_it_does_with_a_float_in_every_third_line(string align)
    {
        int Looked(int floats) => Looks("words " + string.Concat(Enumerable.Repeat(Float + string.Concat(Enumerable.Repeat("<b>words</b> and more words ", 3)), floats)), $"p {{ text-align: {align} }}", Px.Infinite);
        int once = Looked(100), twice = Looked(200);
        Assert.True(twice <= once * 2.5, $"{once} looks at items, then {twice}");
    }
    private static int Looks(int words, string where, Px page)
    {
        string text = string.Concat(Enumerable.Range(0, words).Select(i => (i == At(where, words) ? Float : "") + "<b>word</b> "));
        return Looks(text, "", page);
    }

    private static int Looks(string text, string css, Px page)
    {
        var made = (BlockContainerBox)((BlockContainerBox)((BlockContainerBox)SquarePages.Of("<p>" + text, css).Boxes.Root).Blocks[0]).Blocks[0];
        var items = new CountedItems(made.Lines!.Items);
        var box = made.With([], new InlineContent(made.Lines.Text, items, made.Lines.Root));
        var sink = new DiagnosticSink();
        var fonts = new FontCollection(sink);
        fonts.Add(SquareFont.Source, FontOrigin.Document);
        var context = new LayoutContext(new TextShaper(fonts), sink, PageReferences.Unknown);
        BreakToken? token = null;
        do
        {
            var space = new ConstraintSpace { Context = context, AvailableWidth = new Px(200), Fragmentainer = new Fragmentainer(page), MustProgress = true, FormattingContextWidth = new Px(200) };
            token = BlockLevelLayout.Layout(box, space, token, null).Token;
        }
        while (token is not null);
        return items.Looks;
    }

    private static int At(string where, int words) => where switch { "start" => 1, "middle" => words / 2, _ => words - 1 };

    private sealed class CountedItems(IReadOnlyList<InlineItem> items) : IReadOnlyList<InlineItem>
    {
        public int Looks { get; private set; }

        public int Count => items.Count;

        public InlineItem this[int index]
        {
            get
            {
                Looks++;
                return items[index];
            }
        }

        public IEnumerator<InlineItem> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
