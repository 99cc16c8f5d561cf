using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css;

/// <summary>
/// The computed values of one element, pseudo-element, page or margin box. Immutable once the cascade has handed it out, and shared:
/// elements with equal parents' styles and equal matched declarations have the same instance, so a reference is enough to compare two.
/// See <see href="https://www.w3.org/TR/css-cascade-5/#computed">CSS Cascade 5, 4.4</see>.
/// </summary>
/// <remarks>
/// Where the specification's computed value still depends on layout (percentages, <c>auto</c>) it stays as it is; font-relative lengths
/// are pixels. Each property group has a file of its own; a property is a field of its group, an accessor here, and a line in the
/// property table.
/// </remarks>
internal sealed partial class ComputedStyle
{
    /// <summary>Every property at its initial value: the parent of the root element.</summary>
    public static readonly ComputedStyle Initial = new();

    private readonly string? pageAround;

    private ComputedStyle()
    {
        font = FontGroup.Initial;
        text = TextGroup.Initial;
        inherited = InheritedGroup.Initial;
        custom = CustomGroup.Initial;
        box = BoxGroup.Initial;
        spacing = SpacingGroup.Initial;
        border = BorderGroup.Initial;
        background = BackgroundGroup.Initial;
        fragmentation = FragmentationGroup.Initial;
        generated = GeneratedGroup.Initial;
        inline = InlineGroup.Initial;
        flex = FlexGroup.Initial;
        grid = GridGroup.Initial;
        columns = ColumnsGroup.Initial;
        page = PageGroup.Initial;
    }

    private ComputedStyle(ComputedStyle parent)
        : this()
    {
        font = parent.font;
        text = parent.text;
        inherited = parent.inherited;
        custom = parent.custom;
        pageAround = parent.UsedPage;
    }

    /// <summary>The <see href="https://www.w3.org/TR/css-page-3/#using-named-pages">used value of page</see>; null: no name.</summary>
    public string? UsedPage => Page ?? pageAround;

    /// <summary>A style for the cascade to fill: inherited properties are the parent's, the others initial.</summary>
    internal static ComputedStyle InheritingFrom(ComputedStyle parent) => new(parent);

    /// <summary>The same style with some inherited properties of another one.</summary>
    public ComputedStyle WithInherited(ComputedStyle from, IEnumerable<Properties.Property> properties)
    {
        var style = (ComputedStyle)MemberwiseClone();
        (style.font, style.text, style.inherited) = (font.Copy(), text.Copy(), inherited.Copy());
        var context = new Properties.ComputeContext(style, from, from, NoMetrics);
        foreach (var property in properties) property.Inherit(context);
        return style;
    }

    // Values that are inherited are computed already.
    private static readonly Properties.DocumentMetrics NoMetrics = new(static _ => default, Properties.AssumedFontMetrics.Instance);

    /// <summary>
    /// What an anonymous box has: inherited properties from <paramref name="parent"/>, the others initial but for the given display.
    /// See <see href="https://www.w3.org/TR/CSS22/visuren.html#anonymous-block-level">CSS 2.2, 9.2.1.1</see>.
    /// </summary>
    public static ComputedStyle Anonymous(ComputedStyle parent, Display display)
    {
        var style = new ComputedStyle(parent);
        if (display != Display.Inline)
        {
            style.box = style.box.Copy();
            style.box.Display = display;
        }
        return style;
    }
}
