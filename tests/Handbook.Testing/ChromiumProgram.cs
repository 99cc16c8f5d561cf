namespace Handbook.Testing;

/// <summary>An installed Chromium (or Chrome, or Edge), which tests ask how pages look. None is ever downloaded.</summary>
public static class ChromiumProgram
{
    /// <summary>Names it where it is in none of the usual places.</summary>
    public const string PathVariable = "CHROMIUM_PATH";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    private static readonly string[] Places =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Its path. Where there is none, the running test is skipped.</summary>
    public static string Find()
    {
        string? given = Environment.GetEnvironmentVariable(PathVariable);
        string? path = !string.IsNullOrEmpty(given)
            ? File.Exists(given) ? given : null
            : Names.Select(ExternalTool.Find).FirstOrDefault(found => found is not null) ?? Places.FirstOrDefault(File.Exists);
        if (path is null) Requirement.IsMissing($"Chromium (Debian's package chromium, or {PathVariable})");
        return path;
    }
}
