using System.Globalization;
using System.Text;
using CsCheck;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Tests.Robustness;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Layout.Flex;

/// <summary>What holds for every flex container on pages of any height.</summary>
public sealed class FlexPropertyTests
{
    /// <summary>They are always the same, and end within a second.</summary>
    private const uint DocumentsOfCase = 40;

    private static readonly Gen<(string Body, int Height)> Documents = RandomFlexDocuments.All.Select(Gen.Int[25, 200]);

    private sealed record Item(int Lines, int Grow, int Basis, Item[] Nested);

    private sealed record Container(Item[] Items, bool IsColumn, bool Wraps, int Gap, int Before);

    private static readonly Gen<Item> Leaves = Gen.Select(
        Gen.Frequency((6, Gen.Int[0, 4]), (1, Gen.Int[10, 40])), Gen.Int[0, 2], Gen.Int[0, 200], (lines, grow, basis) => new Item(lines, grow, basis, []));

    private static readonly Gen<Item> Items = Gen.Frequency((4, Leaves), (1, Leaves.Array[1, 3].Select(nested => new Item(0, 1, 0, nested))));

    private static readonly Gen<Container> Containers = Gen.Select(
        Items.Array[1, 8], Gen.Bool, Gen.Bool, Gen.Int[0, 9], Gen.Int[0, 60], (items, column, wraps, gap, before) => new Container(items, column, wraps && !column, gap, before));

    [Fact]
    public void Every_line_stands_once_and_on_its_page_whatever_the_pages_height() => Containers.Select(Gen.Int[60, 300]).SampleFixed(
        (container, height) =>
        {
            var seen = new List<string>();
            foreach (var (_, fragment, corner, _) in SquarePages.Of(Html(container, out _), "p { height: 1px }", 400, height).Fragments())
            {
                if (fragment is not LineFragment line) continue;
                Assert.True((corner.Y + line.Size.Height).FitsIn(new Px(height)), $"'{SquarePages.TextOf(line)}' ends at {corner.Y + line.Size.Height} of {height}");
                seen.Add(SquarePages.TextOf(line));
            }
            _ = Html(container, out int count);
            Assert.Equal(Enumerable.Range(1, count).Select(i => "w" + i).Order(), seen.Order());
        },
        iter: 200);

    /// <summary>What <see href="https://www.w3.org/TR/css-break-3/#breaking-rules">CSS Fragmentation 3, 4</see> promises: nothing is lost, and there is progress.</summary>
    [Fact]
    public void Everything_in_flex_containers_stands_once_and_on_a_page() => Documents.SampleFixed(StandOnPages, iter: DocumentsOfCase);

    [Fact(Explicit = true)]
    public void Everything_in_many_flex_containers_stands_once_and_on_a_page() => Documents.Sample(StandOnPages, iter: 1000, threads: 1);

    private static void StandOnPages(string body, int height)
    {
        var pages = SquarePages.Of(body, "", 200, height);
        LaidOutCharacters.AssertStandOnce(pages);
        foreach (var (page, fragment, corner, _) in pages.Fragments())
        {
            if (fragment is LineFragment line) Assert.True((corner.Y + line.Size.Height).FitsIn(new Px(height)), $"page {page}: '{SquarePages.TextOf(line)}' ends at {corner.Y + line.Size.Height} of {height}");
        }
    }

    private static string Html(Container container, out int lines)
    {
        int next = 1;
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<div style='height:{container.Before}px'></div><div style='display:flex;flex-direction:{(container.IsColumn ? "column" : "row")};flex-wrap:{(container.Wraps ? "wrap" : "nowrap")};gap:{container.Gap}px'>");
        foreach (var item in container.Items) Add(html, item, container.IsColumn, ref next);
        lines = next - 1;
        return html.Append("</div>").ToString();
    }

    private static void Add(StringBuilder html, Item item, bool isColumn, ref int next)
    {
        string basis = isColumn || item.Basis == 0 ? "auto" : item.Basis + "px";
        html.Append(CultureInfo.InvariantCulture, $"<div style='flex:{item.Grow} 1 {basis};display:{(item.Nested.Length > 0 ? "flex" : "block")}'>");
        foreach (var nested in item.Nested) Add(html, nested, isColumn: false, ref next);
        for (int i = 0; i < item.Lines; i++) html.Append(i > 0 ? "<br>w" : "w").Append(next++);
        html.Append("</div>");
    }
}
