using System.Text;

namespace Handbook.Paged.Text.Unicode;

/// <summary>
/// Capitals of modern Greek, which lose their accents but not a dialytika: «Μαΐου» becomes «ΜΑΪΟΥ», «άυλος» «ΑΫΛΟΣ».
/// An eta that is a word alone («ή», or) keeps its accent. See
/// <see href="https://www.w3.org/TR/css-text-3/#text-transform-property">CSS Text 3, 2.1</see>, which leaves the rule to Unicode's CLDR.
/// </summary>
internal static class GreekCapitals
{
    private const char Dialytika = '\u0308';

    public static string Of(string text)
    {
        var output = new StringBuilder(text.Length);
        bool afterAccentedVowel = false;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            Letter greek = Decompose(letter);
            if (greek.Base == 0)
            {
                // A combining accent belongs to the vowel before it and goes; what else stands here ends the vowel's say.
                bool isAccent = IsAccent(letter) && output.Length > 0 && IsGreek(output[^1]);
                if (isAccent)
                {
                    afterAccentedVowel = true;
                    continue;
                }
                afterAccentedVowel = false;
                i += AppendOther(output, text, i) - 1;
                continue;
            }
            if (greek.HasAccent && greek.Base == 'Η' && IsWordAlone(text, i))
            {
                output.Append('Ή');
                afterAccentedVowel = false;
                continue;
            }
            bool needsDialytika = greek.HasDialytika || (afterAccentedVowel && !greek.HasAccent && greek.Base is 'Ι' or 'Υ');
            output.Append((greek.Base, needsDialytika) switch
            {
                ('Ι', true) => 'Ϊ',
                ('Υ', true) => 'Ϋ',
                _ => greek.Base,
            });
            if (greek.HasIota) output.Append('Ι');
            afterAccentedVowel = greek.HasAccent && !greek.HasDialytika;
        }
        return output.ToString();
    }

    private static int AppendOther(StringBuilder output, string text, int at)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out int length) != global::System.Buffers.OperationStatus.Done)
        {
            output.Append(text[at]);
            return 1;
        }
        ReadOnlySpan<char> upper = CaseData.UpperOf(rune.Value);
        if (upper.IsEmpty) output.Append(text, at, length);
        else output.Append(upper);
        return length;
    }

    private static bool IsGreek(char letter) => letter is >= '\u0370' and <= '\u03FF';

    private static bool IsAccent(char mark) => mark is '\u0300' or '\u0301' or '\u0313' or '\u0314' or '\u0342' or '\u0343';

    private static bool IsWordAlone(string text, int at) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && (at + 1 == text.Length || !(char.IsLetter(text[at + 1]) || text[at + 1] == Dialytika));

    /// <param name="Base">The bare capital; 0 for what is no Greek letter with marks and no Greek vowel.</param>
    private readonly record struct Letter(char Base, bool HasAccent, bool HasDialytika = false, bool HasIota = false);

    private static Letter Decompose(char letter) => letter switch
    {
        'ά' or 'Ά' => new('Α', true),
        'έ' or 'Έ' => new('Ε', true),
        'ή' or 'Ή' => new('Η', true),
        'ί' or 'Ί' => new('Ι', true),
        'ό' or 'Ό' => new('Ο', true),
        'ύ' or 'Ύ' => new('Υ', true),
        'ώ' or 'Ώ' => new('Ω', true),
        'ΐ' => new('Ι', true, true),
        'ΰ' => new('Υ', true, true),
        'ϊ' or 'Ϊ' => new('Ι', false, true),
        'ϋ' or 'Ϋ' => new('Υ', false, true),
        'ι' or 'Ι' => new('Ι', false),
        'υ' or 'Υ' => new('Υ', false),
        >= '\u1F00' and <= '\u1FFF' => DecomposePolytonic(letter),
        _ => default,
    };

    /// <summary>The block Greek Extended is laid out by vowel, eight lower-case and eight upper-case letters in turn.</summary>
    private static Letter DecomposePolytonic(char letter)
    {
        int offset = letter - 0x1F00;
        // The smooth and rough breathings alone come first of each eight; the accents after them.
        bool accented = (offset & 7) >= 2;
        return offset switch
        {
            < 0x10 => new('Α', accented),
            < 0x20 => new('Ε', accented),
            < 0x30 => new('Η', accented),
            < 0x40 => new('Ι', accented),
            < 0x50 => new('Ο', accented),
            < 0x60 => new('Υ', accented),
            < 0x70 => new('Ω', accented),
            < 0x7E => new("ΑΕΗΙΟΥΩ"[(offset - 0x70) / 2], true),
            >= 0x80 and < 0x90 => new('Α', accented, false, true),
            >= 0x90 and < 0xA0 => new('Η', accented, false, true),
            >= 0xA0 and < 0xB0 => new('Ω', accented, false, true),
            0xB2 or 0xB3 or 0xB4 or 0xB7 or 0xBC => new('Α', offset is not (0xB3 or 0xBC), false, true),
            0xB6 or 0xBA or 0xBB => new('Α', true),
            0xB0 or 0xB1 or 0xB8 or 0xB9 => new('Α', false),
            0xC2 or 0xC3 or 0xC4 or 0xC7 or 0xCC => new('Η', offset is not (0xC3 or 0xCC), false, true),
            0xC6 or 0xCA or 0xCB => new('Η', true),
            0xC8 or 0xC9 => new('Ε', true),
            0xD0 or 0xD1 or 0xD8 or 0xD9 => new('Ι', false),
            0xD2 or 0xD3 or 0xD7 => new('Ι', true, true),
            0xD6 or 0xDA or 0xDB => new('Ι', true),
            0xE0 or 0xE1 or 0xE8 or 0xE9 => new('Υ', false),
            0xE2 or 0xE3 or 0xE7 => new('Υ', true, true),
            0xE6 or 0xEA or 0xEB => new('Υ', true),
            0xE4 or 0xE5 or 0xEC => new('Ρ', false),
            0xF2 or 0xF3 or 0xF4 or 0xF7 or 0xFC => new('Ω', offset is not (0xF3 or 0xFC), false, true),
            0xF6 or 0xFA or 0xFB => new('Ω', true),
            0xF8 or 0xF9 => new('Ο', true),
            _ => default,
        };
    }
}
