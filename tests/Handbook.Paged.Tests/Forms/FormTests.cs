using Handbook.Testing;
using Handbook.Testing.Conformance;
using UglyToad.PdfPig.AcroForms.Fields;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace Handbook.Paged.Tests.Forms;

/// <summary>Controls of HTML as fields of a PDF, read back by our own reader and by those of others.</summary>
public class FormTests
{
    private static readonly Lazy<Printed> Everything = new(() => Printed.Body("""
        <h1>Form</h1>
        <form>
          <p><label>Name <input name="name" value="Zoë Μαρία Ян" required maxlength="40"></label>
          <label for="mail">Mail</label> <input type="email" id="mail"> <input type="hidden" name="x" value="1"></p>
          <p><label><input type="checkbox" name="list.1" checked> Ticked</label> <label><input type="checkbox" name="list.2" value="größe"> Open</label></p>
          <fieldset><legend>Colour</legend>
            <label><input type="radio" name="colour" value="red" checked> Red</label>
            <label><input type="radio" name="colour" value="blue" checked> Blue</label>
          </fieldset>
          <p><label>Choose <select name="one"><option value="a">Alpha</option><option value="b" disabled>Beta</option></select></label>
          <label>Several <select name="many" multiple><option>One<option selected>Two<option selected>Three</select></label></p>
          <p><label>Text <textarea name="text" readonly>Several words that go on over
        two lines or more.</textarea></label> <label>Secret <input type="password" name="secret" value="x" disabled></label></p>
        </form>
        """));

    [Fact]
    public void A_form_keeps_the_standards_and_says_so()
    {
        var printed = Everything.Value;
        Assert.Empty(printed.Diagnostics);
        Assert.True(printed is { ClaimsAccessibility: true, ClaimsArchiving: true });
        Assert.Empty(PdfConformance.Check(printed.Bytes));
    }

    [Fact]
    public void Poppler_and_qpdf_find_a_sound_form()
    {
        Assert.Contains("Form:            AcroForm", ExternalTool.RunOn(Everything.Value.Bytes, "form.pdf", "pdfinfo", "{file}").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal("", ExternalTool.RunOn(Everything.Value.Bytes, "form.pdf", "qpdf", "--check", "{file}").Succeeded().Error);
    }

    [Fact]
    public void Mupdf_reads_every_field_with_its_label() =>
        Snapshot.Match(ExternalTool.RunOn(Everything.Value.Bytes, "form.pdf", "mutool", "show", "{file}", "form").Succeeded().Output);

    [Fact]
    public void PdfPig_reads_names_and_values()
    {
        using var document = PigDocument.Open(Everything.Value.Bytes);
        Assert.True(document.TryGetForm(out var form));
        Assert.Equal(
            [
                "name = Zoë Μαρία Ян", "mail = ", "list.1 = on", "list.2 = off", "colour = Off", "colour = blue", "one = a", "many = Two Three",
                "text = Several words that go on over\ntwo lines or more.", "secret = ",
            ],
            form.Fields.SelectMany(field => Values(field, "")));
    }

    [Fact]
    public void Flags_say_what_must_be_filled_in_what_may_not_and_what_is_not_handed_on()
    {
        Assert.Equal(
            new Dictionary<string, int> { ["name"] = 2, ["text"] = 1 | (1 << 12), ["secret"] = 1 | 4 | (1 << 13), ["colour"] = (1 << 14) | (1 << 15), ["one"] = 1 << 17, ["many"] = 1 << 21 },
            Fields(Everything.Value).Where(f => f.ContainsKey("Ff")).ToDictionary(f => Everything.Value.File.Text(f, "T")!, f => (int)Everything.Value.File.Number(f, "Ff")!));
        Assert.Equal(40, Everything.Value.File.Number(Field(Everything.Value, "name"), "MaxLen"));
    }

    [Fact]
    public void A_password_is_not_stored()
    {
        var printed = Printed.Body("<label>Secret <input type=password name=p value=hunter2></label>");
        Assert.False(Field(printed, "p").ContainsKey("V"));
        Assert.DoesNotContain(printed.File.Objects.Values.OfType<PdfStream>(), s => s.Text.Contains("Tj", StringComparison.Ordinal) && printed.File.Name(s.Dictionary, "Subtype") == "Form");
    }

    [Fact]
    public void Fields_are_forms_in_the_order_of_reading()
    {
        var printed = Printed.Body("<p>Before <label>the <input name=a> field</label> and <input type=checkbox name=b aria-label=B> after</p>");
        string[] expected = ["Document", "  P (block)", "    \"Before the \"", "    Form", "      Object", "    \" field and \"", "    Form", "      Object", "    \" after\""];
        string[] lines = ExternalTool.RunOn(printed.Bytes, "form.pdf", "pdfinfo", "-struct-text", "{file}").Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, lines.Select(line => line.Contains("Object", StringComparison.Ordinal) ? "      Object" : line));
    }

