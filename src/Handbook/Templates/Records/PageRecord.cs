namespace Handbook.Templates.Records;

/// <summary>A page of the site as templates see it.</summary>
internal sealed class PageRecord(string path) : Record("The page", 16)
{
    /// <summary>Below the site, with <c>/</c>.</summary>
    public string Path { get; } = path;
}
