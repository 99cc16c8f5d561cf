using Handbook.Diagnostics;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Declarations that come from attributes: <c>style</c>, and HTML's presentational ones. Equal texts are read once and reported once.</summary>
internal sealed class AttributeStyles(DiagnosticSink sink)
{
    private readonly Dictionary<string, DeclarationBlock> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclarationBlock> hints = new(StringComparer.Ordinal);

    /// <returns>Null where there are none.</returns>
    public DeclarationBlock? Style(StyledElement element)
    {
        if (element.Attribute("style") is not { Length: > 0 } text) return null;
        if (!styles.TryGetValue(text, out DeclarationBlock? block)) styles.Add(text, block = Read(element, text));
        return block.IsEmpty ? null : block;
    }

    /// <summary>See <see href="https://html.spec.whatwg.org/multipage/rendering.html#presentational-hints">HTML, 15.2</see>.</summary>
    public DeclarationBlock? Hint(StyledElement element)
    {
        if (element.Attributes.IsEmpty || PresentationalHints.For(element) is not { Length: > 0 } css) return null;
        if (!hints.TryGetValue(css, out DeclarationBlock? block))
        {
            var source = new CssSource(new SourceText("presentational-hints.css", css), IsUserAgent: true);
            block = new DeclarationReader(source, new DiagnosticSink()).Read(CssParser.ParseBlockContents(css, 0, css.Length).Items.OfType<CssDeclaration>(), DeclarationPlace.Element);
            hints.Add(css, block);
        }
        return block;
    }

    private DeclarationBlock Read(StyledElement element, string text)
    {
        SourceSpan span = element.AttributeSpan("style") ?? element.Span;
        // With character references in it the value is not as it stands in the file.
        bool isVerbatim = span.Text.SequenceEqual(text);
        CssSource source = isVerbatim ? new CssSource(span.Source) : new CssSource(new SourceText(span.Source.Path, text), Anchor: span);
        CssBlock block = isVerbatim ? CssParser.ParseBlockContents(span.Source.Text, span.Start, span.End) : CssParser.ParseBlockContents(text, 0, text.Length);
        var heard = new DiagnosticSink();
        foreach (SyntaxError error in block.Errors) heard.Report(StyleDiagnostics.BadDeclaration(source.Span(error.Start, error.End)));
        foreach (CssRule rule in block.Items.OfType<CssRule>()) heard.Report(StyleDiagnostics.BadDeclaration(source.Span(rule.Start, rule.End)));
        DeclarationBlock declarations = new DeclarationReader(source, heard).Read(block.Items.OfType<CssDeclaration>(), DeclarationPlace.Element);
        // What programs write into style attributes they write into hundreds: a style sheet's declaration stands in one place, to be mended there.
        foreach (Diagnostic problem in heard.Sorted()) sink.Report(problem with { IsGathered = true });
        return declarations;
    }
}
