using Handbook.Diagnostics;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Shaping;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Text;

/// <summary>The fonts that come with the product, for tests: nothing of the machine's.</summary>
internal static class BundledFonts
{
    private static readonly Lazy<IReadOnlyList<FontSource>> Found = new(() =>
        FontSource.AllFromDirectory(Path.Combine(Repository.Root, "templates", "fonts"), "templates/fonts"));

    public static IReadOnlyList<FontSource> Sources => Found.Value;

    public static FontCollection Collection(DiagnosticSink? diagnostics = null)
    {
        var fonts = new FontCollection(diagnostics ?? new DiagnosticSink());
        foreach (FontSource source in Sources) fonts.Add(source, FontOrigin.Bundled);
        return fonts;
    }

    public static TextShaper Shaper(DiagnosticSink? diagnostics = null) => new(Collection(diagnostics));

    public static TextStyle Style(string family = "serif", double size = 16) =>
        new() { Families = new FontFamilyList(family), Size = new Px(size), Language = "en" };
}