    [Fact]
    public void A_field_may_be_filled_with_letters_of_three_alphabets_that_are_all_embedded()
    {
        var printed = Printed.Body("<label>Name <input name=a></label>");
        var file = printed.File;
        var form = file.Dictionary(file.Catalog["AcroForm"]);
        Assert.False(form.ContainsKey("NeedAppearances"));
        var font = file.Dictionary(Assert.Single(file.Dictionary(file.Dictionary(form["DR"])["Font"])).Value);
        string map = ((PdfStream)file.Resolve(font["ToUnicode"])!).Text;
        foreach (char letter in "AZaz09 @€„“ÄÖÜäöüßéèñçøåłžőșıİΑΩαωάώϊАЯаяЁёЇїҐґ№") Assert.Contains($"><{(int)letter:X4}>", map, StringComparison.Ordinal);
        Assert.Contains(file.Dictionary(file.Dictionary(file.Array(font["DescendantFonts"])[0])["FontDescriptor"]).Keys, key => key.StartsWith("FontFile", StringComparison.Ordinal));
    }

    [Fact]
    public void A_character_that_a_fields_font_lacks_is_named()
    {
        var printed = Printed.Body("<label>Name <input name=a value='漢'></label>");
        Assert.Equal(["1:66 missing-glyph"], printed.Problems);
        Assert.False(printed.ClaimsAccessibility);
    }

    [Fact]
    public void Equal_boxes_share_their_appearances()
    {
        var printed = Printed.Body(string.Concat(Enumerable.Range(1, 50).Select(i => $"<label><input type=checkbox name=list.{i}> Item {i}</label> ")));
        Assert.Equal(50, Fields(printed).Count(f => printed.File.Name(f, "FT") == "Btn"));
        Assert.Equal(2, printed.File.Objects.Values.OfType<PdfStream>().Count(s => printed.File.Name(s.Dictionary, "Subtype") == "Form"));
    }

    [Fact]
    public void What_screen_readers_skip_is_drawn_and_is_no_field()
    {
        var printed = Printed.Body("<p>Text <span aria-hidden=true><input type=checkbox name=a></span></p>");
        Assert.Empty(printed.Diagnostics);
        Assert.False(printed.File.Catalog.ContainsKey("AcroForm"));
    }

    [Fact]
    public void A_field_in_a_repeated_table_head_is_there_once()
    {
        var printed = Printed.Body(
            "<table><thead><tr><th>Done <input type=checkbox name=all aria-label=All></thead><tbody>" + string.Concat(Enumerable.Repeat("<tr><td>Row", 100)) + "</table>");
        Assert.True(printed.File.Pages().Count > 1);
        Assert.Single(Fields(printed));
        Assert.Empty(PdfConformance.Check(printed.Bytes));
    }

