using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Content.Yaml;

/// <summary>A node of a YAML document with the place it was written at. Scalars stay text until a field's type reads them.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

internal sealed class YamlScalar(string text, ScalarStyle style, SourceSpan span, TextMap map) : YamlNode(span)
{
    /// <summary>The value: quotes, escapes, folding and indentation are gone.</summary>
    public string Text { get; } = text;

    public ScalarStyle Style { get; } = style;

    /// <summary>From offsets of <see cref="Text"/> to the source.</summary>
    public TextMap Map { get; } = map;

    /// <summary>Nothing, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Text is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed class YamlSequence(ImmutableArray<YamlNode> items, SourceSpan span) : YamlNode(span)
{
    public ImmutableArray<YamlNode> Items { get; } = items;
}

internal readonly record struct YamlPair(YamlScalar Key, YamlNode Value);

/// <summary>Pairs in the order they were written; keys are unique.</summary>
internal sealed class YamlMapping(ImmutableArray<YamlPair> pairs, SourceSpan span) : YamlNode(span)
{
    public ImmutableArray<YamlPair> Pairs { get; } = pairs;

    public YamlNode? this[string key]
    {
        get
        {
            foreach (YamlPair pair in Pairs)
            {
                if (pair.Key.Text == key) return pair.Value;
            }
            return null;
        }
    }
}
