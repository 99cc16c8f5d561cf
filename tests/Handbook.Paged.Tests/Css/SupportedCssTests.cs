using System.Text;
using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Selectors;
using Handbook.Paged.Css.Syntax;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Css;

/// <summary><c>src/SUPPORTED-CSS.md</c> says what is so.</summary>
public sealed class SupportedCssTests
{
    public static TheoryData<string, string> LaterUses => [.. SupportedCss.LaterUses.Select(use => (use.Css, use.Feature))];

    public static TheoryData<string> LaterProperties => [.. PropertyTable.Longhands.Where(p => p.Later is not null).Select(p => p.Name)];

    [Fact]
    public void The_documentation_is_what_the_tables_give()
    {
        string path = Path.Combine(Repository.Root, "src", "SUPPORTED-CSS.md");
        string now = SupportedCss.Write();
        if (Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) == "1") File.WriteAllText(path, now, new UTF8Encoding(false));
        string written = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(now == written, $"src/SUPPORTED-CSS.md is out of date; {Snapshot.AcceptVariable}=1 writes it.");
    }

    [Theory]
    [MemberData(nameof(LaterUses))]
    public void A_use_of_what_is_missing_gives_warnings_that_say_so_at_their_places(string css, string feature)
    {
        IReadOnlyList<Diagnostic> found = Styled.Load("<p>x", css).Diagnostics;
        Assert.NotEmpty(found);
        Assert.Equal(found.Count, found.Select(d => d.Span!.Value.Start).Distinct().Count());
        Assert.All(found, d =>
        {
            Assert.Equal((Severity.Warning, "sheet.css"), (d.Severity, d.Span!.Value.Source.Path));
            Assert.Contains(feature, d.Message);
            Assert.False(string.IsNullOrEmpty(d.Help));
        });
    }

    [Theory]
    [MemberData(nameof(LaterProperties))]
    public void A_property_that_is_missing_gives_one_warning_at_its_name(string name)
    {
        Diagnostic only = Assert.Single(Styled.Load("<p>x", $"p {{ color: red;\n  {name}: inherit }}").Diagnostics);
        Assert.Equal(("unsupported-property", "sheet.css:2:3"), (only.Id, $"{only.Span!.Value.Source.Path}:{only.Span.Value.Begin()}"));
    }

    [Fact]
    public void Every_selector_unit_and_function_of_the_documentation_is_understood()
    {
        foreach (string selector in (IEnumerable<string>)[.. SupportedCss.FunctionalPseudoClasses, .. SupportedCss.AttributeSelectors])
        {
            var parser = new SelectorParser(null);
            Assert.True(parser.ParseRulePrelude(CssParser.ParseStylesheet(selector + "{}", 0, selector.Length + 2).Items.OfType<QualifiedRule>().Single().Prelude) is not null, selector);
        }
        foreach (string unit in SupportedCss.LengthUnits) Styled.P($"width: 1{unit}");
        foreach (string unit in SupportedCss.OtherUnits) Assert.True(Units.Dimension(1, unit) is not null, unit);
        foreach (string length in SupportedCss.MathFunctions) Styled.P($"width: {length}");
        foreach (string color in SupportedCss.ColorForms) Styled.P($"color: {color}");
        Assert.All(SupportedCss.CounterStyles.Where(style => style is not ("none" or "decimal")), style => Assert.NotEqual("3", Handbook.Paged.Boxes.CounterStyles.Format(style, 3)));
    }
}

file static class Places
{
    public static string Begin(this SourceSpan span)
    {
        SourcePosition at = span.Source.PositionAt(span.Start);
        return $"{at.Line}:{at.Column}";
    }
}
