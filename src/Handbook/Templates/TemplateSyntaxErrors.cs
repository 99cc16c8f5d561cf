using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Scriban.Parsing;
using SourceSpan = Handbook.Diagnostics.SourceSpan;

namespace Handbook.Templates;

/// <summary>Says what is wrong with a template that doesn't parse, in the words of somebody who writes one, at the place to mend.</summary>
internal static partial class TemplateSyntaxErrors
{
    /// <summary>One problem a line, and where one is clear, none that isn't: those are most likely its consequences.</summary>
    public static IEnumerable<Diagnostic> Explain(SourceText source, IEnumerable<LogMessage> messages)
    {
        (Diagnostic Problem, bool IsVague)[] problems = [.. messages.Where(message => message.Type == ParserMessageType.Error).Select(message => Explain(source, message))];
        bool anyIsClear = problems.Any(problem => !problem.IsVague);
        return problems
            .Where(problem => !problem.IsVague || !anyIsClear)
            .GroupBy(problem => source.PositionAt(problem.Problem.Span!.Value.Start).Line)
            .Select(line => line.First().Problem);
    }

    private static (Diagnostic Problem, bool IsVague) Explain(SourceText source, LogMessage log)
    {
        string message = log.Message;
        SourceSpan span = source.At(log.Span);

        if (NoEnd().Match(message) is { Success: true } block)
        {
            string word = block.Groups["word"].Value;
            if (word == "else") return (TemplateDiagnostics.Syntax(span, "this `else` has no `end`", "Write `{{ end }}` where it ends."), true);
            int at = TemplateCode.UnendedBlock(source.Text, word);
            return Clear(
                at < 0 ? span : source.Span(at, word.Length),
                $"this `{word}` has no `end`",
                "Write `{{ end }}` where it ends. If it has one, a block inside it lacks its own.");
        }
        if (message.Contains("without a corresponding beginning", StringComparison.Ordinal))
        {
            int at = source.Text.LastIndexOf("end", Math.Min(span.End, source.Text.Length) - 1, StringComparison.Ordinal);
            return Clear(at < 0 ? span : source.Span(at, 3), "this `end` ends nothing", "Take it out, or look above for the `if` or `for` that was taken out.");
        }
        if (message.StartsWith("A else condition", StringComparison.Ordinal)) return Clear(span, "this `else` belongs to no `if` or loop", "It stands between `{{ if … }}` and its `{{ end }}`.");
        if (message.Contains("end of file while parsing a string", StringComparison.Ordinal) && TemplateCode.UnclosedQuote(source.Text) is >= 0 and var quote)
        {
            return Clear(source.Span(quote, 1), $"the quotation mark {source.Text[quote]} that opens here is never closed", "Close it behind the text, before `}}`.");
        }
        if (message.StartsWith("Unexpected } while no matching", StringComparison.Ordinal)) return Clear(span, "a single `}` stands where `}}` ends an expression", "Write `}}`.");
        if (message.Contains("Expecting a closing `", StringComparison.Ordinal)) return Clear(span, $"a bracket is not closed before `{span.Text}`", "Close it: `(has a)`, `[1, 2]`.");
        if (message.Contains("top level assignment", StringComparison.Ordinal)) return Clear(span, "`=` gives a name a value and can't stand in a condition", "To compare, write `==`.");
        if (message.Contains("Expecting 'in' word", StringComparison.Ordinal)) return Clear(span, "this loop doesn't say what it goes through", "Write `{{ for entry in handbook.entries }}`.");
        if (MissingExpression().Match(message) is { Success: true } missing) return Clear(span, $"a value is missing before `{missing.Groups["token"].Value}`", "Write what is meant there, or take away what waits for it.");
        if (UnexpectedToken().Match(message) is { Success: true } unexpected) return Unexpected(span, unexpected.Groups["token"].Value);
        return (TemplateDiagnostics.Syntax(span, Prefix().Replace(message, "").TrimEnd('.')), true);
    }

    private static (Diagnostic Problem, bool IsVague) Unexpected(SourceSpan span, string token) => token switch
    {
        "“" or "”" or "„" or "‘" or "’" or "«" or "»" => Clear(span, $"{token} is not a quotation mark of the template language", "Write straight ones: \"home\"."),
        "<" => Clear(span, "HTML stands inside an expression", "Look before it: most likely `}}` is missing there."),
        _ => (TemplateDiagnostics.Syntax(span, $"`{token.ReplaceLineEndings("\\n")}` can't stand here"), true),
    };

    private static (Diagnostic Problem, bool IsVague) Clear(SourceSpan span, string message, string help) => (TemplateDiagnostics.Syntax(span, message, help), false);

    [GeneratedRegex(@"^Error while parsing (?<word>\w+) .*The <end> statement was not found")]
    private static partial Regex NoEnd();

    [GeneratedRegex("Expecting <expression> instead of `(?<token>.*?)`")]
    private static partial Regex MissingExpression();

    [GeneratedRegex(@"^Unexpected token (?<token>\S+)|^Invalid token found `(?<token>.*?)`", RegexOptions.Singleline)]
    private static partial Regex UnexpectedToken();

    [GeneratedRegex("^Error while parsing [^:]*: ")]
    private static partial Regex Prefix();
}
