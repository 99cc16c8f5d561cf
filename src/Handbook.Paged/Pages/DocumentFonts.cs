using Handbook.Diagnostics;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Html;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Pages;

/// <summary>The fonts that a document may use: those of its <c>@font-face</c> rules, of the project, and those that come along.</summary>
internal static class DocumentFonts
{
    public static FontCollection Of(IReadOnlyList<FontFaceRule> rules, PagedOptions options, DiagnosticSink sink)
    {
        var fonts = new FontCollection(sink);
        // First in the order of families; filled last, since a rule may name a font that comes along.
        foreach (var rule in rules) fonts.Declare(rule.Family);
        foreach (var source in options.ProjectFonts) fonts.Add(source, FontOrigin.Project);
        foreach (var source in options.BundledFonts) fonts.Add(source, FontOrigin.Bundled);
        if (options.UsesSystemFonts) fonts.UseSystemFonts();
        foreach (var (generic, families) in options.GenericFamilies.OrderBy(g => g.Key, StringComparer.Ordinal)) fonts.SetGenericFamily(generic, families);
        foreach (var rule in rules) AddRule(rule, fonts, options.Resources, sink);
        return fonts;
    }

    private static void AddRule(FontFaceRule rule, FontCollection fonts, IResourceLoader? resources, DiagnosticSink sink)
    {
        bool isReported = false;
        FontFaceSource? later = null;
        CssUrl? remote = null;
        (CssUrl Url, ResourceFailure Failure)? missing = null;
        var description = Describe(rule);
        var ranges = rule.UnicodeRanges.Count == 0 ? null : rule.UnicodeRanges.Select(r => new CodePointRange(r.First, r.Last)).ToList();
        foreach (var source in rule.Sources)
        {
            if (source.LocalName is { } local && fonts.AddLocalFace(local, description, ranges)) return;
            if (source.Url is not { } url) continue;
            var result = resources?.Load(url.Address, url.Span.Source.Path) ?? ResourceResult.Failed(ResourceFailure.NotFound);
            if (result.Failure == ResourceFailure.Remote)
            {
                remote ??= url;
                continue;
            }
            if (source.Format is "woff2" or "woff2-variations")
            {
                later ??= source;
                continue;
            }
            if (result.Resource is not { } resource)
            {
                missing ??= (url, result.Failure);
                continue;
            }
            if (FontFile.IsWoff2(resource.Bytes.Span))
            {
                later ??= source;
                continue;
            }
            if (fonts.AddFontFace(FontSource.FromBytes(resource.Bytes.ToArray(), resource.Path), description, ranges)) return;
            // The collection has said what is wrong with the file.
            isReported = true;
        }
        if (later is { Url: { } font }) sink.Report(FontFaceDiagnostics.FormatLater(font.Span, rule.Family));
        else if (remote is { } away) sink.Report(RemoteResourceDiagnostics.Font(away.Span, rule.Family));
        else if (isReported) return;
        else if (missing is { } gone) sink.Report(FontFaceDiagnostics.MissingFile(gone.Url, rule.Family, gone.Failure));
        else sink.Report(FontFaceDiagnostics.NoUsableSource(rule.Span, rule.Family));
    }

    private static FontDescriptors Describe(FontFaceRule rule) => new(rule.Family)
    {
        Weight = RangeOf(rule.Weight),
        Style = rule.Style switch
        {
            FontStyleKeyword.Normal => Text.Fonts.FontStyle.Normal,
            FontStyleKeyword.Italic => Text.Fonts.FontStyle.Italic,
            FontStyleKeyword.Oblique => Text.Fonts.FontStyle.Oblique,
            _ => null,
        },
        Angles = RangeOf(rule.ObliqueAngles),
        Stretch = RangeOf(rule.Stretch),
    };

    private static FontRange? RangeOf(DescriptorRange? range) => range is { } given ? new FontRange(given.Min, given.Max) : null;
}

internal static class FontFaceDiagnostics
{
    public static Diagnostic NoUsableSource(SourceSpan where, string family) => new(
        "font-face-without-source",
        Severity.Warning,
        $"none of the sources of the font '{family}' can be used",
        where,
        Help: "Point 'src: url(...)' at a TTF, OTF or WOFF file in the project.");

    public static Diagnostic MissingFile(CssUrl url, string family, ResourceFailure failure) => new(
        "font-face-without-source",
        Severity.Warning,
        failure switch
        {
            ResourceFailure.OutsideRoot => $"the file '{url.Address}' of the font '{family}' lies outside the document's folder",
            ResourceFailure.Malformed => $"'{url.Address}' is no address of a file, so that the font '{family}' has none",
            ResourceFailure.TooLarge => $"the file '{url.Address}' of the font '{family}' is too large",
            _ => $"there is no file '{url.Address}' for the font '{family}'",
        },
        url.Span,
        Help: failure switch
        {
            ResourceFailure.OutsideRoot => "Copy the font into the folder and point at the copy. Until then the next family stands in.",
            _ => "Check the spelling, upper and lower case included; the path is relative to the file it stands in. Until then the next family stands in.",
        });

    public static Diagnostic FormatLater(SourceSpan where, string family) => new(
        "font-face-without-source",
        Severity.Warning,
        $"the font '{family}' is given as WOFF2 alone, which can't be read yet",
        where,
        Help: "Add the font's TTF, OTF or WOFF file to 'src'. Until then the next family stands in.");
}
