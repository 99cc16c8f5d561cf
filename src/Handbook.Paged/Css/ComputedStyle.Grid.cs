using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css;

/// <summary>Grid containers and items. See <see href="https://www.w3.org/TR/css-grid-2/">CSS Grid 2</see>.</summary>
internal sealed class GridGroup : IStyleGroup<GridGroup>
{
    public TrackList TemplateColumns = TrackList.None;
    public TrackList TemplateRows = TrackList.None;
    public GridAreas TemplateAreas = GridAreas.None;
    public IReadOnlyList<TrackSize> AutoColumns = [new TrackSize(TrackBreadth.Auto, TrackBreadth.Auto)];
    public IReadOnlyList<TrackSize> AutoRows = [new TrackSize(TrackBreadth.Auto, TrackBreadth.Auto)];
    public GridAutoFlow AutoFlow;
    public GridLine ColumnStart;
    public GridLine ColumnEnd;
    public GridLine RowStart;
    public GridLine RowEnd;

    public static GridGroup Initial { get; } = new();

    public static StyleGroup<GridGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.grid);

    public GridGroup Copy() => (GridGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal GridGroup grid;

    public TrackList GridTemplateColumns => grid.TemplateColumns;

    public TrackList GridTemplateRows => grid.TemplateRows;

    public GridAreas GridTemplateAreas => grid.TemplateAreas;

    public IReadOnlyList<TrackSize> GridAutoColumns => grid.AutoColumns;

    public IReadOnlyList<TrackSize> GridAutoRows => grid.AutoRows;

    public GridAutoFlow GridAutoFlow => grid.AutoFlow;

    public GridLine GridColumnStart => grid.ColumnStart;

    public GridLine GridColumnEnd => grid.ColumnEnd;

    public GridLine GridRowStart => grid.RowStart;

    public GridLine GridRowEnd => grid.RowEnd;
}
