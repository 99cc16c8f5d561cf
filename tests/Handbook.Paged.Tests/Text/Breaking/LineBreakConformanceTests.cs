using System.Globalization;
using System.Text;
using Handbook.Paged.Text.Breaking;

namespace Handbook.Paged.Tests.Text.Breaking;

public class LineBreakConformanceTests
{
    [Fact]
    public void Every_row_of_LineBreakTest_of_Unicode_15_holds()
    {
        var failures = new List<string>();
        int rows = 0;
        foreach (string line in TestData.Lines("LineBreakTest.txt"))
        {
            string row = line.Split('#')[0].Trim();
            if (row.Length == 0) continue;
            rows++;
            (string text, string expected) = Parse(row);
            string actual = Show(text);
            if (actual != expected) failures.Add($"expected {expected} but got {actual}: {line}");
        }

        Assert.Empty(failures);
        Assert.Equal(7654, rows);
    }

    /// <summary>The text, and the same marks that <see cref="Show"/> writes.</summary>
    private static (string Text, string Marks) Parse(string row)
    {
        var text = new StringBuilder();
        var marks = new StringBuilder();
        foreach (string part in row.Split(' ', '\t'))
        {
            if (part is "÷" or "×") marks.Append(part);
            else text.Append(char.ConvertFromUtf32(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        }
        return (text.ToString(), marks.ToString());
    }

    private static string Show(string text)
    {
        var breaks = new BreakOpportunity[text.Length + 1];
        LineBreaker.FindBreaks(text, new LineBreakRules(Tailored: false), breaks);
        var marks = new StringBuilder();
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLowSurrogate(text[i])) continue;
            marks.Append(breaks[i] == BreakOpportunity.Prohibited ? '×' : '÷');
        }
        return marks.ToString();
    }
}
