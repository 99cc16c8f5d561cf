using Handbook.Paged.Boxes;

namespace Handbook.Paged.Tests.Boxes;

/// <summary><see href="https://www.w3.org/TR/css-counter-styles-3/#predefined-counters">CSS Counter Styles 3, 6</see>.</summary>
public sealed class CounterStylesTests
{
    [Theory]
    [InlineData("decimal", -3, "-3")]
    [InlineData("decimal-leading-zero", 7, "07")]
    [InlineData("decimal-leading-zero", 12, "12")]
    [InlineData("lower-roman", 4, "iv")]
    [InlineData("upper-roman", 1994, "MCMXCIV")]
    [InlineData("upper-roman", 3999, "MMMCMXCIX")]
    [InlineData("lower-roman", 4000, "4000")]
    [InlineData("lower-roman", 0, "0")]
    [InlineData("lower-alpha", 26, "z")]
    [InlineData("lower-alpha", 27, "aa")]
    [InlineData("upper-latin", 703, "AAA")]
    [InlineData("lower-alpha", 0, "0")]
    [InlineData("lower-greek", 3, "γ")]
    [InlineData("disc", 5, "•")]
    [InlineData("none", 5, "")]
    [InlineData("no-such-style", 5, "5")]
    public void A_number_is_written_in_its_style(string style, int value, string expected) => Assert.Equal(expected, CounterStyles.Format(style, value));
}
