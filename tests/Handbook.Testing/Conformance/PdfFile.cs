using System.Globalization;
using System.Text;

namespace Handbook.Testing.Conformance;

/// <summary>
/// A PDF file as this project writes it (a cross-reference stream, object streams), read by code that shares nothing with the
/// writer. Whether the syntax is right, qpdf and others judge; this is for looking inside, and for breaking things.
/// </summary>
public sealed class PdfFile
{
    private readonly SortedDictionary<int, object> objects = [];

    private PdfFile(PdfDictionary trailer) => Trailer = trailer;

    public PdfDictionary Trailer { get; }

    public string Header { get; private init; } = "";

    public PdfDictionary Catalog => Dictionary(Trailer["Root"]);

    public IReadOnlyDictionary<int, object> Objects => objects;

    public static PdfFile Parse(byte[] bytes)
    {
        string tail = Encoding.ASCII.GetString(bytes, Math.Max(0, bytes.Length - 64), Math.Min(64, bytes.Length));
        int at = tail.LastIndexOf("startxref", StringComparison.Ordinal);
        if (at < 0) throw new InvalidDataException("No startxref.");
        int start = int.Parse(tail[(at + 9)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)[0], CultureInfo.InvariantCulture);
        var (_, crossReference) = ReadIndirect(bytes, start);
        var table = (PdfStream)crossReference;
        var file = new PdfFile(table.Dictionary) { Header = Encoding.Latin1.GetString(bytes, 0, Math.Min(24, bytes.Length)) };
        file.Load(bytes, table);
        return file;
    }

    public object? Resolve(object? value)
    {
        while (value is PdfReference reference) value = objects.GetValueOrDefault(reference.Number);
        return value is PdfNull ? null : value;
    }

    public object? Get(PdfDictionary dictionary, string key) => Resolve(dictionary.GetValueOrDefault(key));

    public PdfDictionary Dictionary(object? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => [],
    };

    public PdfArray Array(object? value) => Resolve(value) as PdfArray ?? [];

    public string? Name(PdfDictionary dictionary, string key) => (Get(dictionary, key) as PdfName)?.Value;

    public string? Text(PdfDictionary dictionary, string key) => (Get(dictionary, key) as PdfString)?.Text;

    public double? Number(PdfDictionary dictionary, string key) => Get(dictionary, key) as double?;

    /// <summary>The pages in order, as references.</summary>
    public IReadOnlyList<PdfReference> Pages()
    {
        var pages = new List<PdfReference>();
        if (Catalog.GetValueOrDefault("Pages") is PdfReference root) Collect(root);
        return pages;

        void Collect(PdfReference node)
        {
            var dictionary = Dictionary(node);
            if (Name(dictionary, "Type") == "Page") pages.Add(node);
            else foreach (object kid in Array(dictionary.GetValueOrDefault("Kids"))) Collect((PdfReference)kid);
        }
    }

    /// <summary>The entries of a number tree, in the order of the file.</summary>
    public IEnumerable<(int Key, object Value)> NumberTree(object? root)
    {
        var node = Dictionary(root);
        var numbers = Array(node.GetValueOrDefault("Nums"));
        for (int i = 0; i + 1 < numbers.Count; i += 2) yield return ((int)(double)numbers[i], numbers[i + 1]);
        foreach (object kid in Array(node.GetValueOrDefault("Kids")))
        {
            foreach (var entry in NumberTree(kid)) yield return entry;
        }
    }

    /// <summary>The entries of a name tree, in the order of the file.</summary>
    public IEnumerable<(string Key, object Value)> NameTree(object? root)
    {
        var node = Dictionary(root);
        var names = Array(node.GetValueOrDefault("Names"));
        for (int i = 0; i + 1 < names.Count; i += 2) yield return (((PdfString)names[i]).Text, names[i + 1]);
        foreach (object kid in Array(node.GetValueOrDefault("Kids")))
        {
            foreach (var entry in NameTree(kid)) yield return entry;
        }
    }

    private static (int Number, object Value) ReadIndirect(byte[] bytes, int position)
    {
        var reader = new PdfSyntaxReader(bytes, position);
        int number = (int)(double)reader.Read();
        reader.Read();
        if (reader.Read() is not PdfOperator { Name: "obj" }) throw new InvalidDataException($"No object at {position}.");
        object value = reader.Read();
        return (number, value is PdfDictionary dictionary && reader.StreamFollows() ? reader.ReadStream(dictionary) : value);
    }

    private void Load(byte[] bytes, PdfStream table)
    {
        int[] widths = [.. Array(table.Dictionary["W"]).Select(w => (int)(double)w)];
        var data = table.Data.AsSpan();
        var inStreams = new List<(int Number, int Stream, int Index)>();
        for (int number = 0; !data.IsEmpty; number++)
        {
            int kind = Field(ref data, widths[0]);
            int second = Field(ref data, widths[1]);
            int third = Field(ref data, widths[2]);
            if (kind == 2) inStreams.Add((number, second, third));
            if (kind != 1) continue;
            var (found, value) = ReadIndirect(bytes, second);
            if (found != number) throw new InvalidDataException($"Object {number} is said to be where {found} is.");
            objects.Add(number, value);
        }
        foreach (var group in inStreams.GroupBy(entry => entry.Stream))
        {
            var stream = (PdfStream)objects[group.Key];
            int count = (int)(double)stream.Dictionary["N"];
            int first = (int)(double)stream.Dictionary["First"];
            var directory = new PdfSyntaxReader(stream.Data, 0);
            var places = Enumerable.Range(0, count).Select(_ => (Number: (int)(double)directory.Read(), Offset: (int)(double)directory.Read())).ToArray();
            foreach (var (number, _, index) in group)
            {
                if (places[index].Number != number) throw new InvalidDataException($"Object {number} is said to be where {places[index].Number} is.");
                objects.Add(number, new PdfSyntaxReader(stream.Data, first + places[index].Offset).Read());
            }
        }
    }

    private static int Field(ref Span<byte> data, int width)
    {
        int value = 0;
        for (int i = 0; i < width; i++) value = (value << 8) | data[i];
        data = data[width..];
        return value;
    }
}
