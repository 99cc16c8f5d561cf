using System.Buffers;
using Handbook.Diagnostics;
using YamlDotNet.Core;

namespace Handbook.Content.Yaml;

/// <summary>
/// YamlDotNet says what its state machine missed; an author needs to know which of a dozen usual mistakes was made.
/// The message narrows it down, the text at its place decides.
/// </summary>
internal static class YamlSyntaxErrors
{
    /// <param name="start">Where the YAML begins in the source: the exception counts from there.</param>
    /// <param name="end">Where it ends.</param>
    public static Diagnostic Explain(SourceText source, int start, int end, YamlException problem)
    {
        string message = problem.Message;
        var place = new Place(source, start, end, At(problem.Start), At(problem.End));

        if (Says("invalid mapping") || Says("Mapping keys are not allowed") || Says("Mapping values are not allowed")) return InvalidMapping(place);
        if (Says("tab")) return YamlDiagnostics.Tab(place.NearestTab());
        if (Says("quoted scalar, found unexpected end of stream") || Says("unexpected document indicator") || Says("wrong indentation")) return UnclosedQuote(place);
        if (Says("escape") || Says("hexadecimal") || Says("surrogates")) return YamlDiagnostics.Escape(source.Span(place.Backslash(), Math.Min(2, end - place.Backslash())));
        if (Says("cannot start any token")) return CannotStart(place);
        if (Says("flow sequence") || Says("flow mapping")) return Bracket(place);
        if (Says("alias") || Says("anchor")) return YamlDiagnostics.ReservedCharacter(source.Span(place.Start, 1), place.CharAt(place.Start));
        if (Says("tag")) return YamlDiagnostics.Tag(source.Span(place.Start, 1));
        if (Says("expected ':'")) return YamlDiagnostics.MissingColon(place.LineSpan(place.Start));
        if (Says("did not find expected key")) return ExpectedKey(place);
        if (Says("expected '-' indicator")) return ExpectedItem(place);
        if (Says("block scalar")) return BlockScalar(place);
        return Unnamed(place);

        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

        int At(Mark mark) => Math.Clamp(start + (int)mark.Index, start, end);
    }

    /// <summary>The scanner gave up without a word of its own, at a place after which a bracket may stand open.</summary>
    public static Diagnostic Explain(SourceText source, int start, int end, int at)
    {
        int open = source.Text.AsSpan(at, end - at).IndexOfAny('[', '{');
        return Unnamed(new Place(source, start, end, open < 0 ? at : at + open, end));
    }

    private static Diagnostic Unnamed(Place place)
    {
        char c = place.CharAt(place.Start);
        if (place.IsAtEnd && place.OpenBracket() is >= 0 and var unclosed) return YamlDiagnostics.Bracket(place.Source.Span(unclosed, 1), place.CharAt(unclosed));
        if (place.BracketLeftOpen() is >= 0 and var left) return YamlDiagnostics.BracketLeftOpen(place.Source.Span(left, 1), place.CharAt(left));
        if (c is '[' or '{') return YamlDiagnostics.Bracket(place.Source.Span(place.Start, 1), c);
        if (c is '-' or '?' && place.LastInkBefore(place.Start) is >= 0 and var before && place.SameLine(before, place.Start)) return YamlDiagnostics.ReservedCharacter(place.Source.Span(place.Start, 1), c);
        if (place.LastInkBefore(place.Start) < 0 || !place.SameLine(place.LastInkBefore(place.Start), place.Start)) return Indentation(place, place.Start, "a line in the column of the first one");
        return YamlDiagnostics.Syntax(place.Source.Span(place.Start, 0), "the YAML can't be read from here on");
    }

