using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Tests.Layout;
using Handbook.Paged.Tests.Text;

namespace Handbook.Paged.Tests.Css;

/// <summary>A property that the engine says it knows is obeyed by some stage: each of its values changes the PDF.</summary>
public sealed class PropertyTests
{
    private const string Base =
        "@page { size: 200px 100px; margin: 0 } html, body, p, div, ol, pre { margin: 0; padding: 0 } ol { padding-left: 30px } html { font: 10px/10px Square, serif }";

    public static TheoryData<string> Names => [.. PropertyCases.Rows.Select(row => row.Name)];

    [Fact]
    public void Every_property_of_the_table_that_is_not_for_later_has_its_case() => Assert.Equal(
        PropertyTable.Longhands.Where(property => property.Later is null).Select(property => property.Name).Order(StringComparer.Ordinal),
        PropertyCases.Rows.Select(row => row.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_value_changes_the_PDF(string name)
    {
        PropertyCase row = PropertyCases.Rows.Single(r => r.Name == name);
        Property property = PropertyTable.Longhand(name);
        byte[] without = Render(row, property.InitialText);
        string[] keywords = [.. (row.Syntax is null ? property.KeywordNames! : []).Where(keyword => !keyword.Equals(property.InitialText, StringComparison.Ordinal))];
        string[] idle = [.. keywords.Except(row.SameAsInitial).Concat(row.Values).Where(value => without.AsSpan().SequenceEqual(Render(row, value)))];
        Assert.True(idle.Length == 0, $"Nothing obeys {name}: {string.Join(" | ", idle)}");
        Assert.All(row.SameAsInitial, value => Assert.Contains(value, keywords));
    }

    private static byte[] Render(PropertyCase row, string value)
    {
        string declaration = $"{row.Selector} {{ {row.Name}: {value} }}";
        var sink = new DiagnosticSink();
        using var output = new MemoryStream();
        var options = new PagedOptions { BundledFonts = BundledFonts.Sources, ProjectFonts = [SquareFont.Source], Resources = new Handbook.Paged.Html.FolderResources(Path.Combine(Handbook.Testing.Repository.Root, "templates", "fonts")) };
        PagedRenderer.Render(
            new SourceText("case.html", $"<!doctype html><html lang=en><title>Case</title><style>{Base} {row.Css} {declaration}</style><body>{row.Body}</body></html>"), options, output, sink);
        Assert.DoesNotContain(sink.Sorted(), d => d.Id.StartsWith("unsupported", StringComparison.Ordinal));
        return output.ToArray();
    }
}
