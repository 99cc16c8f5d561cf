namespace Handbook.Paged.Css.Values;

internal enum TransformKind : byte
{
    Matrix,
    Translate,
    Scale,
    Rotate,
    Skew,
}

/// <summary>One function of <c>transform</c>. See <see href="https://www.w3.org/TR/css-transforms-1/#transform-functions">CSS Transforms 1, 13</see>.</summary>
/// <param name="X">Translation; percentages refer to the border box.</param>
/// <param name="Numbers">Six for a matrix; two factors of a scale; degrees of a rotation; two degrees of a skew; empty for a translation.</param>
internal sealed record TransformFunction(TransformKind Kind, LengthPercentage X, LengthPercentage Y, IReadOnlyList<double> Numbers)
{
    public bool Equals(TransformFunction? other) =>
        other is not null && Kind == other.Kind && X == other.X && Y == other.Y && Numbers.SequenceEqual(other.Numbers);

    public override int GetHashCode() => (int)Kind;
}
