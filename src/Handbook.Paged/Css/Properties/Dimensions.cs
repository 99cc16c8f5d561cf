using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>Parsers of sizes, margins and insets. See <see href="https://www.w3.org/TR/css-sizing-3/#sizing-values">CSS Sizing 3, 3.2</see>.</summary>
internal static class Dimensions
{
    public static Specified<Dimension>? MarginOrInset(ValueReader reader) =>
        reader.Ident("auto") ? Dimension.Auto : Lengths.Any(reader)?.Select(v => (Dimension)v);

    public static Specified<Dimension>? Size(ValueReader reader) =>
        reader.Ident("auto") ? Dimension.Auto : Intrinsic(reader) ?? Lengths.NotNegative(reader)?.Select(v => (Dimension)v);

    public static Specified<Dimension>? MaxSize(ValueReader reader) =>
        reader.Ident("none") ? Dimension.None : Intrinsic(reader) ?? Lengths.NotNegative(reader)?.Select(v => (Dimension)v);

    public static Specified<Dimension>? FlexBasis(ValueReader reader) =>
        reader.Ident("content") ? new Dimension(DimensionKind.Content) : Size(reader);

    private static Specified<Dimension>? Intrinsic(ValueReader reader)
    {
        if (reader.Ident("min-content")) return new Dimension(DimensionKind.MinContent);
        if (reader.Ident("max-content")) return new Dimension(DimensionKind.MaxContent);
        if (reader.Ident("fit-content")) return new Dimension(DimensionKind.FitContent);
        int start = reader.Position;
        if (reader.Function("fit-content") is not { } arguments) return null;
        if (Lengths.NotNegative(arguments) is { } limit && arguments.AtEnd) return limit.Select(v => new Dimension(DimensionKind.FitContent, v, HasLimit: true));
        reader.Position = start;
        return null;
    }
}
