using Handbook.Paged.Boxes;
using Handbook.Paged.Layout.Flex;
using Handbook.Paged.Layout.Tables;

namespace Handbook.Paged.Layout;

/// <summary>Finds the layout of a box by what the box is. A further formatting context is one line here.</summary>
internal static class BlockLevelLayout
{
    /// <param name="token">How the box goes on; null: it begins.</param>
    /// <param name="early">Where to break inside it, decided by an earlier try; null: where it must.</param>
    public static LayoutResult Layout(Box box, ConstraintSpace space, BreakToken? token, EarlyBreak? early) => box switch
    {
        TableWrapperBox wrapper => TableWrapperLayout.Layout(wrapper, space, token, early),
        TableBox table => TableLayout.Layout(table, space, token, early),
        BlockContainerBox { EstablishesFormattingContext: true } container =>
            BlockContainerLayout.Layout(container, space with { Exclusions = ExclusionSpace.Empty, FormattingContextOffset = default }, token, early) with { Exclusions = space.Exclusions },
        BlockContainerBox container => BlockContainerLayout.Layout(container, space, token, early),
        FlexBox flex => FlexLayout.Layout(flex, space, token, early),
        ReplacedBox replaced => ReplacedLayout.Layout(replaced, space),
        _ => throw new InvalidOperationException($"No layout for {box.GetType().Name}."),
    };
}
