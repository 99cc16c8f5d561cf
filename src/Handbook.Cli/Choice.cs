using System.CommandLine.Parsing;
using Handbook.Diagnostics;

namespace Handbook.Cli;

/// <summary>Reads an option whose value is one of a few words.</summary>
internal static class Choice
{
    public static T Parse<T>(ArgumentResult result, (string Word, T Value)[] choices) =>
        Find(result, result.Tokens[0].Value, choices);

    /// <summary>Adds an error that lists the words, and suggests one, where <paramref name="word"/> is none of them.</summary>
    public static T Find<T>(ArgumentResult result, string word, (string Word, T Value)[] choices)
    {
        foreach ((string known, T value) in choices)
        {
            if (known == word) return value;
        }
        string[] words = [.. choices.Select(choice => choice.Word)];
        string advice = DidYouMean.Question(word, words) ?? $"It takes {string.Join(", ", words[..^1])} or {words[^1]}.";
        string option = (result.Parent as OptionResult)?.IdentifierToken?.Value ?? result.Argument.Name;
        result.AddError($"{option} does not take `{word}`. {advice}");
        return default!;
    }
}
