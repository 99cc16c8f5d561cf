using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private const string Footnotes = "footnotes";

    private static IEnumerable<Property> PageProperties()
    {
        Keywords<BreakBetween> between = Keywords.All<BreakBetween>();
        yield return new Property<PageGroup, Geometry.Size>("size", "auto", static g => ref g.Size, PageSizes.Size) { IsPageOnly = true };

        yield return K("break-before", "auto", static (FragmentationGroup g) => ref g.BreakBefore, between);
        yield return K("break-after", "auto", static (FragmentationGroup g) => ref g.BreakAfter, between);
        yield return K("break-inside", "auto", static (FragmentationGroup g) => ref g.BreakInside, Keywords.All<BreakInside>());
        yield return K("box-decoration-break", "slice", static (FragmentationGroup g) => ref g.BoxDecorationBreak, Keywords.All<BoxDecorationBreak>());
        yield return P("page", "auto", static (FragmentationGroup g) => ref g.Page, r => r.Ident("auto") ? Specified.Of<string?>(null) : r.CustomIdent() is string name ? Specified.Of<string?>(name) : null);
        yield return K("footnote-display", "block", static (FragmentationGroup g) => ref g.FootnoteDisplay, Keywords.All<FootnoteDisplay>(), later: Footnotes);
        yield return K("footnote-policy", "auto", static (FragmentationGroup g) => ref g.FootnotePolicy, Keywords.All<FootnotePolicy>(), later: Footnotes);

        yield return P("content", "normal", static (GeneratedGroup g) => ref g.Content, Contents.Content);
        yield return P("counter-reset", "none", static (GeneratedGroup g) => ref g.CounterReset, Counters.Reset);
        yield return P("counter-increment", "none", static (GeneratedGroup g) => ref g.CounterIncrement, Counters.Increment);
        yield return P("counter-set", "none", static (GeneratedGroup g) => ref g.CounterSet, Counters.Set);
        yield return P("string-set", "none", static (GeneratedGroup g) => ref g.StringSet, Contents.StringSet);
        yield return P("bookmark-level", "none", static (GeneratedGroup g) => ref g.BookmarkLevel, Contents.BookmarkLevel);
        yield return P("bookmark-label", "content(text)", static (GeneratedGroup g) => ref g.BookmarkLabel, Contents.BookmarkLabel);
        yield return K("bookmark-state", "open", static (GeneratedGroup g) => ref g.BookmarkState, Keywords.All<BookmarkState>());
    }
}
