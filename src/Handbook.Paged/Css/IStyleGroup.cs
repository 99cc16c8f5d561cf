namespace Handbook.Paged.Css;

/// <summary>
/// Properties that are kept together in one object, so that a style which changes none of them shares the parent's (inherited groups)
/// or the initial one (the others).
/// </summary>
internal interface IStyleGroup<TSelf>
    where TSelf : class, IStyleGroup<TSelf>
{
    /// <summary>The group with every property's initial value; shared, never changed.</summary>
    static abstract TSelf Initial { get; }

    /// <summary>Whether its properties are inherited: a group's all are, or none.</summary>
    static abstract bool IsInherited { get; }

    /// <summary>The place of this group in a style.</summary>
    static abstract ref TSelf In(ComputedStyle style);

    TSelf Copy();
}
