using System.Collections;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Handbook.Templates;

/// <summary>What a template gave to a function, read with complaints that name the function and the place of the call.</summary>
internal readonly struct Arguments(TemplateFunction function, PageContext context, ScriptNode? caller, ScriptArray values)
{
    public PageContext Context => context;

    public PageScope Scope => context.Scope ?? throw Wrong("there is no page here");

    public ScriptNode? Caller => caller;

    public ScriptArray All => values;

    public SourceSpan Span => caller?.Span ?? context.CurrentSpan;

    public object? this[int index] => index < values.Count ? values[index] : null;

    /// <summary>Null and what is left out count as an empty text; numbers are written out.</summary>
    public string Text(int index) => this[index] is { } value ? ValuePrinter.ToText(Span, value) : "";

    public string? OptionalText(int index) => this[index] is { } value ? ValuePrinter.ToText(Span, value) : null;

    /// <summary>Null counts as an empty list; a text is no list.</summary>
    public IEnumerable<object?> List(int index) => this[index] switch
    {
        null => [],
        string or Markup or IScriptObject and not ScriptArray => throw Wrong($"{Ordinal(index)} must be a list"),
        IEnumerable list => list.Cast<object?>(),
        _ => throw Wrong($"{Ordinal(index)} must be a list"),
    };

    public int Number(int index) => this[index] switch
    {
        int number => number,
        long number and >= int.MinValue and <= int.MaxValue => (int)number,
        double number when number == Math.Floor(number) && Math.Abs(number) < int.MaxValue => (int)number,
        string text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) => number,
        _ => throw Wrong($"{Ordinal(index)} must be a whole number"),
    };

    public bool Flag(int index) => this[index] is not (null or false);

    public TemplateFault Wrong(string message)
    {
        (string name, string usage) = (function.Name, function.Usage);
        return new TemplateFault(Span, place => TemplateDiagnostics.Argument(place, name, message, usage));
    }

    private static string Ordinal(int index) => index switch
    {
        0 => "the first value",
        1 => "the second value",
        2 => "the third value",
        _ => "the last value",
    };
}
