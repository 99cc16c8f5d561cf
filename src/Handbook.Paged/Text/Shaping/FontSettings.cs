namespace Handbook.Paged.Text.Shaping;

/// <summary>An OpenType tag of four characters (a feature or a variation axis) with its value.</summary>
internal readonly record struct FontSetting(string Tag, double Value);

/// <summary>The value of <c>font-feature-settings</c> or <c>font-variation-settings</c>, compared by its parts.</summary>
internal sealed class FontSettings : IEquatable<FontSettings>
{
    public static readonly FontSettings None = new([]);

    private readonly FontSetting[] settings;

    public FontSettings(IEnumerable<FontSetting> settings)
    {
        this.settings = [.. settings];
    }

    public ReadOnlySpan<FontSetting> Settings => settings;

    public bool IsEmpty => settings.Length == 0;

    public bool Equals(FontSettings? other) => other is not null && settings.AsSpan().SequenceEqual(other.settings);

    public override bool Equals(object? obj) => Equals(obj as FontSettings);

    public override int GetHashCode() => settings.Length == 0 ? 0 : settings[0].GetHashCode();
}
