using System.Globalization;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>
/// The implied <c>list-item</c> counter and HTML's attributes for it: <see href="https://www.w3.org/TR/css-lists-3/#list-item-counter">CSS
/// Lists 3, 4.6</see>, <see href="https://html.spec.whatwg.org/multipage/grouping-content.html#the-ol-element">HTML, 4.4.5</see>.
/// </summary>
internal static class ListItems
{
    public static void Begin(StyledElement element, ComputedStyle style, CounterScopes counters)
    {
        if (element.Name is not ("ol" or "ul" or "menu") || Changes(style.CounterReset)) return;
        bool isReversed = element.Name == "ol" && element.Attribute("reversed") is not null;
        int start = element.Name == "ol" && Number(element.Attribute("start")) is { } given ? given
            : isReversed ? CountItems(element)
            : 1;
        counters.Reset(CounterScopes.ListItem, isReversed ? start + 1 : start - 1);
    }

    public static void Count(StyledElement element, ComputedStyle style, CounterScopes counters)
    {
        if (!style.Display.IsListItem || Changes(style.CounterIncrement) || Changes(style.CounterSet)) return;
        if (element.Name == "li" && Number(element.Attribute("value")) is { } value) counters.Set(CounterScopes.ListItem, value);
        else counters.Increment(CounterScopes.ListItem, element.Parent is { Name: "ol" } list && list.Attribute("reversed") is not null ? -1 : 1);
    }

    private static bool Changes(IReadOnlyList<CounterChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Name == CounterScopes.ListItem) return true;
        }
        return false;
    }

    private static int CountItems(StyledElement list)
    {
        int count = 0;
        foreach (var child in list.Children)
        {
            if (child is StyledElement { Name: "li" }) count++;
        }
        return count;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int value) ? value : null;
}
