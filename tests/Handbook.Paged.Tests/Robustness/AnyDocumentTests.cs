using CsCheck;
using Handbook.Testing;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Robustness;

/// <summary>
/// What should hold for every document, whatever stands in it: for a few documents always the same, each time; for as many others as one
/// likes by hand (<c>-explicit only</c>), where there are some still for which it does not.
/// </summary>
public sealed class AnyDocumentTests
{
    private const int Width = 200;

    /// <summary>Documents of one case: it ends within a second.</summary>
    private const uint DocumentsOfCase = 12;

    private static readonly Gen<int> Heights = Gen.Frequency((4, Gen.Int[40, 300]), (1, Gen.Int[1, 40]));

    private static readonly Gen<(string Body, int Height)> Orderly = RandomDocuments.Orderly.Select(Heights);

    private static readonly Gen<(string Body, int Height)> Wild = RandomDocuments.Wild.Select(Heights);

    private static readonly Gen<(string Body, int Height)> OnHigherPages = RandomDocuments.Orderly.Select(Gen.Int[60, 300]);

    private static readonly Gen<(string Body, int Height, int More)> GrowingPages = RandomDocuments.OneFlow.Select(Gen.Int[60, 300], Gen.Int[1, 100]);

    /// <summary>Where the numbers of a case's documents begin.</summary>
    public static TheoryData<uint> Cases { get; } = [0, 12, 24, 36, 48];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_character_stands_once_and_in_its_order(uint first) => Orderly.SampleFixed(StandOnce, DocumentsOfCase, first);

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_line_reaches_below_its_page(uint first) => OnHigherPages.SampleFixed(StayAbovePagesEnds, DocumentsOfCase, first);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_higher_page_never_takes_more_pages_of_one_flow(uint first) => GrowingPages.SampleFixed(TakeNoMorePages, DocumentsOfCase, first);

    [Fact(Explicit = true)]
    public void Every_character_stands_once_and_in_its_order_in_many_documents() => Orderly.Sample((body, height) => StandOnce(body, height), iter: 300, threads: 1);

    [Fact(Explicit = true)]
    public void Every_character_stands_once_in_many_documents_where_styles_make_no_sense() => Wild.Sample((body, height) => StandOnce(body, height), iter: 300, threads: 1);

    [Fact(Explicit = true)]
    public void No_line_reaches_below_its_page_in_many_documents() => OnHigherPages.Sample((body, height) => StayAbovePagesEnds(body, height), iter: 300, threads: 1);

    [Fact(Explicit = true)]
    public void A_higher_page_never_takes_more_pages_of_one_flow_in_many_documents() => GrowingPages.Sample((body, height, more) => TakeNoMorePages(body, height, more), iter: 300, threads: 1);

    // What is fixed stands on every page.
    private static void StandOnce(string body, int height) =>
        LaidOutCharacters.AssertStandOnce(SquarePages.Of(body.Replace("position:fixed", "position:absolute", StringComparison.Ordinal), "", Width, height));

    /// <summary>
    /// Where a page ends is the most appealing of the places it reaches to, the last one among equals
    /// (<see href="https://www.w3.org/TR/css-break-3/#unforced-breaks">CSS Fragmentation 3, 4.4</see>): a higher page that begins no sooner
    /// reaches no fewer, and ends no sooner. That needs one flow, and places whose appeal is not the page's doing: a row, line or float that
    /// is kept whole only where a page has room for it, a head that is repeated or borders that are cloned only on high pages, can take more
    /// of these.
    /// </summary>
    private static void TakeNoMorePages(string body, int height, int more)
    {
        int low = SquarePages.Of(body, "", Width, height).Pages.Count;
        int high = SquarePages.Of(body, "", Width, height + more).Pages.Count;
        Assert.True(high <= low, $"{low} pages of {height}, {high} of {height + more}");
    }

    /// <summary>A line that is higher than a page may reach below it.</summary>
    private static void StayAbovePagesEnds(string body, int height)
    {
        foreach (var (page, fragment, corner, _) in SquarePages.Of(body, "", Width, height).Fragments())
        {
            if (fragment is not LineFragment line) continue;
            Assert.True((corner.Y + line.Size.Height).FitsIn(new Px(height)) || line.Size.Height.Value > height, $"page {page}: '{SquarePages.TextOf(line)}' ends at {corner.Y + line.Size.Height} of {height}");
        }
    }
}
