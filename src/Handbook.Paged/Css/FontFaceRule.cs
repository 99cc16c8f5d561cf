using Handbook.Diagnostics;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css;

/// <summary>One entry of <c>src</c>: exactly one of the two names is set.</summary>
/// <param name="Format">Of <c>format()</c>, in lower case; null where none is given.</param>
internal sealed record FontFaceSource(CssUrl? Url, string? LocalName, string? Format);

internal readonly record struct DescriptorRange(double Min, double Max);

internal readonly record struct UnicodeRange(int First, int Last);

/// <summary>The descriptors of an <c>@font-face</c> that names a family and a source. See <see href="https://www.w3.org/TR/css-fonts-4/#font-face-rule">CSS Fonts 4, 4</see>.</summary>
internal sealed record FontFaceRule(string Family, IReadOnlyList<FontFaceSource> Sources, SourceSpan Span)
{
    /// <summary>1 to 1000; null for <c>auto</c>: as the font's tables say.</summary>
    public DescriptorRange? Weight { get; init; }

    /// <summary>In percent; null for <c>auto</c>.</summary>
    public DescriptorRange? Stretch { get; init; }

    /// <summary>Null for <c>auto</c>.</summary>
    public FontStyleKeyword? Style { get; init; }

    /// <summary>The angles of <c>oblique</c>, in degrees; null where none are given.</summary>
    public DescriptorRange? ObliqueAngles { get; init; }

    /// <summary>Empty for every character.</summary>
    public IReadOnlyList<UnicodeRange> UnicodeRanges { get; init; } = [];

    public IReadOnlyList<FontFeature> FeatureSettings { get; init; } = [];

    public IReadOnlyList<FontVariation> VariationSettings { get; init; } = [];

    /// <summary>A factor; null for <c>normal</c>.</summary>
    public double? AscentOverride { get; init; }

    public double? DescentOverride { get; init; }

    public double? LineGapOverride { get; init; }

    /// <summary>A factor of all glyph outlines and metrics.</summary>
    public double SizeAdjust { get; init; } = 1;
}
