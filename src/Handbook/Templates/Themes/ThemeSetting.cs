using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Templates.Themes;

internal enum SettingType
{
    Colour,
    Length,
    PageSize,
    Fonts,
    Number,
    Flag,
    Choice,
    Text,
    List,
}

/// <summary>A setting of the look as theme.yaml declares it.</summary>
internal sealed record ThemeSetting
{
    public required string Name { get; init; }

    public required SettingType Type { get; init; }

    public required string Description { get; init; }

    /// <summary>Of <see cref="SettingType.Choice"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Of <see cref="SettingType.Colour"/>: what it stands on, so that its contrast can be checked; null where it carries no text.</summary>
    public string? On { get; init; }

    public required SourceSpan Span { get; init; }
}

/// <summary>A checked value of a setting.</summary>
/// <param name="Css">As it may stand in a style sheet; null where it can't stand in one.</param>
/// <param name="Value">As templates receive it.</param>
internal sealed record ThemeValue(string? Css, object? Value);
