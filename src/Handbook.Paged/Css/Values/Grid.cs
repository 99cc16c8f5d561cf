namespace Handbook.Paged.Css.Values;

internal enum TrackBreadthKind : byte
{
    Auto,
    Length,

    /// <summary>A share of the free space: <c>fr</c>.</summary>
    Flex,
    MinContent,
    MaxContent,
    FitContent,
}

internal readonly record struct TrackBreadth(TrackBreadthKind Kind, LengthPercentage Length = default, double Flex = 0)
{
    public static readonly TrackBreadth Auto;
}

/// <summary>A track's smallest and largest breadth; equal unless <c>minmax()</c> says otherwise.</summary>
internal readonly record struct TrackSize(TrackBreadth Min, TrackBreadth Max);

internal enum TrackRepeat : byte
{
    Once,
    Times,
    AutoFill,
    AutoFit,
}

/// <summary>A part of a track list: named lines, then a track, or a repetition of such parts.</summary>
internal sealed record TrackListItem(TrackRepeat Repeat, int Count, IReadOnlyList<string> LineNames, TrackSize? Size, IReadOnlyList<TrackListItem> Repeated);

/// <summary>See <see href="https://www.w3.org/TR/css-grid-2/#track-sizing">CSS Grid 2, 7.2</see>. Empty for <c>none</c>.</summary>
internal sealed record TrackList(IReadOnlyList<TrackListItem> Items)
{
    public static readonly TrackList None = new([]);
}

/// <summary><c>grid-row-start</c> and its like: <c>auto</c> where everything is null.</summary>
/// <param name="Line">A line's number; negative counts from the end.</param>
/// <param name="Span">How many tracks; null where it is a line.</param>
internal readonly record struct GridLine(int? Line, int? Span, string? Name)
{
    public static readonly GridLine Auto;

    public bool IsAuto => Line is null && Span is null && Name is null;
}

/// <summary>Rows of area names; <c>.</c> is an empty cell.</summary>
internal sealed record GridAreas(IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static readonly GridAreas None = new([]);
}

[Flags]
internal enum GridAutoFlow : byte
{
    Row = 0,
    Column = 1,
    Dense = 2,
}
