using Handbook.Content.Yaml;
using Handbook.Diagnostics;

namespace Handbook.Content.Settings;

/// <summary>Reads <c>checks:</c> of handbook.yaml: what each diagnostic is set to, everywhere or by path.</summary>
internal static class CheckRules
{
    public static IEnumerable<RuleOverride> Read(YamlMapping? checks, DiagnosticSink sink)
    {
        var rules = new List<RuleOverride>();
        foreach (YamlPair pair in checks?.Pairs ?? [])
        {
            string id = pair.Key.Text;
            if (!Explanations.Ids.Contains(id))
            {
                sink.Report(ContentDiagnostics.UnknownCheck(pair.Key.Span, id, DidYouMean.Closest(id, Explanations.Ids)));
                continue;
            }
            ReadOne(id, pair.Value, rules, sink);
        }
        return rules;
    }

    private static void ReadOne(string id, YamlNode node, List<RuleOverride> rules, DiagnosticSink sink)
    {
        if (node is YamlScalar scalar && LevelOf(scalar.Text) is { } level)
        {
            rules.Add(new RuleOverride(id, level));
            return;
        }
        if (node is not YamlMapping mapping)
        {
            sink.Report(ContentDiagnostics.BadCheck(node.Span));
            return;
        }
        foreach (YamlPair pair in mapping.Pairs)
        {
            if (LevelOf(pair.Key.Text) is not { } pathLevel)
            {
                sink.Report(ContentDiagnostics.BadCheck(pair.Key.Span));
                continue;
            }
            IEnumerable<YamlNode> paths = pair.Value is YamlSequence sequence ? sequence.Items : [pair.Value];
            foreach (YamlNode path in paths)
            {
                if (path is YamlScalar { IsNull: false } text) rules.Add(new RuleOverride(id, pathLevel, PathGlob.Parse(text.Text)));
                else sink.Report(ContentDiagnostics.BadCheck(path.Span));
            }
        }
    }

    private static RuleLevel? LevelOf(string text) => text.Trim() switch
    {
        "error" => RuleLevel.Error,
        "warning" => RuleLevel.Warning,
        "off" => RuleLevel.Off,
        _ => null,
    };
}