    private static Diagnostic InvalidMapping(Place place)
    {
        int at = place.Start;
        if (place.CharAt(at) != ':')
        {
            char c = place.CharAt(place.Stop);
            if (c is '?' or '-' or ':') return YamlDiagnostics.ReservedCharacter(place.Source.Span(place.Stop, 1), c);
            return Indentation(place, at, "a line in the column of the keys above");
        }
        if (place.ColonIsSecondOfLine(at)) return YamlDiagnostics.Colon(place.Source.Span(at, 1));
        // A plain text went on over lines, up to this colon: either it should have been a key, or this line is part of the text.
        if (place.LineBefore(at) is { } above && (LooksLikeKeyWithoutBlank(above.Text) || place.BeginsAboveKey(above, at))) return YamlDiagnostics.MissingColon(above);
        return IsOneWord(place.LineSpan(at).Text) ? YamlDiagnostics.KeyInText(place.LineSpan(at)) : YamlDiagnostics.ColonInLaterLine(place.LineSpan(at));
    }

    /// <summary>Before the colon stands a single word, as a key would.</summary>
    private static bool IsOneWord(ReadOnlySpan<char> line) => line.IndexOf(':') is > 0 and var colon && !line[..colon].Contains(' ');

    private static bool LooksLikeKeyWithoutBlank(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon > 0 && colon + 1 < line.Length && line[colon + 1] is not ('/' or ' ') && !line[..colon].ContainsAny(" \t\"'");
    }

    private static Diagnostic UnclosedQuote(Place place) =>
        YamlDiagnostics.UnclosedQuote(place.Source.Span(place.Start, 1), place.CharAt(place.Start));

    private static Diagnostic CannotStart(Place place)
    {
        char c = place.CharAt(place.Start);
        SourceSpan span = place.Source.Span(place.Start, 1);
        return c == '\t' ? YamlDiagnostics.Tab(span) : YamlDiagnostics.ReservedCharacter(span, c);
    }

    private static Diagnostic Bracket(Place place)
    {
        if (place.BracketLeftOpen() is >= 0 and var left) return YamlDiagnostics.BracketLeftOpen(place.Source.Span(left, 1), place.CharAt(left));
        int at = place.OpenBracket();
        return at < 0
            ? YamlDiagnostics.Syntax(place.Source.Span(place.Start, 0), "a list or mapping in brackets isn't finished")
            : YamlDiagnostics.Bracket(place.Source.Span(at, 1), place.CharAt(at));
    }

    private static Diagnostic ExpectedKey(Place place)
    {
        if (place.BracketLeftOpen() is >= 0 and var left) return YamlDiagnostics.BracketLeftOpen(place.Source.Span(left, 1), place.CharAt(left));
        int at = place.Start;
        if (place.CharAt(at) == '\t') return YamlDiagnostics.Tab(place.Source.Span(at, 1));
        int before = place.LastInkBefore(at);
        if (before >= 0 && place.SameLine(before, at))
        {
            char c = place.CharAt(before);
            if (c is '"' or '\'') return YamlDiagnostics.TextAfterQuote(place.LineRest(at));
            if (c is ']' or '}')
            {
                int open = place.FirstOfValue(at);
                if (open >= 0) return YamlDiagnostics.Bracket(place.Source.Span(open, 1), place.CharAt(open));
            }
        }
        if (place.LineOrTheOneAbove(at) is var line && !line.Text.Contains(": ", StringComparison.Ordinal) && !line.Text.EndsWith(":") && !line.Text.StartsWith("-")) return YamlDiagnostics.MissingColon(line);
        if (place.CharAt(at) == '-') return Indentation(place, at, "a key");
        return place.CharAt(at) is '}' or ']' or ','
            ? YamlDiagnostics.ReservedCharacter(place.Source.Span(at, 1), place.CharAt(at))
            : Indentation(place, at, "a key in the column of the keys above");
    }

    private static Diagnostic ExpectedItem(Place place)
    {
        int at = place.Start;
        int before = place.LastInkBefore(at);
        if (before >= 0 && place.SameLine(before, at) && place.CharAt(before) is '"' or '\'') return YamlDiagnostics.TextAfterQuote(place.LineRest(at));
        if (before >= 0 && place.SameLine(before, at) && place.CharAt(before) is ']' or '}')
        {
            int open = place.FirstOfValue(at);
            if (open >= 0) return YamlDiagnostics.Bracket(place.Source.Span(open, 1), place.CharAt(open));
        }
        return Indentation(place, at, "a line that begins with `-` in the column of the others");
    }

