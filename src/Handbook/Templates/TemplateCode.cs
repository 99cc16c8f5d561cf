namespace Handbook.Templates;

/// <summary>
/// The code of a template that doesn't parse, read just well enough to point at what was left open: where statements begin, and
/// texts in quotation marks. Scriban only knows where it noticed.
/// </summary>
internal sealed class TemplateCode
{
    private static readonly string[] Openers = ["if", "unless", "for", "tablerow", "while", "case", "func", "capture", "with", "wrap"];

    private readonly string text;
    private readonly Stack<(string Word, int At)> open = new();
    private int at;

    private TemplateCode(string text) => this.text = text;

    /// <summary>The block that has no <c>end</c>: the innermost one that is left, of this word where one is given; -1 for none.</summary>
    public static int UnendedBlock(string text, string word)
    {
        TemplateCode code = Read(text);
        foreach ((string left, int at) in code.open)
        {
            if (left == word) return at;
        }
        return code.open.TryPeek(out (string Word, int At) innermost) ? innermost.At : -1;
    }

    /// <summary>The quotation mark that is never closed; -1 for none.</summary>
    public static int UnclosedQuote(string text) => Read(text).Unclosed;

    private int Unclosed { get; set; } = -1;

    private static TemplateCode Read(string text)
    {
        var code = new TemplateCode(text);
        while (code.at < text.Length && code.Unclosed < 0)
        {
            int begin = text.IndexOf("{{", code.at, StringComparison.Ordinal);
            if (begin < 0) break;
            code.at = begin + 2;
            code.ReadBlock();
        }
        return code;
    }

    /// <summary>From behind <c>{{</c> to behind <c>}}</c>.</summary>
    private void ReadBlock()
    {
        bool begins = true;
        while (at < text.Length && !text.AsSpan(at).StartsWith("}}"))
        {
            char c = text[at];
            if (c is '"' or '\'' or '`')
            {
                SkipQuoted(c);
                if (Unclosed >= 0) return;
                begins = false;
            }
            else if (char.IsAsciiLetter(c))
            {
                int from = at;
                while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '.' or '-')) at++;
                if (begins) Statement(text[from..at], from);
                begins = false;
            }
            else
            {
                // What trims white space, and whatever ends a statement: the next word begins one.
                begins = c is '\n' or '\r' or ';' || (begins && c is ' ' or '\t' or '~' or '-');
                at++;
            }
        }
        at = Math.Min(text.Length, at + 2);
    }

    private void SkipQuoted(char quote)
    {
        int from = at++;
        while (at < text.Length && text[at] != quote) at += text[at] == '\\' && quote != '`' ? 2 : 1;
        if (at >= text.Length) Unclosed = from;
        else at++;
    }

    private void Statement(string word, int from)
    {
        if (word == "end") open.TryPop(out _);
        else if (Openers.Contains(word)) open.Push((word, from));
    }
}
