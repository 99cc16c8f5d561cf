namespace Handbook.Paged.Css;

/// <summary>
/// Properties that are kept together in one object, so that a style which changes none of them shares the parent's (inherited groups)
/// or the initial one (the others).
/// </summary>
internal interface IStyleGroup<TSelf>
    where TSelf : class, IStyleGroup<TSelf>
{
    TSelf Copy();
}

internal delegate ref TGroup GroupOf<TGroup>(ComputedStyle style);

/// <summary>The place of a group in styles.</summary>
/// <param name="initial">The group with every property's initial value; shared, never changed.</param>
/// <param name="isInherited">Whether its properties are inherited: a group's all are, or none.</param>
internal sealed class StyleGroup<TGroup>(TGroup initial, bool isInherited, GroupOf<TGroup> groupOf)
    where TGroup : class, IStyleGroup<TGroup>
{
    public TGroup Initial => initial;

    public bool IsInherited => isInherited;

    public ref TGroup In(ComputedStyle style) => ref groupOf(style);
}
