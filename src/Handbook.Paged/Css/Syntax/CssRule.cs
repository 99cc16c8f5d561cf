namespace Handbook.Paged.Css.Syntax;

/// <summary>What a block holds, in the order of the source: declarations and rules.</summary>
internal abstract class BlockItem(int start, int end)
{
    public int Start => start;

    public int End => end;
}

/// <summary>See <see href="https://www.w3.org/TR/css-syntax-3/#declaration">CSS Syntax 3, 5</see>.</summary>
/// <param name="name">As written; custom properties are case-sensitive.</param>
/// <param name="start">The name's first character.</param>
/// <param name="end">After the value, <c>!important</c> included, without the semicolon.</param>
internal sealed class CssDeclaration(string name, IReadOnlyList<ComponentValue> value, bool isImportant, int start, int end) : BlockItem(start, end)
{
    public string Name => name;

    public IReadOnlyList<ComponentValue> Value => value;

    public bool IsImportant => isImportant;

    public bool IsCustom => name.StartsWith("--", StringComparison.Ordinal);
}

internal abstract class CssRule(IReadOnlyList<ComponentValue> prelude, CssBlock? block, int start, int end) : BlockItem(start, end)
{
    public IReadOnlyList<ComponentValue> Prelude => prelude;

    /// <summary>Null for an at-rule that ends in a semicolon.</summary>
    public CssBlock? Block => block;
}

internal sealed class QualifiedRule(IReadOnlyList<ComponentValue> prelude, CssBlock block, int start, int end) : CssRule(prelude, block, start, end);

/// <param name="name">In lower case, without the <c>@</c>.</param>
internal sealed class AtRule(string name, IReadOnlyList<ComponentValue> prelude, CssBlock? block, int start, int end) : CssRule(prelude, block, start, end)
{
    public string Name => name;
}

internal enum SyntaxErrorKind : byte
{
    BadDeclaration,
    BadRule,
    UnclosedBlock,
    NestedTooDeeply,
}

/// <summary>What could not be read and was left out, for whoever takes the block into account to report.</summary>
internal readonly record struct SyntaxError(SyntaxErrorKind Kind, int Start, int End);

internal sealed class CssBlock(IReadOnlyList<BlockItem> items, IReadOnlyList<SyntaxError> errors)
{
    public static readonly CssBlock Empty = new([], []);

    public IReadOnlyList<BlockItem> Items => items;

    public IReadOnlyList<SyntaxError> Errors => errors;
}
