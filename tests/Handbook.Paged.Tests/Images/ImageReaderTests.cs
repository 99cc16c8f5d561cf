using System.Text;
using CsCheck;
using Handbook.Paged.Images;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Images;

public class ImageReaderTests
{
    [Fact]
    public void The_first_bytes_tell_the_kind_whatever_the_file_is_called()
    {
        Assert.Equal(ImageKind.Png, TestImage.Read("rgb8.png").Kind);
        Assert.Equal(ImageKind.Jpeg, TestImage.Read("progressive.jpg").Kind);
        Assert.Equal(ImageKind.Gif, TestImage.Read("plain.gif").Kind);
    }

    [Fact]
    public void A_picture_taken_with_the_camera_turned_stands_upright()
    {
        var image = TestImage.Read("orientation6.jpg");
        Assert.Equal(ImageOrientation.TurnedRight, image.Orientation);
        Assert.Equal((24, 16), (image.StoredWidth, image.StoredHeight));
        Assert.Equal("16x24", image.NaturalSize.ToString());
    }

    [Fact]
    public void Resolution_makes_a_size_of_its_own()
    {
        var png = TestImage.Read("resolution.png");
        // 5906 and 11811 pixels a metre.
        Assert.Equal(150, png.ResolutionX!.Value, 0.1);
        Assert.Equal(300, png.ResolutionY!.Value, 0.1);
        Assert.Equal(11 * 96 / 150.0, png.SizeAtOwnResolution.Width.Value, 0.01);
        Assert.Equal(9 * 96 / 300.0, png.SizeAtOwnResolution.Height.Value, 0.01);
        Assert.Equal(300, TestImage.Read("rgb.jpg").ResolutionX);
        Assert.Null(TestImage.Read("gray8.png").ResolutionX);
    }

    public static TheoryData<string, string> Problems => new()
    {
        { "", "is an empty file" },
        { "hello", "is neither PNG nor JPEG nor GIF" },
        { "RIFF\u0001\u0002\u0003\u0004WEBPVP8 ", "is neither PNG nor JPEG nor GIF, but WebP" },
        { "\0\0\0\u0020ftypavif....", "is neither PNG nor JPEG nor GIF, but AVIF" },
        { "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "is neither PNG nor JPEG nor GIF, but SVG" },
        { "<!DOCTYPE html><p>404", "is neither PNG nor JPEG nor GIF, but a web page" },
        { "GIF89a", "ends too early" },
        { "GIF89a\u0001\0\u0001\0\0\0\0;", "has no pixels" },
        { "\u00FF\u00D8\u00FF\u00D9", "has no pixels" },
        { "\u00FF\u00D8\u00FF\u00C3\0\u0008\u0008\0\u0001\0\u0001\u0001", "is coded in a way that PDF readers don't know (lossless, hierarchical or arithmetic JPEG)" },
        { "\u00FF\u00D8\u00FF\u00C0\0\u0008\u000C\0\u0001\0\u0001\u0001", "has more than 8 bits a colour, which PDF readers don't know in JPEG" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_file_that_is_no_image_says_what_it_is(string content, string problem)
    {
        Assert.Equal(problem, ImageReader.Read(Encoding.Latin1.GetBytes(content)).Problem);
    }

    [Fact]
    public void A_file_cut_short_is_noticed()
    {
        foreach (string name in new[] { "rgb8.png", "rgb.jpg", "plain.gif" })
        {
            byte[] bytes = TestImage.Bytes(name);
            Assert.Equal("ends in the middle of its pixels", ImageReader.Read(bytes.AsMemory(..^20)).Problem);
        }
    }

    [Fact]
    public void A_changed_bit_in_a_png_is_noticed()
    {
        byte[] bytes = TestImage.Bytes("rgb8.png");
        bytes[60] ^= 1;
        Assert.Equal("is damaged: a checksum does not fit", ImageReader.Read(bytes).Problem);
    }

    [Fact]
    public void A_png_that_claims_more_pixels_than_memory_holds_is_refused()
    {
        byte[] bytes = TestImage.Bytes("gray1.png");
        // Width and height of the header, and its checksum.
        byte[] header = [.. "IHDR"u8, 0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50, .. bytes.AsSpan(24, 5)];
        header.CopyTo(bytes, 12);
        uint crc = Crc32.Of(header);
        new[] { (byte)(crc >> 24), (byte)(crc >> 16), (byte)(crc >> 8), (byte)crc }.CopyTo(bytes, 29);
        Assert.Equal("has 50000 by 50000 pixels, more than the 200 million that are allowed", ImageReader.Read(bytes).Problem);
    }

    [Fact]
    public void No_damaged_file_makes_the_reader_throw()
    {
        string[] names = ["rgb8.png", "palette4-alpha.png", "rgb.jpg", "orientation6.jpg", "interlaced.gif", "orientation3.png"];
        var files = names.Select(TestImage.Bytes).ToArray();
        (from file in Gen.Int[0, files.Length - 1]
         from changes in Gen.Select(Gen.Int[0, 2000], Gen.Byte).Array[1, 6]
         from length in Gen.Int[0, 2000]
         select (file, changes, length)).SampleFixed(
            sample =>
            {
                byte[] bytes = files[sample.file][..Math.Min(sample.length, files[sample.file].Length)];
                foreach (var (at, value) in sample.changes)
                {
                    if (at < bytes.Length) bytes[at] = value;
                }
                var (image, problem) = ImageReader.Read(bytes);
                return image is null != problem is null;
            },
            iter: 2000);
    }
}
