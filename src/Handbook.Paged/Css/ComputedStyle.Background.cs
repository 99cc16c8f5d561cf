using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css;

/// <summary>Backgrounds. Each list has an item a layer; shorter lists are repeated. See <see href="https://www.w3.org/TR/css-backgrounds-3/#backgrounds">CSS Backgrounds 3, 3</see>.</summary>
internal sealed class BackgroundGroup : IStyleGroup<BackgroundGroup>
{
    public CssColor Color = CssColor.Transparent;
    public IReadOnlyList<CssImage?> Images = [null];
    public IReadOnlyList<LengthPercentage> PositionX = [LengthPercentage.Zero];
    public IReadOnlyList<LengthPercentage> PositionY = [LengthPercentage.Zero];
    public IReadOnlyList<BackgroundSize> Size = [BackgroundSize.Auto];
    public IReadOnlyList<(BackgroundRepeat X, BackgroundRepeat Y)> Repeat = [(BackgroundRepeat.Repeat, BackgroundRepeat.Repeat)];
    public IReadOnlyList<BackgroundBox> Origin = [BackgroundBox.PaddingBox];
    public IReadOnlyList<BackgroundBox> Clip = [BackgroundBox.BorderBox];

    public static BackgroundGroup Initial { get; } = new();

    public static StyleGroup<BackgroundGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.background);

    public BackgroundGroup Copy() => (BackgroundGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal BackgroundGroup background;

    public Rgba BackgroundColor => background.Color.Resolve(Color);

    /// <summary>The box that the background colour is cut to: that of the lowest layer.</summary>
    public BackgroundBox BackgroundColorClip => background.Clip[(background.Images.Count - 1) % background.Clip.Count];

    public bool HasBackground => BackgroundColor.IsVisible || HasBackgroundImage;

    public bool HasBackgroundImage => background.Images.Count > 1 || background.Images[0] is not null;

    /// <summary>The layers that have an image, the topmost first.</summary>
    public IReadOnlyList<BackgroundLayer> BackgroundLayers
    {
        get
        {
            if (!HasBackgroundImage) return [];
            var layers = new List<BackgroundLayer>();
            for (int i = 0; i < background.Images.Count; i++)
            {
                if (background.Images[i] is not CssImage image) continue;
                var (repeatX, repeatY) = At(background.Repeat, i);
                layers.Add(new BackgroundLayer(
                    image,
                    new BoxPosition(At(background.PositionX, i), At(background.PositionY, i)),
                    At(background.Size, i),
                    repeatX,
                    repeatY,
                    At(background.Origin, i),
                    At(background.Clip, i)));
            }
            return layers;
        }
    }

    private static T At<T>(IReadOnlyList<T> list, int index) => list[index % list.Count];
}
