using System.Globalization;
using System.Text;

namespace Handbook.Paged.Css.Syntax;

/// <summary>
/// Turns text into tokens, one at a time. Never fails: what is no CSS becomes a delimiter or a bad token.
/// See <see href="https://www.w3.org/TR/css-syntax-3/#tokenizer-algorithms">CSS Syntax 3, 4.3</see>.
/// </summary>
/// <remarks>Input is not preprocessed, so that offsets are those of the file: every form of line end and U+0000 is dealt with where it matters.</remarks>
internal sealed class CssTokenizer(string text, int start, int end)
{
    private const char Replacement = '\uFFFD';

    private readonly StringBuilder buffer = new();

    /// <summary>Where the next token starts; may be set back to where a token started.</summary>
    public int Position { get; set; } = start;

    public CssToken Next()
    {
        SkipComments();
        int tokenStart = Position;
        if (Position >= end) return new CssToken(CssTokenKind.EndOfFile, end, end);
        char c = text[Position];
        switch (c)
        {
            case ' ' or '\t' or '\n' or '\r' or '\f':
                do
                {
                    while (IsWhitespace(Peek())) Position++;
                }
                while (SkipComments() && IsWhitespace(Peek()));
                return new CssToken(CssTokenKind.Whitespace, tokenStart, Position);
            case '"' or '\'':
                Position++;
                return String(tokenStart, c);
            case '#' when IsName(1) || IsEscape(1):
                Position++;
                CssTokenFlags flags = StartsIdent() ? CssTokenFlags.Id : CssTokenFlags.None;
                return new CssToken(CssTokenKind.Hash, tokenStart, Position, Name(), Flags: flags) with { End = Position };
            case '@' when StartsIdent(1):
                Position++;
                return new CssToken(CssTokenKind.AtKeyword, tokenStart, Position, Name()) with { End = Position };
            case '<' when Peek(1) == '!' && Peek(2) == '-' && Peek(3) == '-':
                Position += 4;
                return new CssToken(CssTokenKind.Cdo, tokenStart, Position);
            case '-' when Peek(1) == '-' && Peek(2) == '>':
                Position += 3;
                return new CssToken(CssTokenKind.Cdc, tokenStart, Position);
        }
        if (Punctuation(c) is { } kind)
        {
            Position++;
            return new CssToken(kind, tokenStart, Position);
        }
        if (StartsNumber()) return Numeric(tokenStart);
        if (StartsIdent()) return IdentLike(tokenStart);
        Position++;
        return new CssToken(CssTokenKind.Delim, tokenStart, Position, Delimiter(c));
    }

    private static CssTokenKind? Punctuation(char c) => c switch
    {
        ':' => CssTokenKind.Colon,
        ';' => CssTokenKind.Semicolon,
        ',' => CssTokenKind.Comma,
        '[' => CssTokenKind.OpenSquare,
        ']' => CssTokenKind.CloseSquare,
        '(' => CssTokenKind.OpenParen,
        ')' => CssTokenKind.CloseParen,
        '{' => CssTokenKind.OpenCurly,
        '}' => CssTokenKind.CloseCurly,
        _ => null,
    };

    private static string Delimiter(char c) => c switch
    {
        '.' => ".",
        '*' => "*",
        '>' => ">",
        '+' => "+",
        '~' => "~",
        '&' => "&",
        '/' => "/",
        '!' => "!",
        '=' => "=",
        '|' => "|",
        _ => c.ToString(),
    };

    /// <returns>Whether there was a comment.</returns>
    private bool SkipComments()
    {
        bool any = false;
        while (Peek() == '/' && Peek(1) == '*')
        {
            any = true;
            int close = text.AsSpan(Position + 2, end - Position - 2).IndexOf("*/");
            Position = close < 0 ? end : Position + 2 + close + 2;
        }
        return any;
    }

    private CssToken String(int tokenStart, char quote)
    {
        buffer.Clear();
        while (Position < end)
        {
            char c = text[Position];
            if (c == quote)
            {
                Position++;
                break;
            }
            // The line end is not part of the string: a declaration after it can still be read.
            if (IsNewline(c)) return new CssToken(CssTokenKind.BadString, tokenStart, Position, buffer.ToString());
            if (c == '\\' && Position + 1 >= end)
            {
                Position++;
            }
            else if (c == '\\' && IsNewline(text[Position + 1]))
            {
                Position += text[Position + 1] == '\r' && Peek(2) == '\n' ? 3 : 2;
            }
            else
            {
                Character();
            }
        }
        return new CssToken(CssTokenKind.String, tokenStart, Position, buffer.ToString());
    }

