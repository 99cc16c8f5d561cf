using Handbook.Diagnostics;

namespace Handbook.Paged.Boxes.Forms;

/// <summary>What an author should mend in a form.</summary>
internal static class FormDiagnostics
{
    public static Diagnostic FieldWithoutLabel(SourceSpan where, string name) => new(
        "field-without-label",
        Severity.Warning,
        $"the field '{name}' has no label",
        where,
        Help: "Put the field into a <label> with its words, or point at it with <label for=\"...\">; where the words stand elsewhere, give aria-label=\"...\".");

    public static Diagnostic Button(SourceSpan where, string kind) => new(
        "button-on-paper",
        Severity.Warning,
        $"{kind} does nothing in a PDF",
        where,
        Help: "Hide it in print: @media print { button, input[type=submit] { display: none } }")
    {
        IsGathered = true,
    };

    public static Diagnostic UnsupportedInput(SourceSpan where, string type) => new(
        "unsupported-element",
        Severity.Warning,
        $"<input type=\"{type}\"> has no field in a PDF and is left out",
        where,
        Help: "Ask for the value in a text field, or hide it in print.")
    {
        IsGathered = true,
    };
}
