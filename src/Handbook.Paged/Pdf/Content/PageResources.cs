using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Content;

/// <summary>What a content stream names: ISO 32000-1, 7.8.3. In the order of first use, which is the same in every run.</summary>
internal sealed class PageResources
{
    private readonly NameList fonts = new();
    private readonly NameList objects = new();
    private readonly NameList states = new();
    private readonly NameList shadings = new();

    public bool UsesTransparency { get; set; }

    public void UseFont(string name, int number) => fonts.Add(name, number);

    public void UseObject(string name, int number) => objects.Add(name, number);

    public void UseState(string name, int number) => states.Add(name, number);

    public void UseShading(string name, int number) => shadings.Add(name, number);

    public void Write(PdfBuffer body)
    {
        body.Raw("/Resources<<"u8);
        fonts.Write("/Font"u8, body);
        objects.Write("/XObject"u8, body);
        states.Write("/ExtGState"u8, body);
        shadings.Write("/Shading"u8, body);
        body.Raw(">>"u8);
    }

    private sealed class NameList
    {
        private readonly List<(string Name, int Number)> entries = [];
        private readonly HashSet<int> numbers = [];

        public void Add(string name, int number)
        {
            if (numbers.Add(number)) entries.Add((name, number));
        }

        public void Write(ReadOnlySpan<byte> category, PdfBuffer body)
        {
            if (entries.Count == 0) return;
            body.Raw(category).Raw("<<"u8);
            foreach (var (name, number) in entries) body.Name(name).Reference(number);
            body.Raw(">>"u8);
        }
    }
}
