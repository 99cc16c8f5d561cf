using System.Collections.Immutable;
using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Fonts;

namespace Handbook.Paged.Pdf.Content;

/// <summary>
/// The parameters that the content stream has set: ISO 32000-1, 8.4. They are set again only when they change.
/// </summary>
internal record struct GraphicsState
{
    public static readonly GraphicsState Initial = new()
    {
        Fill = Rgba.Black,
        Stroke = Rgba.Black,
        Alpha = 1,
        LineWidth = new Px(96.0 / 72),
        MiterLimit = 10,
        Dashes = [],
    };

    public Rgba Fill { get; set; }

    public Rgba Stroke { get; set; }

    /// <summary>For filling and stroking alike.</summary>
    public double Alpha { get; set; }

    public Px LineWidth { get; set; }

    public LineCap Cap { get; set; }

    public LineJoin Join { get; set; }

    public double MiterLimit { get; set; }

    public ImmutableArray<Px> Dashes { get; set; }

    public Px DashOffset { get; set; }

    public EmbeddedFont? Font { get; set; }

    public Px FontSize { get; set; }

    /// <summary>Text rendering mode 2: filled and stroked.</summary>
    public bool IsTextStroked { get; set; }
}
