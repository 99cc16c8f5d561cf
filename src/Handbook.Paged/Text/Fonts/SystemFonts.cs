namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// The fonts installed on the machine, by family. Only what describes them is read. Files that can't be used are passed over:
/// they are nobody's fault who writes a document.
/// </summary>
internal sealed class SystemFonts : IDisposable
{
    private static readonly EnumerationOptions Enumeration = new() { RecurseSubdirectories = true, MaxRecursionDepth = 8, IgnoreInaccessible = true };

    private readonly SortedDictionary<string, FontFamily> families = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>In the order of their names.</summary>
    public IEnumerable<FontFamily> Families => families.Values;

    public static SystemFonts Scan()
    {
        var fonts = new SystemFonts();
        foreach (string directory in Directories().Distinct(StringComparer.Ordinal).Where(Directory.Exists))
        {
            string[] files = Directory.GetFiles(directory, "*", Enumeration);
            Array.Sort(files, StringComparer.Ordinal);
            foreach (string file in files.Where(IsFontFile)) fonts.Add(file);
        }
        return fonts;
    }

    public FontFamily? Find(string name) => families.TryGetValue(name, out FontFamily? family) && family.Entries.Count > 0 ? family : null;

    public void Dispose()
    {
        foreach (FontFace face in families.Values.SelectMany(family => family.Entries).SelectMany(entry => entry.LoadedFaces)) face.Dispose();
    }

    private static bool IsFontFile(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC" or ".OTC";

    private static IEnumerable<string> Directories()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
        {
            yield return Environment.GetFolderPath(Environment.SpecialFolder.Fonts);
            yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts");
        }
        else if (OperatingSystem.IsMacOS())
        {
            yield return Path.Combine(home, "Library", "Fonts");
            yield return "/Library/Fonts";
            yield return "/System/Library/Fonts";
        }
        else
        {
            yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "fonts");
            yield return Path.Combine(home, ".fonts");
            yield return "/usr/local/share/fonts";
            yield return "/usr/share/fonts";
        }
    }

    private void Add(string path)
    {
        try
        {
            var file = FontFile.Read(FontSource.FromFile(path, Path.GetFileName(path)));
            foreach (FontFileFace face in file.Faces)
            {
                var entry = new FontEntry(file, face, face.Description, FontOrigin.System, null);
                Add(face.Description.Family, entry);
                if (!string.Equals(face.LegacyFamily, face.Description.Family, StringComparison.OrdinalIgnoreCase)) Add(face.LegacyFamily, entry);
            }
        }
        catch (Exception broken) when (broken is BrokenFontException or IOException)
        {
            // Passed over: see the type's summary.
        }
    }

    private void Add(string name, FontEntry entry)
    {
        if (!families.TryGetValue(name, out FontFamily? family))
        {
            family = new FontFamily(name);
            families.Add(name, family);
        }
        family.Add(entry);
    }
}
