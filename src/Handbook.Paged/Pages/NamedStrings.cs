using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Pages;

/// <summary>
/// Values of named strings from page to page: <see href="https://www.w3.org/TR/css-gcpm-3/#using-named-strings">GCPM 3, 1.1.2</see>.
/// Pages are given in order.
/// </summary>
internal sealed class NamedStrings
{
    private readonly Dictionary<string, string> carried = new(StringComparer.Ordinal);
    private IReadOnlyList<StringAssignment> onPage = [];

    public void BeginPage(PageFacts facts) => onPage = facts.Strings;

    public void EndPage()
    {
        foreach (var set in onPage) carried[set.Name] = set.Value;
    }

    public string Value(string name, NamedStringPosition position)
    {
        string entry = carried.GetValueOrDefault(name, "");
        StringAssignment? first = null, last = null;
        foreach (var set in onPage)
        {
            if (set.Name != name) continue;
            first ??= set;
            last = set;
        }
        return position switch
        {
            _ when first is null => entry,
            NamedStringPosition.Start => first.Value.AtStart ? first.Value.Value : entry,
            NamedStringPosition.Last => last!.Value.Value,
            NamedStringPosition.FirstExcept => "",
            _ => first.Value.Value,
        };
    }
}
