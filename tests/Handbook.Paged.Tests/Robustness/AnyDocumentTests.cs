using CsCheck;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Robustness;

/// <summary>
/// What should hold for every document, whatever stands in it: for a few documents always the same, each time; for as many others as one
/// likes by hand (<c>-explicit only</c>), where there are some still, most with tables, for which it does not.
/// </summary>
public sealed class AnyDocumentTests
{
    private const int Width = 200;

    /// <summary>Documents of one case: it ends within a second.</summary>
    private const int DocumentsOfCase = 12;

    private static readonly Gen<int> Heights = Gen.Frequency((4, Gen.Int[40, 300]), (1, Gen.Int[1, 40]));

    private static readonly Gen<(string Body, int Height)> Orderly = RandomDocuments.Orderly.Select(Heights);

    private static readonly Gen<(string Body, int Height)> Wild = RandomDocuments.Wild.Select(Heights);

    private static readonly Gen<(string Body, int Height)> OnHigherPages = RandomDocuments.Orderly.Select(Gen.Int[60, 300]);

    /// <summary>Where the numbers of a case's documents begin.</summary>
    public static TheoryData<int> Cases { get; } = [0, 12, 24, 36, 48];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_character_stands_once_and_in_its_order(int first) => AssertOf(Orderly, first, StandOnce);

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_line_reaches_below_its_page(int first) => AssertOf(OnHigherPages, first, StayAbovePagesEnds);

    [Fact(Explicit = true)]
    public void Every_character_stands_once_and_in_its_order_in_many_documents() => Orderly.Sample((body, height) => StandOnce(body, height), iter: 300, threads: 1);

    [Fact(Explicit = true)]
    public void Every_character_stands_once_in_many_documents_where_styles_make_no_sense() => Wild.Sample((body, height) => StandOnce(body, height), iter: 300, threads: 1);

    [Fact(Explicit = true)]
    public void No_line_reaches_below_its_page_in_many_documents() => OnHigherPages.Sample((body, height) => StayAbovePagesEnds(body, height), iter: 300, threads: 1);

    private static void AssertOf(Gen<(string Body, int Height)> documents, int first, Action<string, int> assert)
    {
        for (int number = first; number < first + DocumentsOfCase; number++)
        {
            var (body, height) = documents.Generate(new PCG(1, (ulong)number), null, out _);
            assert(body, height);
        }
    }

    // What is fixed stands on every page.
    private static void StandOnce(string body, int height) =>
        LaidOutCharacters.AssertStandOnce(SquarePages.Of(body.Replace("position:fixed", "position:absolute", StringComparison.Ordinal), "", Width, height));

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
