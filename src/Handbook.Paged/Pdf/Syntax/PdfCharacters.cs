using System.Text;

namespace Handbook.Paged.Pdf.Syntax;

internal static class PdfCharacters
{
    /// <summary>Neither white space nor a delimiter: ISO 32000-1, 7.2.2.</summary>
    public static bool IsRegular(byte b) => b is not (
        0 or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or (byte)' '
        or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');

    /// <summary>ISO 32000-1, 7.9.2.2: printable ASCII means the same in PDFDocEncoding; the rest goes as UTF-16BE.</summary>
    public static byte[] EncodeTextString(string text)
    {
        bool plain = true;
        foreach (char c in text) plain &= c is >= ' ' and <= '~' or '\n' or '\t';
        return plain ? Encoding.ASCII.GetBytes(text) : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)];
    }
}
