using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>The patterns that most shorthands follow, and those that are like no other.</summary>
internal static class ShorthandParsers
{
    /// <summary>One to four values: top, right, bottom, left.</summary>
    public static object?[]? FourSides(ValueReader reader, Shorthand shorthand)
    {
        var values = new List<object>();
        while (values.Count < 4 && Parse(shorthand.Longhands[0], reader) is { } value) values.Add(value);
        return values.Count switch
        {
            1 => [values[0], values[0], values[0], values[0]],
            2 => [values[0], values[1], values[0], values[1]],
            3 => [values[0], values[1], values[2], values[1]],
            4 => [.. values],
            _ => null,
        };
    }

    /// <summary>One value, or one for each of two longhands.</summary>
    public static object?[]? Two(ValueReader reader, Shorthand shorthand)
    {
        if (Parse(shorthand.Longhands[0], reader) is not { } first) return null;
        return [first, Parse(shorthand.Longhands[1], reader) ?? first];
    }

    /// <summary>A value for any of the longhands, each once, in any order.</summary>
    public static object?[]? AnyOrder(ValueReader reader, Shorthand shorthand)
    {
        var values = new object?[shorthand.Longhands.Count];
        return TakeAny(reader, shorthand.Longhands, values) ? values : null;
    }

    /// <summary><c>border</c>: width, style and colour in any order, for all four sides; longhands in that order, four each.</summary>
    public static object?[]? Border(ValueReader reader, Shorthand shorthand)
    {
        var values = new object?[3];
        Property[] first = [shorthand.Longhands[0], shorthand.Longhands[4], shorthand.Longhands[8]];
        if (!TakeAny(reader, first, values)) return null;
        return [values[0], values[0], values[0], values[0], values[1], values[1], values[1], values[1], values[2], values[2], values[2], values[2]];
    }

    public static object?[]? BorderRadius(ValueReader reader, Shorthand shorthand)
    {
        if (Corners(reader) is not { } horizontal) return null;
        IReadOnlyList<Specified<LengthPercentage>> vertical = horizontal;
        if (reader.Delim('/'))
        {
            if (Corners(reader) is not { } given) return null;
            vertical = given;
        }
        return [.. horizontal.Zip(vertical, (x, y) => (object)Specified.Both(x, y, (a, b) => new CornerRadius(a, b)))];
    }

    public static object?[]? Flex(ValueReader reader, Shorthand shorthand)
    {
        if (reader.Ident("none")) return [Specified.Of(0.0), Specified.Of(0.0), Specified.Of(Dimension.Auto)];
        object? grow = null;
        object? shrink = null;
        object? basis = null;
        while (!reader.AtEnd)
        {
            if (grow is null && Lengths.Number(reader, 0) is double factor)
            {
                grow = Specified.Of(factor);
                if (Lengths.Number(reader, 0) is double second) shrink = Specified.Of(second);
            }
            else if (basis is null && Parse(shorthand.Longhands[2], reader) is { } found)
            {
                basis = found;
            }
            else
            {
                return null;
            }
        }
        if (grow is null && basis is null) return null;
        // Left out, the factors are 1 and the basis is 0: not the longhands' initial values.
        return [grow ?? Specified.Of(1.0), shrink ?? Specified.Of(1.0), basis ?? Specified.Of(Dimension.Zero)];
    }

    /// <summary><c>place-content</c> and its like: align, then justify.</summary>
    public static object?[]? Place(ValueReader reader, Shorthand shorthand)
    {
        if (Parse(shorthand.Longhands[0], reader) is not { } align) return null;
        return [align, Parse(shorthand.Longhands[1], reader) ?? align];
    }

    /// <summary>Two lines with a slash between; the second is <c>auto</c>, or the first's name.</summary>
    public static object?[]? GridLines(ValueReader reader, Shorthand shorthand)
    {
        if (Grids.Line(reader) is not { } start) return null;
        if (!reader.Delim('/')) return [start, OtherLine(start)];
        return Grids.Line(reader) is { } end ? [start, end] : null;
    }

    public static object?[]? GridArea(ValueReader reader, Shorthand shorthand)
    {
        var lines = new List<Specified<GridLine>>();
        do
        {
            if (lines.Count == 4 || Grids.Line(reader) is not { } line) return null;
            lines.Add(line);
        }
        while (reader.Delim('/'));
        if (lines.Count < 2) lines.Add(OtherLine(lines[0]));
        if (lines.Count < 3) lines.Add(OtherLine(lines[0]));
        if (lines.Count < 4) lines.Add(OtherLine(lines[1]));
        return [.. lines];
    }

