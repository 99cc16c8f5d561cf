namespace Handbook.Paged.Css.Syntax;

/// <summary>
/// Rules and declarations out of tokens. Reads any text to its end; what is no rule and no declaration is left out and noted.
/// See <see href="https://drafts.csswg.org/css-syntax/#parsing">CSS Syntax 3, 5</see>, in the form that knows nesting.
/// </summary>
internal sealed class CssParser
{
    /// <summary>How deep rules, functions and blocks nest: whatever walks them may recurse.</summary>
    public const int MaximumDepth = 64;

    private readonly CssTokenizer tokenizer;
    private CssToken token;
    private bool spaceBefore;
    private int depth;
    private List<SyntaxError> errors = [];

    private CssParser(string text, int start, int end)
    {
        tokenizer = new CssTokenizer(text, start, end);
        Read();
    }

    public static CssBlock ParseStylesheet(string text, int start, int end)
    {
        var parser = new CssParser(text, start, end);
        var items = new List<BlockItem>();
        parser.TopLevel(items);
        return new CssBlock(items, parser.errors);
    }

    /// <summary>The contents of a <c>style</c> attribute.</summary>
    public static CssBlock ParseBlockContents(string text, int start, int end)
    {
        var parser = new CssParser(text, start, end);
        var items = new List<BlockItem>();
        while (parser.token.Kind != CssTokenKind.EndOfFile)
        {
            parser.BlockContents(items);
            // A bracket that closes nothing ends a block; an attribute has no block to end.
            if (parser.token.Kind == CssTokenKind.CloseCurly) parser.Read();
        }
        return new CssBlock(items, parser.errors);
    }

    public static IReadOnlyList<ComponentValue> ParseComponentValues(string text)
    {
        var parser = new CssParser(text, 0, text.Length);
        var values = new List<ComponentValue>();
        while (parser.token.Kind != CssTokenKind.EndOfFile) values.Add(parser.Value());
        return values;
    }

    private void Read()
    {
        spaceBefore = false;
        token = tokenizer.Next();
        while (token.Kind == CssTokenKind.Whitespace)
        {
            spaceBefore = true;
            token = tokenizer.Next();
        }
    }

    private void Return(int position)
    {
        tokenizer.Position = position;
        Read();
    }

    private void TopLevel(List<BlockItem> items)
    {
        while (token.Kind != CssTokenKind.EndOfFile)
        {
            switch (token.Kind)
            {
                case CssTokenKind.Cdo or CssTokenKind.Cdc:
                    Read();
                    break;
                case CssTokenKind.AtKeyword:
                    items.Add(ReadAtRule(isNested: false));
                    break;
                default:
                    if (ReadQualifiedRule(isNested: false) is { } rule) items.Add(rule);
                    break;
            }
        }
    }

    private AtRule ReadAtRule(bool isNested)
    {
        int start = token.Start;
        string name = token.Text.ToLowerInvariant();
        Read();
        var prelude = new List<ComponentValue>();
        while (true)
        {
            switch (token.Kind)
            {
                case CssTokenKind.Semicolon:
                    int end = token.End;
                    Read();
                    return new AtRule(name, prelude, null, start, end);
                case CssTokenKind.EndOfFile:
                case CssTokenKind.CloseCurly when isNested:
                    return new AtRule(name, prelude, null, start, token.Start);
                case CssTokenKind.OpenCurly:
                    CssBlock block = ReadBlock(out int blockEnd);
                    return new AtRule(name, prelude, block, start, blockEnd);
                default:
                    prelude.Add(Value());
                    break;
            }
        }
    }

    /// <returns>Null where there is no rule: the text up to where one could start is skipped and noted.</returns>
    private QualifiedRule? ReadQualifiedRule(bool isNested)
    {
        int start = token.Start;
        var prelude = new List<ComponentValue>();
        while (true)
        {
            switch (token.Kind)
            {
                case CssTokenKind.EndOfFile:
                case CssTokenKind.CloseCurly when isNested:
                    Note(isNested ? SyntaxErrorKind.BadDeclaration : SyntaxErrorKind.BadRule, start, LastEnd(prelude, start));
                    return null;
                case CssTokenKind.Semicolon when isNested:
                    Note(SyntaxErrorKind.BadDeclaration, start, LastEnd(prelude, start));
                    Read();
                    return null;
                case CssTokenKind.OpenCurly:
                    bool isCustom = prelude.Count > 1 && prelude[0].Kind == CssTokenKind.Ident && prelude[0].Text.StartsWith("--", StringComparison.Ordinal) && prelude[1].Kind == CssTokenKind.Colon;
                    CssBlock block = ReadBlock(out int end);
                    if (!isCustom) return new QualifiedRule(prelude, block, start, end);
                    Note(SyntaxErrorKind.BadDeclaration, start, end);
                    return null;
                default:
                    prelude.Add(Value());
                    break;
            }
        }
    }

