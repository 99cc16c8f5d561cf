namespace Handbook.Cli;

internal static class ExitStatus
{
    public const int Fine = 0;

    /// <summary>The content or the templates have errors, or warnings under <c>--strict</c>.</summary>
    public const int ContentHasErrors = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>A bug of ours.</summary>
    public const int Bug = 3;

    /// <summary>Ctrl-C: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}