    private static Diagnostic Indentation(Place place, int at, string expected)
    {
        (int own, int above) = place.Indents(at);
        return above < 0 || own == above
            ? YamlDiagnostics.Indentation(place.LineSpan(at), expected)
            : YamlDiagnostics.IndentedBetween(place.LineSpan(at), own, above);
    }

    private static Diagnostic BlockScalar(Place place) => YamlDiagnostics.Syntax(
        place.Source.Span(place.Start, 1),
        $"the text can't begin on the line of `{place.CharAt(place.Start)}`, and its first lines may not be indented further than the rest",
        "Begin the text on the next line, indented by two spaces more than its key.");

    private static readonly SearchValues<char> NotInKeys = SearchValues.Create(" \"',[]{}");

    /// <summary>The place of a problem and what stands around it.</summary>
    private readonly struct Place(SourceText source, int begin, int end, int start, int stop)
    {
        public SourceText Source { get; } = source;

        public int Start { get; } = start;

        public int Stop { get; } = stop;

        private string Text => Source.Text;

        public char CharAt(int at) => at >= begin && at < end ? Text[at] : '\0';

        public bool IsAtEnd => Text.AsSpan(Start, Math.Max(0, end - Start)).IsWhiteSpace();

        public bool SameLine(int a, int b) => Text.AsSpan(a, b - a).IndexOfAny('\n', '\r') < 0;

        public int LastInkBefore(int at)
        {
            for (int i = at - 1; i >= begin; i--)
            {
                if (Text[i] is not (' ' or '\t')) return i;
            }
            return -1;
        }

        private int LineBegin(int at)
        {
            int i = at;
            while (i > begin && Text[i - 1] is not ('\n' or '\r')) i--;
            return i;
        }

        private int LineEnd(int at)
        {
            int i = at;
            while (i < end && Text[i] is not ('\n' or '\r')) i++;
            return i;
        }

        /// <summary>The ink of the line.</summary>
        public SourceSpan LineSpan(int at)
        {
            int from = LineBegin(at);
            int to = LineEnd(at);
            while (from < to && Text[from] is ' ' or '\t') from++;
            return Source.Span(from, to - from);
        }

        /// <summary>The ink of the line above.</summary>
        public SourceSpan? LineBefore(int at)
        {
            int from = LineBegin(at);
            return from <= begin ? null : LineSpan(Math.Max(begin, from - (from >= 2 && Text[from - 1] == '\n' && Text[from - 2] == '\r' ? 2 : 1)));
        }

        /// <summary>The ink of the line, or where it is empty, of the last one with ink above.</summary>
        public SourceSpan LineOrTheOneAbove(int at)
        {
            SourceSpan line = LineSpan(at);
            while (line.Length == 0 && LineBefore(line.Start) is { } above) line = above;
            return line;
        }

        /// <summary>How far the line is indented, and the last one with ink above it; -1 where there is none.</summary>
        public (int Own, int Above) Indents(int at)
        {
            int own = LineSpan(at).Start - LineBegin(at);
            for (int from = LineBegin(at); from > begin;)
            {
                from = LineBegin(from - 1);
                SourceSpan line = LineSpan(from);
                if (line.Length > 0) return (own, line.Start - from);
            }
            return (own, -1);
        }

        /// <summary>Whether a line begins a text that belongs to no key, and the next one begins with a key in its column.</summary>
        public bool BeginsAboveKey(SourceSpan line, int next)
        {
            bool isItem = line.Text.StartsWith("- ");
            int column = line.Start - LineBegin(line.Start) + (isItem ? line.Length - line.Text[1..].TrimStart(' ').Length : 0);
            return Indents(next).Own == column && (isItem || IsFirst(line)) && IsKey(LineBegin(next));
        }

        /// <summary>Only comments stand above the line.</summary>
        private bool IsFirst(SourceSpan line)
        {
            for (SourceSpan? above = LineBefore(line.Start); above is { } some; above = LineBefore(some.Start))
            {
                if (some.Length > 0 && !some.Text.StartsWith("#")) return false;
            }
            return true;
        }

        public SourceSpan LineRest(int at) => Source.Span(at, LineEnd(at) - at);

        public bool ColonIsSecondOfLine(int at)
        {
            int from = LineBegin(at);
            int first = Text.AsSpan(from, at - from).IndexOf(": ");
            return first >= 0 || Text.AsSpan(from, at - from).TrimStart(' ').StartsWith("- ");
        }

        public SourceSpan NearestTab()
        {
            // Where the exception gives no place, the first line that is indented with a tab is it.
            for (int from = LineBegin(Start); from < end; from = LineEnd(from) + 1)
            {
                int at = from;
                while (at < end && Text[at] == ' ') at++;
                if (at < end && Text[at] == '\t') return Source.Span(at, 1);
            }
            int tab = Text.IndexOf('\t', Start, end - Start);
            return tab < 0 ? Source.Span(Start, 0) : Source.Span(tab, 1);
        }

        public int Backslash()
        {
            int at = Math.Min(Stop, Text.Length - 1);
            int found = at < 0 ? -1 : Text.LastIndexOf('\\', at);
            return found < Start ? Start : found;
        }

        /// <summary>The first character of the value on the line: after `key: ` or `- `.</summary>
        public int FirstOfValue(int at)
        {
            int from = LineBegin(at);
            ReadOnlySpan<char> line = Text.AsSpan(from, at - from);
            int offset = 0;
            while (offset < line.Length && line[offset] is ' ' or '-') offset++;
            int colon = line[offset..].IndexOf(": ");
            if (colon >= 0 && line[offset] is not ('[' or '{')) offset += colon + 2;
            while (offset < line.Length && line[offset] == ' ') offset++;
            return offset < line.Length && line[offset] is '[' or '{' ? from + offset : -1;
        }

        /// <summary>
        /// A bracket that is open at the end of its line while the next line begins with a key: what follows was read as part of the
        /// list, up to wherever that failed. -1 where there is none.
        /// </summary>
        public int BracketLeftOpen()
        {
            for (int from = begin; from < Start; from = LineEnd(from) + 1)
            {
                int lineEnd = LineEnd(from);
                if (lineEnd < end && OpensAtEnd(from, lineEnd) is >= 0 and var open && IsKey(lineEnd + 1)) return open;
            }
            return -1;
        }

        /// <summary>The bracket that begins a line's value and isn't closed on it.</summary>
        private int OpensAtEnd(int from, int lineEnd)
        {
            int open = FirstOfValue(lineEnd);
            if (open < from || open >= lineEnd) return -1;
            ReadOnlySpan<char> value = Text.AsSpan(open, lineEnd - open);
            char close = Text[open] == '[' ? ']' : '}';
            return value.Count(Text[open]) > value.Count(close) ? open : -1;
        }

        private bool IsKey(int from)
        {
            ReadOnlySpan<char> line = LineSpan(Math.Min(from, end)).Text.TrimStart('-').TrimStart(' ');
            int colon = line.IndexOf(':');
            return colon > 0 && !line[..colon].ContainsAny(NotInKeys) && (colon + 1 == line.Length || line[colon + 1] == ' ');
        }

        /// <summary>The innermost bracket that is open at the place; strings are not told apart, which is good enough to point.</summary>
        public int OpenBracket()
        {
            int depth = 0;
            for (int i = Math.Min(Start, end - 1); i >= begin; i--)
            {
                if (i == Start && Text[i] is '[' or '{') return i;
                if (i < Start && Text[i] is ']' or '}') depth++;
                else if (Text[i] is '[' or '{' && depth-- == 0) return i;
            }
            return -1;
        }
    }
}
