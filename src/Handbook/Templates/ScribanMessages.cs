using System.Text.RegularExpressions;
using Handbook.Diagnostics;

namespace Handbook.Templates;

/// <summary>Gives the problems that Scriban itself finds the wording of ours.</summary>
internal static partial class ScribanMessages
{
    public static Diagnostic Translate(string message, TemplatePlace place, TemplateLimits limits)
    {
        if (message.Contains("number of iteration limit", StringComparison.Ordinal))
        {
            return TemplateDiagnostics.Limit(place, $"The loop made more than {limits.LoopSteps} steps");
        }
        if (message.Contains("recursive depth limit", StringComparison.OrdinalIgnoreCase) || message.Contains("recursi", StringComparison.OrdinalIgnoreCase))
        {
            return TemplateDiagnostics.Limit(place, $"Includes and functions are nested more than {limits.Depth} deep");
        }
        if (message.Contains("output", StringComparison.OrdinalIgnoreCase) && message.Contains("limit", StringComparison.OrdinalIgnoreCase))
        {
            return TemplateDiagnostics.Limit(place, $"The page grew longer than {limits.OutputCharacters} characters");
        }
        if (message.Contains("LimitToString", StringComparison.Ordinal))
        {
            return TemplateDiagnostics.Limit(place, $"A text grew longer than {limits.StringCharacters} characters");
        }
        if (NullTarget().Match(message) is { Success: true } match)
        {
            return TemplateDiagnostics.NothingThere(place, match.Groups["member"].Value);
        }
        if (message.Contains("readonly", StringComparison.OrdinalIgnoreCase) || message.Contains("read-only", StringComparison.OrdinalIgnoreCase))
        {
            return TemplateDiagnostics.ReadOnly(place, message.TrimEnd('.'));
        }
        return message.StartsWith("Invalid target function", StringComparison.Ordinal)
            ? TemplateDiagnostics.NotAFunction(place)
            : TemplateDiagnostics.Failed(place, message.TrimEnd('.'));
    }

    [GeneratedRegex(@"^Cannot get the member (?<member>\S+) for a null object|is null\. Cannot access member: (?<member>\S+)")]
    private static partial Regex NullTarget();
}
