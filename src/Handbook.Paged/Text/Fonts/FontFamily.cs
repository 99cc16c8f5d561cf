namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// The faces of one name, and the choice among them:
/// <see href="https://www.w3.org/TR/css-fonts-4/#font-style-matching">CSS Fonts 4, 5.2 Matching font styles</see>.
/// </summary>
internal sealed class FontFamily(string name)
{
    private readonly List<FontEntry> entries = [];

    public string Name => name;

    public IReadOnlyList<FontEntry> Entries => entries;

    public void Add(FontEntry entry) => entries.Add(entry);

    public void Remove(FontEntry entry) => entries.Remove(entry);

    /// <returns>
    /// The faces that fit best, all with the same style: more than one where <c>unicode-range</c> divides a face (the last one first,
    /// as later rules win). Empty for a family without faces.
    /// </returns>
    public IReadOnlyList<FontEntry> Match(FontQuery query)
    {
        IReadOnlyList<FontEntry> left = entries;
        left = Best(left, entry => StretchDistance(entry.Description.Stretch, query.Stretch));
        left = Best(left, entry => StyleDistance(entry, query));
        left = Best(left, entry => WeightDistance(entry.Description.Weight, query.Weight));
        // A project's file replaces a bundled one of the same family and style.
        left = Best(left, entry => (double)entry.Origin);
        return [.. left.Reverse()];
    }

    private static IReadOnlyList<FontEntry> Best(IReadOnlyList<FontEntry> entries, Func<FontEntry, double> distance)
    {
        if (entries.Count < 2) return entries;
        double least = entries.Min(distance);
        return [.. entries.Where(entry => distance(entry) <= least)];
    }

    /// <summary>Up to the normal width narrower faces come first, above it wider ones: any on the preferred side before any on the other.</summary>
    private static double StretchDistance(FontRange range, double wanted)
    {
        if (range.Contains(wanted)) return 0;
        bool narrower = range.To < wanted;
        double distance = narrower ? wanted - range.To : range.From - wanted;
        return narrower == wanted <= 100 ? distance : distance + 1000;
    }

    /// <summary>Upright faces count as oblique ones of 0 degrees.</summary>
    private static double StyleDistance(FontEntry entry, in FontQuery query)
    {
        const double italicOrWorse = 1000, steep = 1000, flat = 2000, wrong = 3000;
        if (entry.HasItalicAxis) return 0;
        bool isItalic = entry.Description.Style == FontStyle.Italic;
        // What leans to the left is the mirror image of what leans to the right.
        FontRange angles = query.Angle < 0 ? new FontRange(-entry.Description.Angles.To, -entry.Description.Angles.From) : entry.Description.Angles;
        double wanted = Math.Abs(query.Angle);
        if (query.Style == FontStyle.Italic)
        {
            if (isItalic) return 0;
            if (angles.To >= FontQuery.SteepAngle) return steep + Math.Max(0, angles.From - FontQuery.SteepAngle);
            return (angles.To > 0 ? flat : wrong) - angles.To;
        }
        if (wanted == 0)
        {
            if (isItalic) return italicOrWorse;
            return angles.Contains(0) ? 0 : angles.From > 0 ? angles.From : flat - angles.To;
        }
        if (isItalic) return flat;
        if (angles.Contains(wanted)) return 0;
        if (angles.To <= 0) return wrong - angles.To;
        bool steeper = angles.From > wanted;
        double distance = steeper ? angles.From - wanted : wanted - angles.To;
        return steeper == wanted >= FontQuery.SteepAngle ? distance : distance + italicOrWorse;
    }

    private static double WeightDistance(FontRange range, double wanted)
    {
        if (range.Contains(wanted)) return 0;
        const double otherSide = 1000;
        bool lighter = range.To < wanted;
        double distance = lighter ? wanted - range.To : range.From - wanted;
        if (wanted < 400) return lighter ? distance : distance + otherSide;
        if (wanted > 500) return lighter ? distance + otherSide : distance;
        // From 400 to 500: first up to 500, then down, then further up.
        if (!lighter && range.From <= 500) return distance;
        return lighter ? distance + otherSide : distance + (2 * otherSide);
    }
}
