using Handbook.Testing;

namespace Handbook.Paged.Tests.Pdf;

/// <summary>What PDFBox's preflight says of our files, where the rules of PDF/A-1b are those of PDF/A-3a.</summary>
public class PreflightTests
{
    [Fact]
    public void A_file_with_one_of_everything_passes_and_needs_every_exception_that_is_made()
    {
        var all = Preflight.All(SampleDocument.Write());
        Assert.DoesNotContain(all, problem => !Preflight.IsAllowed(problem));
        Assert.All(Preflight.AllowedInPart3, allowed => Assert.Contains(all, problem => problem.StartsWith(allowed.Beginning, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_form_passes()
    {
        var printed = Printed.Body("""
            <p><label>Name <input name="name" value="Zoë Μαρία Ян"></label> <label><input type="checkbox" name="list.1" checked> Ticked</label>
            <label><input type="radio" name="colour" value="red" checked> Red</label> <label><input type="radio" name="colour" value="größe"> Blue</label>
            <label>One <select name="one"><option value="a">Alpha</option></select></label> <label>Many <select name="many" multiple><option selected>One<option>Two</select></label>
            <label>Text <textarea name="text">Several words</textarea></label></p>
            """);
        Assert.Empty(Preflight.Run(printed.Bytes));
    }

    [Fact]
    public void It_notices_what_is_missing()
    {
        // Without a title the file claims nothing, and so does not say what its colours are.
        var printed = Printed.From("<!DOCTYPE html><html lang=en><p style='color: #123456'>Text");
        var problems = Preflight.Run(printed.Bytes);
        Assert.Contains(problems, problem => problem.StartsWith("2.4.1 : Invalid Color space", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("7.11 : Error on MetaData", StringComparison.Ordinal));
    }
}
