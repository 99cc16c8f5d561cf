namespace Handbook.Paged.Css.Values;

/// <summary>A counter style by name (<c>decimal</c>, <c>upper-roman</c>, one of <c>@counter-style</c>), or a fixed string as <c>list-style-type</c> takes it.</summary>
/// <param name="Name">Null for a string and for <c>none</c>.</param>
internal sealed record CounterStyleReference(string? Name, string? Text = null)
{
    public static readonly CounterStyleReference Decimal = new("decimal");
    public static readonly CounterStyleReference Disc = new("disc");

    /// <summary>No marker text.</summary>
    public static readonly CounterStyleReference None = new(Name: null);

    public bool IsNone => Name is null && Text is null;

    public override string ToString() => Name ?? (Text is null ? "none" : $"\"{Text}\"");
}

/// <summary>One counter of <c>counter-reset</c>, <c>counter-increment</c> or <c>counter-set</c>.</summary>
/// <param name="Value">For a reversed counter null means that layout counts the increments.</param>
/// <param name="IsReversed"><c>reversed(name)</c> of <c>counter-reset</c>.</param>
internal readonly record struct CounterChange(string Name, int? Value, bool IsReversed = false)
{
    public override string ToString() => (IsReversed ? $"reversed({Name})" : Name) + (Value is int value ? " " + value.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
}

/// <summary><c>quotes</c>.</summary>
/// <param name="IsAuto">The marks of the element's language.</param>
/// <param name="Pairs">By depth; empty for <c>none</c>.</param>
internal sealed record Quotes(bool IsAuto, IReadOnlyList<(string Open, string Close)> Pairs)
{
    public static readonly Quotes Auto = new(true, []);
    public static readonly Quotes None = new(false, []);

    public bool Equals(Quotes? other) => other is not null && IsAuto == other.IsAuto && Pairs.SequenceEqual(other.Pairs);

    public override int GetHashCode() => Pairs.Count;
}
