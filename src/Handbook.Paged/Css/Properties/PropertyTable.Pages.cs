using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private const string Footnotes = "footnotes";

    private static IEnumerable<Property> PageProperties()
    {
        Keywords<BreakBetween> between = Keywords.All<BreakBetween>();
        yield return new Property<PageGroup, Geometry.Size>(PageGroup.Place, "size", "auto", static g => ref g.Size, PageSizes.Size) { IsPageOnly = true };

        yield return K(FragmentationGroup.Place, "break-before", "auto", static g => ref g.BreakBefore, between);
        yield return K(FragmentationGroup.Place, "break-after", "auto", static g => ref g.BreakAfter, between);
        yield return K(FragmentationGroup.Place, "break-inside", "auto", static g => ref g.BreakInside, Keywords.All<BreakInside>());
        yield return K(FragmentationGroup.Place, "box-decoration-break", "slice", static g => ref g.BoxDecorationBreak, Keywords.All<BoxDecorationBreak>());
        yield return P(FragmentationGroup.Place, "page", "auto", static g => ref g.Page, r => r.Ident("auto") ? Specified.Of<string?>(null) : r.CustomIdent() is string name ? Specified.Of<string?>(name) : null, phase: ComputePhase.Page);
        yield return K(FragmentationGroup.Place, "footnote-display", "block", static g => ref g.FootnoteDisplay, Keywords.All<FootnoteDisplay>(), later: Footnotes);
        yield return K(FragmentationGroup.Place, "footnote-policy", "auto", static g => ref g.FootnotePolicy, Keywords.All<FootnotePolicy>(), later: Footnotes);

        yield return P(GeneratedGroup.Place, "content", "normal", static g => ref g.Content, Contents.Content);
        yield return P(GeneratedGroup.Place, "counter-reset", "none", static g => ref g.CounterReset, Counters.Reset);
        yield return P(GeneratedGroup.Place, "counter-increment", "none", static g => ref g.CounterIncrement, Counters.Increment);
        yield return P(GeneratedGroup.Place, "counter-set", "none", static g => ref g.CounterSet, Counters.Set);
        yield return P(GeneratedGroup.Place, "string-set", "none", static g => ref g.StringSet, Contents.StringSet);
        yield return P(GeneratedGroup.Place, "bookmark-level", "none", static g => ref g.BookmarkLevel, Contents.BookmarkLevel);
        yield return P(GeneratedGroup.Place, "bookmark-label", "content(text)", static g => ref g.BookmarkLabel, Contents.BookmarkLabel);
        yield return K(GeneratedGroup.Place, "bookmark-state", "open", static g => ref g.BookmarkState, Keywords.All<BookmarkState>());
    }
}
