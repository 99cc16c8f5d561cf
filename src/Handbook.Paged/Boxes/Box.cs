using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>
/// A node of the box tree: what layout sizes and places. One element makes none, one or several boxes; an anonymous box has no element.
/// See <see href="https://www.w3.org/TR/css-display-3/#box-tree">CSS Display 3, 1.2</see>.
/// </summary>
internal abstract class Box(ComputedStyle style, ElementFacts? element)
{
    public ComputedStyle Style { get; } = style;

    /// <summary>The element whose principal box this is; null for anonymous and generated boxes.</summary>
    public ElementFacts? Element { get; } = element;

    /// <summary>The structure element that the box's content belongs to; null: its parent's.</summary>
    public StructureNode? Structure { get; init; }

    /// <summary><c>break-before</c>, also of the first child where that adjoins this box's start (CSS Fragmentation 3, 3.1).</summary>
    public BreakBetween BreakBefore { get; init; }

    /// <summary><c>break-after</c>, also of the last child.</summary>
    public BreakBetween BreakAfter { get; init; }

    /// <summary>Name of the page on which the box's first content wants to stand (CSS Paged Media 3, 8.1); null for the default.</summary>
    public string? StartPage { get; init; }

    public string? EndPage { get; init; }

    public bool IsFloating => Style.Float is Float.Left or Float.Right;

    public bool IsOutOfFlow => Style.Position is Position.Absolute or Position.Fixed;

    public bool IsInFlow => !IsFloating && !IsOutOfFlow;
}

/// <summary>What later stages need of an element, so that the document itself can be let go.</summary>
internal sealed record ElementFacts(string LocalName, string? Id, Diagnostics.SourceSpan? Span)
{
    /// <summary>Target of a link, as written: <c>#id</c> or a URL.</summary>
    public string? Href { get; init; }

    /// <summary>Of a link: the text inside, or else the words that stand for its images.</summary>
    public string LinkWords { get; init; } = "";

    /// <summary>Level 1 to 6 in the PDF's outline; 0: none.</summary>
    public int BookmarkLevel { get; init; }

    public string BookmarkLabel { get; init; } = "";

    public bool BookmarkOpen { get; init; } = true;

    /// <summary>Named strings that the element sets (CSS GCPM 1.1).</summary>
    public IReadOnlyList<NamedString> NamedStrings { get; init; } = [];

    /// <summary>New value of the page counter, from <c>counter-reset: page</c> or <c>counter-set: page</c>; null: unchanged.</summary>
    public int? PageCounter { get; init; }

    /// <summary>Counters that the element changes and that margin boxes show.</summary>
    public IReadOnlyList<CounterAssignment> Counters { get; init; } = [];
}

/// <summary>What a counter is at an element that changes it.</summary>
/// <param name="Values">From the outermost to the innermost.</param>
internal readonly record struct CounterAssignment(string Name, IReadOnlyList<int> Values, CounterChangeKind Kind);

internal enum CounterChangeKind : byte
{
    Counted,

    /// <summary>It begins anew here and was not counted up: it awaits its first use.</summary>
    Reset,

    /// <summary>The element is the first one after its scope: an outer counter of the name counts again, or none.</summary>
    Ended,
}

/// <summary>A value of <c>string-set</c> with its content resolved to text.</summary>
internal readonly record struct NamedString(string Name, string Value);
