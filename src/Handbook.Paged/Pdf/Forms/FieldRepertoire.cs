using System.Text;

namespace Handbook.Paged.Pdf.Forms;

/// <summary>
/// The characters that may be typed into a field: those of European languages in Latin, Greek and Cyrillic letters, with figures,
/// punctuation and signs. A field's font is embedded with all of them that it has (ISO 19005-3, 6.2.11.4: what is shown must be there,
/// and nobody knows what will be typed), and with what its values need beyond.
/// </summary>
internal static class FieldRepertoire
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x0020, 0x007E), // Basic Latin
        (0x00A0, 0x00AC), (0x00AE, 0x017F), // Latin-1 Supplement without the soft hyphen, Latin Extended-A
        (0x0218, 0x021B), // Romanian
        (0x0384, 0x0386), (0x0388, 0x038A), (0x038C, 0x038C), (0x038E, 0x03A1), (0x03A3, 0x03CE), // Greek
        (0x0400, 0x045F), (0x0490, 0x0491), // Cyrillic
        (0x1E9E, 0x1E9E), // capital sharp s
        (0x2010, 0x2010), (0x2013, 0x2014), (0x2018, 0x201A), (0x201C, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026), (0x2030, 0x2030), (0x2039, 0x203A),
        (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122), (0x2212, 0x2212), // euro, numero, trade mark, minus
    ];

    public static IEnumerable<Rune> Characters
    {
        get
        {
            foreach (var (first, last) in Ranges)
            {
                for (int character = first; character <= last; character++) yield return new Rune(character);
            }
        }
    }
}
