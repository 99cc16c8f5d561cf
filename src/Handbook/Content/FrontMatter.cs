using System.Buffers;
using Handbook.Content.Yaml;
using Handbook.Diagnostics;

namespace Handbook.Content;

/// <summary>A Markdown file taken apart: the YAML between two lines of <c>---</c> at its head, and the text below.</summary>
/// <param name="Fields">Null where there is none, or it is empty.</param>
/// <param name="Broken">The front matter can't be read; a diagnostic says why.</param>
/// <param name="BodyStart">Offset of the text in the source.</param>
internal readonly record struct FrontMatter(YamlMapping? Fields, bool Broken, int BodyStart)
{
    public static FrontMatter Read(SourceText source, DiagnosticSink sink)
    {
        if (!IsFence(source.LineAt(1)))
        {
            if (!IsMeantAsFence(source)) return new FrontMatter(null, Broken: false, 0);
            sink.Report(ContentDiagnostics.MisspeltFence(source.Span(0, source.LineAt(1).TrimEnd().Length)));
            return new FrontMatter(null, Broken: true, source.Text.Length);
        }
        int line = 2;
        while (line <= source.LineCount && !IsFence(source.LineAt(line)) && !source.LineAt(line).TrimEnd().SequenceEqual("...")) line++;
        if (line > source.LineCount)
        {
            // A thematic break at the head of a text, not a front matter that lacks its end.
            if (source.LineCount < 2 || !source.LineAt(2).Contains(':')) return new FrontMatter(null, Broken: false, 0);
            sink.Report(ContentDiagnostics.UnclosedFrontMatter(source.Span(0, 3)));
            return new FrontMatter(null, Broken: true, source.Text.Length);
        }
        int bodyStart = source.LineStart(line + 1);
        bool readable = YamlReader.TryRead(source, source.LineStart(2), source.LineStart(line), sink, out YamlNode? root);
        if (root is null or YamlMapping) return new FrontMatter(root as YamlMapping, !readable, bodyStart);
        sink.Report(ContentDiagnostics.FrontMatterIsNoMapping(root.Span));
        return new FrontMatter(null, Broken: true, bodyStart);
    }

    private static readonly SearchValues<char> NotInKeys = SearchValues.Create(" \t*[]()#`");

    /// <summary>A line of nothing but dashes, one too few or too many or of another kind, with a field below it.</summary>
    private static bool IsMeantAsFence(SourceText source)
    {
        ReadOnlySpan<char> first = source.LineAt(1).Trim();
        return first.Length > 0 && !first.ContainsAnyExcept("-–—") && source.LineCount > 1 && BeginsWithKey(source.LineAt(2));
    }

    private static bool BeginsWithKey(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].ContainsAny(NotInKeys) && (colon + 1 == line.Length || line[colon + 1] == ' ');
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual("---");
}
