using Handbook.Paged.Boxes;
using Handbook.Paged.Layout.Flex;
using Handbook.Paged.Layout.Tables;

namespace Handbook.Paged.Layout;

/// <summary>Finds the layout of a box by what the box is. A further formatting context is one line here.</summary>
internal static class BlockLevelLayout
{
    /// <param name="token">How the box goes on; null: it begins.</param>
    /// <param name="early">Where to break inside it, decided by an earlier try; null: where it must.</param>
    public static LayoutResult Layout(Box box, ConstraintSpace space, BreakToken? token, EarlyBreak? early) =>
        (token is null ? Monolithic.Layout(box, space) : null) ?? LayoutInside(box, space, token, early);

    private static LayoutResult LayoutInside(Box box, ConstraintSpace space, BreakToken? token, EarlyBreak? early) => box switch
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

    /// <summary>
    /// A box that cuts off what is too high for it: what is cut off stands on no page, so it is not broken
    /// (<see href="https://www.w3.org/TR/css-break-3/#monolithic">CSS Fragmentation 3, 2</see>).
    /// Deviates: one that no page has room for is broken.
    /// </summary>
    private static class Monolithic
    {
        /// <returns>Null where the box is none.</returns>
        public static LayoutResult? Layout(Box box, ConstraintSpace space)
        {
            if (box.Style.Overflow == Css.Values.Overflow.Visible || !space.Fragmentainer.Breaks || box is ReplacedBox) return null;
            var model = BoxModel.Resolve(box, space);
            if (model.DefiniteHeight is null && !model.MaxHeight.IsFinite) return null;
            var result = LayoutInside(box, space with { Fragmentainer = Fragmentainer.Unbroken }, null, null);
            var height = result.Fragment!.Size.Height;
            if (model.DefiniteHeight is null && height < model.MaxHeight) return null;
            if (!height.FitsIn(space.Fragmentainer.Height)) return null;
            return space.MustProgress || height.FitsIn(space.RemainingHeight) ? result : LayoutResult.DoesNotFit;
        }
    }
}
