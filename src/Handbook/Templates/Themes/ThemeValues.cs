using System.Globalization;
using System.Text.RegularExpressions;
using Handbook.Content.Yaml;
using Handbook.Diagnostics;
using Handbook.Templates.Css;
using Handbook.Templates.Records;

namespace Handbook.Templates.Themes;

/// <summary>Checks a value against its setting. What passes may stand in a style sheet: no value can end the declaration it stands in.</summary>
internal static partial class ThemeValues
{
    private static readonly string[] GenericFonts =
        ["serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded", "-apple-system", "cursive", "fantasy", "math", "emoji"];

    private static readonly string[] PageSizes = ["A5", "A4", "A3", "B5", "B4", "letter", "legal", "ledger"];

    public static ThemeValue? Read(ThemeSetting setting, YamlNode node, DiagnosticSink sink)
    {
        ThemeValue? value = setting.Type switch
        {
            SettingType.Fonts => ReadFonts(node),
            SettingType.List => ReadList(node),
            _ => node is YamlScalar scalar ? ReadScalar(setting, scalar.Text.Trim()) : null,
        };
        if (value is null) sink.Report(ThemeDiagnostics.Value(node.Span, setting.Name, Expected(setting)));
        else if (setting.On is { } on) CheckContrast(setting, value, on, node.Span, sink);
        return value;
    }

    private static ThemeValue? ReadScalar(ThemeSetting setting, string text) => setting.Type switch
    {
        SettingType.Colour => Colour().IsMatch(text) ? new ThemeValue(text, text) : null,
        SettingType.Length => Length().IsMatch(text) ? new ThemeValue(text, text) : null,
        SettingType.Number => Number().IsMatch(text) ? new ThemeValue(text, decimal.Parse(text, CultureInfo.InvariantCulture)) : null,
        SettingType.PageSize => ReadPageSize(text),
        SettingType.Flag => text switch
        {
            "true" => new ThemeValue(null, true),
            "false" => new ThemeValue(null, false),
            _ => null,
        },
        SettingType.Choice => setting.Choices.Contains(text) ? new ThemeValue(Keyword().IsMatch(text) ? text : null, text) : null,
        SettingType.Text => new ThemeValue(StyleWriter.Quote(text), text),
        _ => null,
    };

    private static ThemeValue? ReadPageSize(string text)
    {
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isNamed = parts.Length is 1 or 2
            && PageSizes.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
            && (parts.Length == 1 || parts[1] is "landscape" or "portrait");
        bool isMeasured = parts.Length == 2 && parts.All(part => AbsoluteLength().IsMatch(part));
        return isNamed || isMeasured ? new ThemeValue(string.Join(' ', parts), text) : null;
    }

    private static ThemeValue? ReadFonts(YamlNode node)
    {
        string[]? names = node switch
        {
            YamlScalar scalar => scalar.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            YamlSequence list when list.Items.All(item => item is YamlScalar) => [.. list.Items.Select(item => ((YamlScalar)item).Text.Trim())],
            _ => null,
        };
        if (names is null or [] || !names.All(name => FontName().IsMatch(name))) return null;
        string css = string.Join(", ", names.Select(name => GenericFonts.Contains(name) ? name : StyleWriter.Quote(name)));
        return new ThemeValue(css, Record.List(names));
    }

    private static ThemeValue? ReadList(YamlNode node) =>
        node is YamlSequence list && list.Items.All(item => item is YamlScalar)
            ? new ThemeValue(null, Record.List(list.Items.Select(item => ((YamlScalar)item).Text)))
            : null;

    private static string Expected(ThemeSetting setting) => setting.Type switch
    {
        SettingType.Colour => "a colour: `#0b5a66`, `rgb(11 90 102)`, `hsl(190 80% 22%)` or `oklch(0.42 0.08 210)`",
        SettingType.Length => "a length with its unit: `22mm`, `10pt`, `1.5em`",
        SettingType.PageSize => $"a size of paper: {string.Join(", ", PageSizes)}, or a width and a height: `170mm 240mm`",
        SettingType.Fonts => "names of font families, the preferred one first: `[Source Serif 4, serif]`",
        SettingType.Number => "a number: `1.45`",
        SettingType.Flag => "`true` or `false`",
        SettingType.Choice => $"one of {string.Join(", ", setting.Choices.Select(choice => $"`{choice}`"))}",
        SettingType.List => "a list: `[one, two]`",
        _ => "a text",
    };

    private static void CheckContrast(ThemeSetting setting, ThemeValue value, string on, SourceSpan span, DiagnosticSink sink)
    {
        if (Contrast.Ratio(value.Css!, on) is { } ratio && ratio < 4.5) sink.Report(ThemeDiagnostics.LowContrast(span, setting.Name, on, ratio));
    }

    [GeneratedRegex(@"^(#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|(rgb|hsl|oklch)\([0-9.,%/ deg]+\))$")]
    private static partial Regex Colour();

    [GeneratedRegex(@"^(0|-?[0-9]*\.?[0-9]+(px|pt|pc|mm|cm|Q|in|em|rem|ex|ch|lh|rlh|%|vw|vh))$")]
    private static partial Regex Length();

    [GeneratedRegex(@"^[0-9]*\.?[0-9]+(px|pt|pc|mm|cm|Q|in)$")]
    private static partial Regex AbsoluteLength();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[a-z][a-z0-9-]*$")]
    private static partial Regex Keyword();

    [GeneratedRegex(@"^[\p{L}0-9 ._'+-]+$")]
    private static partial Regex FontName();
}
