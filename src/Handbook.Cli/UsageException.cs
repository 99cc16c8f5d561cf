namespace Handbook.Cli;

/// <summary>The command can't be carried out as it was given: ends the run with <see cref="ExitStatus.Usage"/>.</summary>
/// <param name="message">What is wrong, naming the offending word.</param>
/// <param name="hint">What to do; null where the message says it.</param>
internal sealed class UsageException(string message, string? hint = null) : Exception(message)
{
    public string? Hint { get; } = hint;
}
