using Handbook.Content.Yaml;
using Handbook.Diagnostics;

namespace Handbook.Templates.Labels;

/// <summary>Reads <c>labels/&lt;language&gt;.yaml</c> over the English labels.</summary>
internal sealed class LabelReader(DiagnosticSink sink)
{
    private const string Folder = "labels/";
    private const string Base = "en";

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string One, string Other)> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string> sorting = [];
    private string[] months = [];
    private string datePattern = "";
    private string direction = "ltr";

    /// <param name="language">A BCP 47 tag; <c>de-AT</c> is served by <c>de</c> where it has no file of its own.</param>
    public static LabelSet Read(TemplateFiles files, string language, DiagnosticSink sink)
    {
        var reader = new LabelReader(sink);
        reader.ReadFile(files, Base, isTranslation: false);
        string? name = Names(language).FirstOrDefault(candidate => files.Find($"{Folder}{candidate}.yaml") is not null);
        if (name is null) sink.Report(LabelDiagnostics.NoLanguage(language, Known(files)));
        else if (name != Base) reader.ReadFile(files, name, isTranslation: true, isVariant: name.StartsWith(Base + "-", StringComparison.OrdinalIgnoreCase));
        return new LabelSet(
            name is null ? Base : language, reader.direction, reader.words, reader.counts, reader.kinds, reader.months, reader.datePattern, reader.sorting);
    }

    private static IEnumerable<string> Names(string language)
    {
        for (string name = language; name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('-'))]) yield return name;
    }

    private static IEnumerable<string> Known(TemplateFiles files) =>
        files.Under(Folder).Select(file => Path.GetFileNameWithoutExtension(file.Path));

    /// <param name="isVariant">Of the same language: what it doesn't say again holds as it is.</param>
    private void ReadFile(TemplateFiles files, string name, bool isTranslation, bool isVariant = false)
    {
        if (files.FindText($"{Folder}{name}.yaml", sink) is not { } source) return;
        if (!YamlReader.TryRead(source, sink, out YamlNode? root)) return;
        if (root is not YamlMapping mapping)
        {
            sink.Report(LabelDiagnostics.Form(source.Start, "Labels are a mapping with `words`, `counts`, `months` and `date`"));
            return;
        }
        ReadWords(mapping["words"] as YamlMapping, isTranslation, isVariant, source);
        ReadCounts(mapping["counts"] as YamlMapping, isTranslation);
        ReadKinds(mapping["kinds"] as YamlMapping);
        ReadSorting(mapping["sorting"] as YamlMapping);
        ReadMonths(mapping["months"], mapping.Span, isTranslation);
        if (mapping["date"] is YamlScalar date) datePattern = date.Text;
        if (mapping["direction"] is YamlScalar { Text: "rtl" or "ltr" } given) direction = given.Text;
    }

    private void ReadWords(YamlMapping? mapping, bool isTranslation, bool isVariant, SourceText source)
    {
        var missing = new SortedSet<string>(isTranslation && !isVariant ? words.Keys : [], StringComparer.Ordinal);
        foreach (YamlPair pair in mapping?.Pairs ?? [])
        {
            string key = pair.Key.Text;
            missing.Remove(key);
            if (isTranslation && !words.ContainsKey(key)) sink.Report(LabelDiagnostics.Unknown(pair.Key.Span, key, words.Keys));
            if (pair.Value is YamlScalar word) words[key] = word.Text;
            else sink.Report(LabelDiagnostics.Form(pair.Value.Span, $"`{key}` must be a text"));
        }
        if (missing.Count > 0) sink.Report(LabelDiagnostics.Missing(mapping?.Span ?? source.Start, string.Join(", ", missing)));
    }

    private void ReadCounts(YamlMapping? mapping, bool isTranslation)
    {
        foreach (YamlPair pair in mapping?.Pairs ?? [])
        {
            string key = pair.Key.Text;
            if (isTranslation && !counts.ContainsKey(key)) sink.Report(LabelDiagnostics.Unknown(pair.Key.Span, key, counts.Keys));
            if (pair.Value is YamlMapping forms && forms["one"] is YamlScalar one && forms["other"] is YamlScalar other)
            {
                counts[key] = (one.Text, other.Text);
            }
            else
            {
                sink.Report(LabelDiagnostics.Form(pair.Value.Span, $"`{key}` needs `one` and `other`"));
            }
        }
    }

    /// <summary><c>kinds: {mistake: {one: …, many: …, lesson: …}}</c>: a kind's name and its fields' labels.</summary>
    private void ReadKinds(YamlMapping? mapping)
    {
        foreach (YamlPair kind in mapping?.Pairs ?? [])
        {
            foreach (YamlPair label in (kind.Value as YamlMapping)?.Pairs ?? [])
            {
                if (label.Value is YamlScalar text) kinds[$"{kind.Key.Text}.{label.Key.Text}"] = text.Text;
            }
        }
    }

    /// <summary><c>sorting: {e: éèêë}</c>: what sorts like the letters before the colon.</summary>
    private void ReadSorting(YamlMapping? mapping)
    {
        foreach (YamlPair pair in mapping?.Pairs ?? [])
        {
            if (pair.Value is not YamlScalar letters) continue;
            foreach (char letter in letters.Text)
            {
                if (letter != ' ') sorting[char.ToUpperInvariant(letter)] = pair.Key.Text.ToUpperInvariant();
            }
        }
    }

    private void ReadMonths(YamlNode? node, SourceSpan place, bool isTranslation)
    {
        if (node is YamlSequence { Items.Length: 12 } list) months = [.. list.Items.Select(item => (item as YamlScalar)?.Text ?? "")];
        else if (node is not null || !isTranslation) sink.Report(LabelDiagnostics.Form(node?.Span ?? place, "`months` must list twelve names"));
    }
}
