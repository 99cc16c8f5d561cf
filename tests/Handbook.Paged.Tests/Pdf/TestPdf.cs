using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf;

namespace Handbook.Paged.Tests.Pdf;

/// <summary>Small documents for tests.</summary>
internal static class TestPdf
{
    public static byte[] Write(PdfDocument document, params IReadOnlyList<DisplayList> pages)
    {
        using var file = new MemoryStream();
        var writer = new PdfWriter(file);
        foreach (var page in pages) writer.AddPage(page);
        writer.Finish(document, new Handbook.Diagnostics.DiagnosticSink());
        return file.ToArray();
    }

    public static byte[] Write(params IReadOnlyList<DisplayList> pages) =>
        Write(new PdfDocument(new StructureTree("en"), new PdfMetadata { Title = "Test", Language = "en" }), pages);

    public static DisplayList Page(double width, double height, params IReadOnlyList<DisplayItem> items) =>
        new(new Size(new Px(width), new Px(height))) { Items = [.. items] };

    public static Rect Rect(double x, double y, double width, double height) => new(new Px(x), new Px(y), new Px(width), new Px(height));

    public static Point At(double x, double y) => new(new Px(x), new Px(y));
}
