using Handbook.Paged.Images;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Images;

/// <summary>The document's images, each written once however often it is shown, and whichever file it came from.</summary>
internal sealed class ImageTable(ObjectWriter file)
{
    public readonly record struct Entry(string Name, int Number, bool HasAlpha);

    public Entry For(ImageData image) => throw new NotImplementedException(file.ToString() + image);
}
