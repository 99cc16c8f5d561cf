using System.Globalization;

namespace Handbook.Site;

/// <summary>Sizes of files as people read them.</summary>
internal static class FileSize
{
    public static string Write(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 500) / 1000} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB"),
    };
}
