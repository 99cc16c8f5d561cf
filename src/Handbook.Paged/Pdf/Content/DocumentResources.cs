using Handbook.Paged.Pdf.Fonts;
using Handbook.Paged.Pdf.Images;
using Handbook.Paged.Pdf.Structure;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Content;

/// <summary>What the pages of one document share.</summary>
internal sealed class DocumentResources(ObjectWriter file, StructureWriter structure)
{
    public ObjectWriter File { get; } = file;

    public FontTable Fonts { get; } = new(file);

    public ImageTable Images { get; } = new(file);

    public AlphaStates Alphas { get; } = new(file);

    public ShadingWriter Shadings { get; } = new(file);

    /// <summary>Begins the marked content of a content stream.</summary>
    /// <param name="page">Object number of the page.</param>
    /// <param name="group">Object number of the form XObject; 0 for the page's own content.</param>
    public MarkedStream OpenStream(int page, int group) => structure.OpenStream(page, group);
}
