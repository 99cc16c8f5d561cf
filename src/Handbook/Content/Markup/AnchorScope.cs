using System.Globalization;
using Handbook.Content.Ids;

namespace Handbook.Content.Markup;

/// <summary>The ids inside one entry, over all its texts: handed out in reading order, none twice.</summary>
internal sealed class AnchorScope
{
    private readonly Dictionary<string, bool> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);
    private int tasks;

    /// <summary>Ids in the order they were handed out.</summary>
    public List<string> Ids { get; } = [];

    /// <summary>The id under which the heading that became the title can be linked; null where there is none.</summary>
    public string? TitleAnchor { get; private set; }

    public int Footnotes { get; private set; }

    /// <summary>The id of a heading: GitHub's, with <c>-1</c>, <c>-2</c> for repeats.</summary>
    public string ForHeading(string text)
    {
        string slug = Slug.OfHeading(text);
        if (slug.Length == 0) slug = "section";
        string id = slug;
        while (!taken.TryAdd(id, false))
        {
            int repeat = repeats[slug] = repeats.GetValueOrDefault(slug) + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{repeat}");
        }
        Ids.Add(id);
        return id;
    }

    /// <summary>The heading that gave the title is shown as the title; links to its id still lead to the entry.</summary>
    public void ForTitle(string text)
    {
        string id = ForHeading(text);
        Ids.Remove(id);
        TitleAnchor ??= id;
    }

    /// <summary>Takes an id that the author chose.</summary>
    /// <param name="repeated">The author chose it before.</param>
    /// <returns>False where it is taken.</returns>
    public bool TryTake(string id, out bool repeated)
    {
        if (taken.TryGetValue(id, out repeated)) return false;
        taken.Add(id, true);
        Ids.Add(id);
        return true;
    }

    public int NextFootnote() => ++Footnotes;

    /// <summary>The number of a task: boxes to tick are named by it.</summary>
    public int NextTask() => ++tasks;
}
