using System.Collections.Immutable;
using Handbook.Content.Yaml;

namespace Handbook.Model;

internal enum HtmlMode
{
    Sanitize,
    Escape,
    Allow,
}

/// <summary>handbook.yaml, checked, but for what templates declare (<see cref="Theme"/>).</summary>
internal sealed record HandbookSettings
{
    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Description { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Version { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>http or https, ending in <c>/</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>With <c>{path}</c> for the entry's path from the root (<c>content/pages/x.md</c>); a URL without it gets the path appended.</summary>
    public string? EditUrl { get; init; }

    public string? Cname { get; init; }

    /// <summary>Settings over <c>theme.yaml</c>, unchecked, with their places; null for none.</summary>
    public YamlMapping? Theme { get; init; }

    public HtmlMode Html { get; init; } = HtmlMode.Sanitize;

    /// <summary>Images of other hosts are shown on the site; otherwise they become links.</summary>
    public bool RemoteImages { get; init; }

    /// <summary><c>external-links:</c> as written, for the checker that asks the web; null for none.</summary>
    public YamlMapping? ExternalLinks { get; init; }

    /// <summary><c>checks:</c> as written: what each diagnostic is set to; null for none.</summary>
    public YamlMapping? Checks { get; init; }

    public RecordValue? Extra { get; init; }
}
