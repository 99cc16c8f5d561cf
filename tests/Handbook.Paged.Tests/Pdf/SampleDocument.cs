using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf;
using Handbook.Paged.Tests.Images;
using Handbook.Paged.Tests.Text;

namespace Handbook.Paged.Tests.Pdf;

/// <summary>
/// Two pages with one of everything that the writer knows: headings, a paragraph over two pages with a hyphen, a list, a table with
/// spans, figures with and without opacity, links within the document and out of it over two lines, a note, a group, artifacts,
/// an outline, page labels, an attachment.
/// </summary>
internal sealed class SampleDocument
{
    private readonly TestText text = new();
    private readonly StructureTree tree = new("en");
    private readonly List<DisplayItem> first = [];
    private readonly List<DisplayItem> second = [];
    private readonly List<LinkAnnotation> firstLinks = [];
    private readonly List<LinkAnnotation> secondLinks = [];

    private SampleDocument()
    {
        Headings();
        Paragraph();
        List();
        Table();
        Figures();
        Group();
        Note();
        Artifacts();
    }

    public static byte[] Write() => new SampleDocument().WriteFile();

    public static StructureTree Structure() => new SampleDocument().tree;

    public static IReadOnlyList<DisplayList> Pages() => new SampleDocument().MakePages();

    private byte[] WriteFile()
    {
        var document = new PdfDocument(tree, new PdfMetadata
        {
            Title = "A sample & its <parts>",
            Authors = ["Ada Lovelace", "Зоя Космодемьянская"],
            Subject = "Everything once",
            Keywords = ["one", "two"],
            Language = "en",
            Creator = "a test",
            Created = new DateTimeOffset(2024, 2, 29, 12, 30, 0, TimeSpan.FromHours(2)),
        })
        {
            Outline =
            [
                new OutlineEntry("Sample", 1, 0, TestPdf.At(40, 40), IsOpen: true),
                new OutlineEntry("Größe", 2, 0, TestPdf.At(40, 150), IsOpen: false),
                new OutlineEntry("Deeper", 3, 1, TestPdf.At(40, 150), IsOpen: false),
                new OutlineEntry("Second", 2, 1, TestPdf.At(40, 60), IsOpen: true),
            ],
            PageLabels = [new PageLabelRange(0, PageLabelStyle.LowerRoman), new PageLabelRange(1, PageLabelStyle.Decimal, "A-", 5)],
            Attachments = [new Attachment("data.csv", "text/csv", "a,b\n1,2\n"u8.ToArray()) { Description = "The figures", Relationship = AttachmentRelationship.Data }],
            Viewer = new ViewerPreferences { Layout = PageLayout.TwoPageRight, ShowOutline = true },
            Claims = PdfClaims.Ua1 | PdfClaims.A3a,
        };
        return TestPdf.Write(document, MakePages());
    }

    private DisplayList[] MakePages()
    {
        var size = new Size(new Px(560), new Px(760));
        return
        [
            new DisplayList(size)
            {
                Items = [.. first],
                Links = [.. firstLinks],
                Destinations = [new NamedDestination("top", TestPdf.At(40, 20)), new NamedDestination("größe", TestPdf.At(40, 150))],
            },
            new DisplayList(size)
            {
                Items = [.. second],
                Links = [.. secondLinks],
                Destinations = [new NamedDestination("note-1", TestPdf.At(40, 700)), new NamedDestination("top", TestPdf.At(0, 0))],
            },
        ];
    }

    private StructureNode Append(StructureType type, StructureNode? parent = null, StructureAttributes? attributes = null) =>
        (parent ?? tree.Root).Append(new StructureNode(type) { Attributes = attributes });

    private void Headings()
    {
        var style = BundledFonts.Style("sans-serif", 28) with { Weight = 700 };
        first.AddRange(text.Line(40, 60, "Sample office", Append(StructureType.H1).AppendContent(), style, Rgba.FromBytes(20, 60, 120)));
        var second = tree.Root.Append(new StructureNode(StructureType.H2) { Lang = "de" });
        first.AddRange(text.Line(40, 165, "Größe & Maß", second.AppendContent(), style with { Size = new Px(20) }));
    }

