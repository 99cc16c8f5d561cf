using System.Buffers.Binary;
using System.Security.Cryptography;
using Handbook.Paged.Pdf.Compression;

namespace Handbook.Paged.Pdf.Syntax;

/// <summary>
/// The file as numbered objects: streams go out at once, everything else is gathered into object streams
/// (ISO 32000-1, 7.5.7), and the cross-reference is a stream (7.5.8). Nothing that was written is kept but its place.
/// </summary>
internal sealed class ObjectWriter
{
    /// <summary>As many objects as a reader must unpack to get at one of them.</summary>
    private const int ObjectsInStream = 256;

    private readonly Stream output;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ZlibEncoder flate = new();
    private readonly List<Place> places = [new Place(0, 0, 65535)];
    private readonly PdfBuffer head = new();
    private readonly PdfBuffer gathered = new();
    private readonly PdfBuffer directory = new();
    private int gatheredIn;
    private int gatheredCount;
    private long position;

    /// <param name="output">Need not seek; left open.</param>
    public ObjectWriter(Stream output)
    {
        this.output = output;
        // 7.5.2: four bytes beyond ASCII tell programs that move files that this one is binary.
        Emit("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);
    }

    private enum PlaceKind : byte
    {
        Free = 0,
        InFile = 1,
        InObjectStream = 2,
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        places.Add(default);
        return places.Count - 1;
    }

    /// <summary>Writes an object that is no stream.</summary>
    /// <param name="body">Copied; the caller may clear it.</param>
    public void Write(int number, PdfBuffer body)
    {
        if (gatheredCount == 0) gatheredIn = Reserve();
        Claim(number, new Place(PlaceKind.InObjectStream, gatheredIn, gatheredCount));
        directory.Integer(number).Integer(gathered.Length);
        gathered.Raw(body.Bytes).Raw("\n"u8);
        gatheredCount++;
        if (gatheredCount == ObjectsInStream) Flush();
    }

    /// <summary>Writes a stream, compressed where that makes it smaller.</summary>
    /// <param name="entries">The entries of its dictionary but for Length and Filter.</param>
    /// <param name="isAlwaysCompressed">The entries have parameters for the filter.</param>
    public void WriteStream(int number, PdfBuffer? entries, ReadOnlySpan<byte> data, bool isAlwaysCompressed = false)
    {
        var packed = flate.Compress(data);
        bool pays = isAlwaysCompressed || packed.Length + "/Filter/FlateDecode"u8.Length < data.Length;
        WriteEncodedStream(number, entries, pays ? "/FlateDecode"u8 : default, pays ? packed : data);
    }

    /// <summary>
    /// Writes a stream whose bytes are encoded already. Its words stand on lines of their own, as ISO 19005-3, 6.1.9 wants them.
    /// </summary>
    /// <param name="filter">The filter's name with its slash; empty for none.</param>
    public void WriteEncodedStream(int number, PdfBuffer? entries, ReadOnlySpan<byte> filter, ReadOnlySpan<byte> data)
    {
        Claim(number, new Place(PlaceKind.InFile, position, 0));
        head.Clear();
        head.Integer(number).Token("0 obj"u8).Raw("\n<<"u8);
        if (entries is not null) head.Raw(entries.Bytes);
        if (!filter.IsEmpty) head.Raw("/Filter"u8).Raw(filter);
        head.Raw("/Length"u8).Integer(data.Length).Raw(">>stream\n"u8);
        Emit(head.Bytes);
        Emit(data);
        Emit("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes what is gathered still, the cross-reference and the trailer's entries.</summary>
    public void Finish(int catalog, int information)
    {
        Flush();
        int number = Reserve();
        Claim(number, new Place(PlaceKind.InFile, position, 0));
        // The identifier (14.4) names the content: equal files have equal ones.
        var identifier = hash.GetCurrentHash().AsSpan(0, 16);
        long start = position;
        int offsetBytes = BytesFor(start);
        byte[] table = new byte[places.Count * (offsetBytes + 3)];
        for (int i = 0; i < places.Count; i++)
        {
            var row = table.AsSpan(i * (offsetBytes + 3), offsetBytes + 3);
            var place = places[i];
            if (i > 0 && place.Kind == PlaceKind.Free) throw new InvalidOperationException($"Object {i} was promised and not written.");
            row[0] = (byte)place.Kind;
            for (int b = 0; b < offsetBytes; b++) row[1 + b] = (byte)(place.Offset >> (8 * (offsetBytes - 1 - b)));
            BinaryPrimitives.WriteUInt16BigEndian(row[(1 + offsetBytes)..], (ushort)place.Index);
        }
        // Rows differ little from the one above: the PNG predictor 'up' makes them mostly zeros.
        byte[] predicted = PredictUp(table, offsetBytes + 3);
        var entries = new PdfBuffer();
        entries.Raw("/Type/XRef/Size"u8).Integer(places.Count)
            .Raw("/W[1"u8).Integer(offsetBytes).Integer(2).Raw("]/DecodeParms<</Predictor 12/Columns"u8).Integer(offsetBytes + 3)
            .Raw(">>/Root"u8).Reference(catalog).Raw("/Info"u8).Reference(information)
            .Raw("/ID["u8).HexString(identifier).HexString(identifier).Raw("]"u8);
        head.Clear();
        var packed = flate.Compress(predicted);
        head.Integer(number).Token("0 obj"u8).Raw("\n<<"u8).Raw(entries.Bytes).Raw("/Filter/FlateDecode/Length"u8).Integer(packed.Length).Raw(">>stream\n"u8);
        Emit(head.Bytes);
        Emit(packed);
        head.Clear();
        head.Raw("\nendstream\nendobj\nstartxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        Emit(head.Bytes);
        hash.Dispose();
    }

    private static int BytesFor(long value)
    {
        int count = 1;
        while (value >> (8 * count) != 0) count++;
        return count;
    }

    private static byte[] PredictUp(byte[] table, int columns)
    {
        byte[] predicted = new byte[table.Length / columns * (columns + 1)];
        for (int row = 0, at = 0; row < table.Length; row += columns)
        {
            predicted[at++] = 2;
            for (int i = 0; i < columns; i++) predicted[at++] = (byte)(table[row + i] - (row == 0 ? 0 : table[row - columns + i]));
        }
        return predicted;
    }

    private void Claim(int number, Place place)
    {
        if (places[number].Kind != PlaceKind.Free) throw new InvalidOperationException($"Object {number} is written twice.");
        places[number] = place;
    }

    private void Flush()
    {
        if (gatheredCount == 0) return;
        var entries = new PdfBuffer();
        directory.Raw("\n"u8);
        entries.Raw("/Type/ObjStm/N"u8).Integer(gatheredCount).Raw("/First"u8).Integer(directory.Length);
        directory.Raw(gathered.Bytes);
        WriteStream(gatheredIn, entries, directory.Bytes);
        gatheredCount = 0;
        gathered.Clear();
        directory.Clear();
    }

    private void Emit(ReadOnlySpan<byte> data)
    {
        output.Write(data);
        hash.AppendData(data);
        position += data.Length;
    }

    /// <param name="Offset">In the file, or the number of the object stream.</param>
    /// <param name="Index">In the object stream.</param>
    private readonly record struct Place(PlaceKind Kind, long Offset, int Index);
}
