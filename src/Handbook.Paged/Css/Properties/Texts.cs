using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>Parsers of text properties. See <see href="https://www.w3.org/TR/css-text-4/">CSS Text 4</see> and <see href="https://www.w3.org/TR/css-text-decor-4/">CSS Text Decoration 4</see>.</summary>
internal static class Texts
{
    public static readonly Keywords<TextAlignLast> AlignLast = Keywords.All<TextAlignLast>();

    private static readonly Keywords<TextAlign> AlignKeywords = Keywords.All<TextAlign>();

    public static IEnumerable<string> AlignNames => AlignKeywords.Names;

    public static Specified<TextAlign>? Align(ValueReader reader)
    {
        if (reader.TryKeyword(AlignKeywords) is { } align) return align;
        if (reader.Ident("match-parent")) return Specified<TextAlign>.From(c => Physical(c.Parent));
        // The HTML specification's rule for 'th': centred, unless an ancestor says how text is aligned.
        if (reader.Context.IsUserAgent && reader.Ident("-internal-center"))
            return Specified<TextAlign>.From(c => c.Parent.TextAlign == TextAlign.Start ? TextAlign.Center : c.Parent.TextAlign);
        return null;
    }

    private static TextAlign Physical(ComputedStyle style) => (style.TextAlign, style.Direction) switch
    {
        (TextAlign.Start, Direction.LeftToRight) or (TextAlign.End, Direction.RightToLeft) => TextAlign.Left,
        (TextAlign.Start, _) or (TextAlign.End, _) => TextAlign.Right,
        var (align, _) => align,
    };

    public static Specified<TextIndent>? Indent(ValueReader reader)
    {
        Specified<LengthPercentage>? length = null;
        bool hanging = false;
        bool eachLine = false;
        while (!reader.AtEnd)
        {
            if (!hanging && reader.Ident("hanging")) hanging = true;
            else if (!eachLine && reader.Ident("each-line")) eachLine = true;
            else if (length is null && Lengths.Any(reader) is { } found) length = found;
            else return null;
        }
        return length?.Select(l => new TextIndent(l, hanging, eachLine));
    }

    public static Specified<TextTransform>? Transform(ValueReader reader)
    {
        if (reader.Ident("none")) return TextTransform.None;
        var result = TextTransform.None;
        const TextTransform Case = TextTransform.Capitalize | TextTransform.Uppercase | TextTransform.Lowercase;
        while (reader.Current is { Kind: CssTokenKind.Ident } value)
        {
            TextTransform next = value.Text.ToLowerInvariant() switch
            {
                "capitalize" when (result & Case) == 0 => TextTransform.Capitalize,
                "uppercase" when (result & Case) == 0 => TextTransform.Uppercase,
                "lowercase" when (result & Case) == 0 => TextTransform.Lowercase,
                "full-width" => TextTransform.FullWidth,
                "full-size-kana" => TextTransform.FullSizeKana,
                _ => TextTransform.None,
            };
            if (next == TextTransform.None || (result & next) != 0) return null;
            if (next is TextTransform.FullWidth or TextTransform.FullSizeKana) reader.Context.Later = "CJK text";
            result |= next;
            reader.Position++;
        }
        return result == TextTransform.None ? null : result;
    }

    public static Specified<TextDecorationLine>? DecorationLine(ValueReader reader)
    {
        if (reader.Ident("none")) return TextDecorationLine.None;
        var result = TextDecorationLine.None;
        while (reader.Current is { Kind: CssTokenKind.Ident } value)
        {
            TextDecorationLine next = value.Text.ToLowerInvariant() switch
            {
                "underline" => TextDecorationLine.Underline,
                "overline" => TextDecorationLine.Overline,
                "line-through" => TextDecorationLine.LineThrough,
                _ => TextDecorationLine.None,
            };
            if (next == TextDecorationLine.None || (result & next) != 0) break;
            result |= next;
            reader.Position++;
        }
        return result == TextDecorationLine.None ? null : result;
    }

    public static Specified<DecorationThickness>? Thickness(ValueReader reader)
    {
        if (reader.Ident("auto")) return DecorationThickness.Auto;
        if (reader.Ident("from-font")) return new DecorationThickness(DecorationThicknessKind.FromFont);
        if (Lengths.Any(reader) is not { } length) return null;
        return Specified<DecorationThickness>.From(c => new DecorationThickness(DecorationThicknessKind.Length, length.Compute(c).Resolve(c.Style.FontSize)));
    }

