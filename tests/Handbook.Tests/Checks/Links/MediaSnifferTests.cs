using Handbook.Checks.Links;
using Handbook.Model;

namespace Handbook.Tests.Checks.Links;

public class MediaSnifferTests
{
    [Fact]
    public void The_bytes_tell_the_type_whatever_the_ending_says()
    {
        byte[] png = [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 0, 0, 0, 0, 200];
        Assert.Equal(("image/png", new PixelSize(256, 200)), MediaSniffer.Look("a.jpg", png));
        Assert.Equal(("image/gif", new PixelSize(16, 9)), MediaSniffer.Look("a.png", [.. "GIF89a"u8, 16, 0, 9, 0]));
        Assert.Equal(("application/pdf", null), MediaSniffer.Look("a.png", "%PDF-1.7"u8));
        Assert.Equal(("text/csv", null), MediaSniffer.Look("a.csv", "a,b"u8));
        Assert.Equal(("application/octet-stream", null), MediaSniffer.Look("a", []));
    }

    [Fact]
    public void A_JPEG_that_the_camera_turned_exchanges_its_sides()
    {
        byte[] exif = [.. "Exif\0\0II*\0\x08\0\0\0\x01\0"u8, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0];
        byte[] frame = [0xFF, 0xC2, 0, 11, 8, 0, 100, 0, 200, 1, 1, 0x11, 0];
        byte[] plain = [0xFF, 0xD8, .. frame];
        byte[] turned = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. frame];
        Assert.Equal(("image/jpeg", new PixelSize(200, 100)), MediaSniffer.Look("a.jpg", plain));
        Assert.Equal(("image/jpeg", new PixelSize(100, 200)), MediaSniffer.Look("a.jpg", turned));
    }

    [Theory]
    [InlineData("""<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="40px" height="30">""", 40, 30)]
    [InlineData("""<!-- c --><svg viewBox="0 0 120.4 60" width="100%">""", 120, 60)]
    public void An_SVG_has_its_size_or_its_view_boxs(string svg, int width, int height) =>
        Assert.Equal(("image/svg+xml", new PixelSize(width, height)), MediaSniffer.Look("a.svg", System.Text.Encoding.UTF8.GetBytes(svg)));

    [Fact]
    public void WebP_comes_in_three_forms()
    {
        Assert.Equal(("image/webp", new PixelSize(3, 2)), MediaSniffer.Look("a", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0]));
        Assert.Equal(("image/webp", new PixelSize(3, 2)), MediaSniffer.Look("a", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 10, 0, 0, 0, 0x2F, 2, 0x40, 0, 0]));
        Assert.Equal(("image/webp", new PixelSize(3, 2)), MediaSniffer.Look("a", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 10, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 3, 0, 2, 0]));
    }

    [Fact]
    public void Cut_off_files_have_no_size()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 0, 200, .. "Exif\0\0II"u8];
        Assert.Equal(("image/jpeg", null), MediaSniffer.Look("a.jpg", jpeg));
        Assert.Equal(("image/gif", null), MediaSniffer.Look("a.gif", "GIF89a"u8));
    }
}
