using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Tests.Pdf;

/// <summary>Where borders and lines leave ink: drawn by poppler, looked at pixel by pixel.</summary>
public class BorderPixelTests
{
    private static readonly Rgba Red = Rgba.FromBytes(255, 0, 0);
    private static readonly Rgba Blue = Rgba.FromBytes(0, 0, 255);

    private static readonly (byte, byte, byte) RedInk = (255, 0, 0);
    private static readonly (byte, byte, byte) BlueInk = (0, 0, 255);
    private static readonly (byte, byte, byte) Paper = (255, 255, 255);

    [Fact]
    public void Sides_of_different_colours_meet_on_the_diagonal()
    {
        var page = Draw(Box(new BorderSide(new Px(20), BorderStyle.Solid, Red), new BorderSide(new Px(20), BorderStyle.Solid, Blue)));
        Assert.Equal(RedInk, page[50, 15]);
        Assert.Equal(BlueInk, page[15, 50]);
        Assert.Equal(RedInk, page[24, 14]);
        Assert.Equal(BlueInk, page[14, 24]);
        Assert.Equal(Paper, page[50, 50]);
        Assert.Equal(Paper, page[5, 50]);
    }

    [Fact]
    public void A_double_border_leaves_the_middle_third_free()
    {
        var side = new BorderSide(new Px(12), BorderStyle.Double, Red);
        var page = Draw(Box(side, side));
        Assert.Equal([RedInk, Paper, RedInk, Paper], new[] { 12, 16, 20, 24 }.Select(y => page[50, y]));
    }

    [Fact]
    public void A_dashed_side_begins_and_ends_with_a_dash()
    {
        var side = new BorderSide(new Px(4), BorderStyle.Dashed, Red);
        var page = Draw(Box(side, side));
        Assert.Equal(RedInk, page[11, 12]);
        Assert.Equal(RedInk, page[88, 12]);
        Assert.Contains(Paper, Enumerable.Range(10, 80).Select(x => page[x, 12]));
    }

    [Fact]
    public void A_rounded_border_leaves_its_corner_free()
    {
        var side = new BorderSide(new Px(6), BorderStyle.Solid, Red);
        var page = Draw(Box(side, side) with { Radii = CornerRadii.All(new Px(25)) });
        Assert.Equal(Paper, page[12, 12]);
        Assert.Equal(RedInk, page[50, 12]);
        // On the circle, half of the width inside of it.
        Assert.Equal(RedInk, page[19, 19]);
    }

    [Fact]
    public void An_invisible_side_leaves_no_ink()
    {
        var page = Draw(Box(BorderSide.None, new BorderSide(new Px(8), BorderStyle.Solid, Blue)));
        Assert.Equal(Paper, page[50, 12]);
        Assert.Equal(BlueInk, page[12, 50]);
    }

    [Fact]
    public void A_decoration_stands_with_its_middle_on_its_height()
    {
        var page = Draw(new DecorationLine(TestPdf.At(10, 50), new Px(80), new Px(4), DecorationStyle.Solid, Red, Artifact.Layout));
        Assert.Equal([Paper, RedInk, RedInk, RedInk, RedInk, Paper], Enumerable.Range(47, 6).Select(y => page[50, y]));
    }

    private static Border Box(BorderSide level, BorderSide upright) =>
        new(TestPdf.Rect(10, 10, 80, 80), new BorderSides(level, upright, level, upright), CornerRadii.None, Artifact.Layout);

    private static Raster Draw(Mark mark) => Raster.ByPoppler(TestPdf.Write(TestPdf.Page(100, 100, mark)));
}
