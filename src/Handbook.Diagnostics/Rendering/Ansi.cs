namespace Handbook.Diagnostics.Rendering;

/// <summary>Select Graphic Rendition (ECMA-48, 8.3.117), or nothing where colours are off.</summary>
public readonly record struct Ansi(bool Enabled)
{
    public string Strong(string text) => Sgr("1", text);

    public string Faint(string text) => Sgr("2", text);

    public string Code(string text) => Sgr("36", text);

    /// <summary>The frame around an excerpt: arrow, line numbers, bars.</summary>
    public string Frame(string text) => Sgr("1;34", text);

    public string Of(Severity severity, string text) => Sgr(
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "1;36",
        },
        text);

    private string Sgr(string code, string text) => Enabled && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