    /// <summary><c>grid-template</c>: rows / columns, or rows of areas with their sizes.</summary>
    public static object?[]? GridTemplate(ValueReader reader, Shorthand shorthand)
    {
        if (reader.Current is { Kind: CssTokenKind.String })
        {
            if (Grids.Areas(reader) is not { } areas) return null;
            return reader.Delim('/') && Grids.Template(reader) is { } sized ? [null, sized, areas] : reader.AtEnd ? [null, null, areas] : null;
        }
        if (Grids.Template(reader) is not { } rows) return null;
        if (!reader.Delim('/')) return reader.AtEnd ? [rows, null, null] : null;
        return Grids.Template(reader) is { } columns ? [rows, columns, null] : null;
    }

    /// <summary><c>page-break-*</c> of CSS 2: <c>always</c> is a page break.</summary>
    public static object?[]? PageBreak(ValueReader reader, Shorthand shorthand)
    {
        if (reader.Ident("always")) return [Specified.Of(BreakBetween.Page)];
        if (reader.Current is not { Kind: CssTokenKind.Ident } value || value.Text.ToLowerInvariant() is not ("auto" or "avoid" or "left" or "right" or "recto" or "verso")) return null;
        return Parse(shorthand.Longhands[0], reader) is { } parsed ? [parsed] : null;
    }

    public static object?[]? PageBreakInside(ValueReader reader, Shorthand shorthand)
    {
        if (reader.Ident("auto")) return [Specified.Of(BreakInside.Auto)];
        return reader.Ident("avoid") ? [Specified.Of(BreakInside.Avoid)] : null;
    }

    /// <summary>See <see href="https://www.w3.org/TR/css-text-4/#white-space-property">CSS Text 4, 3.3</see>.</summary>
    public static object?[]? WhiteSpace(ValueReader reader, Shorthand shorthand)
    {
        if (reader.Current is { Kind: CssTokenKind.Ident } value)
        {
            (WhiteSpaceCollapse Collapse, TextWrapMode Wrap)? known = value.Text.ToLowerInvariant() switch
            {
                "normal" => (WhiteSpaceCollapse.Collapse, TextWrapMode.Wrap),
                "pre" => (WhiteSpaceCollapse.Preserve, TextWrapMode.NoWrap),
                "pre-wrap" => (WhiteSpaceCollapse.Preserve, TextWrapMode.Wrap),
                "pre-line" => (WhiteSpaceCollapse.PreserveBreaks, TextWrapMode.Wrap),
                _ => null,
            };
            if (known is { } pair)
            {
                reader.Position++;
                return [Specified.Of(pair.Collapse), Specified.Of(pair.Wrap)];
            }
        }
        return AnyOrder(reader, shorthand);
    }

    private static Specified<GridLine> OtherLine(Specified<GridLine> line) =>
        line.Compute(null!) is { Line: null, Span: null, Name: not null } named ? named : GridLine.Auto;

    private static List<Specified<LengthPercentage>>? Corners(ValueReader reader)
    {
        var values = new List<Specified<LengthPercentage>>();
        while (values.Count < 4 && Lengths.NotNegative(reader) is { } value) values.Add(value);
        return values.Count switch
        {
            1 => [values[0], values[0], values[0], values[0]],
            2 => [values[0], values[1], values[0], values[1]],
            3 => [values[0], values[1], values[2], values[1]],
            4 => values,
            _ => null,
        };
    }

    /// <returns>Whether there was at least one value.</returns>
    public static bool TakeAny(ValueReader reader, IReadOnlyList<Property> properties, object?[] values)
    {
        bool any = false;
        while (!reader.AtEnd && TakeOne(reader, properties, values)) any = true;
        return any;
    }

    public static bool TakeOne(ValueReader reader, IReadOnlyList<Property> properties, object?[] values)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            if (values[i] is not null || Parse(properties[i], reader) is not { } value) continue;
            values[i] = value;
            return true;
        }
        return false;
    }

    public static object? Parse(Property property, ValueReader reader)
    {
        int start = reader.Position;
        if (property.Parse(reader) is { } value) return value;
        reader.Position = start;
        return null;
    }
}
