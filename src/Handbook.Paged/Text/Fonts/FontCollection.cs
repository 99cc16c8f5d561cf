using Handbook.Diagnostics;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// The fonts that a document may use, and which of them it gets:
/// <see href="https://www.w3.org/TR/css-fonts-4/#font-matching-algorithm">CSS Fonts 4, 5 Font Matching Algorithm</see>.
/// Not safe for several threads at once.
/// </summary>
internal sealed class FontCollection : IDisposable
{
    private readonly List<FontFamily> families = [];
    private readonly Dictionary<string, FontFamily> familiesByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<string>> genericFamilies = GenericFamilies.Defaults();
    private readonly Dictionary<FontQuery, FontCascade> cascades = [];
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);
    private bool mayUseSystemFonts;
    private SystemFonts? systemFonts;

    public FontCollection(DiagnosticSink diagnostics)
    {
        Diagnostics = diagnostics;
    }

    public DiagnosticSink Diagnostics { get; }

    /// <summary>Families that serve characters which the families of a text lack, best first; all others follow.</summary>
    public IReadOnlyList<string> FallbackFamilies { get; set; } = GenericFamilies.Fallbacks;

    /// <summary>Adds every face of a file under the names it gives itself. A broken file is reported and left out.</summary>
    public void Add(FontSource source, FontOrigin origin)
    {
        if (Read(source) is not { } file) return;
        foreach (FontFileFace face in file.Faces)
        {
            var entry = new FontEntry(file, face, face.Description, origin, null);
            Family(face.Description.Family).Add(entry);
            if (!string.Equals(face.LegacyFamily, face.Description.Family, StringComparison.OrdinalIgnoreCase))
                Family(face.LegacyFamily).Add(entry);
        }
        cascades.Clear();
    }

    /// <summary>Adds the file of an <c>@font-face</c> rule under the rule's descriptors.</summary>
    /// <param name="unicodeRange">The characters it serves; null for all.</param>
    /// <returns>Whether the file could be used: if not, the rule's next source is tried.</returns>
    public bool AddFontFace(FontSource source, FontDescriptors descriptors, IReadOnlyList<CodePointRange>? unicodeRange = null)
    {
        if (Read(source) is not { } file) return false;
        Family(descriptors.Family).Add(new FontEntry(file, file.Faces[0], descriptors.For(file.Faces[0]), FontOrigin.Document, unicodeRange));
        cascades.Clear();
        return true;
    }

    /// <summary>
    /// Adds a face of the project, of those that come along or of the machine under the descriptors of an <c>@font-face</c> rule:
    /// <see href="https://www.w3.org/TR/css-fonts-4/#local-font-fallback">CSS Fonts 4, 4.3.2</see>.
    /// </summary>
    /// <param name="name">The full or PostScript name of one face, not that of a family; letter case does not count.</param>
    /// <returns>False where there is none.</returns>
    public bool AddLocalFace(string name, FontDescriptors descriptors, IReadOnlyList<CodePointRange>? unicodeRange = null)
    {
        IEnumerable<FontFamily> all = mayUseSystemFonts ? families.Concat(System.Families) : families;
        FontEntry? local = all.SelectMany(family => family.Entries).FirstOrDefault(entry => entry.Origin != FontOrigin.Document && entry.Face.IsNamed(name));
        if (local is null) return false;
        Family(descriptors.Family).Add(new FontEntry(local.File, local.Face, descriptors.For(local.Face), FontOrigin.Document, unicodeRange));
        cascades.Clear();
        return true;
    }

    /// <summary>Gives a family its place among the others before it has faces.</summary>
    public void Declare(string family) => Family(family);

    /// <summary>Lets families be found among the machine's fonts too; they are looked at only when something is missing.</summary>
    public void UseSystemFonts()
    {
        mayUseSystemFonts = true;
        cascades.Clear();
    }

    /// <summary>What a generic family (<c>serif</c>, <c>sans-serif</c>, <c>monospace</c>, ...) stands for, best first.</summary>
    public void SetGenericFamily(string generic, params IReadOnlyList<string> families)
    {
        genericFamilies[generic] = families;
        cascades.Clear();
    }

    public bool HasFamily(string family) => Find(family) is not null;

    /// <summary>The first available font of a style: the one whose metrics give line height, <c>ex</c> and <c>ch</c>.</summary>
    /// <exception cref="InvalidOperationException">The collection holds no font at all.</exception>
    public FontMatch Match(TextStyle style) => Cascade(style).Primary;

    /// <summary>The font for one grapheme cluster: the family list, then the fallback fonts.</summary>
    /// <returns>Null where no font has all its characters.</returns>
    public FontMatch? Match(TextStyle style, ReadOnlySpan<char> cluster) => Cascade(style).For(cluster);

    /// <summary>The fonts of a style in the order in which they are asked for a character.</summary>
    public FontCascade Cascade(TextStyle style)
    {
        var query = new FontQuery(style);
        if (!cascades.TryGetValue(query, out FontCascade? cascade))
        {
            cascade = new FontCascade(this, query);
            cascades.Add(query, cascade);
        }
        return cascade;
    }

    public void Dispose()
    {
        foreach (FontFamily family in families)
        {
            foreach (FontFace face in family.Entries.SelectMany(entry => entry.LoadedFaces)) face.Dispose();
        }
        systemFonts?.Dispose();
    }

    /// <returns>The family of a name, or null.</returns>
    internal FontFamily? Find(string name)
    {
        if (familiesByName.TryGetValue(name, out FontFamily? family) && family.Entries.Count > 0) return family;
        return mayUseSystemFonts ? System.Find(name) : null;
    }

    /// <returns>What a generic name stands for; null for the name of a family.</returns>
    internal IReadOnlyList<string>? Generic(string name) => genericFamilies.GetValueOrDefault(name);

    /// <summary>Families to look for a character in, after those of the text.</summary>
    /// <param name="isEmoji">Whether pictures come first, so that those of a text look alike.</param>
    internal IEnumerable<FontFamily> Fallbacks(bool isEmoji)
    {
        IEnumerable<string> names = isEmoji ? genericFamilies["emoji"].Concat(FallbackFamilies) : FallbackFamilies;
        IEnumerable<FontFamily> named = names.Select(Find).OfType<FontFamily>();
        IEnumerable<FontFamily> all = mayUseSystemFonts ? families.Concat(System.Families) : families;
        return named.Concat(all).Distinct();
    }

    /// <summary>Reports once.</summary>
    internal void Report(Diagnostic diagnostic)
    {
        if (reported.Add(diagnostic.Id + diagnostic.Message)) Diagnostics.Report(diagnostic);
    }

    /// <returns>Null, with a report, where the file turns out to be damaged only now; the entry is not asked again.</returns>
    internal FontFace? Load(FontFamily family, FontEntry entry, in FontQuery query)
    {
        try
        {
            FontFace? face = entry.FaceFor(query);
            if (face is { MayBeEmbedded: false }) Report(FontDiagnostics.NotEmbeddable(entry.File.Source.Name));
            return face;
        }
        catch (Exception broken) when (broken is BrokenFontException or IOException)
        {
            if (entry.Origin != FontOrigin.System) Report(FontDiagnostics.Broken(entry.File.Source.Name, broken.Message));
            family.Remove(entry);
            return null;
        }
    }

    private SystemFonts System => systemFonts ??= SystemFonts.Scan();

    private FontFamily Family(string name)
    {
        if (familiesByName.TryGetValue(name, out FontFamily? family)) return family;
        family = new FontFamily(name);
        families.Add(family);
        familiesByName.Add(name, family);
        return family;
    }

    private FontFile? Read(FontSource source)
    {
        try
        {
            return FontFile.Read(source);
        }
        catch (BrokenFontException broken)
        {
            Report(FontDiagnostics.Broken(source.Name, broken.Message));
        }
        catch (IOException unreadable)
        {
            Report(FontDiagnostics.Unreadable(source.Name, unreadable.Message));
        }
        return null;
    }
}

/// <summary>A stretch of code points, both ends included.</summary>
internal readonly record struct CodePointRange(int First, int Last);
