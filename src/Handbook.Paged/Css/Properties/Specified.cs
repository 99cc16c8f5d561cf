namespace Handbook.Paged.Css.Properties;

/// <summary>A specified value, parsed once per declaration, that becomes a computed one per style. See <see href="https://www.w3.org/TR/css-cascade-5/#specified">CSS Cascade 5, 4.2</see>.</summary>
internal abstract class Specified<T>
{
    public abstract T Compute(ComputeContext context);

    /// <summary>The same value whatever the element is.</summary>
    public static implicit operator Specified<T>(T value) => new Constant(value);

    public static Specified<T> From(Func<ComputeContext, T> compute) => new Computed(compute);

    /// <summary>Whether it is known without an element.</summary>
    public virtual bool IsConstant => false;

    public Specified<TResult> Select<TResult>(Func<T, TResult> map) =>
        this is Constant constant ? map(constant.Value) : Specified<TResult>.From(context => map(Compute(context)));

    private sealed class Constant(T value) : Specified<T>
    {
        public T Value => value;

        public override bool IsConstant => true;

        public override T Compute(ComputeContext context) => value;
    }

    private sealed class Computed(Func<ComputeContext, T> compute) : Specified<T>
    {
        public override T Compute(ComputeContext context) => compute(context);
    }
}

internal static class Specified
{
    public static Specified<T> Of<T>(T value) => value;

    /// <summary>The values of a list, computed together.</summary>
    public static Specified<IReadOnlyList<T>> All<T>(IReadOnlyList<Specified<T>> values)
    {
        if (values.All(v => v.IsConstant)) return Specified.Of<IReadOnlyList<T>>([.. values.Select(v => v.Compute(null!))]);
        return Specified<IReadOnlyList<T>>.From(context => [.. values.Select(v => v.Compute(context))]);
    }

    public static Specified<TResult> Both<T1, T2, TResult>(Specified<T1> first, Specified<T2> second, Func<T1, T2, TResult> combine)
    {
        if (first.IsConstant && second.IsConstant) return combine(first.Compute(null!), second.Compute(null!));
        return Specified<TResult>.From(context => combine(first.Compute(context), second.Compute(context)));
    }
}

/// <summary>See <see href="https://www.w3.org/TR/css-cascade-5/#defaulting-keywords">CSS Cascade 5, 7.3</see>.</summary>
internal enum CssWideKeyword : byte
{
    Initial,
    Inherit,
    Unset,
    Revert,
    RevertLayer,
}
