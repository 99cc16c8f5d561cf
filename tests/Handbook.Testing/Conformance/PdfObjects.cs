using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Handbook.Testing.Conformance;

/// <summary>Objects of a PDF file, open to change: a test breaks a good file to see that a check notices.</summary>
public sealed record PdfName(string Value)
{
    public override string ToString() => "/" + Value;
}

public sealed record PdfReference(int Number)
{
    public override string ToString() => $"{Number} 0 R";
}

public sealed class PdfString(byte[] bytes)
{
    public PdfString(string text)
        : this(Encoding.Latin1.GetBytes(text))
    {
    }

    public byte[] Bytes { get; } = bytes;

    /// <summary>As a text string: ISO 32000-1, 7.9.2.2.</summary>
    public string Text => Bytes is [0xFE, 0xFF, .. var utf16] ? Encoding.BigEndianUnicode.GetString(utf16) : Encoding.Latin1.GetString(Bytes);

    public override string ToString() => $"({Text})";
}

public sealed class PdfArray : List<object>
{
    public PdfArray(params IEnumerable<object> items)
        : base(items)
    {
    }

    public override string ToString() => "[" + string.Join(' ', this.Select(PdfText.Of)) + "]";
}

public sealed class PdfDictionary : Dictionary<string, object>
{
    public PdfDictionary()
        : base(StringComparer.Ordinal)
    {
    }

    public override string ToString() => "<<" + string.Join(' ', this.Select(entry => $"/{entry.Key} {PdfText.Of(entry.Value)}")) + ">>";
}

public sealed class PdfStream(PdfDictionary dictionary, byte[] encoded)
{
    private byte[]? decoded;

    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>Unpacked; setting it makes the stream an unfiltered one.</summary>
    public byte[] Data
    {
        get => decoded ??= Decode();
        set
        {
            decoded = value;
            Dictionary.Remove("Filter");
            Dictionary.Remove("DecodeParms");
        }
    }

    public string Text
    {
        get => Encoding.Latin1.GetString(Data);
        set => Data = Encoding.Latin1.GetBytes(value);
    }

    public override string ToString() => Dictionary + " stream";

    private byte[] Decode()
    {
        if (Dictionary.GetValueOrDefault("Filter") is not PdfName { Value: "FlateDecode" }) return encoded;
        using var zlib = new ZLibStream(new MemoryStream(encoded), CompressionMode.Decompress);
        using var data = new MemoryStream();
        zlib.CopyTo(data);
        byte[] bytes = data.ToArray();
        return Dictionary.GetValueOrDefault("DecodeParms") is PdfDictionary parameters
            && parameters.GetValueOrDefault("Predictor") is double and >= 10
            && Dictionary.GetValueOrDefault("Type") is PdfName { Value: "XRef" }
            ? Unpredict(bytes, (int)(double)parameters["Columns"])
            : bytes;
    }

    /// <summary>Takes the predictor 'up' back, which is all that cross-references use here.</summary>
    private static byte[] Unpredict(byte[] rows, int columns)
    {
        byte[] plain = new byte[rows.Length / (columns + 1) * columns];
        for (int row = 0; row * (columns + 1) < rows.Length; row++)
        {
            if (rows[row * (columns + 1)] != 2) throw new InvalidDataException("A cross-reference with another predictor than 'up'.");
            for (int i = 0; i < columns; i++)
            {
                byte above = row == 0 ? (byte)0 : plain[((row - 1) * columns) + i];
                plain[(row * columns) + i] = (byte)(rows[(row * (columns + 1)) + 1 + i] + above);
            }
        }
        return plain;
    }
}

internal static class PdfText
{
    public static string Of(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
