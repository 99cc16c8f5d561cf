using Handbook.Diagnostics;

namespace Handbook.Paged.Text.Shaping;

/// <summary>The value of <c>font-family</c>, compared by its names.</summary>
internal sealed class FontFamilyList : IEquatable<FontFamilyList>
{
    private readonly string[] names;

    public FontFamilyList(params IReadOnlyList<string> names)
    {
        this.names = [.. names];
    }

    public IReadOnlyList<string> Names => names;

    /// <summary>Where the document gives the list, for diagnostics; of no weight in comparisons.</summary>
    public SourceSpan? Where { get; init; }

    public bool Equals(FontFamilyList? other) =>
        other is not null && names.AsSpan().SequenceEqual(other.names, StringComparer.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => Equals(obj as FontFamilyList);

    public override int GetHashCode() => names.Length == 0 ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(names[0]);

    public override string ToString() => string.Join(", ", names);
}
