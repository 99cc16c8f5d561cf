using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>Parsers of box alignment and gaps. See <see href="https://www.w3.org/TR/css-align-3/">CSS Box Alignment 3</see>.</summary>
internal static class Flexes
{
    private static readonly Keywords<Alignment> Positions = Keywords.Of(
        Alignment.Start, Alignment.End, Alignment.Center, Alignment.FlexStart, Alignment.FlexEnd, Alignment.SelfStart, Alignment.SelfEnd, Alignment.Left, Alignment.Right);

    private static readonly Keywords<Alignment> Distribution = Keywords.Of(Alignment.Normal, Alignment.Stretch, Alignment.SpaceBetween, Alignment.SpaceAround, Alignment.SpaceEvenly);

    public static Specified<Alignment>? Content(ValueReader reader) => reader.TryKeyword(Distribution) is { } value ? value : Baseline(reader) ?? Position(reader);

    public static Specified<Alignment>? Items(ValueReader reader)
    {
        if (reader.Ident("normal")) return Alignment.Normal;
        if (reader.Ident("stretch")) return Alignment.Stretch;
        return Baseline(reader) ?? Position(reader);
    }

    public static Specified<Alignment>? Self(ValueReader reader) => reader.Ident("auto") ? Alignment.Auto : Items(reader);

    public static Specified<LengthPercentage?>? Gap(ValueReader reader) =>
        reader.Ident("normal") ? Specified.Of<LengthPercentage?>(null) : Lengths.NotNegative(reader)?.Select(v => (LengthPercentage?)v);

    private static Specified<Alignment>? Baseline(ValueReader reader)
    {
        bool last = reader.Ident("last");
        if (!last) reader.Ident("first");
        return reader.Ident("baseline") ? last ? Alignment.LastBaseline : Alignment.Baseline : null;
    }

    // 'safe' and 'unsafe' say what happens on overflow; on a page nothing scrolls into view, so both are alike.
    private static Specified<Alignment>? Position(ValueReader reader)
    {
        if (!reader.Ident("safe")) reader.Ident("unsafe");
        return reader.TryKeyword(Positions) is { } value ? value : null;
    }
}
