using Handbook.Templates.Labels;
using Handbook.Tests.Site;

namespace Handbook.Tests.Templates;

public sealed class LabelTests
{
    private static readonly LabelSorting Sorting = new("éèêáóúíüöä".Select(letter => KeyValuePair.Create(
        char.ToUpperInvariant(letter), letter switch { 'é' or 'è' or 'ê' => "E", 'á' or 'ä' => "A", 'ó' or 'ö' => "O", 'ú' or 'ü' => "U", _ => "I" })));

    [Fact]
    public void Texts_are_sorted_by_letters_before_accents_case_and_signs() =>
        Assert.Equal(
            ["“alpha”", "Älpler", "beta", "Éclair", "eclipse", "Zeta", "zeta 2"],
            new[] { "zeta 2", "Zeta", "eclipse", "Éclair", "beta", "Älpler", "“alpha”" }.Order(Sorting));

    [Fact]
    public void A_language_has_its_words_months_and_dates()
    {
        TinySite site = new TinyHandbook(("handbook.yaml", "title: T\nlanguage: de-AT\ndate: 2024-03-01\n"), ("pages/a.md", "# A\n\ntext\n"))
            .Template("labels/de.yaml", """
                date: "{day}. {month} {year}"
                months: [Jänner, Feber, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]
                words: {home: Anfang}
                kinds: {page: {one: Seite, many: Seiten}}
                """)
            .Build();
        Assert.Contains("labels-incomplete", Assert.Single(site.Problems));
        Assert.Equal("de-AT", site.Page("pages/a.html").DocumentElement.GetAttribute("lang"));
        Assert.Equal("1. März 2024", site.Page("pages/a.html").QuerySelector("footer time")!.TextContent);
        Assert.Equal("Anfang", site.Page("pages/a.html").QuerySelector(".crumbs a")!.TextContent);
        Assert.Equal("Seiten", site.Page("pages/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("Menu", site.Page("pages/a.html").QuerySelector(".menu-button")!.TextContent);
    }
}
