namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// What <see href="https://www.w3.org/TR/css-fonts-4/#generic-font-families">generic font families</see> stand for: the first family
/// of a list that is there. The bundled fonts come first, so that a document looks the same everywhere.
/// </summary>
internal static class GenericFamilies
{
    private static readonly string[] Serif = ["Libertinus Serif", "Noto Serif", "DejaVu Serif", "Liberation Serif", "Times New Roman", "Times"];
    private static readonly string[] SansSerif = ["Inter", "Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial", "Helvetica"];
    private static readonly string[] Monospace = ["JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono", "Courier New", "Courier"];
    private static readonly string[] Emoji = ["Noto Emoji", "Symbola", "Segoe UI Symbol"];

    /// <summary>Asked for characters that the families of a text lack, before all other fonts.</summary>
    public static readonly IReadOnlyList<string> Fallbacks =
        [.. Serif[..1], .. SansSerif[..1], .. Monospace[..1], "Noto Sans Symbols2", "Noto Sans Symbols", "Noto Sans Math", .. Emoji];

    public static Dictionary<string, IReadOnlyList<string>> Defaults() => new(StringComparer.OrdinalIgnoreCase)
    {
        ["serif"] = Serif,
        ["sans-serif"] = SansSerif,
        ["monospace"] = Monospace,
        ["system-ui"] = SansSerif,
        ["ui-serif"] = Serif,
        ["ui-sans-serif"] = SansSerif,
        ["ui-monospace"] = Monospace,
        ["ui-rounded"] = SansSerif,
        ["cursive"] = Serif,
        ["fantasy"] = SansSerif,
        ["math"] = Serif,
        ["fangsong"] = Serif,
        ["emoji"] = Emoji,
    };
}
