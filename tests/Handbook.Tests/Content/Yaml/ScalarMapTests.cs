using CsCheck;
using Handbook.Content.Yaml;
using Handbook.Diagnostics;
using Handbook.Testing;

namespace Handbook.Tests.Content.Yaml;

public class ScalarMapTests
{
    [Theory]
    [InlineData("a: plain text")]
    [InlineData("a: plain\n  text\n\n  over lines")]
    [InlineData("a: 'it''s'")]
    [InlineData("a: 'it''s\n\n   more'")]
    [InlineData("a: \"tab \\t, \\u00e9 and \\\"quotes\\\"\"")]
    [InlineData("a: \"escaped \\\n   break\"")]
    [InlineData("a: \"pair \\ud83d\\ude00 and \\U0001F600!\"")]
    [InlineData("a: |\n  one\n    two\n\n  three\n")]
    [InlineData("a: |2\n    one\n  two\n")]
    [InlineData("a: |+\n  one\n\n\n")]
    [InlineData("a: >-\n  folded\n  text\n\n  next\n    more\n  end\n")]
    [InlineData("a: >\n\n  leading\n")]
    [InlineData("a: |\r\n  one\r\n  two\r\n")]
    [InlineData("- |\n one\n\n two")]
    public void Every_character_of_a_value_is_found_in_the_source(string yaml) => AssertMapped(yaml);

    [Fact]
    public void Random_scalars_are_found_in_the_source()
    {
        string[] pieces = ["a", "é", "😀", " ", "  ", "\n", "\n\n", "\\n", "\\\"", "''", "x:y", "#", "\\u00e9", "\\\n", "b c"];
        string[] styles = ["plain", "'", "\"", "|", ">", "|-", ">+"];
        Gen<string> words = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 12].Select(string.Concat);
        Gen<string> yaml = Gen.Select(words, Gen.Int[0, styles.Length - 1].Select(i => styles[i]), (text, style) => style switch
        {
            "plain" => "k: " + text.Replace("\n", "\n  "),
            "'" or "\"" => "k: " + style + text.Replace("\n", "\n  ") + style,
            _ => "k: " + style + "\n  " + text.Replace("\n", "\n  ") + "\n",
        });
        yaml.SampleFixed(AssertMapped, iter: 2000);
    }

    [Fact]
    public void A_link_in_each_style_is_reported_where_it_stands()
    {
        Loaded loaded = Tree.Parse("""
            === terms/t.yaml
            - term: A
              definition: |
                One
                  two [x](a.md) `c`

                > quoted [y](b.md)
            - term: B
              definition: >
                One
                two [x](c.md)

                three [x](d.md)
            - term: C
              definition: "One \"two\" [x](e.md)
                three [y](f.md)"
            - term: D
              definition: 'It''s [x](g.md)'
            - term: E
              definition: One two
                three [x](h.md)
            """).Load();
        Assert.Equal(
            ["4:11", "6:14", "10:9", "12:11", "14:28", "15:11", "17:22", "20:11"],
            loaded.Sink.Sorted().Select(d => $"{d.Span!.Value.Position.Line}:{d.Span.Value.Position.Column}"));
    }

    [Fact]
    public void Columns_count_characters_not_UTF_16_units()
    {
        Loaded loaded = Tree.Parse("""
            === terms/t.yaml
            term: A
            definition: "😀😀 [x](a.md)"
            """).Load();
        Assert.StartsWith("terms/t.yaml:2:17: error[broken-link]", loaded.Problems, StringComparison.Ordinal);
    }

    private static void AssertMapped(string yaml)
    {
        var source = new SourceText("t.yaml", yaml);
        if (!YamlReader.TryRead(source, new DiagnosticSink(), out YamlNode? root)) return;
        YamlNode? node = root switch { YamlMapping { Pairs: [var pair, ..] } => pair.Value, YamlSequence { Items: [var item, ..] } => item, _ => null };
        if (node is not YamlScalar scalar) return;
        Assert.True(ScalarMapper.Accounts(scalar.Span, scalar.Style, scalar.Text), $"{yaml}\n=> {scalar.Text}");
    }
}
