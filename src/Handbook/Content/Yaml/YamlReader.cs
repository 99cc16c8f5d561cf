using System.Collections.Immutable;
using Handbook.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Handbook.Content.Yaml;

/// <summary>
/// A YAML text to nodes with places. The events are YamlDotNet's, the tree is ours: scalars stay text, keys are unique,
/// depth is bounded, and what a handbook has no use for (aliases, tags, further documents) is refused in words that help.
/// See <see href="https://yaml.org/spec/1.2.2/">YAML 1.2</see>.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>How deep lists and mappings may stand inside each other.</summary>
    public const int MaximumDepth = 64;

    private readonly SourceText source;
    private readonly int offset;
    private readonly DiagnosticSink sink;
    private readonly Parser parser;
    private bool failed;

    private YamlReader(SourceText source, int start, int end, DiagnosticSink sink)
    {
        this.source = source;
        this.sink = sink;
        offset = start;
        parser = new Parser(new Scanner(new StringReader(source.Text[start..end]), skipComments: true));
    }

    /// <summary>Reads the one document of a text.</summary>
    /// <inheritdoc cref="TryRead(SourceText, int, int, DiagnosticSink, out YamlNode?)"/>
    public static bool TryRead(SourceText source, DiagnosticSink sink, out YamlNode? root) => TryRead(source, 0, source.Text.Length, sink, out root);

    /// <summary>Reads the part of a text from <paramref name="start"/> up to <paramref name="end"/>: a front matter.</summary>
    /// <param name="root">Null where the document is empty or can't be read.</param>
    /// <returns>False where it can't be read: <paramref name="sink"/> got an error that says why.</returns>
    public static bool TryRead(SourceText source, int start, int end, DiagnosticSink sink, out YamlNode? root)
    {
        root = null;
        var reader = new YamlReader(source, start, end, sink);
        try
        {
            YamlNode? document = reader.ReadDocument();
            if (!reader.failed) root = document;
            return !reader.failed;
        }
        catch (YamlException problem)
        {
            sink.Report(YamlSyntaxErrors.Explain(source, start, end, problem));
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or ArithmeticException or IndexOutOfRangeException)
        {
            // The scanner of YamlDotNet leaves some malformed texts with one of these instead of its own exception.
            int at = reader.parser.Current is { } last ? reader.SourceOffset(last.End) : start;
            sink.Report(YamlSyntaxErrors.Explain(source, start, end, at));
        }
        return false;
    }

    private YamlNode? ReadDocument()
    {
        parser.MoveNext(); // stream start
        parser.MoveNext();
        if (parser.Current is not DocumentStart) return null;
        parser.MoveNext();
        YamlNode root = ReadNode(0);
        if (failed) return null;
        parser.MoveNext(); // document end
        parser.MoveNext();
        if (parser.Current is DocumentStart second)
        {
            sink.Report(YamlDiagnostics.SecondDocument(Span(second.Start, second.End)));
            failed = true;
        }
        return root is YamlScalar { IsNull: true } ? null : root;
    }

    /// <summary>Reads the node at the parser's current event, and leaves the parser at the node's last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        ParsingEvent current = parser.Current!;
        if (current is NodeEvent node) CheckProperties(node);
        switch (current)
        {
            case Scalar scalar:
                return ReadScalar(scalar);
            case SequenceStart or MappingStart when depth >= MaximumDepth:
                Fail(YamlDiagnostics.TooDeep(Span(current.Start, current.End), MaximumDepth));
                return Nothing(current);
            case SequenceStart:
                return ReadSequence(depth);
            case MappingStart:
                return ReadMapping(depth);
            case AnchorAlias alias:
                Fail(YamlDiagnostics.Alias(Span(alias.Start, alias.End), alias.Value.Value));
                return Nothing(current);
            default:
                throw new InvalidOperationException($"unexpected YAML event {current.GetType().Name}");
        }
    }

    private YamlSequence ReadSequence(int depth)
    {
        Mark start = parser.Current!.Start;
        ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!failed && parser.MoveNext() && parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        return new YamlSequence(items.ToImmutable(), Span(start, parser.Current!.End));
    }

    private YamlMapping ReadMapping(int depth)
    {
        Mark start = parser.Current!.Start;
        ImmutableArray<YamlPair>.Builder pairs = ImmutableArray.CreateBuilder<YamlPair>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (!failed && parser.MoveNext() && parser.Current is not MappingEnd)
        {
            YamlNode keyNode = ReadNode(depth + 1);
            if (failed) break;
            if (keyNode is not YamlScalar key)
            {
                Fail(YamlDiagnostics.KeyIsNoText(keyNode.Span));
                break;
            }
            parser.MoveNext();
            YamlNode value = ReadNode(depth + 1);
            if (failed) break;
            if (seen.TryGetValue(key.Text, out YamlScalar? first))
            {
                sink.Report(YamlDiagnostics.DuplicateKey(key.Span, key.Text, first.Span));
                continue;
            }
            seen.Add(key.Text, key);
            pairs.Add(new YamlPair(key, value));
        }
        return new YamlMapping(pairs.ToImmutable(), Span(start, parser.Current!.End));
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        SourceSpan span = Span(scalar.Start, scalar.End);
        ScalarStyle style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
            YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
            _ => ScalarStyle.Plain,
        };
        TextMap map = ScalarMapper.Map(span, style, scalar.Value);
        if (style == ScalarStyle.DoubleQuoted)
        {
            // The source has been checked; an escape can still make one.
            int control = scalar.Value.AsSpan().IndexOfAny(ControlCharacters.All);
            if (control >= 0) sink.Report(SourceDiagnostics.ControlCharacter(map.Span(control, 1), scalar.Value[control]));
        }
        if (style == ScalarStyle.Plain) WarnOfSwallowedText(span);
        return new YamlScalar(scalar.Value, style, span, map);
    }

    /// <summary>'Issue #5' without quotes is 'Issue': what follows a space and # is a comment. Comments of people have a space after #.</summary>
    private void WarnOfSwallowedText(SourceSpan span)
    {
        if (span.Length == 0) return;
        ReadOnlySpan<char> rest = source.Text.AsSpan(span.End);
        int at = 0;
        while (at < rest.Length && rest[at] is ' ' or '\t') at++;
        if (at == 0 || at + 1 >= rest.Length || rest[at] != '#' || char.IsWhiteSpace(rest[at + 1]) || rest[at + 1] is '#' or '-' or '=') return;
        int end = rest.IndexOfAny('\r', '\n');
        sink.Report(YamlDiagnostics.SwallowedComment(source.Span(span.End + at, (end < 0 ? rest.Length : end) - at)));
    }

    private void CheckProperties(NodeEvent node)
    {
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific && !node.Tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal))
        {
            Fail(YamlDiagnostics.Tag(PropertySpan(node, '!')));
        }
        else if (!node.Anchor.IsEmpty)
        {
            Fail(YamlDiagnostics.Anchor(PropertySpan(node, '&')));
        }
    }

    /// <summary>An event begins at its tag or anchor, or at its content: where the sign stands is looked up in the text before the end.</summary>
    private SourceSpan PropertySpan(NodeEvent node, char sign)
    {
        int end = Math.Max(SourceOffset(node.End), SourceOffset(node.Start) + 1);
        int at = source.Text.LastIndexOf(sign, Math.Min(end, source.Text.Length) - 1);
        if (at < 0) at = SourceOffset(node.Start);
        int stop = at;
        while (stop < source.Text.Length && !char.IsWhiteSpace(source.Text[stop])) stop++;
        return source.Span(at, stop - at);
    }

    private void Fail(Diagnostic diagnostic)
    {
        sink.Report(diagnostic);
        failed = true;
    }

    private YamlScalar Nothing(ParsingEvent at)
    {
        SourceSpan span = Span(at.Start, at.Start);
        return new YamlScalar("", ScalarStyle.Plain, span, TextMap.Straight(source, span.Start));
    }

    private int SourceOffset(Mark mark) => Math.Min(offset + (int)mark.Index, source.Text.Length);

    private SourceSpan Span(Mark start, Mark end)
    {
        int from = SourceOffset(start);
        return source.Span(from, Math.Max(0, SourceOffset(end) - from));
    }
}
