using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Properties;

/// <summary>See <see href="https://www.w3.org/TR/css-values-4/#dimensions">CSS Values 4, 6 and 7</see>.</summary>
internal static class Units
{
    /// <summary>What a dimension means; null for a unit that is none of ours.</summary>
    public static Calculation? Dimension(double value, string unit)
    {
        string name = unit.ToLowerInvariant();
        if (AbsoluteLength(name) is double pixels) return Calculation.OfLength(new ConstantLength(new Px(value * pixels)));
        if (RelativeLength(name) is { } relative) return Calculation.OfLength(new RelativeLength(value, relative));
        return name switch
        {
            "deg" => new Calculation(CalculationType.Angle, value, null),
            "grad" => new Calculation(CalculationType.Angle, value * 0.9, null),
            "rad" => new Calculation(CalculationType.Angle, value * 180 / Math.PI, null),
            "turn" => new Calculation(CalculationType.Angle, value * 360, null),
            "dppx" or "x" => new Calculation(CalculationType.Resolution, value, null),
            "dpi" => new Calculation(CalculationType.Resolution, value / 96, null),
            "dpcm" => new Calculation(CalculationType.Resolution, value * 2.54 / 96, null),
            "s" => new Calculation(CalculationType.Time, value, null),
            "ms" => new Calculation(CalculationType.Time, value / 1000, null),
            _ => null,
        };
    }

    public static double? AbsoluteLength(string name) => name switch
    {
        "px" => 1,
        "pt" => 96 / 72.0,
        "pc" => 16,
        "in" => 96,
        "cm" => 96 / 2.54,
        "mm" => 96 / 25.4,
        "q" => 96 / 101.6,
        _ => null,
    };

    private static Func<ComputeContext, double>? RelativeLength(string name) => name switch
    {
        "em" => static c => c.FontBasis.FontSize.Value,
        "rem" => static c => c.Root.FontSize.Value,
        "ex" => static c => XHeight(c, c.FontBasis.Font),
        "rex" => static c => XHeight(c, c.Root.Font),
        "ch" => static c => ZeroAdvance(c, c.FontBasis.Font),
        "rch" => static c => ZeroAdvance(c, c.Root.Font),
        "cap" => static c => CapHeight(c, c.FontBasis.Font),
        "rcap" => static c => CapHeight(c, c.Root.Font),
        "ic" => static c => IdeographAdvance(c, c.FontBasis.Font),
        "ric" => static c => IdeographAdvance(c, c.Root.Font),
        "lh" => static c => LineHeight(c, c.IsComputingFont ? c.Parent : c.Style),
        "rlh" => static c => LineHeight(c, c.Root),
        "vw" or "svw" or "lvw" or "dvw" or "vi" => static c => c.Viewport.Width.Value / 100,
        "vh" or "svh" or "lvh" or "dvh" or "vb" => static c => c.Viewport.Height.Value / 100,
        "vmin" => static c => Px.Min(c.Viewport.Width, c.Viewport.Height).Value / 100,
        "vmax" => static c => Px.Max(c.Viewport.Width, c.Viewport.Height).Value / 100,
        _ => null,
    };

    private static double XHeight(ComputeContext context, FontGroup font) => (context.Metrics.Fonts.XHeight(font) ?? font.Size * 0.5).Value;

    private static double ZeroAdvance(ComputeContext context, FontGroup font) => (context.Metrics.Fonts.ZeroAdvance(font) ?? font.Size * 0.5).Value;

    private static double CapHeight(ComputeContext context, FontGroup font) => (context.Metrics.Fonts.CapHeight(font) ?? font.Size * 0.7).Value;

    private static double IdeographAdvance(ComputeContext context, FontGroup font) => (context.Metrics.Fonts.IdeographAdvance(font) ?? font.Size).Value;

    private static double LineHeight(ComputeContext context, ComputedStyle style)
    {
        bool isNormal = style.LineHeight.Kind == Values.LineHeightKind.Normal;
        var normal = isNormal ? context.Metrics.Fonts.NormalLineHeight(style.Font) ?? style.FontSize * 1.2 : style.FontSize;
        return style.LineHeight.Resolve(style.FontSize, normal).Value;
    }
}