    [Fact]
    public void A_hundred_buttons_are_told_of_once_and_so_is_what_a_hundred_style_attributes_say()
    {
        var printed = Printed.Body("\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"<p style='mso-style: x; orphans: {i + 1}'>Text <button>Send</button>\n")), head: "<style>\np { mso-style: x }\nb { mso-style: x }</style>");
        Assert.Equal(
            [
                "2: 'mso-style' is not a property that this engine knows", "3: 'mso-style' is not a property that this engine knows",
                "4: 'mso-style' is not a property that this engine knows, here and in 99 more places", "4: <button> does nothing in a PDF, here and in 99 more places",
            ],
            printed.Diagnostics.Select(d => $"{d.Span!.Value.Position.Line}: {d.Message}"));
    }

    [Theory]
    [InlineData("<input name=a>", "field-without-label")]
    [InlineData("<label for=b>B</label> <input name=a>", "field-without-label")]
    [InlineData("<button>Send</button>", "button-on-paper")]
    [InlineData("<input type=SUBMIT>", "button-on-paper")]
    [InlineData("<input type=file name=a>", "unsupported-element")]
    public void What_an_author_should_mend_in_a_form_is_told_at_its_line(string control, string id)
    {
        var problem = Assert.Single(Printed.Body("\n<p>Text\n" + control + "\n</p>").Diagnostics);
        Assert.Equal((id, 3), (problem.Id, problem.Span!.Value.Position.Line));
    }

    [Theory]
    [InlineData("<label>Full <b>name</b>: <input name=a></label>", "Full name:")]
    [InlineData("<label>One <select name=a><option>No label</select></label>", "One")]
    [InlineData("<label for=i>Given</label> <label for=i>twice</label> <input name=a id=i>", "Given twice")]
    [InlineData("<input name=a aria-label='By aria' title=Title>", "By aria")]
    [InlineData("<b id=x>First</b> <b id=y>second</b> <input name=a aria-labelledby='x y' aria-label=no>", "First second")]
    [InlineData("<input name=a title=Title placeholder=no>", "Title")]
    [InlineData("<input name=a placeholder='Your name'>", "Your name")]
    [InlineData("<label><img alt=Picture src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=='> <input name=a></label>", "Picture")]
    public void A_field_is_called_what_its_control_is(string body, string label)
    {
        var printed = Printed.Body(body);
        Assert.Empty(printed.Diagnostics);
        Assert.Equal(label, printed.File.Text(Field(printed, "a"), "TU"));
    }

    [Theory]
    [InlineData("<fieldset><legend>Colour</legend>", "Colour")]
    [InlineData("<div role=radiogroup aria-label=Colours>", "Colours")]
    [InlineData("<div>", "Red, Blue")]
    public void A_radio_group_is_called_what_is_around_it(string around, string label)
    {
        var printed = Printed.Body(around + "<label><input type=radio name=a value=r>Red</label> <label><input type=radio name=a value=b>Blue</label>");
        Assert.Empty(printed.Diagnostics);
        Assert.Equal(label, printed.File.Text(Field(printed, "a"), "TU"));
        Assert.Equal(["Red", "Blue"], printed.File.Objects.Values.OfType<PdfDictionary>().Where(d => printed.File.Name(d, "S") == "Form").Select(d => printed.File.Text(d, "Alt")));
    }

    [Fact]
    public void Radio_buttons_of_two_forms_are_two_groups()
    {
        var printed = Printed.Body("""
            <form><input type=radio name=a value=1 aria-label=A1><input type=radio name=a value=2 aria-label=A2></form>
            <form><input type=radio name=a value=1 aria-label=B1></form>
            """);
        Assert.Equal(["a: 2", "a-2: 1"], Fields(printed).Where(f => f.ContainsKey("Kids")).Select(f => $"{printed.File.Text(f, "T")}: {printed.File.Array(f["Kids"]).Count}"));
    }

    [Fact]
    public void The_size_of_a_box_is_what_css_says()
    {
        var printed = Printed.Body("<input type=checkbox name=a aria-label=A style='width: 48px; height: 24px; border: 4px solid; padding: 0'>");
        var rect = printed.File.Array(Field(printed, "a")["Rect"]);
        // Inside of the border: 40 by 16 pixels.
        Assert.Equal((30.0, 12.0), ((double)rect[2] - (double)rect[0], Math.Round((double)rect[3] - (double)rect[1], 2)));
    }

    [Fact]
    public void A_list_that_opens_is_as_wide_as_its_longest_option()
    {
        static double WidthOf(string options)
        {
            var printed = Printed.Body($"<p style='font: 20px monospace'><select name=a aria-label=A style='font: inherit; border: 0; padding: 0'>{options}</select>");
            var rect = printed.File.Array(Field(printed, "a")["Rect"]);
            return Math.Round(((double)rect[2] - (double)rect[0]) * 4 / 3, 1);
        }

        // A letter of the bundled font is 0.6 em wide; the button takes 1.5 em.
        Assert.Equal(30 + (4 * 12), WidthOf("<option>a<option>abcd<option>ab"));
        Assert.Equal(30 + (30 * 12), WidthOf($"<option>{new string('a', 30)}"));
    }

    [Fact]
    public void What_mupdf_types_into_a_field_is_read_back_and_the_file_stays_sound()
    {
        using var folder = new TemporaryFolder();
        string script = Path.Combine(folder.FullPath, "type.js");
        string typed = Path.Combine(folder.FullPath, "typed.pdf");
        File.WriteAllText(script, """
            var doc = new PDFDocument(scriptArgs[0]);
            var page = doc.loadPage(0);
            page.getWidgets().forEach(function (w) {
              if (w.getLabel() == "Name") { w.setTextValue("Typed by hand"); w.update(); }
              if (w.getLabel() == "Choose") { w.setChoiceValue("Beta"); w.update(); }
              if (w.getLabel() == "Open") { w.toggle(); w.update(); }
            });
            doc.save(scriptArgs[1], "");
            """);
        ExternalTool.RunOn(Everything.Value.Bytes, "form.pdf", "mutool", "run", script, "{file}", typed).Succeeded();

        using var document = PigDocument.Open(typed);
        Assert.True(document.TryGetForm(out var form));
        var values = form.Fields.SelectMany(field => Values(field, "")).ToList();
        Assert.Equal("name = Typed by hand", values[0]);
        Assert.Equal(["list.1 = on", "list.2 = on"], values.Where(v => v.StartsWith("list", StringComparison.Ordinal)));
        Assert.Equal("", ExternalTool.RunOn(File.ReadAllBytes(typed), "typed.pdf", "qpdf", "--check", "{file}").Succeeded().Error);
    }

    private static IEnumerable<string> Values(AcroFieldBase field, string above)
    {
        string name = above + field.Information.PartialName;
        return field switch
        {
            AcroTextField text => [$"{name} = {text.Value}"],
            AcroCheckboxField box => [$"{name} = {(box.IsChecked ? "on" : "off")}"],
            AcroRadioButtonsField radio => radio.Children.Select(child => child is AcroRadioButtonField button ? $"{name} = {button.CurrentValue.Data}" : name),
            AcroComboBoxField combo => [$"{name} = {string.Join(' ', combo.SelectedOptions)}"],
            AcroListBoxField list => [$"{name} = {string.Join(' ', list.SelectedOptions)}"],
            AcroNonTerminalField group => group.Children.SelectMany(child => Values(child, name + ".")),
            _ => [$"{name}: {field.GetType().Name}"],
        };
    }

    private static IEnumerable<PdfDictionary> Fields(Printed printed) =>
        printed.File.Objects.Values.OfType<PdfDictionary>().Where(d => d.ContainsKey("T") && !d.ContainsKey("S"));

    private static PdfDictionary Field(Printed printed, string name) => Fields(printed).Single(f => printed.File.Text(f, "T") == name);
}
