using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Properties;

/// <summary>What relative units and keywords refer to while one style is computed.</summary>
/// <param name="Style">The style in the making. Its font is complete before anything but fonts is computed.</param>
/// <param name="Parent">The style that it inherits from.</param>
/// <param name="Root">The root element's style; <see cref="ComputedStyle.Initial"/> while that itself is computed.</param>
internal sealed record ComputeContext(ComputedStyle Style, ComputedStyle Parent, ComputedStyle Root, DocumentMetrics Metrics)
{
    /// <summary>While fonts are computed, their units refer to the parent's font.</summary>
    public bool IsComputingFont { get; set; }

    public Size Viewport => Metrics.Viewport(Style.UsedPage);

    public ComputedStyle FontBasis => IsComputingFont ? Parent : Style;
}

/// <summary>What lengths refer to beside the element's own style.</summary>
/// <param name="Viewport">What viewport units refer to, by <see cref="ComputedStyle.UsedPage"/>: see <see cref="PageStyles.ViewportOf"/>.</param>
internal sealed record DocumentMetrics(Func<string?, Size> Viewport, IFontMetrics Fonts);

/// <summary>Measures of a font that lengths are given in; null where the font has none.</summary>
internal interface IFontMetrics
{
    /// <summary>The height of an x: <c>1ex</c>.</summary>
    Px? XHeight(FontGroup font);

    /// <summary>The advance of a 0: <c>1ch</c>.</summary>
    Px? ZeroAdvance(FontGroup font);

    /// <summary>The height of capital letters: <c>1cap</c>.</summary>
    Px? CapHeight(FontGroup font);

    /// <summary>The advance of 水 (U+6C34): <c>1ic</c>.</summary>
    Px? IdeographAdvance(FontGroup font);

    /// <summary>What <c>line-height: normal</c> makes of it.</summary>
    Px? NormalLineHeight(FontGroup font);
}

/// <summary>What CSS says to assume of a font that can't be measured. See <see href="https://www.w3.org/TR/css-values-4/#font-relative-lengths">CSS Values 4, 6.1.1</see>.</summary>
internal sealed class AssumedFontMetrics : IFontMetrics
{
    public static readonly AssumedFontMetrics Instance = new();

    public Px? XHeight(FontGroup font) => font.Size * 0.5;

    public Px? ZeroAdvance(FontGroup font) => font.Size * 0.5;

    public Px? CapHeight(FontGroup font) => null;

    public Px? IdeographAdvance(FontGroup font) => null;

    public Px? NormalLineHeight(FontGroup font) => null;
}
