using Handbook.Paged.Css.Properties;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css;

/// <summary>What only <c>@page</c> can say. See <see href="https://www.w3.org/TR/css-page-3/#page-size-prop">CSS Paged Media 3, 7.1</see>.</summary>
internal sealed class PageGroup : IStyleGroup<PageGroup>
{
    public Size Size = PageSizes.Initial;

    public static PageGroup Initial { get; } = new();

    public static StyleGroup<PageGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.page);

    public PageGroup Copy() => (PageGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal PageGroup page;

    /// <summary>The size of the page box; only of a page's style.</summary>
    public Size PageSize => page.Size;
}
