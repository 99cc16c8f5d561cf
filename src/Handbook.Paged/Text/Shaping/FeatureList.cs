using Handbook.Paged.Text.Fonts;
using HarfBuzzSharp;

namespace Handbook.Paged.Text.Shaping;

/// <summary>
/// The OpenType features of a style: <see href="https://www.w3.org/TR/css-fonts-4/#feature-variation-precedence">CSS Fonts 4, 7.2</see>,
/// later ones over earlier ones. Compared by its features, so that styles that differ in nothing else share shaped words.
/// </summary>
internal sealed class FeatureList : IEquatable<FeatureList>
{
    /// <summary>By the bits of <see cref="FontEastAsian"/>.</summary>
    private static readonly string[] EastAsianFeatures = ["jp78", "jp83", "jp90", "jp04", "smpl", "trad", "fwid", "pwid", "ruby"];

    private readonly FontSetting[] settings;

    private FeatureList(List<FontSetting> settings)
    {
        this.settings = [.. settings];
        Features = [.. settings.Select(setting => new Feature(new SfntTag(setting.Tag).Value, (uint)setting.Value))];
    }

    public Feature[] Features { get; }

    /// <summary>What is turned on or off; all else is as the font and HarfBuzz have it.</summary>
    public ReadOnlySpan<FontSetting> Settings => settings;

    public static FeatureList Of(TextStyle style)
    {
        var list = new List<FontSetting>();
        void Add(bool condition, string tag, int value = 1)
        {
            if (condition) list.Add(new FontSetting(tag, value));
        }

        Add(!style.Kerning, "kern", 0);
        // Letters that are spaced apart don't join: CSS Text 3, 8.2.
        FontLigatures ligatures = style.LetterSpacing.Value == 0 ? style.Ligatures : style.Ligatures & FontLigatures.Contextual;
        Add((ligatures & FontLigatures.Common) == 0, "liga", 0);
        Add((ligatures & FontLigatures.Common) == 0, "clig", 0);
        Add((ligatures & FontLigatures.Contextual) == 0, "calt", 0);
        Add((ligatures & FontLigatures.Discretionary) != 0, "dlig");
        Add((ligatures & FontLigatures.Historical) != 0, "hlig");
        foreach (string tag in CapsFeatures(style.Caps)) Add(true, tag);
        Add((style.Numerics & FontNumerics.Lining) != 0, "lnum");
        Add((style.Numerics & FontNumerics.OldStyle) != 0, "onum");
        Add((style.Numerics & FontNumerics.Proportional) != 0, "pnum");
        Add((style.Numerics & FontNumerics.Tabular) != 0, "tnum");
        Add((style.Numerics & FontNumerics.DiagonalFractions) != 0, "frac");
        Add((style.Numerics & FontNumerics.StackedFractions) != 0, "afrc");
        Add((style.Numerics & FontNumerics.Ordinal) != 0, "ordn");
        Add((style.Numerics & FontNumerics.SlashedZero) != 0, "zero");
        for (int i = 0; i < EastAsianFeatures.Length; i++) Add(((int)style.EastAsian & (1 << i)) != 0, EastAsianFeatures[i]);
        Add(style.Position == FontPosition.Sub, "subs");
        Add(style.Position == FontPosition.Super, "sups");
        list.AddRange(style.FeatureSettings.Settings);
        return new FeatureList(list);
    }

    /// <summary><see href="https://www.w3.org/TR/css-fonts-4/#font-variant-caps-prop">font-variant-caps</see>.</summary>
    private static IReadOnlyList<string> CapsFeatures(FontCaps caps) => caps switch
    {
        FontCaps.SmallCaps => ["smcp"],
        FontCaps.AllSmallCaps => ["smcp", "c2sc"],
        FontCaps.PetiteCaps => ["pcap"],
        FontCaps.AllPetiteCaps => ["pcap", "c2pc"],
        FontCaps.Unicase => ["unic"],
        FontCaps.TitlingCaps => ["titl"],
        FontCaps.SmallFromCapitals => ["c2sc"],
        _ => [],
    };

    public bool Equals(FeatureList? other) => other is not null && settings.AsSpan().SequenceEqual(other.settings);

    public override bool Equals(object? obj) => Equals(obj as FeatureList);

    public override int GetHashCode() => settings.Length == 0 ? 0 : settings.Length + settings[^1].GetHashCode();
}
