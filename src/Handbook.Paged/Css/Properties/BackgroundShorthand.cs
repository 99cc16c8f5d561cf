using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary><c>background</c> and <c>background-position</c>. See <see href="https://www.w3.org/TR/css-backgrounds-3/#the-background">CSS Backgrounds 3, 3.10</see>.</summary>
internal static class BackgroundShorthand
{
    public static readonly string[] Longhands =
    [
        "background-color", "background-image", "background-position-x", "background-position-y", "background-size", "background-repeat", "background-origin", "background-clip",
    ];

    private sealed class Layer
    {
        public Specified<CssImage?>? Image;
        public (Specified<LengthPercentage> X, Specified<LengthPercentage> Y)? Position;
        public Specified<BackgroundSize>? Size;
        public Specified<(BackgroundRepeat, BackgroundRepeat)>? Repeat;
        public BackgroundBox? Origin;
        public BackgroundBox? Clip;
        public Specified<CssColor>? Color;
        public bool HasAttachment;
    }

    public static object?[]? Background(ValueReader reader, Shorthand shorthand)
    {
        var layers = new List<Layer>();
        do
        {
            if (ReadLayer(reader) is not { } layer) return null;
            // Only the lowest layer has a colour.
            if (layers.Count > 0 && layers[^1].Color is not null) return null;
            layers.Add(layer);
        }
        while (reader.Comma());
        return
        [
            layers[^1].Color,
            Specified.All([.. layers.Select(l => l.Image ?? Specified.Of<CssImage?>(null))]),
            Specified.All([.. layers.Select(l => l.Position?.X ?? LengthPercentage.Zero)]),
            Specified.All([.. layers.Select(l => l.Position?.Y ?? LengthPercentage.Zero)]),
            Specified.All([.. layers.Select(l => l.Size ?? BackgroundSize.Auto)]),
            Specified.All([.. layers.Select(l => l.Repeat ?? Specified.Of((BackgroundRepeat.Repeat, BackgroundRepeat.Repeat)))]),
            Specified.All([.. layers.Select(l => Specified.Of(l.Origin ?? BackgroundBox.PaddingBox))]),
            Specified.All([.. layers.Select(l => Specified.Of(l.Clip ?? BackgroundBox.BorderBox))]),
        ];
    }

    public static object?[]? Position(ValueReader reader, Shorthand shorthand)
    {
        var x = new List<Specified<LengthPercentage>>();
        var y = new List<Specified<LengthPercentage>>();
        do
        {
            if (Backgrounds.Position(reader) is not { } position) return null;
            x.Add(position.X);
            y.Add(position.Y);
        }
        while (reader.Comma());
        return [Specified.All(x), Specified.All(y)];
    }

    private static Layer? ReadLayer(ValueReader reader)
    {
        var layer = new Layer();
        bool any = false;
        while (reader.Current is { Kind: not CssTokenKind.Comma })
        {
            if (!TakeOne(reader, layer)) return null;
            any = true;
        }
        return any ? layer : null;
    }

    private static bool TakeOne(ValueReader reader, Layer layer)
    {
        if (layer.Image is null && Backgrounds.Image(reader) is { } image)
        {
            layer.Image = image;
            return true;
        }
        if (layer.Position is null && Backgrounds.Position(reader) is { } position)
        {
            layer.Position = position;
            if (!reader.Delim('/')) return true;
            layer.Size = Backgrounds.Size(reader);
            return layer.Size is not null;
        }
        if (layer.Repeat is null && Backgrounds.Repeat(reader) is { } repeat)
        {
            layer.Repeat = repeat;
            return true;
        }
        // One box is origin and clip; of two the second is the clip.
        if (layer.Origin is null && reader.TryKeyword(Backgrounds.OriginBoxes) is { } origin)
        {
            layer.Origin = origin;
            layer.Clip = reader.TryKeyword(Backgrounds.ClipBoxes) ?? origin;
            return true;
        }
        // Scrolling means nothing on paper.
        if (!layer.HasAttachment && (reader.Ident("scroll") || reader.Ident("fixed") || reader.Ident("local"))) return layer.HasAttachment = true;
        return layer.Color is null && (layer.Color = Colors.Color(reader)) is not null;
    }
}
