using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Reads the descriptors of <c>@font-face</c>. See <see href="https://www.w3.org/TR/css-fonts-4/#font-face-rule">CSS Fonts 4, 4</see>.</summary>
internal sealed class FontFaceReader(CssSource source, DiagnosticSink sink)
{
    private static readonly string[] Known =
    [
        "font-family", "src", "font-weight", "font-style", "font-stretch", "unicode-range", "font-feature-settings", "font-variation-settings",
        "ascent-override", "descent-override", "line-gap-override", "size-adjust",
    ];

    /// <returns>Null where the family or the source is missing.</returns>
    public FontFaceRule? Read(AtRule rule)
    {
        var face = new FontFaceRule("", [], source.Span(rule.Start, rule.End));
        foreach (CssDeclaration declaration in rule.Block!.Items.OfType<CssDeclaration>())
        {
            SourceSpan span = source.Span(declaration.Start, declaration.End);
            string name = declaration.Name.ToLowerInvariant();
            if (name == "font-display") continue;
            if (!Known.Contains(name) && name != "font-width")
            {
                sink.Report(StyleDiagnostics.UnknownProperty(source.Span(declaration.Start, declaration.Start + declaration.Name.Length), declaration.Name, Known));
                continue;
            }
            var context = new ValueContext(span, source.IsUserAgent);
            var reader = new ValueReader(declaration.Value, context);
            FontFaceRule? changed = Descriptor(face, name, reader, declaration);
            if (changed is not null && reader.AtEnd) face = changed;
            else sink.Report(StyleDiagnostics.UnsupportedValue(span, declaration.Name, ComponentValue.Serialize(declaration.Value), context.Hint));
        }
        string? missing = face.Family.Length == 0 ? "it names no font-family" : face.Sources.Count == 0 ? "it has no src" : null;
        if (missing is null) return face;
        sink.Report(StyleDiagnostics.BadAtRule(source.Span(rule.Start, rule.Start + "@font-face".Length), "font-face", missing));
        return null;
    }

    private FontFaceRule? Descriptor(FontFaceRule face, string name, ValueReader reader, CssDeclaration declaration)
    {
        switch (name)
        {
            case "font-family":
                return Fonts.FamilyName(reader) is { } family ? face with { Family = family.Name } : null;
            case "src":
                return Sources(reader) is { } sources ? face with { Sources = sources } : null;
            case "font-weight":
                if (reader.Ident("auto")) return face with { Weight = null };
                return Range(reader, Fonts.AbsoluteWeight) is { } weight ? face with { Weight = weight } : null;
            case "font-stretch" or "font-width":
                if (reader.Ident("auto")) return face with { Stretch = null };
                return Range(reader, r => Fonts.StretchKeyword(r) ?? Lengths.Percentage(r)) is { } stretch ? face with { Stretch = stretch } : null;
            case "font-style":
                return Style(face, reader);
            case "unicode-range":
                return UnicodeRanges(face, reader, declaration);
            case "font-feature-settings":
                return Fonts.Features(reader) is { } features ? face with { FeatureSettings = features.Compute(null!) } : null;
            case "font-variation-settings":
                return Fonts.Variations(reader) is { } variations ? face with { VariationSettings = variations.Compute(null!) } : null;
            case "size-adjust":
                return Lengths.Percentage(reader) is double size and >= 0 ? face with { SizeAdjust = size / 100 } : null;
            default:
                return Override(face, name, reader);
        }
    }

    private static FontFaceRule? Override(FontFaceRule face, string name, ValueReader reader)
    {
        double? factor = null;
        if (!reader.Ident("normal"))
        {
            if (Lengths.Percentage(reader) is not double percentage || percentage < 0) return null;
            factor = percentage / 100;
        }
        return name switch
        {
            "ascent-override" => face with { AscentOverride = factor },
            "descent-override" => face with { DescentOverride = factor },
            _ => face with { LineGapOverride = factor },
        };
    }

    private static FontFaceRule? Style(FontFaceRule face, ValueReader reader)
    {
        if (reader.Ident("auto")) return face with { Style = null };
        if (reader.Ident("normal")) return face with { Style = FontStyleKeyword.Normal };
        if (reader.Ident("italic")) return face with { Style = FontStyleKeyword.Italic };
        if (!reader.Ident("oblique")) return null;
        return face with { Style = FontStyleKeyword.Oblique, ObliqueAngles = Range(reader, r => Lengths.Angle(r)) };
    }

    private static DescriptorRange? Range(ValueReader reader, Func<ValueReader, double?> parse)
    {
        if (parse(reader) is not double first) return null;
        double second = parse(reader) ?? first;
        return new DescriptorRange(Math.Min(first, second), Math.Max(first, second));
    }

    /// <summary>Entries that can't be read are skipped, so that a newer format can stand before an older one.</summary>
    private static List<FontFaceSource>? Sources(ValueReader reader)
    {
        var sources = new List<FontFaceSource>();
        do
        {
            if (Source(reader) is { } found) sources.Add(found);
            else while (reader.Current is { Kind: not CssTokenKind.Comma }) reader.Position++;
        }
        while (reader.Comma());
        return sources.Count == 0 ? null : sources;
    }

    private static FontFaceSource? Source(ValueReader reader)
    {
        if (reader.Function("local") is { } local)
            return Fonts.FamilyName(local) is { } name && local.AtEnd ? new FontFaceSource(null, name.Name, null) : null;
        if (reader.Url() is not { } url) return null;
        string? format = null;
        if (reader.Function("format") is { } arguments)
        {
            if ((format = arguments.String() ?? arguments.CustomIdent()) is null || !arguments.AtEnd) return null;
        }
        // Which of the font's tables are needed is the font reader's to say.
        if (reader.Current is { Kind: CssTokenKind.Function } tech && tech.IsFunction("tech")) reader.Position++;
        return reader.Current is null or { Kind: CssTokenKind.Comma } ? new FontFaceSource(url, null, format?.ToLowerInvariant()) : null;
    }

    /// <summary>Read from the text: as tokens these ranges are cut up in too many ways. See <see href="https://www.w3.org/TR/css-syntax-3/#urange">CSS Syntax 3, 7</see>.</summary>
    private FontFaceRule? UnicodeRanges(FontFaceRule face, ValueReader reader, CssDeclaration declaration)
    {
        if (declaration.Value.Count == 0) return null;
        string text = source.Text.Text[declaration.Value[0].Start..declaration.Value[^1].End];
        var ranges = new List<UnicodeRange>();
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (UnicodeRange(part) is not { } range) return null;
            ranges.Add(range);
        }
        reader.Position = declaration.Value.Count;
        return face with { UnicodeRanges = ranges };
    }

    private static UnicodeRange? UnicodeRange(string text)
    {
        if (text.Length < 3 || text[0] is not ('u' or 'U') || text[1] != '+') return null;
        string[] ends = text[2..].Split('-');
        if (ends.Length > 2 || ends.Any(e => e.Length is 0 or > 6)) return null;
        bool hasWildcard = ends[0].Contains('?', StringComparison.Ordinal);
        if (hasWildcard && ends.Length > 1) return null;
        if (!TryHex(ends[0].Replace('?', '0'), out int first) || !TryHex(ends.Length > 1 ? ends[1] : ends[0].Replace('?', 'F'), out int last)) return null;
        return first <= last && last <= 0x10FFFF ? new UnicodeRange(first, last) : null;
    }

    private static bool TryHex(string digits, out int value) => int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}