    private void Paragraph()
    {
        var p = Append(StructureType.P);
        var content = p.AppendContent();
        first.AddRange(text.Line(40, 95, "The efficient office staff of AVATAR waffle on in a fjord, and then go to a ", content, wordSpace: 1.5));
        var link = p.Append(new StructureNode(StructureType.Link));
        var linked = link.AppendContent();
        first.AddRange(text.Line(40, 118, "site that is ", linked, color: Rgba.FromBytes(0, 0, 200)));
        first.Add(new DecorationLine(TestPdf.At(40, 121), new Px(80), new Px(1), DecorationStyle.Solid, Rgba.FromBytes(0, 0, 200), linked));
        first.AddRange(text.HyphenatedLine(140, 118, "elsewhere, which is hy", linked));
        second.AddRange(text.Line(40, 60, "phenated, ", linked));
        firstLinks.Add(new LinkAnnotation([TestPdf.Rect(40, 105, 80, 18), TestPdf.Rect(140, 105, 150, 18)], new UriTarget("https://example.org/a?b=ü c"), "A page elsewhere", link));
        secondLinks.Add(new LinkAnnotation([TestPdf.Rect(40, 47, 70, 18)], new UriTarget("https://example.org/a?b=ü c"), "A page elsewhere", link));
        second.AddRange(text.Line(110, 60, "and ends here, with ", p.AppendContent()));
        var call = p.Append(new StructureNode(StructureType.Link));
        second.AddRange(text.Line(250, 60, "a note", call.AppendContent()));
        secondLinks.Add(new LinkAnnotation([TestPdf.Rect(250, 47, 50, 18)], new DestinationTarget("note-1"), "Note 1", call));
        second.AddRange(text.Line(300, 60, ". Привет, Ωμέγα e\u0301 naïve no\u00A0break!", p.AppendContent(), BundledFonts.Style("sans-serif")));
    }

    private void List()
    {
        var list = Append(StructureType.L, attributes: new StructureAttributes { ListNumbering = ListNumbering.Decimal });
        for (int i = 1; i <= 2; i++)
        {
            var item = Append(StructureType.LI, list);
            first.AddRange(text.Line(50, 170 + (24 * i), $"{i}.", Append(StructureType.Lbl, item).AppendContent()));
            first.AddRange(text.Line(70, 170 + (24 * i), i == 1 ? "if (x == 1) return;" : "Otherwise", Append(StructureType.LBody, item).AppendContent(), BundledFonts.Style("monospace", 14)));
        }
    }

    private void Table()
    {
        var table = Append(StructureType.Table, attributes: new StructureAttributes { Summary = "Who does what" });
        var head = Append(StructureType.TR, Append(StructureType.THead, table));
        Cell(head, StructureType.TH, 0, 0, "Role", new StructureAttributes { Scope = HeaderScope.Column });
        Cell(head, StructureType.TH, 1, 0, "Does", new StructureAttributes { Scope = HeaderScope.Column, ColSpan = 2 });
        var body = Append(StructureType.TBody, table);
        var row = Append(StructureType.TR, body);
        Cell(row, StructureType.TH, 0, 1, "Engineer", new StructureAttributes { Scope = HeaderScope.Row, RowSpan = 2 });
        Cell(row, StructureType.TD, 1, 1, "builds", null);
        Cell(row, StructureType.TD, 2, 1, "tests", null);
        row = Append(StructureType.TR, body);
        Cell(row, StructureType.TD, 1, 2, "writes", null);
        Append(StructureType.TD, row);
    }

    private void Cell(StructureNode row, StructureType type, int column, int line, string words, StructureAttributes? attributes)
    {
        var node = Append(type, row, attributes);
        var box = TestPdf.Rect(40 + (100 * column), 250 + (30 * line), 100, 30);
        var side = new BorderSide(new Px(1), BorderStyle.Solid, Rgba.FromBytes(120, 120, 120));
        if (type == StructureType.TH) first.Add(new FilledRect(box, Rgba.FromBytes(230, 235, 245), Artifact.Background));
        first.Add(new Border(box, new BorderSides(BorderSide.None, BorderSide.None, side, BorderSide.None), CornerRadii.None, Artifact.Layout));
        first.AddRange(text.Line(box.X.Value + 6, box.Y.Value + 20, words, node.AppendContent(), BundledFonts.Style("sans-serif", 13)));
    }

