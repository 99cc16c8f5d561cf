using Handbook.Paged.Images;
using Handbook.Paged.Painting;
using Handbook.Paged.Tests.Pdf;

namespace Handbook.Paged.Tests.Images;

public class JpegFileTests
{
    [Fact]
    public void What_the_camera_noted_does_not_get_into_the_book()
    {
        byte[] bytes = TestImage.Bytes("orientation6.jpg");
        Assert.True(bytes.AsSpan().IndexOf("Secret Camera"u8) > 0);
        byte[] kept = JpegFile.Parse(bytes).WithoutNotes(bytes);
        Assert.Equal(-1, kept.AsSpan().IndexOf("Secret Camera"u8));
        Assert.Null(ImageReader.Read(kept).Problem);
    }

    [Fact]
    public void The_same_picture_from_two_files_is_written_once()
    {
        var one = TestImage.Read("rgb.jpg");
        var other = TestImage.Read("rgb.jpg");
        byte[] once = TestPdf.Write(TestPdf.Page(100, 100, Shown(one, 0)));
        byte[] twice = TestPdf.Write(TestPdf.Page(100, 100, Shown(one, 0), Shown(other, 50), Shown(one, 70)));
        Assert.InRange(twice.Length, once.Length, once.Length + 100);
    }

    private static PaintedImage Shown(ImageData image, double x) => new(image, TestPdf.Rect(x, 0, 24, 16), Artifact.Background);
}
