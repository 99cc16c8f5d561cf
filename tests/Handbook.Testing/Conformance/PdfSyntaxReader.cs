using System.Globalization;
using System.Text;

namespace Handbook.Testing.Conformance;

/// <summary>Reads objects and operators: ISO 32000-1, 7.2 and 7.3. Numbers come as doubles, operators as <see cref="PdfOperator"/>.</summary>
internal sealed class PdfSyntaxReader(byte[] data, int position)
{
    public int Position { get; set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= data.Length;
        }
    }

    public object Read()
    {
        SkipSpace();
        if (Position >= data.Length) throw new InvalidDataException("The syntax ends in the middle of an object.");
        byte b = data[Position];
        switch (b)
        {
            case (byte)'/':
                Position++;
                return ReadName();
            case (byte)'(':
                Position++;
                return ReadLiteral();
            case (byte)'[':
                Position++;
                return ReadArray();
            case (byte)'<' when data[Position + 1] == '<':
                Position += 2;
                return ReadDictionary();
            case (byte)'<':
                Position++;
                return ReadHex();
            default:
                return ReadWord();
        }
    }

    /// <summary>The dictionary that was read last is a stream's: its bytes follow.</summary>
    public PdfStream ReadStream(PdfDictionary dictionary)
    {
        if (ReadWord() is not PdfOperator { Name: "stream" }) throw new InvalidDataException("No stream follows.");
        Position += data[Position] == '\r' ? 2 : 1;
        int length = (int)(double)dictionary["Length"];
        var stream = new PdfStream(dictionary, data[Position..(Position + length)]);
        Position += length;
        return stream;
    }

    public bool StreamFollows()
    {
        SkipSpace();
        return data.AsSpan(Position).StartsWith("stream"u8);
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) => b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private void SkipSpace()
    {
        while (Position < data.Length && (IsSpace(data[Position]) || data[Position] == '%'))
        {
            if (data[Position] == '%')
            {
                while (Position < data.Length && data[Position] is not (10 or 13)) Position++;
            }
            else
            {
                Position++;
            }
        }
    }

    private PdfName ReadName()
    {
        var name = new List<byte>();
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position]))
        {
            if (data[Position] == '#')
            {
                name.Add(Convert.FromHexString(Encoding.ASCII.GetString(data, Position + 1, 2))[0]);
                Position += 3;
            }
            else
            {
                name.Add(data[Position++]);
            }
        }
        return new PdfName(Encoding.UTF8.GetString([.. name]));
    }

    private PdfString ReadLiteral()
    {
        var bytes = new List<byte>();
        int depth = 1;
        while (true)
        {
            byte b = data[Position++];
            if (b == '\\') ReadEscape(bytes);
            else if (b == '(')
            {
                depth++;
                bytes.Add(b);
            }
            else if (b == ')')
            {
                if (--depth == 0) return new PdfString([.. bytes]);
                bytes.Add(b);
            }
            else if (b == '\r')
            {
                if (data[Position] == '\n') Position++;
                bytes.Add((byte)'\n');
            }
            else
            {
                bytes.Add(b);
            }
        }
    }

    private void ReadEscape(List<byte> bytes)
    {
        byte b = data[Position++];
        int at = "nrtbf()\\".IndexOf((char)b, StringComparison.Ordinal);
        if (at < 0) throw new InvalidDataException($"An escape that this writer does not use: \\{(char)b}");
        bytes.Add((byte)"\n\r\t\b\f()\\"[at]);
    }

    private PdfString ReadHex()
    {
        var digits = new StringBuilder();
        while (data[Position] != '>')
        {
            if (!IsSpace(data[Position])) digits.Append((char)data[Position]);
            Position++;
        }
        Position++;
        if (digits.Length % 2 == 1) digits.Append('0');
        return new PdfString(Convert.FromHexString(digits.ToString()));
    }

    private PdfArray ReadArray()
    {
        var items = new PdfArray();
        while (true)
        {
            SkipSpace();
            if (data[Position] == ']')
            {
                Position++;
                return items;
            }
            Push(items, Read());
        }
    }

    private PdfDictionary ReadDictionary()
    {
        var flat = new List<object>();
        while (true)
        {
            SkipSpace();
            if (data[Position] == '>' && data[Position + 1] == '>') break;
            Push(flat, Read());
        }
        Position += 2;
        var dictionary = new PdfDictionary();
        for (int i = 0; i + 1 < flat.Count; i += 2)
        {
            string key = ((PdfName)flat[i]).Value;
            if (!dictionary.TryAdd(key, flat[i + 1])) throw new InvalidDataException($"A dictionary has the key /{key} twice.");
        }
        if (flat.Count % 2 != 0) throw new InvalidDataException($"A dictionary has a key without value: {PdfText.Of(flat[^1])}");
        return dictionary;
    }

    /// <summary>Adds an item; a 'R' makes a reference of the two numbers before it.</summary>
    private static void Push(List<object> items, object item)
    {
        if (item is PdfOperator { Name: "R" })
        {
            var reference = new PdfReference((int)(double)items[^2]);
            items.RemoveRange(items.Count - 2, 2);
            items.Add(reference);
        }
        else if (item is PdfOperator unknown)
        {
            throw new InvalidDataException($"'{unknown.Name}' is no object.");
        }
        else
        {
            items.Add(item);
        }
    }

    private object ReadWord()
    {
        SkipSpace();
        int start = Position;
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position])) Position++;
        if (Position == start) throw new InvalidDataException($"Unexpected '{(char)data[Position]}'.");
        string word = Encoding.ASCII.GetString(data, start, Position - start);
        return word switch
        {
            "true" => true,
            "false" => false,
            "null" => PdfNull.Instance,
            _ => double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
                ? number
                : new PdfOperator(word),
        };
    }
}

internal sealed record PdfOperator(string Name);

internal sealed class PdfNull
{
    public static readonly PdfNull Instance = new();

    public override string ToString() => "null";
}
