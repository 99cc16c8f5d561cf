using System.Runtime.CompilerServices;

namespace Handbook.Paged.Css.Properties;

internal delegate ref T FieldOf<TGroup, T>(TGroup group);

internal delegate Specified<T>? ValueParser<T>(ValueReader reader);

/// <summary>When a property is computed: later ones may refer to what earlier ones gave.</summary>
internal enum ComputePhase : byte
{
    /// <summary>Which pages it is for: viewport units refer to their area.</summary>
    Page,
    Font,
    LineHeight,
    Color,
    Others,
}

/// <summary>A longhand property.</summary>
internal abstract class Property(string name, string initial, bool isInherited)
{
    public string Name => name;

    /// <summary>The initial value as CSS writes it.</summary>
    public string InitialText => initial;

    public bool IsInherited => isInherited;

    /// <summary>Its place in <see cref="PropertyTable.Longhands"/>, in the order of computation.</summary>
    public int Index { get; set; }

    public ComputePhase Phase { get; init; } = ComputePhase.Others;

    /// <summary>What this engine lacks for it: 'multi-column layout'; null where it is supported.</summary>
    public string? Later { get; init; }

    /// <summary>Whether it is for <c>@page</c> only.</summary>
    public bool IsPageOnly { get; init; }

    /// <summary>The keywords it takes, for the documentation; null where its values are richer.</summary>
    public IEnumerable<string>? KeywordNames { get; init; }

    /// <summary>Keywords that need what this engine lacks.</summary>
    public IEnumerable<(string Name, string Feature)> LaterKeywords { get; init; } = [];

    /// <returns>A <see cref="Specified{T}"/> of the property's type; null where the value is none of the property's.</returns>
    public abstract object? Parse(ValueReader reader);

    /// <param name="specified">What <see cref="Parse"/> gave.</param>
    public abstract void Apply(object specified, ComputeContext context);

    public abstract void Inherit(ComputeContext context);

    public abstract void Reset(ComputeContext context);

    /// <summary>Whether two styles agree in it.</summary>
    public abstract bool SameIn(ComputedStyle a, ComputedStyle b);

    /// <summary>The computed value, for dumps.</summary>
    public abstract string Describe(ComputedStyle style);
}

internal sealed class Property<TGroup, T>(StyleGroup<TGroup> group, string name, string initial, FieldOf<TGroup, T> field, ValueParser<T> parser)
    : Property(name, initial, group.IsInherited)
    where TGroup : class, IStyleGroup<TGroup>
{
    public override object? Parse(ValueReader reader) => parser(reader);

    public override void Apply(object specified, ComputeContext context) => Set(((Specified<T>)specified).Compute(context), context);

    public override void Inherit(ComputeContext context) => Set(field(group.In(context.Parent)), context);

    public override void Reset(ComputeContext context) => Set(field(group.Initial), context);

    public override bool SameIn(ComputedStyle a, ComputedStyle b) =>
        ReferenceEquals(group.In(a), group.In(b)) || AreSame(field(group.In(a)), field(group.In(b)));

    public override string Describe(ComputedStyle style) => ValueText.Of(field(group.In(style)));

    private void Set(T value, ComputeContext context)
    {
        ref TGroup own = ref group.In(context.Style);
        if (AreSame(field(own), value)) return;
        // A group that is still the parent's or the initial one is shared: it is copied before the first change.
        if (ReferenceEquals(own, group.Initial) || ReferenceEquals(own, group.In(context.Parent))) own = own.Copy();
        field(own) = value;
    }

    /// <summary>Keywords are compared as the bytes they are: the framework's comparer of an enum is compiled at every start, for each of them.</summary>
    private static bool AreSame(T a, T b) =>
        typeof(T).IsEnum && Unsafe.SizeOf<T>() == sizeof(byte)
            ? Unsafe.As<T, byte>(ref a) == Unsafe.As<T, byte>(ref b)
            : EqualityComparer<T>.Default.Equals(a, b);
}
