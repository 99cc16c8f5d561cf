using System.Globalization;
using CsCheck;
using Handbook.Diagnostics.Rendering;
using Handbook.Testing;

namespace Handbook.Diagnostics.Tests.Rendering;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("日本", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("👩‍💻", 2)]
    [InlineData("🇩🇪", 2)]
    [InlineData("☑\uFE0F", 2)]
    [InlineData("ﬁ", 1)]
    public void A_text_takes_as_many_columns_as_a_terminal_gives_it(string text, int columns) =>
        Assert.Equal(columns, TerminalText.Width(text));

    [Fact]
    public void Escaping_twice_is_escaping_once() =>
        Gen.String.SampleFixed(text => Assert.Equal(TerminalText.Escape(text), TerminalText.Escape(TerminalText.Escape(text))));

    [Fact]
    public void An_excerpt_never_exceeds_its_width_and_always_shows_its_mark()
    {
        var line = Gen.Select(Gen.String[Gen.Char["ab 日本\t\u0301\u202Eé"], 0, 300], Gen.Int[0, 300], Gen.Int[0, 40], Gen.Int[20, 90]);
        line.SampleFixed((text, from, length, width) =>
        {
            Excerpt excerpt = Excerpt.Of(text, from, from + length, width);
            Assert.InRange(TerminalText.Width(excerpt.Line), 0, width);
            // One column past the line's end may be marked.
            Assert.InRange(excerpt.MarkStart + excerpt.MarkWidth, 1, width + 1);
        });
    }

    [Fact]
    public void The_table_of_wide_characters_is_Unicodes()
    {
        const string Data = "/usr/share/unicode/EastAsianWidth.txt";
        Assert.SkipUnless(File.Exists(Data), "Debian's unicode-data is not installed");
        var wide = new HashSet<int>();
        foreach (string line in File.ReadLines(Data))
        {
            string[] fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 2 || fields[1] is not ("W" or "F")) continue;
            int[] ends = [.. fields[0].Split("..").Select(hex => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
            for (int c = ends[0]; c <= ends[^1]; c++) wide.Add(c);
        }
        Assert.NotEmpty(wide);
        for (int c = 0; c <= 0x10FFFF; c++) Assert.True(wide.Contains(c) == EastAsianWidth.IsWide(c), $"U+{c:X4}");
    }
}
