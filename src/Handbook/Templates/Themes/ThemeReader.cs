using System.Collections.Immutable;
using Handbook.Content.Yaml;
using Handbook.Diagnostics;

namespace Handbook.Templates.Themes;

/// <summary>Reads theme.yaml, then what handbook.yaml sets over it.</summary>
internal static class ThemeReader
{
    private static readonly string[] Keys = ["type", "default", "description", "choices", "on"];

    /// <param name="overrides"><c>theme:</c> of handbook.yaml; null for none.</param>
    public static Theme Read(TemplateFiles files, YamlMapping? overrides, DiagnosticSink sink)
    {
        var settings = new Dictionary<string, ThemeSetting>(StringComparer.Ordinal);
        var values = new Dictionary<string, ThemeValue>(StringComparer.Ordinal);
        foreach (YamlPair pair in Declarations(files, sink))
        {
            if (Declare(pair, sink) is not { } setting) continue;
            settings[setting.Name] = setting;
            if (((YamlMapping)pair.Value)["default"] is { } node && ThemeValues.Read(setting, node, sink) is { } value) values[setting.Name] = value;
        }
        foreach (YamlPair pair in overrides?.Pairs ?? [])
        {
            string name = pair.Key.Text;
            if (!settings.TryGetValue(name, out ThemeSetting? setting)) sink.Report(ThemeDiagnostics.Unknown(pair.Key.Span, name, settings.Keys));
            else if (ThemeValues.Read(setting, pair.Value, sink) is { } value) values[name] = value;
        }
        return new Theme(values);
    }

    private static ImmutableArray<YamlPair> Declarations(TemplateFiles files, DiagnosticSink sink)
    {
        if (files.FindText("theme.yaml", sink) is not { } source) return [];
        if (!YamlReader.TryRead(source, sink, out YamlNode? root)) return [];
        if (root is YamlMapping mapping) return mapping.Pairs;
        sink.Report(ThemeDiagnostics.Declaration(source.Start, "theme.yaml is a mapping from names of settings to their declarations"));
        return [];
    }

    private static ThemeSetting? Declare(YamlPair pair, DiagnosticSink sink)
    {
        string name = pair.Key.Text;
        if (pair.Value is not YamlMapping declaration)
        {
            sink.Report(ThemeDiagnostics.Declaration(pair.Value.Span, $"`{name}` needs a `type` and a `default`"));
            return null;
        }
        foreach (YamlPair part in declaration.Pairs)
        {
            if (Keys.Contains(part.Key.Text)) continue;
            sink.Report(ThemeDiagnostics.Declaration(
                part.Key.Span, $"`{part.Key.Text}` is nothing a setting has; it has {string.Join(", ", Keys)}"));
        }
        if (declaration["type"] is not YamlScalar type || TypeNamed(type.Text) is not { } known)
        {
            sink.Report(ThemeDiagnostics.Declaration(
                declaration["type"]?.Span ?? pair.Key.Span, $"`{name}` needs a `type`: colour, length, page-size, fonts, number, flag, choice, text or list"));
            return null;
        }
        if (declaration["default"] is null)
        {
            sink.Report(ThemeDiagnostics.Declaration(pair.Key.Span, $"`{name}` needs a `default`"));
            return null;
        }
        return new ThemeSetting
        {
            Name = name,
            Type = known,
            Description = (declaration["description"] as YamlScalar)?.Text ?? "",
            Choices = declaration["choices"] is YamlSequence choices ? [.. choices.Items.OfType<YamlScalar>().Select(choice => choice.Text)] : [],
            On = (declaration["on"] as YamlScalar)?.Text,
            Span = pair.Key.Span,
        };
    }

    private static SettingType? TypeNamed(string name) => name switch
    {
        "colour" => SettingType.Colour,
        "length" => SettingType.Length,
        "page-size" => SettingType.PageSize,
        "fonts" => SettingType.Fonts,
        "number" => SettingType.Number,
        "flag" => SettingType.Flag,
        "choice" => SettingType.Choice,
        "text" => SettingType.Text,
        "list" => SettingType.List,
        _ => null,
    };
}
