using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;

namespace Handbook.Paged.Pages;

/// <summary>A named string set on a page.</summary>
/// <param name="AtStart">Nothing stands above the element that sets it.</param>
internal readonly record struct StringAssignment(string Name, string Value, bool AtStart);

/// <summary>A counter that changes on a page.</summary>
/// <param name="AtStart">Nothing stands above the element that changes it.</param>
internal readonly record struct PageCounterChange(CounterAssignment Counter, bool AtStart);

/// <summary>An element that begins on a page, with its place on it.</summary>
internal readonly record struct ElementBegin(ElementFacts Element, Point Position);

/// <summary>What begins on a page: ids, bookmarks, named strings, page counter.</summary>
internal sealed class PageFacts
{
    private readonly List<ElementBegin> elements = [];
    private readonly List<StringAssignment> strings = [];
    private readonly List<PageCounterChange> counters = [];
    private bool hasContent;

    private PageFacts()
    {
    }

    /// <summary>Elements with an id, bookmark or the like, in document order.</summary>
    public IReadOnlyList<ElementBegin> Elements => elements;

    public IReadOnlyList<StringAssignment> Strings => strings;

    /// <summary>In document order.</summary>
    public IReadOnlyList<PageCounterChange> Counters => counters;

    /// <summary>The last change of the page counter on the page; null for none.</summary>
    public int? PageCounter { get; private set; }

    public static PageFacts Of(BoxFragment? content, Point corner)
    {
        var facts = new PageFacts();
        if (content is not null) facts.Visit(content, corner, corner.Y);
        return facts;
    }

    private void Visit(Fragment fragment, Point corner, Px pageTop)
    {
        switch (fragment)
        {
            case BoxFragment box:
                if (box.IsRepeated) return;
                if (box.IsFirst) Note(box.Box.Element, corner, pageTop);
                foreach (var child in box.Children) Visit(child.Fragment, corner + child.Offset, pageTop);
                hasContent |= box.Box is ReplacedBox;
                break;
            case LineFragment line:
                foreach (var child in line.Children)
                {
                    if (child.Fragment is not TextFragment) Visit(child.Fragment, corner + child.Offset, pageTop);
                }
                hasContent = true;
                break;
            case InlineBoxFragment { IsFirst: true } inline:
                Note(inline.Box.Element, corner, pageTop);
                break;
        }
    }

    private void Note(ElementFacts? element, Point corner, Px pageTop)
    {
        if (element is null) return;
        foreach (var set in element.NamedStrings) strings.Add(new StringAssignment(set.Name, set.Value, (corner.Y - pageTop).Value <= 1));
        foreach (var change in element.Counters) counters.Add(new PageCounterChange(change, AtStart: !hasContent));
        if (element.PageCounter is { } counter) PageCounter = counter;
        if (element.Id is not null || element.BookmarkLevel > 0) elements.Add(new ElementBegin(element, corner));
    }
}
