namespace Handbook.Templates;

/// <summary>
/// How far a template may go before it is stopped. The defaults let a book of 650,000 words through and stop a runaway template
/// within seconds.
/// </summary>
internal sealed record TemplateLimits
{
    public static readonly TemplateLimits Default = new();

    /// <summary>Steps of one outermost loop, with all loops inside it.</summary>
    public int LoopSteps { get; init; } = 5_000_000;

    /// <summary>Includes and functions inside one another.</summary>
    public int Depth { get; init; } = 60;

    /// <summary>UTF-16 characters that one page, or the print document, may have.</summary>
    public int OutputCharacters { get; init; } = 400_000_000;

    /// <summary>UTF-16 characters of one value made by string operations.</summary>
    public int StringCharacters { get; init; } = 4_000_000;

    /// <summary>Wall time of one page, or of the print document.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
