using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>What a declaration gives one longhand.</summary>
/// <param name="Value">A specified value of the property's type, a boxed <see cref="CssWideKeyword"/>, or a <see cref="PendingValue"/>.</param>
internal readonly record struct Declared(Property Property, object Value);

/// <param name="Value">Null where <paramref name="Keyword"/> is set.</param>
internal readonly record struct DeclaredCustom(string Name, IReadOnlyList<ComponentValue>? Value, CssWideKeyword? Keyword);

/// <summary>A value with <c>var()</c> in it, parsed once the variables are known. See <see href="https://www.w3.org/TR/css-variables-1/#using-variables">CSS Variables 1, 3</see>.</summary>
/// <param name="shorthand">Where the declaration is of a shorthand; then <paramref name="index"/> is the longhand's place in it.</param>
internal sealed class PendingValue(IReadOnlyList<ComponentValue> components, Property longhand, Shorthand? shorthand, int index, SourceSpan span, string writtenName)
{
    public IReadOnlyList<ComponentValue> Components => components;

    public Property Longhand => longhand;

    public Shorthand? Shorthand => shorthand;

    public int Index => index;

    public SourceSpan Span => span;

    /// <summary>The property's name as the author wrote it.</summary>
    public string WrittenName => writtenName;
}

/// <summary>The declarations of a rule or a <c>style</c> attribute, each longhand once.</summary>
internal sealed class DeclarationBlock(
    IReadOnlyList<Declared> normal,
    IReadOnlyList<Declared> important,
    IReadOnlyList<DeclaredCustom> custom,
    IReadOnlyList<DeclaredCustom> importantCustom)
{
    public static readonly DeclarationBlock Empty = new([], [], [], []);

    public IReadOnlyList<Declared> Normal => normal;

    public IReadOnlyList<Declared> Important => important;

    public IReadOnlyList<DeclaredCustom> Custom => custom;

    public IReadOnlyList<DeclaredCustom> ImportantCustom => importantCustom;

    public bool HasImportant => important.Count > 0 || importantCustom.Count > 0;

    public bool IsEmpty => normal.Count == 0 && custom.Count == 0 && !HasImportant;
}
