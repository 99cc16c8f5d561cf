using System.Globalization;
using System.Text;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Pdf;

/// <summary>A page as other people's software draws it: one pixel for a CSS pixel.</summary>
internal sealed class Raster
{
    private readonly byte[] pixels;

    private Raster(int width, int height, byte[] pixels)
    {
        Width = width;
        Height = height;
        this.pixels = pixels;
    }

    public int Width { get; }

    public int Height { get; }

    public (byte Red, byte Green, byte Blue) this[int x, int y]
    {
        get
        {
            int at = ((y * Width) + x) * 3;
            return (pixels[at], pixels[at + 1], pixels[at + 2]);
        }
    }

    public static Raster ByMuPdf(byte[] pdf, int page = 1)
    {
        using var folder = new TemporaryFolder();
        folder.Write("in.pdf", pdf);
        ExternalTool.Run(folder, "mutool", "draw", "-q", "-r", "96", "-A", "0", "-c", "rgb", "-F", "ppm", "-o", "out.ppm", "in.pdf", page.ToString(CultureInfo.InvariantCulture)).Succeeded();
        return Parse(folder.ReadBytes("out.ppm"));
    }

    /// <param name="enlarged">How many pixels a CSS pixel has across: poppler smooths images that it does not enlarge much.</param>
    public static Raster ByPoppler(byte[] pdf, int page = 1, int enlarged = 1)
    {
        using var folder = new TemporaryFolder();
        folder.Write("in.pdf", pdf);
        string number = page.ToString(CultureInfo.InvariantCulture);
        ExternalTool.Run(folder, "pdftoppm", "-r", (96 * enlarged).ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-singlefile", "-aa", "no", "-aaVector", "no", "in.pdf", "out").Succeeded();
        return Parse(folder.ReadBytes("out.ppm"));
    }

    private static Raster Parse(byte[] ppm)
    {
        var fields = new List<string>();
        int at = 0;
        while (fields.Count < 4)
        {
            int start = at;
            while (!char.IsWhiteSpace((char)ppm[at])) at++;
            fields.Add(Encoding.ASCII.GetString(ppm[start..at]));
            at++;
        }
        Assert.Equal("P6", fields[0]);
        return new Raster(int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture), ppm[at..]);
    }
}