    public static Specified<LengthPercentage?>? UnderlineOffset(ValueReader reader)
    {
        if (reader.Ident("auto")) return Specified.Of<LengthPercentage?>(null);
        return Lengths.Any(reader)?.Select(v => (LengthPercentage?)v);
    }

    public static Specified<VerticalAlign>? VerticalAlign(ValueReader reader)
    {
        if (reader.Current is { Kind: CssTokenKind.Ident } value)
        {
            VerticalAlignKind? kind = value.Text.ToLowerInvariant() switch
            {
                "baseline" => VerticalAlignKind.Baseline,
                "sub" => VerticalAlignKind.Sub,
                "super" => VerticalAlignKind.Super,
                "text-top" => VerticalAlignKind.TextTop,
                "text-bottom" => VerticalAlignKind.TextBottom,
                "middle" => VerticalAlignKind.Middle,
                "top" => VerticalAlignKind.Top,
                "bottom" => VerticalAlignKind.Bottom,
                _ => null,
            };
            if (kind is null) return null;
            reader.Position++;
            return new VerticalAlign(kind.Value);
        }
        return Lengths.Any(reader)?.Select(v => new VerticalAlign(VerticalAlignKind.Offset, v));
    }

    public static Specified<TabSize>? TabSize(ValueReader reader)
    {
        if (Lengths.Number(reader, 0) is double number) return new TabSize(number);
        return Lengths.Length(reader, Sign.NotNegative)?.Select(l => new TabSize(0, l));
    }

    public static Specified<HyphenateLimitChars>? LimitChars(ValueReader reader)
    {
        var numbers = new List<int>();
        while (!reader.AtEnd && numbers.Count < 3)
        {
            if (reader.Ident("auto")) numbers.Add(0);
            else if (Lengths.Integer(reader, 1) is int number) numbers.Add(number);
            else return null;
        }
        // A missing third value is the second one.
        return numbers.Count == 0 ? null : new HyphenateLimitChars(numbers[0], numbers.ElementAtOrDefault(1), numbers.Count > 2 ? numbers[2] : numbers.ElementAtOrDefault(1));
    }

    public static Specified<int?>? LimitLines(ValueReader reader)
    {
        if (reader.Ident("no-limit")) return Specified.Of<int?>(null);
        return Lengths.Integer(reader, 0) is int lines ? Specified.Of<int?>(lines) : null;
    }

    public static Specified<string?>? HyphenCharacter(ValueReader reader)
    {
        if (reader.Ident("auto")) return Specified.Of<string?>(null);
        return reader.String() is string text ? Specified.Of<string?>(text) : null;
    }

    public static Specified<HangingPunctuation>? Hanging(ValueReader reader)
    {
        if (reader.Ident("none")) return HangingPunctuation.None;
        var result = HangingPunctuation.None;
        const HangingPunctuation End = HangingPunctuation.ForceEnd | HangingPunctuation.AllowEnd;
        while (reader.Current is { Kind: CssTokenKind.Ident } value)
        {
            HangingPunctuation next = value.Text.ToLowerInvariant() switch
            {
                "first" => HangingPunctuation.First,
                "last" => HangingPunctuation.Last,
                "force-end" when (result & End) == 0 => HangingPunctuation.ForceEnd,
                "allow-end" when (result & End) == 0 => HangingPunctuation.AllowEnd,
                _ => HangingPunctuation.None,
            };
            if (next == HangingPunctuation.None || (result & next) != 0) return null;
            result |= next;
            reader.Position++;
        }
        return result == HangingPunctuation.None ? null : result;
    }

    public static Specified<Quotes>? Quotes(ValueReader reader)
    {
        if (reader.Ident("auto")) return Values.Quotes.Auto;
        if (reader.Ident("none")) return Values.Quotes.None;
        var pairs = new List<(string, string)>();
        while (reader.String() is string open)
        {
            if (reader.String() is not string close) return null;
            pairs.Add((open, close));
        }
        return pairs.Count == 0 ? null : Specified.Of(new Quotes(false, pairs));
    }
}
