using System.Collections.Frozen;
using Handbook.Model;

namespace Handbook.Templates.Labels;

/// <summary>The interface's words in one language, with how it writes dates, counts things and sorts.</summary>
internal sealed class LabelSet
{
    private readonly FrozenDictionary<string, string> words;
    private readonly FrozenDictionary<string, (string One, string Other)> counts;
    private readonly FrozenDictionary<string, string> kinds;

    public LabelSet(
        string language,
        string direction,
        IEnumerable<KeyValuePair<string, string>> words,
        IEnumerable<KeyValuePair<string, (string One, string Other)>> counts,
        IEnumerable<KeyValuePair<string, string>> kinds,
        IReadOnlyList<string> months,
        string datePattern,
        IEnumerable<KeyValuePair<char, string>> sorting)
    {
        Language = language;
        Direction = direction;
        this.words = words.ToFrozenDictionary(StringComparer.Ordinal);
        this.counts = counts.ToFrozenDictionary(StringComparer.Ordinal);
        this.kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal);
        Months = months;
        DatePattern = datePattern;
        Sorting = new LabelSorting(sorting);
    }

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction { get; }

    /// <summary>Twelve names.</summary>
    public IReadOnlyList<string> Months { get; }

    /// <summary>With <c>{day}</c>, <c>{month}</c>, <c>{month-number}</c>, <c>{year}</c>.</summary>
    public string DatePattern { get; }

    public LabelSorting Sorting { get; }

    public IEnumerable<string> WordKeys => words.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<string> CountKeys => counts.Keys.Order(StringComparer.Ordinal);

    public string? Word(string key) => words.GetValueOrDefault(key);

    public (string One, string Other)? Count(string key) => counts.TryGetValue(key, out var forms) ? forms : null;

    public string KindOne(Kind kind) => kinds.GetValueOrDefault(kind.Name + ".one", kind.One);

    public string KindMany(Kind kind) => kinds.GetValueOrDefault(kind.Name + ".many", kind.Many);

    public string Field(Kind kind, FieldDefinition field) => kinds.GetValueOrDefault($"{kind.Name}.{field.Name}", field.Label);
}
