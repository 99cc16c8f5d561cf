namespace Handbook.Paged.Text.Unicode;

/// <summary><see href="https://www.unicode.org/reports/tr24/">UAX 24, Unicode Script Property</see>.</summary>
internal static partial class ScriptData
{
    public static Script ScriptOf(int codePoint) =>
        (Script)ScriptBlocks[(ScriptIndex[codePoint >> 7] << 7) | (codePoint & 0x7F)];

    /// <summary>The ISO 15924 code: <c>Latn</c>.</summary>
    public static string TagOf(Script script) => Tags[(int)script];

    /// <summary>Whether its letters have the bidirectional class R or AL: <see href="https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types">UAX 9, 3.2</see>.</summary>
    public static bool IsRightToLeft(Script script) => script is
        Script.Hebrew or Script.Arabic or Script.Syriac or Script.Thaana or Script.Nko or Script.Adlam or Script.Mandaic or Script.Samaritan
        or Script.HanifiRohingya or Script.Yezidi or Script.MendeKikakui or Script.ImperialAramaic or Script.Phoenician or Script.Lydian
        or Script.Cypriot or Script.Kharoshthi or Script.OldSouthArabian or Script.OldNorthArabian or Script.Avestan or Script.Manichaean
        or Script.InscriptionalParthian or Script.InscriptionalPahlavi or Script.PsalterPahlavi or Script.OldTurkic or Script.OldHungarian
        or Script.Nabataean or Script.Palmyrene or Script.Hatran or Script.Elymaic or Script.Sogdian or Script.OldSogdian or Script.Chorasmian
        or Script.OldUyghur or Script.MeroiticHieroglyphs or Script.MeroiticCursive;

    /// <summary>Chinese, Japanese and Korean.</summary>
    public static bool IsEastAsian(Script script) => script is Script.Han or Script.Hiragana or Script.Katakana or Script.Hangul or Script.Bopomofo or Script.Yi;
}