    private CssToken Numeric(int tokenStart)
    {
        CssTokenFlags flags = CssTokenFlags.Integer;
        if (Peek() is '+' or '-')
        {
            flags |= CssTokenFlags.Signed;
            Position++;
        }
        while (char.IsAsciiDigit(Peek())) Position++;
        if (Peek() == '.' && char.IsAsciiDigit(Peek(1)))
        {
            flags &= ~CssTokenFlags.Integer;
            Position++;
            while (char.IsAsciiDigit(Peek())) Position++;
        }
        if (Peek() is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
        {
            flags &= ~CssTokenFlags.Integer;
            Position += 2;
            while (char.IsAsciiDigit(Peek())) Position++;
        }
        double number = Clamp(double.Parse(text.AsSpan(tokenStart, Position - tokenStart), NumberStyles.Float, CultureInfo.InvariantCulture));
        if (StartsIdent()) return new CssToken(CssTokenKind.Dimension, tokenStart, Position, Name(), number, flags) with { End = Position };
        if (Peek() == '%')
        {
            Position++;
            return new CssToken(CssTokenKind.Percentage, tokenStart, Position, "", number, flags);
        }
        return new CssToken(CssTokenKind.Number, tokenStart, Position, "", number, flags);
    }

    // Larger numbers than any length on paper, small enough that sums and products of a few stay finite.
    private static double Clamp(double number) => Math.Clamp(number, -1e18, 1e18);

    private CssToken IdentLike(int tokenStart)
    {
        string name = Name();
        if (Peek() != '(') return new CssToken(CssTokenKind.Ident, tokenStart, Position, name);
        Position++;
        if (!name.Equals("url", StringComparison.OrdinalIgnoreCase)) return new CssToken(CssTokenKind.Function, tokenStart, Position, name);
        int afterBracket = Position;
        while (IsWhitespace(Peek())) Position++;
        if (Peek() is '"' or '\'')
        {
            Position = afterBracket;
            return new CssToken(CssTokenKind.Function, tokenStart, Position, name);
        }
        return Url(tokenStart);
    }

    private CssToken Url(int tokenStart)
    {
        buffer.Clear();
        while (Position < end)
        {
            char c = text[Position];
            if (c == ')')
            {
                Position++;
                break;
            }
            if (IsWhitespace(c))
            {
                while (IsWhitespace(Peek())) Position++;
                if (Position < end && Peek() != ')') return BadUrl(tokenStart);
                continue;
            }
            if (c is '"' or '\'' or '(' || IsNonPrintable(c) || (c == '\\' && !IsEscape(0))) return BadUrl(tokenStart);
            Character();
        }
        return new CssToken(CssTokenKind.Url, tokenStart, Position, buffer.ToString());
    }

    private CssToken BadUrl(int tokenStart)
    {
        while (Position < end)
        {
            if (text[Position] == ')')
            {
                Position++;
                break;
            }
            Position += IsEscape(0) ? 2 : 1;
        }
        Position = Math.Min(Position, end);
        return new CssToken(CssTokenKind.BadUrl, tokenStart, Position);
    }

    private string Name()
    {
        int from = Position;
        while (IsName(0) && Peek() != '\0') Position++;
        if (!(Position < end && (Peek() == '\0' || IsEscape(0)))) return text[from..Position];
        buffer.Clear();
        buffer.Append(text, from, Position - from);
        while (IsName(0) || IsEscape(0)) Character();
        return buffer.ToString();
    }

    /// <summary>Appends the next character, or what an escape stands for.</summary>
    private void Character()
    {
        char c = text[Position++];
        if (c != '\\')
        {
            buffer.Append(c == '\0' ? Replacement : c);
            return;
        }
        if (Position >= end)
        {
            buffer.Append(Replacement);
            return;
        }
        if (!char.IsAsciiHexDigit(text[Position]))
        {
            char escaped = text[Position++];
            buffer.Append(escaped == '\0' ? Replacement : escaped);
            return;
        }
        int digits = 0;
        int codePoint = 0;
        while (digits < 6 && char.IsAsciiHexDigit(Peek()))
        {
            codePoint = codePoint * 16 + Convert.ToInt32(text[Position++].ToString(), 16);
            digits++;
        }
        if (Peek() == '\r' && Peek(1) == '\n') Position++;
        if (IsWhitespace(Peek())) Position++;
        if (codePoint == 0 || !Rune.IsValid(codePoint)) buffer.Append(Replacement);
        else buffer.Append(new Rune(codePoint).ToString());
    }

    private bool StartsNumber()
    {
        int i = Peek() is '+' or '-' ? 1 : 0;
        return char.IsAsciiDigit(Peek(i)) || (Peek(i) == '.' && char.IsAsciiDigit(Peek(i + 1)));
    }

    private bool StartsIdent(int offset = 0)
    {
        char c = Peek(offset);
        if (c == '-' && Position + offset < end) return IsNameStart(offset + 1) || (Peek(offset + 1) == '-') || IsEscape(offset + 1);
        return IsNameStart(offset) || IsEscape(offset);
    }

    private bool IsEscape(int offset) =>
        Peek(offset) == '\\' && Position + offset < end && !(Position + offset + 1 < end && IsNewline(text[Position + offset + 1]));

    private bool IsNameStart(int offset) =>
        Position + offset < end && text[Position + offset] is char c && (char.IsAsciiLetter(c) || c == '_' || c >= '\u0080' || c == '\0');

    private bool IsName(int offset) =>
        Position + offset < end && text[Position + offset] is char c && (char.IsAsciiLetterOrDigit(c) || c is '_' or '-' || c >= '\u0080' || c == '\0');

    // Past the end as U+0000, which nothing compares equal to but a U+0000 of the text: those tests look at the position too.
    private char Peek(int offset = 0) => Position + offset < end ? text[Position + offset] : '\0';

    private static bool IsWhitespace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsNewline(char c) => c is '\n' or '\r' or '\f';

    private static bool IsNonPrintable(char c) => c is (>= '\u0001' and <= '\u0008') or '\u000B' or (>= '\u000E' and <= '\u001F') or '\u007F';
}
