using System.Text;

namespace Handbook.Testing.Conformance;

/// <summary>Reads a ToUnicode CMap: ISO 32000-1, 9.10.3.</summary>
internal static class UnicodeMap
{
    public static IReadOnlyDictionary<int, string> Read(byte[] cmap)
    {
        var map = new Dictionary<int, string>();
        var reader = new PdfSyntaxReader(cmap, 0);
        var operands = new List<object>();
        while (!reader.AtEnd)
        {
            object item = reader.Read();
            switch (item)
            {
                case PdfOperator { Name: "endbfchar" }:
                    var pairs = operands.OfType<PdfString>().ToArray();
                    for (int i = 0; i + 1 < pairs.Length; i += 2) map[Code(pairs[i])] = Text(pairs[i + 1]);
                    operands.Clear();
                    break;
                case PdfOperator:
                    operands.Clear();
                    break;
                default:
                    operands.Add(item);
                    break;
            }
        }
        return map;
    }

    private static int Code(PdfString code) => code.Bytes.Aggregate(0, (value, b) => (value << 8) | b);

    private static string Text(PdfString text) => Encoding.BigEndianUnicode.GetString(text.Bytes);
}
