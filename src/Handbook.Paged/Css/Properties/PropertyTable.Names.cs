namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    /// <summary>
    /// Names for other names. Flow-relative ones stand for physical ones as in horizontal text from left to right.
    /// See <see href="https://www.w3.org/TR/css-logical-1/">CSS Logical Properties 1</see>.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string> Aliases = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["word-wrap"] = "overflow-wrap",
        ["font-width"] = "font-stretch",
        ["overflow-x"] = "overflow",
        ["overflow-y"] = "overflow",
        ["overflow-inline"] = "overflow",
        ["overflow-block"] = "overflow",
        ["grid-gap"] = "gap",
        ["grid-row-gap"] = "row-gap",
        ["grid-column-gap"] = "column-gap",
        ["-webkit-box-decoration-break"] = "box-decoration-break",
        ["-webkit-hyphens"] = "hyphens",
        ["-webkit-hyphenate-character"] = "hyphenate-character",
        ["inline-size"] = "width",
        ["block-size"] = "height",
        ["min-inline-size"] = "min-width",
        ["min-block-size"] = "min-height",
        ["max-inline-size"] = "max-width",
        ["max-block-size"] = "max-height",
        ["margin-block-start"] = "margin-top",
        ["margin-block-end"] = "margin-bottom",
        ["margin-inline-start"] = "margin-left",
        ["margin-inline-end"] = "margin-right",
        ["padding-block-start"] = "padding-top",
        ["padding-block-end"] = "padding-bottom",
        ["padding-inline-start"] = "padding-left",
        ["padding-inline-end"] = "padding-right",
        ["inset-block-start"] = "top",
        ["inset-block-end"] = "bottom",
        ["inset-inline-start"] = "left",
        ["inset-inline-end"] = "right",
        ["border-block-start"] = "border-top",
        ["border-block-end"] = "border-bottom",
        ["border-inline-start"] = "border-left",
        ["border-inline-end"] = "border-right",
        ["border-block-start-width"] = "border-top-width",
        ["border-block-end-width"] = "border-bottom-width",
        ["border-inline-start-width"] = "border-left-width",
        ["border-inline-end-width"] = "border-right-width",
        ["border-block-start-style"] = "border-top-style",
        ["border-block-end-style"] = "border-bottom-style",
        ["border-inline-start-style"] = "border-left-style",
        ["border-inline-end-style"] = "border-right-style",
        ["border-block-start-color"] = "border-top-color",
        ["border-block-end-color"] = "border-bottom-color",
        ["border-inline-start-color"] = "border-left-color",
        ["border-inline-end-color"] = "border-right-color",
        ["border-start-start-radius"] = "border-top-left-radius",
        ["border-start-end-radius"] = "border-top-right-radius",
        ["border-end-end-radius"] = "border-bottom-right-radius",
        ["border-end-start-radius"] = "border-bottom-left-radius",
    };

    private static readonly HashSet<string> OfTheScreen = new(StringComparer.OrdinalIgnoreCase)
    {
        "accent-color", "animation", "animation-composition", "animation-delay", "animation-direction", "animation-duration", "animation-fill-mode",
        "animation-iteration-count", "animation-name", "animation-play-state", "animation-timeline", "animation-timing-function", "appearance", "backface-visibility",
        "background-attachment", "caret-color", "color-scheme", "content-visibility", "cursor", "field-sizing", "font-display", "font-smooth", "forced-color-adjust",
        "image-rendering", "interpolate-size", "overflow-anchor", "overscroll-behavior", "overscroll-behavior-x", "overscroll-behavior-y", "perspective", "pointer-events",
        "print-color-adjust", "resize", "scroll-behavior", "scroll-margin", "scroll-margin-bottom", "scroll-margin-left", "scroll-margin-right", "scroll-margin-top",
        "scroll-margin-block", "scroll-margin-block-start", "scroll-margin-inline", "scroll-padding", "scroll-padding-bottom", "scroll-padding-left", "scroll-padding-right",
        "scroll-padding-top", "scroll-padding-block", "scroll-snap-align", "scroll-snap-stop", "scroll-snap-type", "scroll-timeline", "scrollbar-color", "scrollbar-gutter",
        "scrollbar-width", "text-rendering", "text-size-adjust", "touch-action", "transition", "transition-behavior", "transition-delay", "transition-duration",
        "transition-property", "transition-timing-function", "user-select", "view-transition-name", "will-change",
        "-moz-appearance", "-moz-osx-font-smoothing", "-moz-text-size-adjust", "-moz-user-select", "-ms-overflow-style", "-ms-text-size-adjust", "-webkit-appearance",
        "-webkit-font-smoothing", "-webkit-overflow-scrolling", "-webkit-print-color-adjust", "-webkit-tap-highlight-color", "-webkit-text-size-adjust", "-webkit-user-select",
    };
}
