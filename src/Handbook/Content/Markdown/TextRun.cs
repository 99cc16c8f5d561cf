using System.Text;
using Handbook.Content.Markup;

namespace Handbook.Content.Markdown;

/// <summary>
/// Neighbouring pieces of plain text, put together: Markdig leaves <c>[x][nope]</c> in six. Here e-mail addresses become links, and
/// references that lead nowhere are found.
/// </summary>
internal sealed class TextRun(MarkupContext context)
{
    private readonly StringBuilder text = new();
    private readonly List<(int Offset, int Source)> pieces = [];

    public void Add(ReadOnlySpan<char> piece, int source)
    {
        if (piece.IsEmpty) return;
        pieces.Add((text.Length, source));
        text.Append(piece);
    }

    public void Flush(MarkupBuilder builder)
    {
        if (text.Length == 0) return;
        string run = text.ToString();
        ReportUndefinedReferences(run);
        AddWithAddresses(run, builder);
        text.Clear();
        pieces.Clear();
    }

    private int SourceOf(int offset)
    {
        int at = pieces.Count - 1;
        while (at > 0 && pieces[at].Offset > offset) at--;
        return pieces[at].Source + (offset - pieces[at].Offset);
    }

    /// <summary><c>[words][label]</c>, <c>[label][]</c> and <c>[^note]</c> that were left as text. <c>a[i][j]</c> is code without its marks.</summary>
    private void ReportUndefinedReferences(string run)
    {
        for (int at = run.IndexOf('['); at >= 0; at = run.IndexOf('[', at + 1))
        {
            int close = run.IndexOfAny(['[', ']'], at + 1);
            if (close < 0 || run[close] != ']' || close == at + 1) continue;
            if (IsEscaped(at)) continue;
            ReadOnlySpan<char> words = run.AsSpan(at + 1, close - at - 1);
            if (words[0] == '^' && words.Length > 1 && words.IndexOfAny(" \n") < 0)
            {
                context.Report(MarkdownDiagnostics.UndefinedFootnote(context.Span(SourceOf(at), words.Length + 2), words[1..].ToString()));
                continue;
            }
            if (at > 0 && (char.IsLetterOrDigit(run[at - 1]) || run[at - 1] is ']' or ')' or '_')) continue;
            if (close + 1 >= run.Length || run[close + 1] != '[') continue;
            int end = run.IndexOfAny(['[', ']'], close + 2);
            if (end < 0 || run[end] != ']' || words.IsWhiteSpace()) continue;
            ReadOnlySpan<char> label = run.AsSpan(close + 2, end - close - 2);
            if (label.IsEmpty) label = words;
            context.Report(MarkdownDiagnostics.UndefinedReference(context.Span(SourceOf(at), end + 1 - at), label.ToString()));
            at = end;
        }
    }

    /// <summary>The place of an escaped character is its backslash; of a character reference, the ampersand.</summary>
    private bool IsEscaped(int offset) => context.CharAt(SourceOf(offset)) != '[';

    /// <summary>See <see href="https://github.github.com/gfm/#extended-email-autolink">GFM, extended e-mail autolink</see>.</summary>
    private void AddWithAddresses(string run, MarkupBuilder builder)
    {
        int done = 0;
        if (!builder.IsInside("a"))
        {
            for (int at = run.IndexOf('@'); at >= 0; at = run.IndexOf('@', at + 1))
            {
                int start = at;
                while (start > done && (char.IsAsciiLetterOrDigit(run[start - 1]) || run[start - 1] is '.' or '-' or '_' or '+')) start--;
                int end = at + 1;
                bool dot = false;
                while (end < run.Length && (char.IsAsciiLetterOrDigit(run[end]) || run[end] is '-' or '_' or '.'))
                {
                    dot |= run[end] == '.' && end + 1 < run.Length && char.IsAsciiLetterOrDigit(run[end + 1]);
                    end++;
                }
                while (end > at && run[end - 1] == '.') end--;
                if (start == at || !dot || run[end - 1] is '-' or '_') continue;
                builder.Text(run[done..start]);
                Link(builder, run[start..end], SourceOf(start));
                done = end;
            }
        }
        builder.Text(done == 0 ? run : run[done..]);
    }

    private void Link(MarkupBuilder builder, string address, int source)
    {
        int slot = context.AddLink(new RawLink(LinkForm.Address, "mailto:" + address, address, context.Span(source, address.Length)));
        builder.Start("a", source).Attributes.Add(new MarkupAttribute("href", "", AttributeMeaning.Link, slot));
        builder.Text(address);
        builder.End();
    }
}
