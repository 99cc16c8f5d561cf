using System.Text;
using Handbook.Diagnostics;
using Handbook.Templates.Labels;
using Handbook.Templates.Themes;

namespace Handbook.Templates.Css;

/// <summary>
/// Writes a style sheet of the templates: <c>theme(name)</c> becomes the setting's value, <c>label(key)</c> a word of the labels,
/// <c>url(…)</c> the address that a file is published under. The only way by which a value gets into a style sheet.
/// </summary>
internal sealed class StyleWriter(SourceText source, Theme theme, LabelSet labels, Func<string, string?> publish, DiagnosticSink sink)
{
    private readonly StringBuilder css = new(source.Text.Length + 1024);
    private int at;

    /// <param name="publish">From an address relative to the style sheet to one that works where it ends up; null where there is no such file.</param>
    public static string Write(SourceText source, Theme theme, LabelSet labels, Func<string, string?> publish, DiagnosticSink sink) =>
        new StyleWriter(source, theme, labels, publish, sink).Run();

    /// <summary>A CSS string, <see href="https://www.w3.org/TR/cssom-1/#serialize-a-string"/>, that can end neither itself nor a <c>style</c> element.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '<' or '>') quoted.Append('\\').Append(((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append(' ');
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private string Run()
    {
        string text = source.Text;
        while (at < text.Length)
        {
            if (text[at] == '/' && Follows("/*")) Copy(EndOf("*/", at + 2));
            else if (text[at] is '"' or '\'') Copy(EndOfString());
            else if (StartsFunction("theme(")) WriteSetting();
            else if (StartsFunction("label(")) WriteLabel();
            else if (StartsFunction("url(")) WriteAddress();
            else css.Append(text[at++]);
        }
        return css.ToString();
    }

    private bool Follows(string token) => string.CompareOrdinal(source.Text, at, token, 0, token.Length) == 0;

    private bool StartsFunction(string name) =>
        source.Text[at] == name[0] && Follows(name) && (at == 0 || !(char.IsLetterOrDigit(source.Text[at - 1]) || source.Text[at - 1] is '-' or '_'));

    private void Copy(int end)
    {
        css.Append(source.Text, at, end - at);
        at = end;
    }

    private int EndOf(string token, int from)
    {
        int end = source.Text.IndexOf(token, Math.Min(from, source.Text.Length), StringComparison.Ordinal);
        return end < 0 ? source.Text.Length : end + token.Length;
    }

    private int EndOfString()
    {
        char quote = source.Text[at];
        int end = at + 1;
        while (end < source.Text.Length && source.Text[end] != quote && source.Text[end] != '\n') end += source.Text[end] == '\\' ? 2 : 1;
        return Math.Min(end + 1, source.Text.Length);
    }

    private void WriteSetting()
    {
        int end = EndOf(")", at);
        string name = source.Text[(at + "theme(".Length)..Math.Max(at + "theme(".Length, end - 1)].Trim();
        SourceSpan span = source.Span(at, end - at);
        if (theme[name] is not { } value) sink.Report(StyleDiagnostics.UnknownSetting(span, name, theme.Names));
        else if (value.Css is null) sink.Report(StyleDiagnostics.NotForCss(span, name));
        else css.Append(value.Css);
        at = end;
    }

    private void WriteLabel()
    {
        int end = EndOf(")", at);
        string key = source.Text[(at + "label(".Length)..Math.Max(at + "label(".Length, end - 1)].Trim();
        if (labels.Word(key) is { } word) css.Append(Quote(word));
        else sink.Report(StyleDiagnostics.UnknownLabel(source.Span(at, end - at), key, labels.WordKeys));
        at = end;
    }

    private void WriteAddress()
    {
        int end = EndOf(")", at);
        string address = source.Text[(at + "url(".Length)..Math.Max(at + "url(".Length, end - 1)].Trim().Trim('"', '\'');
        SourceSpan span = source.Span(at, end - at);
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.StartsWith('#')) css.Append(source.Text, at, end - at);
        else if (address.Contains("//", StringComparison.Ordinal)) sink.Report(StyleDiagnostics.RemoteFile(span, address));
        else if (publish(address) is { } published) css.Append("url(").Append(Quote(published)).Append(')');
        else sink.Report(StyleDiagnostics.MissingFile(span, address));
        at = end;
    }
}