    private void Figures()
    {
        var figure = tree.Root.Append(new StructureNode(StructureType.Figure) { Alt = "Coloured squares", Attributes = new StructureAttributes { Placement = Placement.Block } });
        first.Add(new PaintedImage(TestImage.Read("rgba8.png"), TestPdf.Rect(40, 380, 110, 90), figure.AppendContent()));
        var drawing = tree.Root.Append(new StructureNode(StructureType.Figure) { Alt = "A shape that fades", ActualText = "fading" });
        var content = drawing.AppendContent();
        var gradient = new LinearGradient(TestPdf.At(180, 380), TestPdf.At(300, 380), [new GradientStop(0, Rgba.FromBytes(200, 30, 30)), new GradientStop(0.5, Rgba.FromBytes(250, 200, 0)), new GradientStop(1, new Rgba(0, 0, 1, 0))]);
        first.Add(new FilledPath(VectorPath.Of(TestPdf.Rect(180, 380, 120, 90), CornerRadii.All(new Px(20))), gradient, FillRule.NonZero, content));
        first.Add(new PushTransform(Matrix.Translation(new Px(380), new Px(425)).Multiply(Matrix.Rotation(Math.PI / 8))));
        first.Add(new PushClip(VectorPath.Of(TestPdf.Rect(-40, -30, 80, 60), CornerRadii.All(new Px(15))), FillRule.NonZero));
        first.Add(new PaintedImage(TestImage.Read("rgb.jpg"), TestPdf.Rect(-50, -50, 100, 100), content));
        first.Add(Pop.Instance);
        first.Add(Pop.Instance);
    }

    private void Group()
    {
        var content = Append(StructureType.P).AppendContent();
        first.Add(new PushOpacity(0.4));
        first.Add(new FilledRect(TestPdf.Rect(40, 500, 200, 40), Rgba.FromBytes(0, 120, 60), Artifact.Background));
        first.AddRange(text.Line(50, 526, "Half seen", content));
        first.Add(Pop.Instance);
        first.AddRange(text.Line(260, 526, "fully seen", content, BundledFonts.Style() with { Style = Handbook.Paged.Text.Fonts.FontStyle.Italic }, new Rgba(0.2, 0, 0, 0.5)));
    }

    private void Note()
    {
        var note = tree.Root.Append(new StructureNode(StructureType.Note) { Id = "note-1" });
        second.AddRange(text.Line(40, 710, "1", Append(StructureType.Lbl, note).AppendContent(), BundledFonts.Style(size: 10)));
        second.AddRange(text.Line(52, 710, "What is said below.", Append(StructureType.P, note).AppendContent(), BundledFonts.Style(size: 12)));
    }

    private void Artifacts()
    {
        first.AddRange(text.Line(260, 740, "i", Artifact.Footer));
        second.AddRange(text.Line(40, 25, "Sample", Artifact.Header));
        second.AddRange(text.Line(260, 740, "A-5", Artifact.Footer));
        var sides = Enum.GetValues<BorderStyle>().Skip(1).Select(style => new BorderSide(new Px(6), style, Rgba.FromBytes(60, 90, 160))).ToArray();
        for (int i = 0; i < sides.Length; i++)
        {
            var box = TestPdf.Rect(40 + (120 * (i % 4)), 100 + (90 * (i / 4)), 100, 70);
            second.Add(new Border(box, new BorderSides(sides[i], sides[i], sides[i], sides[i]), CornerRadii.None, Artifact.Layout));
            var round = TestPdf.Rect(40 + (120 * (i % 4)), 300 + (90 * (i / 4)), 100, 70);
            second.Add(new Border(round, new BorderSides(sides[i], sides[i] with { Width = new Px(2) }, sides[i], sides[i] with { Color = Rgba.FromBytes(200, 80, 0) }), CornerRadii.All(new Px(20)), Artifact.Layout));
        }
        foreach (var style in Enum.GetValues<DecorationStyle>())
            second.Add(new DecorationLine(TestPdf.At(40, 500 + (12 * (int)style)), new Px(200), new Px(2), style, Rgba.FromBytes(150, 0, 60), Artifact.Layout));
    }
}
