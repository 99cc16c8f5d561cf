namespace Handbook.Paged.Css.Syntax;

/// <summary>See <see href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax 3, 4</see>. Comments are no tokens.</summary>
internal enum CssTokenKind : byte
{
    EndOfFile,
    Whitespace,
    Ident,
    Function,
    AtKeyword,
    Hash,
    String,
    BadString,
    Url,
    BadUrl,
    Delim,
    Number,
    Percentage,
    Dimension,
    Cdo,
    Cdc,
    Colon,
    Semicolon,
    Comma,
    OpenSquare,
    CloseSquare,
    OpenParen,
    CloseParen,
    OpenCurly,
    CloseCurly,
}

[Flags]
internal enum CssTokenFlags : byte
{
    None = 0,

    /// <summary>A number without a fraction or an exponent.</summary>
    Integer = 1,

    /// <summary>A number that begins with + or -.</summary>
    Signed = 2,

    /// <summary>A hash that is an identifier, so that it can be an id selector.</summary>
    Id = 4,
}

/// <param name="Start">Offset in the source text.</param>
/// <param name="Text">Escapes resolved: a name without its <c>@</c>, <c>#</c> or bracket; a string's or url's content; a delimiter; a dimension's unit.</param>
internal readonly record struct CssToken(CssTokenKind Kind, int Start, int End, string Text = "", double Number = 0, CssTokenFlags Flags = CssTokenFlags.None);
