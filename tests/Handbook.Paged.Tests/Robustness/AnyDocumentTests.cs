using CsCheck;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Robustness;

/// <summary>
/// What should hold for every document, whatever stands in it. Run by hand (<c>-explicit only</c>): each still finds documents, most with
/// tables in pages of a few lines, for which it does not.
/// </summary>
public sealed class AnyDocumentTests
{
    private const int Width = 200;

    private static readonly Gen<int> Heights = Gen.Frequency((4, Gen.Int[40, 300]), (1, Gen.Int[1, 40]));

    [Fact(Explicit = true)]
    public void Every_character_stands_once_and_in_its_order_whatever_the_pages_height() => RandomDocuments.Orderly.Select(Heights).Sample(
        (body, height) => LaidOutCharacters.AssertStandOnce(SquarePages.Of(body, "", Width, height)),
        iter: 300, threads: 1);

    [Fact(Explicit = true)]
    public void Every_character_stands_once_even_where_styles_make_no_sense() => RandomDocuments.Wild.Select(Heights).Sample(
        (body, height) => LaidOutCharacters.AssertStandOnce(SquarePages.Of(body.Replace("position:fixed", "position:absolute", StringComparison.Ordinal), "", Width, height)),
        iter: 300, threads: 1);

    [Fact(Explicit = true)]
    public void No_line_reaches_below_its_page_unless_it_is_higher_than_one() => RandomDocuments.Orderly.Select(Gen.Int[60, 300]).Sample(
        (body, height) =>
        {
            foreach (var (page, fragment, corner, _) in SquarePages.Of(body, "", Width, height).Fragments())
            {
                if (fragment is not LineFragment line) continue;
                Assert.True((corner.Y + line.Size.Height).FitsIn(new Px(height)) || line.Size.Height.Value > height, $"page {page}: '{SquarePages.TextOf(line)}' ends at {corner.Y + line.Size.Height} of {height}");
            }
        },
        iter: 300, threads: 1);
}
