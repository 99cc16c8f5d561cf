using Handbook.Tests.Site;

namespace Handbook.Tests.Templates;

public sealed class ThemeTests
{
    [Theory]
    [InlineData("accent: \"#7a1f5c\"")]
    [InlineData("accent: oklch(0.42 0.08 210)")]
    [InlineData("page-size: A5")]
    [InlineData("page-size: 170mm 240mm")]
    [InlineData("page-size: letter landscape")]
    [InlineData("margin-inner: 1.5cm")]
    [InlineData("cover: false")]
    [InlineData("justify: start")]
    [InlineData("print-text-font: [My Serif, serif]")]
    [InlineData("print-text-font: My Serif, serif")]
    [InlineData("start-here: [pages/a]")]
    public void A_setting_that_fits_is_taken(string setting) => Assert.Empty(Problems(setting));

    [Theory]
    [InlineData("acent: \"#123456\"", "3: unknown-theme-setting: The theme has no setting `acent`")]
    [InlineData("accent: blue-ish", "11: theme-value: `accent` must be a colour: `#0b5a66`, `rgb(11 90 102)`, `hsl(190 80% 22%)` or `oklch(0.42 0.08 210)`")]
    [InlineData("accent: \"#123456; } body { display: none\"", "11: theme-value: `accent` must be a colour")]
    [InlineData("accent: \"#ffff00\"", "11: low-contrast: Text in `accent` is hard to read: its contrast with #ffffff is 1.1 to 1, and 4.5 is the least")]
    [InlineData("margin-inner: 22", "17: theme-value: `margin-inner` must be a length with its unit")]
    [InlineData("page-size: A9", "14: theme-value: `page-size` must be a size of paper")]
    [InlineData("cover: maybe", "10: theme-value: `cover` must be `true` or `false`")]
    [InlineData("justify: centre", "12: theme-value: `justify` must be one of `justify`, `start`")]
    [InlineData("print-text-font: ['x\"; } y']", "20: theme-value: `print-text-font` must be names of font families")]
    [InlineData("print-leading: wide", "18: theme-value: `print-leading` must be a number")]
    [InlineData("accent: [red]", "11: theme-value: `accent` must be a colour")]
    public void A_setting_that_does_not_fit_is_told_at_its_place(string setting, string problem) =>
        Assert.StartsWith("content/handbook.yaml:3:" + problem, Assert.Single(Problems(setting)));

    [Fact]
    public void A_projects_theme_may_declare_settings_of_its_own()
    {
        TinySite site = Tiny("extra-colour: \"#333333\"")
            .Template("theme.yaml", "extra-colour: {type: colour, default: \"#000000\"}\n")
            .Template("site/assets/site.css", "p { color: theme(extra-colour) }")
            .Template("site/layout.html", "<p>{{ theme.extra_colour }}</p>")
            .Template("site/home.html", "").Template("site/404.html", "")
            .Build();
        Assert.Equal("p { color: #333333 }", site.Text(site.Paths.Single(path => path.EndsWith(".css", StringComparison.Ordinal))));
        Assert.Equal("<p>#333333</p>", site.Text("index.html"));
    }

    [Theory]
    [InlineData("a: {type: color, default: x}", "theme-declaration: `a` needs a `type`")]
    [InlineData("a: {type: colour}", "theme-declaration: `a` needs a `default`")]
    [InlineData("a: {type: colour, defualt: x}", "theme-declaration: `defualt` is nothing a setting has")]
    [InlineData("- a", "theme-declaration: theme.yaml is a mapping")]
    public void A_declaration_that_is_wrong_is_told(string theme, string problem) =>
        Assert.Contains(problem, string.Join('\n', Tiny("{}").Template("theme.yaml", theme + "\n").Build().Problems));

    private static IReadOnlyList<string> Problems(string setting) => Tiny(setting).Build().Problems;

    private static TinyHandbook Tiny(string setting) => new(
        ("handbook.yaml", "title: T\ntheme:\n  " + setting + "\n"),
        ("pages/a.md", "# A\n\ntext\n"));
}
