using System.Globalization;
using System.Text;
using Handbook.Diagnostics;
using Handbook.Paged.Text.Shaping;
using Handbook.Paged.Text.Unicode;

namespace Handbook.Paged.Text.Fonts;

/// <summary>Problems with fonts, in words for whoever writes the document or its stylesheet.</summary>
internal static class FontDiagnostics
{
    public static Diagnostic Broken(string name, string reason) => new(
        "broken-font", Severity.Error, $"The font '{name}' can't be used: {reason}", Path: name,
        Help: "Replace the file by a sound copy in TTF, OTF, TTC or WOFF format.");

    /// <summary>Found when the pages are done: another font can't stand in any more.</summary>
    public static Diagnostic NoSubset(string name, string reason) => new(
        "broken-font", Severity.Error, $"The font '{name}' can't be embedded: {reason}", Path: name,
        Help: "Replace the file by a sound copy, or use another font.");

    public static Diagnostic Unreadable(string name, string reason) => new(
        "unreadable-font", Severity.Error, $"The font '{name}' can't be read: {reason}", Path: name,
        Help: "Check that the file is there and may be read.");

    /// <param name="standIn">The generic family that the list ends with; null: the default font is taken.</param>
    public static Diagnostic UnknownFamilies(FontFamilyList families, string? standIn) => new(
        "unknown-font-family", Severity.Warning, $"No font of the list '{families}' is available", families.Where,
        Help: $"Name a family that is bundled, or add the font's file to the project. Until then {(standIn is null ? "the default font" : $"'{standIn}'")} stands in.");

    public static Diagnostic Synthesized(string family, FontSynthesis synthesis, SourceSpan? where)
    {
        string style = (synthesis & FontSynthesis.Bold) == 0 ? "italic"
            : (synthesis & FontSynthesis.Oblique) == 0 ? "bold" : "bold italic";
        return new Diagnostic(
            "synthesized-font-style", Severity.Warning, $"The family '{family}' has no {style} style: it is imitated", where,
            Help: $"Add the {style} file of the family, which looks better, or use another family there.");
    }

    public static Diagnostic MissingGlyph(ReadOnlySpan<char> cluster, SourceSpan? where)
    {
        var codes = new StringBuilder();
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            codes.Append(codes.Length == 0 ? "U+" : " U+").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
        }
        return new Diagnostic(
            "missing-glyph", Severity.Warning, $"No font has the character '{cluster}' ({codes})", where,
            Help: "Another character is shown in its place. Write it in another way, or add a font that has it.");
    }

    public static Diagnostic ScriptLater(Script script, SourceSpan? where) => new(
        "unsupported-script", Severity.Warning,
        $"This text is {script}, which runs from right to left: it stands in the wrong order", where,
        Help: "All of it is in the PDF and can be copied; this engine can't order it yet.");

    public static Diagnostic NotEmbeddable(string name) => new(
        "font-not-embeddable", Severity.Warning, $"The font '{name}' says that it may not be embedded", Path: name,
        Help: "Ask its maker for a licence and a file that say otherwise, or use another font. Until then the PDF claims no standard.");

    public static Diagnostic PrivateUse(Rune character, SourceSpan? where) => new(
        "private-use-character", Severity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"The character U+{character.Value:X4} is for private use: nobody but its font knows what it means"), where,
        Help: "Use a character that Unicode names, or an <img> with alt=\"...\".");

    public static Diagnostic MissingInField(Rune character, string font, SourceSpan? where) => new(
        "missing-glyph", Severity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"The field's font {font} lacks the character '{character}' (U+{character.Value:X4})"), where,
        Help: "A field is set in one font: give it a font-family that has the character.");
}
