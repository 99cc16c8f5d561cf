using Handbook.Diagnostics;
using Handbook.Print;

namespace Handbook.Tests.Print;

/// <summary>Problems of the book's style sheet, from the print document back to the file that its author can mend.</summary>
public sealed class StyleSheetPlacesTests
{
    private const string Sheet = "p { color: red }\n@page { size: theme(page-size); margn: theme(margin-inner) }\n";
    private const string Css = "p { color: red }\n@page { size: A4; margn: 22mm }\n";

    private static readonly SourceText Document = new("handbook.print.html", $"<style>{Css}</style>\n<p>color</p>\n");

    private static string PlaceOf(string text)
    {
        SourceSpan span = Document.Span(Document.Text.IndexOf(text, StringComparison.Ordinal), text.Length);
        var places = new StyleSheetPlaces(Document, new SourceText("templates/print/print.css", Sheet), Css);
        SourceSpan found = places.Translate(new Diagnostic("x", Severity.Warning, "x", span)).Span!.Value;
        return $"{found}: {found.Text}";
    }

    [Fact]
    public void A_name_is_found_in_its_line() => Assert.Equal("templates/print/print.css:1:5: color", PlaceOf("color"));

    [Fact]
    public void A_name_behind_a_value_that_was_filled_in_has_its_own_column() => Assert.Equal("templates/print/print.css:2:33: margn", PlaceOf("margn"));

    [Fact]
    public void A_declaration_whose_value_was_filled_in_is_found_by_its_name() => Assert.Equal("templates/print/print.css:2:33: margn", PlaceOf("margn: 22mm"));

    [Fact]
    public void A_value_that_was_filled_in_is_told_by_its_line() =>
        Assert.Equal("templates/print/print.css:2:1: @page { size: theme(page-size); margn: theme(margin-inner) }", PlaceOf("22mm"));

    [Fact]
    public void What_is_outside_of_the_style_sheet_stays_where_it_is() => Assert.Equal("handbook.print.html:4:1: <p>color</p>", PlaceOf("<p>color</p>"));
}
