using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>Parsers of backgrounds and positions in boxes. See <see href="https://www.w3.org/TR/css-backgrounds-3/#backgrounds">CSS Backgrounds 3, 3</see>.</summary>
internal static class Backgrounds
{
    public static readonly Keywords<BackgroundBox> OriginBoxes = Keywords.Of(BackgroundBox.BorderBox, BackgroundBox.PaddingBox, BackgroundBox.ContentBox);

    public static readonly Keywords<BackgroundBox> ClipBoxes = Keywords.Of(BackgroundBox.BorderBox, BackgroundBox.PaddingBox, BackgroundBox.ContentBox)
        .Later("backgrounds cut to text", "text", BackgroundBox.Text);

    private static readonly Keywords<BackgroundRepeat> RepeatKeywords = Keywords.All<BackgroundRepeat>();

    public static Specified<IReadOnlyList<T>>? List<T>(ValueReader reader, Func<ValueReader, Specified<T>?> parse) =>
        reader.CommaSeparated(parse) is { } items ? Specified.All(items) : null;

    public static Specified<CssImage?>? Image(ValueReader reader) =>
        reader.Ident("none") ? Specified.Of<CssImage?>(null) : Images.Image(reader)?.Select(i => (CssImage?)i);

    public static Specified<(BackgroundRepeat X, BackgroundRepeat Y)>? Repeat(ValueReader reader)
    {
        if (reader.Ident("repeat-x")) return (BackgroundRepeat.Repeat, BackgroundRepeat.NoRepeat);
        if (reader.Ident("repeat-y")) return (BackgroundRepeat.NoRepeat, BackgroundRepeat.Repeat);
        if (reader.TryKeyword(RepeatKeywords) is not { } x) return null;
        return (x, reader.TryKeyword(RepeatKeywords) ?? x);
    }

    public static Specified<BackgroundSize>? Size(ValueReader reader)
    {
        if (reader.Ident("cover")) return new BackgroundSize(BackgroundSizeKind.Cover, default, default);
        if (reader.Ident("contain")) return new BackgroundSize(BackgroundSizeKind.Contain, default, default);
        if (AutoOrLength(reader) is not { } width) return null;
        Specified<Dimension> height = AutoOrLength(reader) ?? Dimension.Auto;
        return Specified.Both(width, height, (w, h) => new BackgroundSize(BackgroundSizeKind.Explicit, w, h));
    }

    private static Specified<Dimension>? AutoOrLength(ValueReader reader) =>
        reader.Ident("auto") ? Dimension.Auto : Lengths.NotNegative(reader)?.Select(v => (Dimension)v);

    /// <summary>One axis of a position, as <c>background-position-x</c> has it.</summary>
    public static Specified<LengthPercentage>? PositionAxis(ValueReader reader, string start, string end)
    {
        if (reader.Ident("center")) return LengthPercentage.Percent(50);
        if (reader.Ident(start)) return Lengths.Any(reader) ?? LengthPercentage.Zero;
        if (reader.Ident(end)) return Lengths.Any(reader) is { } offset ? FromEnd(offset) : LengthPercentage.Percent(100);
        return Lengths.Any(reader);
    }

    private static Specified<LengthPercentage> FromEnd(Specified<LengthPercentage> offset) =>
        offset.Select(v => CombinedLength.Combine(LengthComparisonKind.Sum, [LengthPercentage.Percent(100), ScaledLength.Scale(v, -1)]));

    /// <summary><c>&lt;position&gt;</c>: one to four values. See <see href="https://www.w3.org/TR/css-values-4/#position">CSS Values 4, 8.3</see>.</summary>
    public static (Specified<LengthPercentage> X, Specified<LengthPercentage> Y)? Position(ValueReader reader)
    {
        int start = reader.Position;
        var parts = new List<PositionPart>();
        while (parts.Count < 4 && PositionPart.Read(reader) is { } part) parts.Add(part);
        for (int count = parts.Count; count > 0; count--)
        {
            if (Combine(parts.GetRange(0, count)) is not { } position) continue;
            reader.Position = start + count;
            return position;
        }
        reader.Position = start;
        return null;
    }

    public static Specified<BoxPosition>? BoxPosition(ValueReader reader) =>
        Position(reader) is { } position ? Specified.Both(position.X, position.Y, (x, y) => new BoxPosition(x, y)) : null;

    private static (Specified<LengthPercentage>, Specified<LengthPercentage>)? Combine(List<PositionPart> parts)
    {
        switch (parts.Count)
        {
            case 1:
                return parts[0].IsVertical ? (LengthPercentage.Percent(50), parts[0].Value()) : (parts[0].Value(), LengthPercentage.Percent(50));
            case 2:
                var (first, second) = (parts[0], parts[1]);
                // Two keywords may be swapped; a length is horizontal in the first place and vertical in the second.
                if (first.IsVertical || second.IsHorizontal) return first.IsLength || second.IsLength || first.IsHorizontal || second.IsVertical ? null : (second.Value(), first.Value());
                return (first.Value(), second.Value());
            case 3 or 4:
                return FromEdges(parts);
            default:
                return null;
        }
    }

    /// <summary>Keywords with offsets from that edge: <c>right 10px bottom</c>.</summary>
    private static (Specified<LengthPercentage>, Specified<LengthPercentage>)? FromEdges(List<PositionPart> parts)
    {
        Specified<LengthPercentage>? x = null;
        Specified<LengthPercentage>? y = null;
        for (int i = 0; i < parts.Count; i++)
        {
            PositionPart edge = parts[i];
            if (edge.IsLength) return null;
            Specified<LengthPercentage> value = edge.Value();
            if (i + 1 < parts.Count && parts[i + 1].IsLength)
            {
                if (edge.IsCenter) return null;
                value = edge.IsEnd ? FromEnd(parts[i + 1].Value()) : parts[i + 1].Value();
                i++;
            }
            if (edge.IsVertical || (edge.IsCenter && x is not null))
            {
                if (y is not null) return null;
                y = value;
            }
            else
            {
                if (x is not null) return null;
                x = value;
            }
        }
        return x is not null && y is not null ? (x, y) : null;
    }

    private sealed record PositionPart(string? Keyword, Specified<LengthPercentage>? Length)
    {
        public bool IsLength => Length is not null;

        public bool IsCenter => Keyword == "center";

        public bool IsHorizontal => Keyword is "left" or "right";

        public bool IsVertical => Keyword is "top" or "bottom";

        public bool IsEnd => Keyword is "right" or "bottom";

        public Specified<LengthPercentage> Value() => Length ?? LengthPercentage.Percent(IsCenter ? 50 : IsEnd ? 100 : 0);

        public static PositionPart? Read(ValueReader reader)
        {
            if (reader.Current is { Kind: CssTokenKind.Ident } value)
            {
                string keyword = value.Text.ToLowerInvariant();
                if (keyword is not ("left" or "right" or "top" or "bottom" or "center")) return null;
                reader.Position++;
                return new PositionPart(keyword, null);
            }
            return Lengths.Any(reader) is { } length ? new PositionPart(null, length) : null;
        }
    }
}
