using Handbook.Paged.Boxes.Forms;

namespace Handbook.Paged.Tests.Forms;

public class FieldNamesTests
{
    [Theory]
    [InlineData("a, b", "a, b")]
    [InlineData("a, a, a", "a, a-2, a-3")] // Controls of one name are independent in HTML.
    [InlineData("checklists/first-week.1, checklists/first-week.2", "checklists/first-week.1, checklists/first-week.2")]
    [InlineData("a, a.b, a.c", "a, a-2.b, a-2.c")] // A field has no fields below it,
    [InlineData("a.b, a, a.b.c", "a.b, a-2, a.b-2.c")] // and what is above fields is none.
    [InlineData("a..b, .c, d.", "a._.b, _.c, d._")] // No part of a name is empty.
    [InlineData("-, -, x", "field-1, field-2, x")]
    [InlineData("field-1, -", "field-1, field-1-2")]
    public void A_field_is_called_as_its_control_and_no_two_are_called_the_same(string controls, string fields)
    {
        var names = new FieldNames();
        var found = controls.Split(", ").Select(name => names.ForField(name == "-" ? null : name));
        Assert.Equal(fields, string.Join(", ", found));
    }

    [Theory]
    [InlineData("red, green", "red, green")]
    [InlineData("x, x", "x, x-2")]
    [InlineData("-, Off", "on, on-2")] // Off is the state of a button that is not on.
    [InlineData("größe", "größe")]
    public void The_buttons_of_a_group_have_states_of_their_own(string values, string states)
    {
        var names = new FieldNames();
        Assert.Equal(states, string.Join(", ", values.Split(", ").Select(value => names.StateOf("group", value == "-" ? null : value))));
    }

    [Fact]
    public void A_states_name_is_no_longer_than_names_may_be()
    {
        string state = new FieldNames().StateOf("group", string.Concat(Enumerable.Repeat("😀", 100)));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(state), 40, 127);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(state)));
    }
}
