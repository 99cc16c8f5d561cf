using Handbook.Paged.Text.Unicode;
using static Handbook.Paged.Text.Unicode.LineBreakClass;

namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// Walks a text from character to character and decides by the
/// <see href="https://www.unicode.org/reports/tr14/tr14-49.html#Algorithm">rules of UAX 14, 6</see>, numbers by
/// <see href="https://www.unicode.org/reports/tr14/tr14-49.html#Examples">example 7 of 8.2</see>, as the conformance test has it.
/// </summary>
internal ref struct LineBreakPairs
{
    private readonly ReadOnlySpan<char> text;
    private readonly LineBreakRules rules;
    private int next;

    // What stands before the break in question: the class by LB9 and LB10, and whether it is a zero width joiner as it stands.
    private LineBreakClass before;
    private bool afterJoiner;

    // The last class that is no space, for the rules that look through spaces.
    private LineBreakClass beforeSpaces;
    private bool afterHebrewHyphen;
    private bool oddRegionalIndicators;

    // LB25: inside NU (NU | SY | IS)*, or after its closing bracket.
    private bool inNumber;
    private bool afterNumberBracket;

    public LineBreakPairs(ReadOnlySpan<char> text, in LineBreakRules rules)
    {
        this.text = text;
        this.rules = rules;
        LineBreakClass first = Read(0, out next);
        // LB10
        afterJoiner = first == ZWJ;
        before = first is CM or ZWJ ? AL : first;
        beforeSpaces = before;
        inNumber = before == NU;
        oddRegionalIndicators = before == RI;
    }

    /// <summary>The offset in the text before which <see cref="Current"/> stands.</summary>
    public int Offset { get; private set; }

    public BreakOpportunity Current { get; private set; }

    public bool MoveNext()
    {
        if (next >= text.Length) return false;
        Offset = next;
        LineBreakClass after = Read(next, out next);
        if (after is CM or ZWJ && before is not (BK or CR or LF or NL or SP or ZW))
        {
            // LB9: it belongs to what stands before.
            Current = BreakOpportunity.Prohibited;
            afterJoiner = after == ZWJ;
            return true;
        }
        LineBreakClass resolved = after is CM or ZWJ ? AL : after;
        Current = Decide(resolved);
        Advance(resolved, after == ZWJ);
        return true;
    }

    private readonly BreakOpportunity Decide(LineBreakClass after)
    {
        // LB4, LB5
        if (before is BK or LF or NL || (before == CR && after != LF)) return BreakOpportunity.Mandatory;
        return IsProhibited(after) ? BreakOpportunity.Prohibited : BreakOpportunity.Allowed;
    }

    private readonly bool IsProhibited(LineBreakClass after)
    {
        // Letters beside letters: nearly all there is (LB28).
        if (before == AL && after == AL) return true;
        // LB6, LB7
        if (after is BK or CR or LF or NL or SP or ZW) return true;
        // LB8
        if (before == ZW || (before == SP && beforeSpaces == ZW)) return false;
        // LB8a
        if (afterJoiner) return true;
        // LB11
        if (after == WJ || before == WJ) return true;
        // LB12, LB12a
        if (before == GL || (after == GL && before is not (SP or BA or HY))) return true;
        // LB13
        if (after is CL or CP or CPEA or EX or IS or SY) return true;
        // LB14 to LB17
        if (beforeSpaces is OP or OPEA) return true;
        if (beforeSpaces == QU && after is OP or OPEA) return true;
        if (beforeSpaces is CL or CP or CPEA && after == NS) return true;
        if (beforeSpaces == B2 && after == B2) return true;
        // LB18
        if (before == SP) return false;
        return IsProhibitedInWord(after);
    }

    /// <summary>LB19 to LB31: no space stands between.</summary>
    private readonly bool IsProhibitedInWord(LineBreakClass after)
    {
        // LB19, LB20
        if (after == QU || before == QU) return true;
        if (after == CB || before == CB) return false;
        // LB21, LB21a, LB21b, LB22
        if (after is BA or HY or NS || before == BB) return true;
        if (afterHebrewHyphen) return true;
        if (before == SY && after == HL) return true;
        if (after == IN) return true;
        // LB23, LB23a, LB24
        if (IsLetter(before) && after == NU) return true;
        if (before == NU && IsLetter(after)) return true;
        if (before == PR && IsIdeographOrEmoji(after)) return true;
        if (IsIdeographOrEmoji(before) && after == PO) return true;
        if (before is PR or PO && IsLetter(after)) return true;
        if (IsLetter(before) && after is PR or PO) return true;
        // LB25
        if (IsInNumber(after)) return true;
        // LB26, LB27
        if (IsHangul(before) && IsProhibitedInHangul(after)) return true;
        if (before == PR && IsHangul(after)) return true;
        // LB28, LB29, LB30
        if (IsLetter(before) && IsLetter(after)) return true;
        if (before == IS && IsLetter(after)) return true;
        if ((IsLetter(before) || before == NU) && after == OP) return true;
        if (before == CP && (IsLetter(after) || after == NU)) return true;
        // LB30a, LB30b
        if (before == RI && after == RI) return oddRegionalIndicators;
        return before is EB or EP && after == EM;
    }

    /// <summary><c>( PR | PO ) ? ( OP | HY ) ? NU ( NU | SY | IS ) * ( CL | CP ) ? ( PR | PO ) ?</c>; what LB13 says already is left out.</summary>
    private readonly bool IsInNumber(LineBreakClass after)
    {
        if (after == NU) return before is PR or PO or OP or OPEA or HY || inNumber;
        if (after is PO or PR) return inNumber || afterNumberBracket;
        return before is PR or PO && after is OP or OPEA or HY && Peek() == NU;
    }

    private readonly bool IsProhibitedInHangul(LineBreakClass after) => (before, after) switch
    {
        (_, PO) => true,
        (JL, JL or JV or H2 or H3) => true,
        (JV or H2, JV or JT) => true,
        (JT or H3, JT) => true,
        _ => false,
    };

    private static bool IsLetter(LineBreakClass value) => value is AL or HL;

    private static bool IsIdeographOrEmoji(LineBreakClass value) => value is ID or EB or EM or EP;

    private static bool IsHangul(LineBreakClass value) => value is JL or JV or JT or H2 or H3;

    private void Advance(LineBreakClass after, bool isJoiner)
    {
        afterHebrewHyphen = before == HL && after is HY or BA;
        oddRegionalIndicators = after == RI && !(before == RI && oddRegionalIndicators);
        afterNumberBracket = inNumber && after is CL or CP or CPEA;
        inNumber = after == NU || (inNumber && after is SY or IS);
        afterJoiner = isJoiner;
        before = after;
        if (after != SP) beforeSpaces = after;
    }

    /// <summary>The class after the character just read, combining marks passed over.</summary>
    private readonly LineBreakClass Peek()
    {
        int at = next;
        while (at < text.Length)
        {
            LineBreakClass value = Read(at, out at);
            if (value is not (CM or ZWJ)) return value;
        }
        return BK;
    }

    private readonly LineBreakClass Read(int offset, out int end)
    {
        char unit = text[offset];
        int codePoint = unit;
        end = offset + 1;
        if (char.IsHighSurrogate(unit) && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            codePoint = char.ConvertToUtf32(unit, text[end]);
            end++;
        }
        LineBreakClass value = LineBreakData.ClassOf(codePoint);
        return rules.Tailored ? LineBreakTailoring.Resolve(value, codePoint, rules) : value == CJ ? NS : value;
    }
}
