using System.Globalization;
using System.Text;

namespace Handbook.Paged.Css.Syntax;

/// <summary>
/// A token, or a function or block with what it contains. White space between values is kept as a mark on the value after it.
/// See <see href="https://www.w3.org/TR/css-syntax-3/#component-value">CSS Syntax 3, 5</see>.
/// </summary>
/// <param name="Kind"><see cref="CssTokenKind.Function"/>, an opening bracket for a block, or any token but white space.</param>
internal sealed record ComponentValue(
    CssTokenKind Kind,
    int Start,
    int End,
    string Text,
    double Number,
    CssTokenFlags Flags,
    bool SpaceBefore,
    IReadOnlyList<ComponentValue> Children)
{
    public bool IsInteger => (Flags & CssTokenFlags.Integer) != 0;

    public bool IsBlock => Kind is CssTokenKind.OpenCurly or CssTokenKind.OpenParen or CssTokenKind.OpenSquare;

    public bool IsIdent(string name) => Kind == CssTokenKind.Ident && Text.Equals(name, StringComparison.OrdinalIgnoreCase);

    public bool IsFunction(string name) => Kind == CssTokenKind.Function && Text.Equals(name, StringComparison.OrdinalIgnoreCase);

    public bool IsDelim(char c) => Kind == CssTokenKind.Delim && Text[0] == c;

    /// <summary>Canonical CSS text: for messages and dumps.</summary>
    public override string ToString()
    {
        var builder = new StringBuilder();
        Write(builder);
        return builder.ToString();
    }

    public static string Serialize(IReadOnlyList<ComponentValue> values)
    {
        var builder = new StringBuilder();
        WriteAll(builder, values);
        return builder.ToString();
    }

    private static void WriteAll(StringBuilder builder, IReadOnlyList<ComponentValue> values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0 && values[i].SpaceBefore) builder.Append(' ');
            values[i].Write(builder);
        }
    }

    private void Write(StringBuilder builder)
    {
        switch (Kind)
        {
            case CssTokenKind.Function:
                builder.Append(Text).Append('(');
                WriteAll(builder, Children);
                builder.Append(')');
                break;
            case CssTokenKind.OpenParen:
                Block(builder, '(', ')');
                break;
            case CssTokenKind.OpenSquare:
                Block(builder, '[', ']');
                break;
            case CssTokenKind.OpenCurly:
                Block(builder, '{', '}');
                break;
            case CssTokenKind.String:
                builder.Append('"').Append(Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
                break;
            case CssTokenKind.Url:
                builder.Append("url(").Append(Text).Append(')');
                break;
            case CssTokenKind.Number or CssTokenKind.Dimension or CssTokenKind.Percentage:
                builder.Append(Number.ToString("0.######", CultureInfo.InvariantCulture)).Append(Kind == CssTokenKind.Percentage ? "%" : Text);
                break;
            default:
                builder.Append(Punctuation(Kind)).Append(Text);
                break;
        }
    }

    private void Block(StringBuilder builder, char open, char close)
    {
        builder.Append(open);
        WriteAll(builder, Children);
        builder.Append(close);
    }

    private static string Punctuation(CssTokenKind kind) => kind switch
    {
        CssTokenKind.AtKeyword => "@",
        CssTokenKind.Hash => "#",
        CssTokenKind.Colon => ":",
        CssTokenKind.Semicolon => ";",
        CssTokenKind.Comma => ",",
        CssTokenKind.Cdo => "<!--",
        CssTokenKind.Cdc => "-->",
        CssTokenKind.CloseCurly => "}",
        CssTokenKind.CloseParen => ")",
        CssTokenKind.CloseSquare => "]",
        _ => "",
    };
}
