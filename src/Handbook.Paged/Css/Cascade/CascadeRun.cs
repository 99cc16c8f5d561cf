using Handbook.Paged.Css.Properties;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Declarations of one block that apply together; runs are sorted by rising precedence.</summary>
/// <param name="Layer">The order of the cascade layer; for <c>revert-layer</c>.</param>
internal readonly record struct CascadeRun(DeclarationBlock Block, bool IsImportant, Origin Origin, int Layer)
{
    public IReadOnlyList<Declared> Declarations => IsImportant ? Block.Important : Block.Normal;

    public IReadOnlyList<DeclaredCustom> Custom => IsImportant ? Block.ImportantCustom : Block.Custom;

    public static CascadeRun Normal(DeclarationBlock block, Origin origin, int layer) => new(block, false, origin, layer);

    /// <summary>
    /// All normal declarations, then the important ones, whose origins and layers count the other way round.
    /// See <see href="https://www.w3.org/TR/css-cascade-5/#importance">CSS Cascade 5, 6.3</see>.
    /// </summary>
    /// <param name="normal">By rising precedence of normal declarations.</param>
    public static List<CascadeRun> WithImportant(List<CascadeRun> normal)
    {
        if (!normal.Exists(r => r.Block.HasImportant)) return normal;
        // The sort is stable: inside an origin and a layer, specificity and order count as they do for normal declarations.
        normal.AddRange([.. normal.Where(r => r.Block.HasImportant).OrderBy(ImportantOrigin).ThenByDescending(r => r.Layer).Select(r => r with { IsImportant = true })]);
        return normal;
    }

    private static int ImportantOrigin(CascadeRun run) => run.Origin switch
    {
        Origin.UserAgent => 2,
        Origin.Attribute => 1,
        _ => 0,
    };

    /// <summary>Whether <paramref name="other"/>, of lower precedence, is what a <c>revert</c> or <c>revert-layer</c> of this run goes back to.</summary>
    public bool RevertsTo(CascadeRun other, CssWideKeyword keyword)
    {
        if (keyword == CssWideKeyword.Revert) return other.Origin < Origin.Hint && Origin != Origin.UserAgent;
        bool isSameLayer = other.Origin == Origin && other.Layer == Layer && other.IsImportant == IsImportant;
        return !isSameLayer && !(IsImportant && other.IsImportant);
    }
}
