using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Content.Yaml;

/// <summary>
/// Finds where each character of a scalar's value stands in the source, by walking both together: quotes, escapes, folded
/// line breaks and indentation are what differs.
/// See <see href="https://yaml.org/spec/1.2.2/#chapter-7-flow-style-productions">YAML 1.2, 7 and 8</see>.
/// </summary>
internal ref struct ScalarMapper
{
    private readonly SourceText source;
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<char> value;
    private readonly ImmutableArray<TextMap.Run>.Builder runs;
    private int at;
    private int done;

    private ScalarMapper(SourceSpan span, string value)
    {
        source = span.Source;
        text = span.Source.Text.AsSpan(0, span.End);
        at = span.Start;
        this.value = value;
        runs = ImmutableArray.CreateBuilder<TextMap.Run>();
    }

    /// <param name="span">The scalar with its quotes, or its <c>|</c> or <c>&gt;</c>.</param>
    public static TextMap Map(SourceSpan span, ScalarStyle style, string value)
    {
        if (value.Length == span.Length && style == ScalarStyle.Plain) return TextMap.Straight(span.Source, span.Start);
        var mapper = new ScalarMapper(span, value);
        switch (style)
        {
            case ScalarStyle.Literal or ScalarStyle.Folded:
                mapper.WalkBlock();
                break;
            case ScalarStyle.Plain:
                mapper.WalkFlow(quote: '\0');
                break;
            default:
                mapper.at++;
                mapper.WalkFlow(style == ScalarStyle.SingleQuoted ? '\'' : '"');
                break;
        }
        return mapper.Finish(span);
    }

    /// <summary>Whether the walk accounted for the whole value: a test's proof that both readers agree.</summary>
    internal static bool Accounts(SourceSpan span, ScalarStyle style, string value)
    {
        TextMap map = Map(span, style, value);
        for (int i = 0; i < value.Length; i++)
        {
            char there = map.ToSource(i) < span.Source.Text.Length ? span.Source.Text[map.ToSource(i)] : '\n';
            bool same = there == value[i]
                || (value[i] is ' ' or '\n' && there is '\r' or '\n' or ' ' or '\t' or '\u0085')
                || (style == ScalarStyle.DoubleQuoted && there == '\\');
            if (!same) return false;
        }
        return true;
    }

    private readonly TextMap Finish(SourceSpan span)
    {
        if (runs.Count == 0 || runs[0].TextStart != 0) runs.Insert(0, new TextMap.Run(0, span.Start));
        return new TextMap(source, runs.ToImmutable());
    }

    /// <summary>The next <paramref name="count"/> characters of the value stand at <paramref name="place"/>.</summary>
    private void Take(int count, int place)
    {
        if (runs.Count > 0 && place - runs[^1].SourceStart == done - runs[^1].TextStart)
        {
            done += count;
            return;
        }
        if (runs.Count > 0 && runs[^1].TextStart == done) runs.RemoveAt(runs.Count - 1);
        runs.Add(new TextMap.Run(done, place));
        done += count;
    }

    private void WalkFlow(char quote)
    {
        while (done < value.Length && at < text.Length)
        {
            char c = text[at];
            if (IsBreak(c) || (c is ' ' or '\t' && BreakFollows(at)))
            {
                FoldBreaks();
            }
            else if (c == '\'' && quote == '\'' && at + 1 < text.Length)
            {
                Take(1, at);
                at += 2;
            }
            else if (c == '\\' && quote == '"')
            {
                WalkEscape();
            }
            else
            {
                Take(1, at);
                at++;
            }
        }
    }

    private void WalkEscape()
    {
        if (at + 1 >= text.Length || IsBreak(text[at + 1]))
        {
            // An escaped line break: it and the next line's indentation are no part of the value.
            at++;
            SkipBreak();
            int breaks = 0;
            while (at < text.Length && (text[at] is ' ' or '\t' || IsBreak(text[at])))
            {
                if (!IsBreak(text[at]))
                {
                    at++;
                    continue;
                }
                // Empty lines after an escaped break stay.
                int place = at;
                SkipBreak();
                if (done < value.Length && value[done] is '\n' or ' ' && (breaks++ > 0 || value[done] == '\n')) Take(1, place);
            }
            return;
        }
        int digits = text[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        int units = 1;
        int length = 2 + digits;
        if (digits > 0 && char.IsHighSurrogate(value[done]))
        {
            units = 2;
            if (digits == 4 && at + length + 1 < text.Length && text[at + length] == '\\') length += text[at + length + 1] == 'U' ? 10 : 6;
        }
        for (int i = 0; i < units; i++)
        {
            Take(1, at);
        }
        at = Math.Min(at + length, text.Length);
    }

    /// <summary>Line breaks with the blanks around them: one is a space, n are n - 1 line ends.</summary>
    private void FoldBreaks()
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        int first = at;
        SkipBreak();
        bool folded = false;
        while (at < text.Length && (text[at] is ' ' or '\t' || IsBreak(text[at])))
        {
            if (!IsBreak(text[at]))
            {
                at++;
                continue;
            }
            int place = at;
            SkipBreak();
            if (done < value.Length && value[done] == '\n')
            {
                Take(1, place);
                folded = true;
            }
        }
        if (!folded && done < value.Length && value[done] == ' ') Take(1, first);
    }

    private void WalkBlock()
    {
        while (at < text.Length && !IsBreak(text[at])) at++;
        if (at < text.Length) SkipBreak();
        int indent = Indent();
        while (at < text.Length && done < value.Length)
        {
            int end = at;
            while (end < text.Length && !IsBreak(text[end])) end++;
            int content = Math.Min(at + indent, end);
            int length = end - content;
            // A line of blanks that is shorter than the indentation holds nothing.
            if (length > 0 && length <= value.Length - done && value.Slice(done, length).SequenceEqual(text[content..end])) Take(length, content);
            int breakAt = end;
            at = end;
            if (at < text.Length) SkipBreak();
            if (done < value.Length && value[done] is '\n' or ' ' or '\u2028' or '\u2029' && (value[done] == '\n' || !NextLineBeginsWithThisSpace(indent))) Take(1, breakAt);
        }
    }

    /// <summary>The value is at a space: is it the fold of a line break, or the first character of the next line?</summary>
    private readonly bool NextLineBeginsWithThisSpace(int indent)
    {
        int content = at + indent;
        return content < text.Length && text[content] == ' ' && text[at..content].Trim(' ').IsEmpty;
    }

    /// <summary>How many spaces the lines of the block lost: what the first line with content has more than its value.</summary>
    private readonly int Indent()
    {
        int line = at;
        while (line < text.Length)
        {
            int spaces = 0;
            while (line + spaces < text.Length && text[line + spaces] == ' ') spaces++;
            int stop = line + spaces;
            if (stop >= text.Length) return spaces;
            if (!IsBreak(text[stop]))
            {
                int start = 0;
                while (start < value.Length && value[start] is '\n' or '\u2028' or '\u2029') start++;
                int kept = 0;
                while (start + kept < value.Length && value[start + kept] == ' ') kept++;
                return Math.Max(0, spaces - kept);
            }
            line = stop + (text[stop] == '\r' && stop + 1 < text.Length && text[stop + 1] == '\n' ? 2 : 1);
        }
        return 0;
    }

    private readonly bool BreakFollows(int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t') from++;
        return from < text.Length && IsBreak(text[from]);
    }

    private void SkipBreak()
    {
        if (at >= text.Length) return;
        at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
