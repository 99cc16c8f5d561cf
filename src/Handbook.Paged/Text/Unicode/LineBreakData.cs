namespace Handbook.Paged.Text.Unicode;

/// <summary>
/// Line break classes: <see href="https://www.unicode.org/reports/tr14/tr14-49.html#Table1">UAX 14, table 1</see>, those of LB1 resolved
/// (but for CJ, which CSS tailors). CPEA and OPEA are brackets of East Asian width, EP is for unassigned pictographs.
/// </summary>
internal static partial class LineBreakData
{
    public static LineBreakClass ClassOf(int codePoint) =>
        (LineBreakClass)ClassBlocks[(ClassIndex[codePoint >> 7] << 7) | (codePoint & 0x7F)];
}
