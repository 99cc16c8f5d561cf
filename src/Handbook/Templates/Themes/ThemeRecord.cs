using Handbook.Templates.Records;

namespace Handbook.Templates.Themes;

/// <summary>The settings of the look as templates see them: <c>start-here</c> is <c>theme.start_here</c>.</summary>
internal static class ThemeRecord
{
    public static Record Of(Theme theme)
    {
        var record = new Record("The theme", 64);
        foreach (string name in theme.Names) record.With(name.Replace('-', '_'), theme[name]!.Value);
        return record.Seal();
    }
}
