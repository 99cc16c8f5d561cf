namespace Handbook.Content;

internal sealed record LoadOptions
{
    /// <summary>Drafts are entries like any other. Otherwise only their ids are known, so that a link to one can say so.</summary>
    public bool Drafts { get; init; }

    /// <summary>Files parsed at once. The result does not depend on it.</summary>
    public int Jobs { get; init; } = 1;
}
