using System.Globalization;
using Handbook.Paged.Layout;
using Handbook.Paged.Tests.Layout.Flex;
using Handbook.Paged.Tests.Layout.Tables;
using Handbook.Paged.Tests.Text;

namespace Handbook.Paged.Tests.Layout;

/// <summary>Where a browser puts the parts of the same documents: software that we did not write, in the same font.</summary>
public sealed class ChromiumTests
{
    /// <summary>The browser rounds to 1/64 px.</summary>
    private const double Tolerance = 0.05;

    private const int Width = 400;

    [Fact]
    public void Every_part_of_every_table_and_flex_container_and_what_stands_after_a_tab_is_where_Chromium_puts_it()
    {
        (LayoutCase Case, string Css)[] cases =
        [
            .. TableCases.All.Concat(TableCases.Sizes).Select(c => (c, TableCases.Base + c.Css)),
            .. FlexCases.All.Select(c => (c, FlexCases.Base + c.Css)),
            .. TabCases.All.Select(c => (c, TabCases.Base + c.Css)),
        ];
        Compare(cases);
    }

    [Fact]
    public void Every_positioned_box_stands_where_Chromium_puts_it() => Compare([.. PositionCases.All.Select(c => (c, PositionCases.Base + c.Css))]);

    [Fact]
    public void Everything_that_clears_floats_stands_where_Chromium_puts_it() => Compare([.. FloatCases.Clearance.Select(c => (c, FloatCases.Base + c.Css))]);

    [Fact]
    public void Everything_beside_floats_stands_where_Chromium_puts_it() => Compare([.. FloatCases.Beside.Select(c => (c, FloatCases.Base + c.Css))]);

    [Fact]
    public void White_space_takes_the_room_that_it_takes_in_Chromium() => Compare([.. WhiteSpaceCases.All.Select(c => (c, WhiteSpaceCases.Base + c.Css))]);

    private static void Compare(IReadOnlyList<(LayoutCase Case, string Css)> cases)
    {
        var theirs = Chromium.Places([.. cases.Select(c => (c.Case.Html, c.Css))], Width);
        var differences = new List<string>();
        for (int i = 0; i < cases.Count; i++)
        {
            var ours = Ours(cases[i].Case.Html, cases[i].Css);
            foreach (var (id, expected) in theirs[i])
            {
                if (!ours.TryGetValue(id, out var actual)) differences.Add($"{cases[i].Case.Name}: #{id} has no fragment, Chromium has {Show(expected)}");
                else if (expected.Zip(actual).Any(p => Math.Abs(p.First - p.Second) > Tolerance)) differences.Add($"{cases[i].Case.Name}: #{id} is {Show(actual)}, in Chromium {Show(expected)}");
            }
        }
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static Dictionary<string, double[]> Ours(string html, string css)
    {
        var places = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var (_, fragment, corner, _) in SquarePages.Of(html, css, Width, height: 2000).Fragments())
        {
            string? id = fragment is BoxFragment box ? box.Box.Element?.Id : fragment is InlineBoxFragment inline ? inline.Box.Element?.Id : null;
            if (id is null) continue;
            double[] place = [corner.X.Value, corner.Y.Value, fragment.Size.Width.Value, fragment.Size.Height.Value];
            // An inline box's pieces are one box to the browser, from the first to the last.
            if (!places.TryAdd(id, place) && fragment is InlineBoxFragment) places[id] = Around(places[id], place);
        }
        return places;
    }

    private static double[] Around(double[] a, double[] b)
    {
        double x = Math.Min(a[0], b[0]), y = Math.Min(a[1], b[1]);
        return [x, y, Math.Max(a[0] + a[2], b[0] + b[2]) - x, Math.Max(a[1] + a[3], b[1] + b[3]) - y];
    }

    private static string Show(double[] rect) => string.Join(' ', rect.Select(v => v.ToString("0.##", CultureInfo.InvariantCulture)));
}

/// <param name="Html">Of the body. What has an id is compared.</param>
internal sealed record LayoutCase(string Name, string Html, string Css = "");
