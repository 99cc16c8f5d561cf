using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>Parsers of grid properties. See <see href="https://www.w3.org/TR/css-grid-2/#track-sizing">CSS Grid 2, 7</see>.</summary>
internal static class Grids
{
    private const int MostRepetitions = 10_000;

    public static Specified<TrackList>? Template(ValueReader reader)
    {
        if (reader.Ident("none")) return TrackList.None;
        return Tracks(reader, allowRepeat: true) is { } items && items.Exists(i => i.HasTrack)
            ? Specified<TrackList>.From(c => new TrackList([.. items.Select(i => i.ToItem(c))]))
            : null;
    }

    public static Specified<IReadOnlyList<TrackSize>>? AutoTracks(ValueReader reader)
    {
        var sizes = new List<Specified<TrackSize>>();
        while (!reader.AtEnd)
        {
            if (Size(reader) is not { } size) return null;
            sizes.Add(size);
        }
        return sizes.Count == 0 ? null : Specified.All(sizes);
    }

    public static Specified<GridAreas>? Areas(ValueReader reader)
    {
        if (reader.Ident("none")) return GridAreas.None;
        var rows = new List<IReadOnlyList<string>>();
        while (reader.String() is string text)
        {
            List<string> cells = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(c => c.All(d => d == '.') ? "." : c)];
            if (cells.Count == 0 || (rows.Count > 0 && rows[0].Count != cells.Count)) return null;
            rows.Add(cells);
        }
        return rows.Count == 0 ? null : Specified.Of(new GridAreas(rows));
    }

    public static Specified<GridAutoFlow>? AutoFlow(ValueReader reader)
    {
        var flow = GridAutoFlow.Row;
        bool any = false;
        while (!reader.AtEnd)
        {
            if (reader.Ident("row")) any = true;
            else if (reader.Ident("column")) flow |= GridAutoFlow.Column;
            else if (reader.Ident("dense")) flow |= GridAutoFlow.Dense;
            else return null;
        }
        return any || flow != GridAutoFlow.Row ? flow : null;
    }

    public static Specified<GridLine>? Line(ValueReader reader)
    {
        if (reader.Ident("auto")) return GridLine.Auto;
        bool span = false;
        int? number = null;
        string? name = null;
        while (reader.Current is { Kind: not CssTokenKind.Delim })
        {
            if (!span && reader.Ident("span")) span = true;
            else if (number is null && Lengths.Integer(reader) is int found && found != 0) number = Math.Clamp(found, -MostRepetitions, MostRepetitions);
            else if (name is null && reader.CustomIdent("auto", "span") is string ident) name = ident;
            else return null;
        }
        if (!span) return number is null && name is null ? null : new GridLine(number, null, name);
        return number < 1 || (number is null && name is null) ? null : new GridLine(null, number ?? 1, name);
    }

    private sealed record Item(TrackRepeat Repeat, int Count, IReadOnlyList<string> Names, Specified<TrackSize>? Compute, IReadOnlyList<Item> Repeated)
    {
        public bool HasTrack => Compute is not null || Repeated.Any(r => r.HasTrack);

        public TrackListItem ToItem(ComputeContext context) => new(Repeat, Count, Names, Compute?.Compute(context), [.. Repeated.Select(r => r.ToItem(context))]);
    }

    private static List<Item>? Tracks(ValueReader reader, bool allowRepeat)
    {
        var items = new List<Item>();
        while (reader.Current is { Kind: not (CssTokenKind.Delim or CssTokenKind.Comma) } value)
        {
            if (value.Kind == CssTokenKind.OpenSquare)
            {
                if (value.Children.Any(c => c.Kind != CssTokenKind.Ident)) return null;
                reader.Position++;
                items.Add(new Item(TrackRepeat.Once, 1, [.. value.Children.Select(c => c.Text)], null, []));
            }
            else if (allowRepeat && reader.Function("repeat") is { } arguments)
            {
                if (Repetition(arguments) is not { } repetition) return null;
                items.Add(repetition);
            }
            else if (Size(reader) is { } size)
            {
                items.Add(new Item(TrackRepeat.Once, 1, [], size, []));
            }
            else
            {
                return null;
            }
        }
        return items.Count == 0 ? null : items;
    }

    private static Item? Repetition(ValueReader arguments)
    {
        int count = 1;
        TrackRepeat repeat;
        if (arguments.Ident("auto-fill")) repeat = TrackRepeat.AutoFill;
        else if (arguments.Ident("auto-fit")) repeat = TrackRepeat.AutoFit;
        else if (Lengths.Integer(arguments, 1) is int times) (repeat, count) = (TrackRepeat.Times, Math.Min(times, MostRepetitions));
        else return null;
        if (!arguments.Comma() || Tracks(arguments, allowRepeat: false) is not { } tracks || !arguments.AtEnd) return null;
        return new Item(repeat, count, [], null, tracks);
    }

    private static Specified<TrackSize>? Size(ValueReader reader)
    {
        int start = reader.Position;
        if (reader.Function("minmax") is { } arguments)
        {
            if (Breadth(arguments) is { } min && arguments.Comma() && Breadth(arguments) is { } max && arguments.AtEnd)
                return Specified.Both(min, max, (a, b) => new TrackSize(a, b));
            reader.Position = start;
            return null;
        }
        if (reader.Function("fit-content") is { } limit)
        {
            if (Lengths.NotNegative(limit) is { } length && limit.AtEnd)
                return length.Select(l => new TrackSize(TrackBreadth.Auto, new TrackBreadth(TrackBreadthKind.FitContent, l)));
            reader.Position = start;
            return null;
        }
        return Breadth(reader)?.Select(b => new TrackSize(b.Kind == TrackBreadthKind.Flex ? TrackBreadth.Auto : b, b));
    }

    private static Specified<TrackBreadth>? Breadth(ValueReader reader)
    {
        if (reader.Ident("auto")) return TrackBreadth.Auto;
        if (reader.Ident("min-content")) return new TrackBreadth(TrackBreadthKind.MinContent);
        if (reader.Ident("max-content")) return new TrackBreadth(TrackBreadthKind.MaxContent);
        if (reader.Current is { Kind: CssTokenKind.Dimension, Number: >= 0 } flex && flex.Text.Equals("fr", StringComparison.OrdinalIgnoreCase))
        {
            reader.Position++;
            return new TrackBreadth(TrackBreadthKind.Flex, default, flex.Number);
        }
        return Lengths.NotNegative(reader)?.Select(l => new TrackBreadth(TrackBreadthKind.Length, l));
    }
}
