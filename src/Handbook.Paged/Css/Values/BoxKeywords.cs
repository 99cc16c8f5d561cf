namespace Handbook.Paged.Css.Values;

/// <summary>The computed <c>display</c>. See <see href="https://www.w3.org/TR/css-display-3/#the-display-properties">CSS Display 3, 2</see>.</summary>
internal enum Display : byte
{
    Inline,
    Block,
    InlineBlock,
    ListItem,
    InlineListItem,
    FlowRoot,
    None,
    Contents,
    Table,
    InlineTable,
    TableRow,
    TableRowGroup,
    TableHeaderGroup,
    TableFooterGroup,
    TableCell,
    TableColumn,
    TableColumnGroup,
    TableCaption,
    Flex,
    InlineFlex,
    Grid,
    InlineGrid,
}

/// <summary>The inner display type: which formatting context a box lays its contents out in.</summary>
internal enum InnerDisplay : byte
{
    Flow,
    FlowRoot,
    Table,
    Flex,
    Grid,
    TablePart,
    None,
}

internal static class DisplayExtensions
{
    extension(Display display)
    {
        /// <summary>Whether the box takes part in an inline formatting context of its parent.</summary>
        public bool IsInlineLevel =>
            display is Display.Inline or Display.InlineBlock or Display.InlineListItem or Display.InlineTable or Display.InlineFlex or Display.InlineGrid;

        public bool IsBlockLevel =>
            display is Display.Block or Display.ListItem or Display.FlowRoot or Display.Table or Display.Flex or Display.Grid;

        /// <summary>Whether it is one of CSS Display's <c>&lt;display-internal&gt;</c> table types.</summary>
        public bool IsTablePart => display is >= Display.TableRow and <= Display.TableCaption;

        /// <summary>Block containers are what <c>::first-line</c> and <c>::first-letter</c> are for.</summary>
        public bool HasFirstLine => display is Display.Block or Display.InlineBlock or Display.ListItem or Display.FlowRoot or Display.TableCell or Display.TableCaption;

        public bool IsListItem => display is Display.ListItem or Display.InlineListItem;

        public InnerDisplay Inner => display switch
        {
            Display.None or Display.Contents => InnerDisplay.None,
            Display.InlineBlock or Display.FlowRoot => InnerDisplay.FlowRoot,
            Display.Table or Display.InlineTable => InnerDisplay.Table,
            Display.Flex or Display.InlineFlex => InnerDisplay.Flex,
            Display.Grid or Display.InlineGrid => InnerDisplay.Grid,
            Display.TableCell or Display.TableCaption => InnerDisplay.FlowRoot,
            _ when display.IsTablePart => InnerDisplay.TablePart,
            _ => InnerDisplay.Flow,
        };
    }
}

/// <summary><c>position</c>; <see cref="Running"/> is GCPM's <c>running(name)</c>, its name in <see cref="ComputedStyle.RunningName"/>.</summary>
internal enum Position : byte
{
    Static,
    Relative,
    Absolute,
    Fixed,
    Running,
}

internal enum Float : byte
{
    None,
    Left,
    Right,

    /// <summary>GCPM: the element becomes a footnote, its call stays in the text.</summary>
    Footnote,
}

internal enum Clear : byte
{
    None,
    Left,
    Right,
    Both,
}

internal enum BoxSizing : byte
{
    ContentBox,
    BorderBox,
}

internal enum Overflow : byte
{
    Visible,
    Hidden,
    Clip,
    Scroll,
    Auto,
}

internal enum Visibility : byte
{
    Visible,
    Hidden,
    Collapse,
}

internal enum BoxDecorationBreak : byte
{
    Slice,
    Clone,
}

internal enum BorderStyle : byte
{
    None,
    Hidden,
    Dotted,
    Dashed,
    Solid,
    Double,
    Groove,
    Ridge,
    Inset,
    Outset,
}

internal enum ObjectFit : byte
{
    Fill,
    Contain,
    Cover,
    None,
    ScaleDown,
}

/// <summary><c>break-before</c> and <c>break-after</c>. See <see href="https://www.w3.org/TR/css-break-4/#break-between">CSS Fragmentation 4, 3.1</see>.</summary>
internal enum BreakBetween : byte
{
    Auto,
    Avoid,
    AvoidPage,
    AvoidColumn,
    Page,
    Column,
    Left,
    Right,
    Recto,
    Verso,

    /// <summary><c>always</c>: through the innermost fragmentation context.</summary>
    Always,

    /// <summary><c>all</c>: through every fragmentation context.</summary>
    All,
}

internal static class BreakBetweenExtensions
{
    extension(BreakBetween value)
    {
        /// <summary>Whether it forces a page break (a forced column break is not one).</summary>
        public bool ForcesPage =>
            value is BreakBetween.Page or BreakBetween.Left or BreakBetween.Right or BreakBetween.Recto or BreakBetween.Verso or BreakBetween.All or BreakBetween.Always;

        public bool AvoidsPage => value is BreakBetween.Avoid or BreakBetween.AvoidPage;
    }
}

internal enum BreakInside : byte
{
    Auto,
    Avoid,
    AvoidPage,
    AvoidColumn,
}

internal enum TableLayout : byte
{
    Auto,
    Fixed,
}

internal enum BorderCollapse : byte
{
    Separate,
    Collapse,
}

internal enum CaptionSide : byte
{
    Top,
    Bottom,
}

internal enum EmptyCells : byte
{
    Show,
    Hide,
}

internal enum FlexDirection : byte
{
    Row,
    RowReverse,
    Column,
    ColumnReverse,
}

internal enum FlexWrap : byte
{
    NoWrap,
    Wrap,
    WrapReverse,
}

/// <summary>Values of the box alignment properties. See <see href="https://www.w3.org/TR/css-align-3/">CSS Box Alignment 3</see>.</summary>
internal enum Alignment : byte
{
    Auto,
    Normal,
    Stretch,
    Start,
    End,
    Center,
    FlexStart,
    FlexEnd,
    SelfStart,
    SelfEnd,
    Left,
    Right,
    Baseline,
    LastBaseline,
    SpaceBetween,
    SpaceAround,
    SpaceEvenly,
}

internal enum ColumnFill : byte
{
    Balance,
    BalanceAll,
    Auto,
}

internal enum ColumnSpan : byte
{
    None,
    All,
}

internal enum FootnoteDisplay : byte
{
    Block,
    Inline,
    Compact,
}

internal enum FootnotePolicy : byte
{
    Auto,
    Line,
    Block,
}

internal enum BookmarkState : byte
{
    Open,
    Closed,
}

internal enum ListStylePosition : byte
{
    Outside,
    Inside,
}
