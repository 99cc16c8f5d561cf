using System.Globalization;
using Handbook.Paged.Geometry;
using Handbook.Paged.Images;
using Handbook.Paged.Painting;
using Handbook.Paged.Tests.Pdf;

namespace Handbook.Paged.Tests.Images;

/// <summary>
/// Every kind of image file, shown by two PDF readers, has the pixels that Pillow (whose decoders are libpng, libjpeg and its own)
/// reads from it: <c>Data/pixels.txt</c> has them, as RGBA.
/// </summary>
public class ImagePixelTests
{
    private static readonly Dictionary<string, Expected> Pixels = TestImage.Text("pixels.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToDictionary(
            f => f[0],
            f => new Expected(int.Parse(f[1], CultureInfo.InvariantCulture), int.Parse(f[2], CultureInfo.InvariantCulture), Convert.FromHexString(f[3])),
            StringComparer.Ordinal);

    public static TheoryData<string> Files => [.. Pixels.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_image_shows_the_pixels_of_its_file(string file)
    {
        var expected = Pixels[file];
        var image = TestImage.Read(file);
        Assert.Equal((expected.Width, expected.Height), (image.PixelWidth, image.PixelHeight));
        byte[] pdf = Show(image);
        // Lossy: decoders differ a little; and poppler rounds opacity.
        int tolerance = file == "cmyk.jpg" ? 10 : file.EndsWith(".jpg", StringComparison.Ordinal) ? 6 : 2;
        // Debian's mupdf knows no profiles, and CMYK is shown by one.
        if (file != "cmyk.jpg") AssertPixels(expected, Raster.ByMuPdf(pdf), tolerance, "mupdf");
        AssertPixels(expected, Raster.ByPoppler(pdf, enlarged: 8), tolerance, "poppler", enlarged: 8);
    }

    [Fact]
    public void A_gif_whose_codes_outgrow_their_table_is_decoded_whole()
    {
        byte[] pdf = Show(TestImage.Read("noise.gif"));
        byte[] pixels = [.. from y in Enumerable.Range(0, 90) from x in Enumerable.Range(0, 120) from b in Noise(x, y) select b];
        AssertPixels(new Expected(120, 90, pixels), Raster.ByMuPdf(pdf), 0, "mupdf");
    }

    private static byte[] Noise(int x, int y)
    {
        int index = ((x * x * 31) + (y * y * 17) + (x * y * 7)) % 251;
        return [(byte)index, (byte)(index * 7), (byte)(255 - index), 255];
    }

    private static byte[] Show(ImageData image)
    {
        var size = image.NaturalSize;
        return TestPdf.Write(TestPdf.Page(
            size.Width.Value, size.Height.Value, new PaintedImage(image, new Rect(Px.Zero, Px.Zero, size.Width, size.Height), Artifact.Background)));
    }

    private static void AssertPixels(Expected expected, Raster actual, int tolerance, string reader, int enlarged = 1)
    {
        Assert.Equal((expected.Width * enlarged, expected.Height * enlarged), (actual.Width, actual.Height));
        for (int y = 0; y < expected.Height; y++)
        {
            for (int x = 0; x < expected.Width; x++)
            {
                var (red, green, blue) = actual[(x * enlarged) + (enlarged / 2), (y * enlarged) + (enlarged / 2)];
                int at = ((y * expected.Width) + x) * 4;
                int alpha = expected.Rgba[at + 3];
                Span<byte> got = [red, green, blue];
                for (int i = 0; i < 3; i++)
                {
                    double onWhite = ((expected.Rgba[at + i] * alpha) + (255 * (255 - alpha))) / 255.0;
                    Assert.True(Math.Abs(onWhite - got[i]) <= tolerance, $"{reader}: component {i} at {x},{y} is {got[i]}, not {onWhite:0}");
                }
            }
        }
    }

    private sealed record Expected(int Width, int Height, byte[] Rgba);
}
