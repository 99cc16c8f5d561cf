using Handbook.Diagnostics;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Html;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Pages;

/// <summary>The fonts that a document may use: those of its <c>@font-face</c> rules, of the project, and those that come along.</summary>
internal static class DocumentFonts
{
    public static FontCollection Of(StyledDocument document, PagedOptions options, DiagnosticSink sink)
    {
        var fonts = new FontCollection(sink);
        foreach (var rule in document.FontFaces) AddRule(rule, fonts, options.Resources, sink);
        foreach (var source in options.ProjectFonts) fonts.Add(source, FontOrigin.Project);
        foreach (var source in options.BundledFonts) fonts.Add(source, FontOrigin.Bundled);
        if (options.UsesSystemFonts) fonts.UseSystemFonts();
        foreach (var (generic, families) in options.GenericFamilies.OrderBy(g => g.Key, StringComparer.Ordinal)) fonts.SetGenericFamily(generic, families);
        return fonts;
    }

    private static void AddRule(FontFaceRule rule, FontCollection fonts, IResourceLoader? resources, DiagnosticSink sink)
    {
        bool isReported = false;
        foreach (var source in rule.Sources)
        {
            // local() names a font of the machine; a document that must look the same everywhere does not depend on one.
            if (source.Url is not { } url) continue;
            if (resources?.Load(url.Address, url.Span.Source.Path).Resource is not { } resource) continue;
            var description = new FontDescription(
                rule.Family,
                rule.Weight is { } weight ? new FontRange(weight.Min, weight.Max) : new FontRange(400),
                rule.Style switch
                {
                    FontStyleKeyword.Italic => Text.Fonts.FontStyle.Italic,
                    FontStyleKeyword.Oblique => Text.Fonts.FontStyle.Oblique,
                    _ => Text.Fonts.FontStyle.Normal,
                },
                rule.Stretch is { } stretch ? new FontRange(stretch.Min, stretch.Max) : new FontRange(100));
            var ranges = rule.UnicodeRanges.Count == 0 ? null : rule.UnicodeRanges.Select(r => new CodePointRange(r.First, r.Last)).ToList();
            if (fonts.AddFontFace(FontSource.FromBytes(resource.Bytes.ToArray(), resource.Path), description, ranges)) return;
            // The collection has said what is wrong with the file.
            isReported = true;
        }
        if (!isReported) sink.Report(FontFaceDiagnostics.NoUsableSource(rule.Span, rule.Family));
    }
}

internal static class FontFaceDiagnostics
{
    public static Diagnostic NoUsableSource(SourceSpan where, string family) => new(
        "font-face-without-source",
        Severity.Warning,
        $"none of the sources of the font '{family}' can be used",
        where,
        Help: "Point 'src: url(...)' at a TTF, OTF or WOFF file in the project.");
}
