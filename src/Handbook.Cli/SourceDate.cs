using System.Globalization;

namespace Handbook.Cli;

/// <summary>The date that <see href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</see> gives.</summary>
internal static class SourceDate
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    /// <exception cref="UsageException">The variable holds no number of seconds.</exception>
    public static DateOnly? FromEnvironment()
    {
        string? text = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(text)) return null;
        bool isSeconds = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
        if (!isSeconds) throw new UsageException($"{Variable} is `{text}`", "It holds seconds since 1970-01-01, as a whole number.");
        return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
    }
}
