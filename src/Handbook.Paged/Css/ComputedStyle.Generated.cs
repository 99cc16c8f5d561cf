using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css;

/// <summary>Generated content, counters, named strings, bookmarks. See <see href="https://www.w3.org/TR/css-content-3/">CSS Generated Content 3</see> and <see href="https://www.w3.org/TR/css-gcpm-3/">GCPM 3</see>.</summary>
internal sealed class GeneratedGroup : IStyleGroup<GeneratedGroup>
{
    public Content Content = Content.Normal;
    public IReadOnlyList<CounterChange> CounterReset = [];
    public IReadOnlyList<CounterChange> CounterIncrement = [];
    public IReadOnlyList<CounterChange> CounterSet = [];
    public IReadOnlyList<StringSet> StringSet = [];
    public int? BookmarkLevel;
    public IReadOnlyList<ContentItem> BookmarkLabel = InitialBookmarkLabel;
    public BookmarkState BookmarkState;

    private static readonly IReadOnlyList<ContentItem> InitialBookmarkLabel = [new ContentOfElement(ContentPart.Text)];

    public static GeneratedGroup Initial { get; } = new();

    public static StyleGroup<GeneratedGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.generated);

    public GeneratedGroup Copy() => (GeneratedGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal GeneratedGroup generated;

    public Content Content => generated.Content;

    public IReadOnlyList<CounterChange> CounterReset => generated.CounterReset;

    public IReadOnlyList<CounterChange> CounterIncrement => generated.CounterIncrement;

    public IReadOnlyList<CounterChange> CounterSet => generated.CounterSet;

    /// <summary>Empty for <c>none</c>.</summary>
    public IReadOnlyList<StringSet> StringSet => generated.StringSet;

    /// <summary>1 for the outermost; null for <c>none</c>.</summary>
    public int? BookmarkLevel => generated.BookmarkLevel;

    public IReadOnlyList<ContentItem> BookmarkLabel => generated.BookmarkLabel;

    public BookmarkState BookmarkState => generated.BookmarkState;
}
