using Handbook.Diagnostics;
using Handbook.Paged.Html;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged;

/// <summary>What a document is rendered with.</summary>
public sealed record PagedOptions
{
    public PagedForm Form { get; init; }

    /// <summary>For style sheets, images and fonts that the document points at; null where it is all there is.</summary>
    public IResourceLoader? Resources { get; init; }

    /// <summary>Author style sheets that come after the document's own.</summary>
    public IReadOnlyList<SourceText> StyleSheets { get; init; } = [];

    /// <summary>Fonts that come with the program.</summary>
    public IReadOnlyList<FontSource> BundledFonts { get; init; } = [];

    /// <summary>Fonts of the project; they win over bundled ones of the same family.</summary>
    public IReadOnlyList<FontSource> ProjectFonts { get; init; } = [];

    /// <summary>What <c>serif</c>, <c>sans-serif</c>, <c>monospace</c> and other generic families stand for, best first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> GenericFamilies { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether fonts of the machine may be used: output then depends on the machine.</summary>
    public bool UsesSystemFonts { get; init; }

    /// <summary>Whether the file may claim PDF/UA-1 and PDF/A-3a; it does so only where no diagnostic says otherwise.</summary>
    public bool ClaimsAccessibility { get; init; } = true;

    public bool ClaimsArchiving { get; init; } = true;

    /// <summary>The program that made the document, as the PDF's <c>Creator</c> names it.</summary>
    public string? Creator { get; init; }

    /// <summary>The date of a document that gives none of its own (<c>&lt;meta name=dcterms.created&gt;</c>); null: none. No clock is read.</summary>
    public DateTimeOffset? Date { get; init; }

    internal const int UsualMaximumPages = 100_000;

    /// <summary>Past this a document is taken for endless: an error is reported, and nothing written.</summary>
    public int MaximumPages { get; init; } = UsualMaximumPages;

    /// <summary>Called for every page: its number (0 while pages are only counted) and the number of pages known so far.</summary>
    public Action<int, int>? Progress { get; init; }
}

/// <summary>What came of it.</summary>
public sealed record PagedResult(int PageCount);