    private CssBlock ReadBlock(out int end)
    {
        int open = token.Start;
        if (depth >= MaximumDepth)
        {
            SkipBlock();
            end = token.Start;
            Note(SyntaxErrorKind.NestedTooDeeply, open, open + 1);
            return CssBlock.Empty;
        }
        depth++;
        List<SyntaxError> outer = errors;
        errors = [];
        Read();
        var items = new List<BlockItem>();
        BlockContents(items);
        if (token.Kind == CssTokenKind.EndOfFile) Note(SyntaxErrorKind.UnclosedBlock, open, open + 1);
        end = token.End;
        var block = new CssBlock(items, errors);
        errors = outer;
        depth--;
        Read();
        return block;
    }

    /// <summary>Stops at a closing curly bracket or the end of the text.</summary>
    private void BlockContents(List<BlockItem> items)
    {
        while (token.Kind is not (CssTokenKind.EndOfFile or CssTokenKind.CloseCurly))
        {
            switch (token.Kind)
            {
                case CssTokenKind.Semicolon:
                    Read();
                    break;
                case CssTokenKind.AtKeyword:
                    items.Add(ReadAtRule(isNested: true));
                    break;
                default:
                    int position = token.Start;
                    if (ReadDeclaration() is { } declaration)
                    {
                        items.Add(declaration);
                    }
                    else
                    {
                        Return(position);
                        if (ReadQualifiedRule(isNested: true) is { } rule) items.Add(rule);
                    }
                    break;
            }
        }
    }

    /// <returns>Null where it is none; then the position is anywhere.</returns>
    private CssDeclaration? ReadDeclaration()
    {
        if (token.Kind != CssTokenKind.Ident) return null;
        int start = token.Start;
        string name = token.Text;
        Read();
        if (token.Kind != CssTokenKind.Colon) return null;
        int end = token.End;
        Read();
        bool isCustom = name.StartsWith("--", StringComparison.Ordinal);
        var value = new List<ComponentValue>();
        int blocks = 0;
        int errorCount = errors.Count;
        while (token.Kind is not (CssTokenKind.EndOfFile or CssTokenKind.CloseCurly or CssTokenKind.Semicolon))
        {
            if (token.Kind == CssTokenKind.OpenCurly) blocks++;
            value.Add(Value());
            if (blocks > 0 && value.Count > 1 && !isCustom)
            {
                // A selector such as a:hover, not a declaration.
                errors.RemoveRange(errorCount, errors.Count - errorCount);
                return null;
            }
        }
        if (value.Count > 0) end = value[^1].End;
        bool isImportant = value.Count >= 2 && value[^1].IsIdent("important") && value[^2].IsDelim('!');
        if (isImportant) value.RemoveRange(value.Count - 2, 2);
        return new CssDeclaration(name, value, isImportant, start, end);
    }

    private ComponentValue Value()
    {
        CssToken current = token;
        bool space = spaceBefore;
        CssTokenKind? close = current.Kind switch
        {
            CssTokenKind.Function or CssTokenKind.OpenParen => CssTokenKind.CloseParen,
            CssTokenKind.OpenSquare => CssTokenKind.CloseSquare,
            CssTokenKind.OpenCurly => CssTokenKind.CloseCurly,
            _ => null,
        };
        if (close is null)
        {
            Read();
            return new ComponentValue(current.Kind, current.Start, current.End, current.Text, current.Number, current.Flags, space, []);
        }
        if (depth >= MaximumDepth)
        {
            SkipBlock();
            Note(SyntaxErrorKind.NestedTooDeeply, current.Start, current.End);
            return new ComponentValue(CssTokenKind.BadUrl, current.Start, token.Start, "", 0, CssTokenFlags.None, space, []);
        }
        depth++;
        Read();
        var children = new List<ComponentValue>();
        while (token.Kind != close && token.Kind != CssTokenKind.EndOfFile) children.Add(Value());
        depth--;
        int end = token.End;
        Read();
        return new ComponentValue(current.Kind, current.Start, end, current.Text, 0, CssTokenFlags.None, space, children);
    }

    /// <summary>From an opening bracket to after the one that closes it, without recursion.</summary>
    private void SkipBlock()
    {
        var expected = new Stack<CssTokenKind>();
        do
        {
            switch (token.Kind)
            {
                case CssTokenKind.Function or CssTokenKind.OpenParen:
                    expected.Push(CssTokenKind.CloseParen);
                    break;
                case CssTokenKind.OpenSquare:
                    expected.Push(CssTokenKind.CloseSquare);
                    break;
                case CssTokenKind.OpenCurly:
                    expected.Push(CssTokenKind.CloseCurly);
                    break;
                case CssTokenKind kind when expected.Peek() == kind:
                    expected.Pop();
                    break;
            }
            Read();
        }
        while (expected.Count > 0 && token.Kind != CssTokenKind.EndOfFile);
    }

    private void Note(SyntaxErrorKind kind, int start, int end) => errors.Add(new SyntaxError(kind, start, end));

    private static int LastEnd(List<ComponentValue> values, int start) => values.Count == 0 ? start + 1 : values[^1].End;
}
