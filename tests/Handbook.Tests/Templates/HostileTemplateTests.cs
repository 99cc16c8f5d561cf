using Handbook.Templates;
using Handbook.Testing;

namespace Handbook.Tests.Templates;

public sealed class HostileTemplateTests
{
    [Fact]
    public void A_loop_without_end_is_stopped() =>
        Assert.Equal(
            "templates/page.html:1:4: template-limit: The loop made more than 1000 steps (rendering faqs/degree)",
            Template.Problems("{{ while true }}{{ end }}"));

    [Fact]
    public void Loops_inside_one_another_count_together() =>
        Assert.Contains(
            "The loop made more than 1000 steps",
            Template.Problems("{{ for a in 1..100 }}{{ for b in 1..100 }}{{ end }}{{ end }}"));

    [Fact]
    public void Output_without_end_is_stopped() =>
        Assert.Contains(
            "template-limit: The page grew longer than 10000 characters (rendering faqs/degree)",
            Template.Problems("{{ for a in 1..900 }}0123456789 0123456789{{ end }}"));

    [Fact]
    public void A_text_that_doubles_is_stopped() =>
        Assert.Contains(
            "template-limit: A text grew longer than 10000 characters (rendering faqs/degree)",
            Template.Problems("{{ s = '0123456789'; for a in 1..40; s = s + s; end }}"));

    [Fact]
    public void A_template_that_includes_itself_is_stopped() =>
        Assert.Contains(
            "template-limit: Includes and functions are nested more than 10 deep (rendering faqs/degree)",
            Template.ProblemsOf([("page.html", "{{ include 'page.html' }}")]));

    [Fact]
    public void A_function_that_calls_itself_is_stopped() =>
        Assert.Contains("Includes and functions are nested more than 10 deep", Template.Problems("{{ func f; f; end; f }}"));

    [Fact]
    public void Too_much_time_is_a_limit() =>
        Assert.Contains(
            "template-limit: Rendering took longer than 0.1 seconds (rendering faqs/degree)",
            Template.ProblemsOf(
                [("page.html", "{{ for a in 1..100000000 }}{{ end }}")],
                new TemplateLimits { Time = TimeSpan.FromSeconds(0.1), LoopSteps = int.MaxValue }));

    [Theory]
    [InlineData("../secret.html")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.html")]
    [InlineData("C:\\\\x.html")]
    [InlineData("a//b.html")]
    [InlineData("")]
    public void A_path_that_leaves_the_templates_is_refused(string path) =>
        Assert.StartsWith("templates/page.html:1:4: template-outside: ", Template.Problems("{{ include '" + path + "' }}"));

    [Fact]
    public void A_template_that_is_not_there_is_named_with_one_that_is() =>
        Assert.Equal(
            "templates/page.html:1:4: template-not-found: There is no template `partials/crad.html` (rendering faqs/degree)",
            Template.ProblemsOf([("page.html", "{{ include 'partials/crad.html' }}"), ("partials/card.html", "")]));

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.random 1 2 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ object.eval '1' }}")]
    [InlineData("{{ regex.match 'a' '(a+)+$' }}")]
    [InlineData("{{ html.escape 'a' }}")]
    public void What_reaches_outside_or_differs_from_run_to_run_is_not_there(string template) =>
        Assert.Contains("unknown-template-", Template.Problems(template));

    [Fact]
    public void Deep_nesting_is_a_message_and_not_a_crash()
    {
        string deep = "{{ " + new string('(', 5000) + "1" + new string(')', 5000) + " }}";
        Assert.Contains("templates/page.html:1:", Template.Problems(deep));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("secret.html", "secret");
        folder.Write("templates/b.html", "fine");
        try
        {
            File.CreateSymbolicLink(Path.Combine(folder.FullPath, "templates", "a.html"), Path.Combine(folder.FullPath, "secret.html"));
        }
        catch (IOException) when (OperatingSystem.IsWindows())
        {
            Assert.Skip("Creating a symbolic link needs a privilege here.");
        }
        TemplateFiles files = TemplateFiles.Open(Path.Combine(folder.FullPath, "templates"));
        Assert.Null(files.Find("a.html"));
        Assert.NotNull(files.Find("b.html"));
    }
}
