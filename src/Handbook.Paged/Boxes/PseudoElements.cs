using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>The boxes of <c>::before</c> and <c>::after</c>: <see href="https://www.w3.org/TR/css-pseudo-4/#generated-content">CSS Pseudo-elements 4, 4</see>.</summary>
internal sealed class PseudoElements(ElementContentValues values, CounterScopes counters, IReadOnlySet<string> countersShown, ImageStore images)
{
    public void Add(StyledElement element, ComputedStyle style, BlockChildren into)
    {
        counters.Enter();
        counters.Apply(style);
        if (style.Display == Display.Inline && !style.IsOutOfFlow)
        {
            var box = new InlineBox(style, Facts(element, style), into.CurrentInlineBox) { Language = element.Language ?? "", Span = element.Span };
            into.OpenInline(box, ScopeOf(style, into.CurrentStructure));
            AddItems(style.Content.Items, element, style, into, box);
            into.CloseInline();
        }
        else
        {
            AddBox(element, style, into);
        }
        counters.Leave();
    }

    /// <returns>Null but for one that counts what margin boxes show.</returns>
    private ElementFacts? Facts(StyledElement element, ComputedStyle style) =>
        counters.ChangesOf(style, countersShown) is { Count: > 0 } changes ? new ElementFacts(element.Name, null, element.Span) { Counters = changes } : null;

    /// <summary>Adds the items of a <c>content</c> as text, leaders and images.</summary>
    public void AddItems(IReadOnlyList<ContentItem> items, StyledElement element, ComputedStyle style, BlockChildren into, InlineBox box)
    {
        foreach (var item in items)
        {
            values.Element = element;
            values.Style = style;
            switch (item)
            {
                case ContentLeader leader:
                    into.Inline.AddLeader(leader.Pattern, box);
                    break;
                case ContentImage { Image: UrlImage picture } when images.ForUrl(picture.Url) is { } image:
                    into.Inline.AddAtomic(new ReplacedBox(ComputedStyle.Anonymous(style, Display.InlineBlock), null, image), box);
                    break;
                case ContentCounter or ContentTargetCounter or ContentTargetCounters when values.PageNumberIn(item, style.TextTransform, box.Language) is { } number:
                    into.Inline.AddPageNumber(number, box, into.CurrentStructure.Content());
                    break;
                default:
                    if (ContentText.Of(item, values) is { Length: > 0 } text)
                    {
                        into.Inline.AddText(TextTransforms.Apply(text, style.TextTransform, box.Language), box, into.CurrentStructure.Content());
                    }
                    break;
            }
        }
    }

    private void AddBox(StyledElement element, ComputedStyle style, BlockChildren into)
    {
        bool isFloat = style.Float is Float.Left or Float.Right;
        bool isPositioned = style.Position is Position.Absolute or Position.Fixed;
        bool isAtomic = !isFloat && !isPositioned && style.Display.IsInlineLevel;
        var scope = ScopeOf(style, isAtomic ? into.CurrentStructure : into.Structure);
        var children = new BlockChildren(style, element.Language ?? "", element.Span, scope, style.Page ?? into.Page)
        {
            Decorations = isFloat || isPositioned || isAtomic ? [] : into.Decorations,
        };
        AddItems(style.Content.Items, element, style, children, children.CurrentInlineBox);
        var (blocks, lines) = children.Finish();
        var box = new BlockContainerBox(style, Facts(element, style))
        {
            Blocks = blocks,
            Lines = lines,
            EstablishesFormattingContext = isFloat || isPositioned || isAtomic || style.Display == Display.FlowRoot,
            BreakBefore = style.BreakBefore,
            BreakAfter = style.BreakAfter,
            StartPage = children.Page,
            EndPage = children.Page,
        };
        if (isPositioned) into.AddOutOfFlow(box);
        else if (isFloat) into.AddFloat(box);
        else if (isAtomic) into.Inline.AddAtomic(box, into.CurrentInlineBox);
        else into.AddBlock(box);
    }

    // Content with an empty alternative ("→" / "") is for the eye alone.
    private static StructureScope ScopeOf(ComputedStyle style, StructureScope parent) =>
        style.Content.AlternativeText is { } alternative && alternative.All(item => item is ContentString { Text: "" }) ? StructureScope.Artifact : parent;
}
