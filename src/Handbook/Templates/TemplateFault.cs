using Handbook.Diagnostics;
using Scriban.Syntax;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace Handbook.Templates;

/// <summary>Carries a problem found while a template runs to the one place that knows the file and what is being rendered.</summary>
internal sealed class TemplateFault : ScriptRuntimeException
{
    private readonly Func<TemplatePlace, Diagnostic> make;

    public TemplateFault(ScribanSpan span, Func<TemplatePlace, Diagnostic> make)
        : base(span, "")
    {
        this.make = make;
    }

    public static TemplateFault Misplaced(ScribanSpan span, string what, string where, string help) =>
        new(span, place => TemplateDiagnostics.Misplaced(place, what, where, help));

    public static TemplateFault Unprintable(ScribanSpan span, string what) =>
        new(span, place => TemplateDiagnostics.Unprintable(place, what));

    public Diagnostic ToDiagnostic(TemplatePlace place) => make(place);
}
