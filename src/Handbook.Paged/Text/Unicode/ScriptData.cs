namespace Handbook.Paged.Text.Unicode;

/// <summary><see href="https://www.unicode.org/reports/tr24/">UAX 24, Unicode Script Property</see>.</summary>
internal static partial class ScriptData
{
    public static Script ScriptOf(int codePoint) =>
        (Script)ScriptBlocks[(ScriptIndex[codePoint >> 7] << 7) | (codePoint & 0x7F)];

    /// <summary>The ISO 15924 code: <c>Latn</c>.</summary>
    public static string TagOf(Script script) => Tags[(int)script];
}
