namespace Handbook.Cli;

internal static class HandbookRoot
{
    private const string Content = "content";

    /// <param name="given">What <c>--root</c> says; null where it isn't given.</param>
    /// <exception cref="UsageException">No folder holds <c>content/</c>.</exception>
    public static string Find(string? given, string current)
    {
        if (given is not null)
        {
            string named = Path.GetFullPath(given, current);
            if (!Directory.Exists(named)) throw new UsageException($"there is no folder `{given}`");
            if (!Directory.Exists(Path.Combine(named, Content)))
            {
                throw new UsageException($"the folder `{given}` holds no `content` folder", "--root names the folder above `content`.");
            }
            return named;
        }
        return FindAbove(current) ?? throw new UsageException(
            "neither this folder nor one above it holds a `content` folder",
            "Go to a handbook's folder, or name it: handbook --root DIR");
    }

    /// <returns>The nearest folder, from <paramref name="current"/> upwards, that holds <c>content/</c>; null for none.</returns>
    public static string? FindAbove(string current)
    {
        for (string? folder = current; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Combine(folder, Content))) return folder;
        }
        return null;
    }
}
