using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Unicode;

namespace Handbook.Paged.Text.Shaping;

/// <summary>What the shaper has found out about a style: its fonts, features, and the glyph makers for each font and script.</summary>
internal sealed class StyleShaping
{
    private readonly Dictionary<(FontFace, Script), WordShaper> words = [];
    private readonly bool[] servedByPrimary = new bool[0x80];
    private RunContext? lastContext;
    private readonly Dictionary<FontFace, FeatureList> featuresByFace = [];
    private FeatureList? unshifted;
    private (FontFace Face, Script Script, WordShaper Words) last;

    private static readonly SfntTag SmallCapitals = new("smcp"), SmallFromCapitals = new("c2sc"), PetiteCapitals = new("pcap"), PetiteFromCapitals = new("c2pc"), Unicase = new("unic");

    public StyleShaping(TextStyle style, FontCascade cascade)
    {
        Style = style;
        Cascade = cascade;
        Features = FeatureList.Of(style);
        for (int i = 0; i < servedByPrimary.Length; i++) servedByPrimary[i] = cascade.PrimaryServes(i);
    }

    public TextStyle Style { get; }

    public FontCascade Cascade { get; }

    public FeatureList Features { get; }

    /// <summary>What a break inside a word shows; null until one is asked for.</summary>
    public ShapedRun? Hyphen { get; set; }

    /// <summary><see cref="Hyphen"/> as the only run.</summary>
    public ShapedRun[]? FontsHyphen { get; set; }

    /// <summary>By <c>hyphenate-character</c>.</summary>
    public Dictionary<string, IReadOnlyList<ShapedRun>> Hyphens { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether glyphs move apart, so that words can't be taken over as they were shaped.</summary>
    public bool HasSpacing => Style.LetterSpacing.Value != 0 || Style.WordSpacing.Value != 0;

    public bool PrimaryServesAscii(char character) => servedByPrimary[character];

    /// <summary>Of text whose position is imitated.</summary>
    public FeatureList UnshiftedFeatures => unshifted ??= FeatureList.Of(Style with { Position = FontPosition.Normal });

    private FeatureList FeaturesFor(FontFace face)
    {
        if (Style.Caps == FontCaps.Normal) return Features;
        if (!featuresByFace.TryGetValue(face, out FeatureList? own))
        {
            FontCaps caps = CapsOf(face);
            featuresByFace.Add(face, own = caps == Style.Caps ? Features : FeatureList.Of(Style with { Caps = caps }));
        }
        return own;
    }

    /// <summary>What stands in for capitals that a font lacks: <see href="https://www.w3.org/TR/css-fonts-4/#font-variant-caps-prop">CSS Fonts 4, 6.6</see>.</summary>
    private FontCaps CapsOf(FontFace face) => Style.Caps switch
    {
        FontCaps.PetiteCaps when !face.HasSubstitution(PetiteCapitals) => FontCaps.SmallCaps,
        FontCaps.AllPetiteCaps when !face.HasSubstitution(PetiteCapitals) || !face.HasSubstitution(PetiteFromCapitals) => FontCaps.AllSmallCaps,
        FontCaps.Unicase when !face.HasSubstitution(Unicase) => FontCaps.SmallFromCapitals,
        var caps => caps,
    };

    /// <param name="make">Gives the word shaper shared by all styles with these features.</param>
    public WordShaper WordsOf(FontFace face, Script script, Func<WordKey, WordShaper> make)
    {
        if (ReferenceEquals(last.Face, face) && last.Script == script) return last.Words;
        if (!words.TryGetValue((face, script), out WordShaper? shaper))
        {
            shaper = make(new WordKey(face, script, FeaturesFor(face), Style.Language));
            words.Add((face, script), shaper);
        }
        last = (face, script, shaper);
        return shaper;
    }

    /// <summary>One context for all runs that share all of it.</summary>
    public RunContext ContextOf(FontMatch match, Px size, Script script, byte level, RunKind kind)
    {
        if (lastContext is { } context
            && context.Match == match && context.Script == script && context.Level == level && context.Kind == kind && context.Size == size)
        {
            return context;
        }
        return lastContext = new RunContext(this, match, size, script, level, kind);
    }

    /// <summary>A letter that becomes a small capital which the font lacks: it is made from a capital.</summary>
    public bool ImitatesSmallCapital(FontFace face, int codePoint)
    {
        FontCaps caps = CapsOf(face);
        bool isSmall = !CaseData.UpperOf(codePoint).IsEmpty;
        if (isSmall) return caps is FontCaps.SmallCaps or FontCaps.AllSmallCaps && !face.HasSubstitution(SmallCapitals);
        return caps is FontCaps.AllSmallCaps or FontCaps.SmallFromCapitals && !face.HasSubstitution(SmallFromCapitals) && CaseData.IsCased(codePoint);
    }

    /// <summary>Capitals a little higher than the x-height, so that they look as high.</summary>
    public Px SmallCapitalSize(FontFace face) =>
        Style.Size * Math.Clamp(1.08 * face.Metrics.XHeight / face.Metrics.CapHeight, 0.65, 0.85);
}
