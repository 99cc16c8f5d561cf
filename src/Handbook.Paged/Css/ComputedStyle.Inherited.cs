using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css;

/// <summary>Inherited properties of lists, tables, quotes and fragmentation, which few elements change.</summary>
internal sealed class InheritedGroup : IStyleGroup<InheritedGroup>
{
    public Visibility Visibility;
    public CounterStyleReference ListStyleType = CounterStyleReference.Disc;
    public ListStylePosition ListStylePosition;
    public CssImage? ListStyleImage;
    public Quotes Quotes = Quotes.Auto;
    public BorderCollapse BorderCollapse;
    public (Px Horizontal, Px Vertical) BorderSpacing;
    public CaptionSide CaptionSide;
    public EmptyCells EmptyCells;
    public int Orphans = 2;
    public int Widows = 2;
    public ImageResolution ImageResolution = ImageResolution.Initial;

    public static InheritedGroup Initial { get; } = new();

    public static StyleGroup<InheritedGroup> Place { get; } = new(Initial, isInherited: true, static style => ref style.inherited);

    public InheritedGroup Copy() => (InheritedGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal InheritedGroup inherited;

    public Visibility Visibility => inherited.Visibility;

    public CounterStyleReference ListStyleType => inherited.ListStyleType;

    public ListStylePosition ListStylePosition => inherited.ListStylePosition;

    public CssImage? ListStyleImage => inherited.ListStyleImage;

    public Quotes Quotes => inherited.Quotes;

    public BorderCollapse BorderCollapse => inherited.BorderCollapse;

    public Px BorderSpacingHorizontal => inherited.BorderSpacing.Horizontal;

    public Px BorderSpacingVertical => inherited.BorderSpacing.Vertical;

    public CaptionSide CaptionSide => inherited.CaptionSide;

    public EmptyCells EmptyCells => inherited.EmptyCells;

    public int Orphans => inherited.Orphans;

    public int Widows => inherited.Widows;

    public ImageResolution ImageResolution => inherited.ImageResolution;
}
