namespace Handbook.Paged.Tests.Differential;

/// <summary>The same documents by engines that we did not write: what is read in the PDFs, where its links lead, and where its words stand.
/// No paragraph of these ends with a very short line: ours would take a word from the line before, theirs don't.</summary>
public sealed class DifferentialTests
{
    /// <summary>1 px. Engines round: Chromium boxes to 1/64 px, WeasyPrint's text layout advances to 1/1024 pt.</summary>
    private const double Tolerance = 0.75;

    [Theory]
    [InlineData("flow.html")]
    [InlineData("prose.html")]
    [InlineData("tables.html")]
    [InlineData("book.html")]
    [InlineData("code.html")]
    [InlineData("floats.html")]
    public void WeasyPrint_sets_the_same_words_in_the_same_places(string document)
    {
        using var folder = Engines.Folder(document);
        var theirs = Rendering.Read(Engines.WeasyPrint(folder, document));
        var ours = Rendering.Read(Engines.Ours(folder, document));

        Differences.AssertSameWords(theirs, ours);
        Differences.AssertSame("margin word", theirs.Margins, ours.Margins);
        Differences.AssertSame("link", theirs.Links, ours.Links);
        Differences.AssertSame("bookmark", theirs.Outline, ours.Outline);
        Assert.Equal(theirs.PageCount, ours.PageCount);
        Differences.AssertSamePlaces(theirs, ours, Tolerance);
    }

    /// <param name="tolerance">In pt.</param>
    [Theory]
    [InlineData("flow.html", Tolerance)]
    [InlineData("prose.html", Tolerance)]
    [InlineData("tables.html", 2 * Tolerance)] // Chromium makes columns a whole number of pixels wide.
    [InlineData("code.html", Tolerance)]
    [InlineData("floats.html", Tolerance)]
    public void Chromium_sets_the_same_words_in_the_same_places(string document, double tolerance)
    {
        using var folder = Engines.Folder(document);
        byte[] theirFile = Engines.Chromium(folder, document);
        byte[] ourFile = Engines.Ours(folder, document);
        var theirs = Rendering.Read(theirFile);
        var ours = Rendering.Read(ourFile);

        Differences.AssertSameWords(theirs, ours);
        Differences.AssertSame("link", theirs.Links, ours.Links);
        Differences.AssertSame("bookmark", theirs.Outline, ours.Outline);
        Assert.Equal(theirs.PageCount, ours.PageCount);
        Differences.AssertSamePlaces(theirs, ours, tolerance);
        // Chromium tags emphasis with types that Poppler does not know, and a repeated head once more.
        if (document is not ("prose.html" or "tables.html")) Assert.Equal(StructureText.Of(theirFile), StructureText.Of(ourFile));
    }
}
