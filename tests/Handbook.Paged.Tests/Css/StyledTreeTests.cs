using Handbook.Paged.Css;

namespace Handbook.Paged.Tests.Css;

public class StyledTreeTests
{
    [Fact]
    public void Our_own_sheet_gives_no_diagnostic() => Assert.Empty(Styled.Load("<p>x").Diagnostics);

    [Fact]
    public void Elements_with_equal_parents_and_rules_share_their_style()
    {
        Styled styled = Styled.Load("<ul><li class=a>1<li class=a>2<li>3<li style='color: red'>4<li style='color: red'>5</ul>", ".a { color: blue }");
        StyledElement[] items = [.. styled.Document.Root.Descendants.Where(e => e.Name == "li")];
        Assert.Same(items[0].Style, items[1].Style);
        Assert.NotSame(items[0].Style, items[2].Style);
        Assert.Same(items[3].Style, items[4].Style);
    }
}
