using System.Collections.Immutable;
using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Paged.Css;
using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes.Forms;

/// <summary>Reads <c>input</c>, <c>textarea</c> and <c>select</c>. One for a document, asked in document order: that numbers what has no name.</summary>
internal sealed class FormControls(StyledDocument document, DiagnosticSink diagnostics)
{
    private readonly FieldNames names = new();
    private readonly FieldLabels labels = new(document);
    private readonly Dictionary<(StyledElement? Form, string Name), string> radioGroups = [];
    private Dictionary<(StyledElement? Form, string Name), StyledElement>? chosen;

    public static bool IsControl(StyledElement element) => element.IsHtml && element.Name is "input" or "textarea" or "select";

    /// <returns>Null where nothing is to be filled in.</returns>
    public FieldContent? For(StyledElement element, bool isArtifact)
    {
        var em = element.Style.FontSize;
        switch (element.Name)
        {
            case "textarea":
                return new FieldContent(isArtifact ? null : TextArea(element), new Size(em * 20, em * 5));
            case "select":
                return new FieldContent(isArtifact ? null : Select(element), new Size(em * 10, em * 1.5));
        }
        string type = TypeOf(element);
        switch (type)
        {
            case "hidden":
                return null;
            case "submit" or "reset" or "button" or "image":
                diagnostics.Report(FormDiagnostics.Button(element.Span, $"<input type=\"{type}\">"));
                return null;
            case "file" or "range" or "color":
                diagnostics.Report(FormDiagnostics.UnsupportedInput(element.Span, type));
                return null;
            case "checkbox" or "radio":
                return new FieldContent(isArtifact ? null : Check(element, type == "radio"), new Size(em * 0.8, em * 0.8));
            default:
                // What HTML calls text with a form of its own (a number, a date, an address), and what it does not know, is text.
                return new FieldContent(isArtifact ? null : Text(element, type == "password"), new Size(em * 10, em * 1.5));
        }
    }

    private TextControl Text(StyledElement element, bool isPassword)
    {
        string name = names.ForField(NameOf(element));
        string value = string.Concat((element.Attribute("value") ?? "").Where(c => c is not ('\r' or '\n')));
        return Common(element, new TextControl(name, Label(element, name), value)
        {
            IsPassword = isPassword,
            MaxLength = MaxLength(element),
        });
    }

    private TextControl TextArea(StyledElement element)
    {
        string name = names.ForField(NameOf(element));
        return Common(element, new TextControl(name, Label(element, name), element.TextContent.ReplaceLineEndings("\n"))
        {
            IsMultiline = true,
            MaxLength = MaxLength(element),
        });
    }

    private CheckControl Check(StyledElement element, bool isRadio)
    {
        string? wanted = NameOf(element);
        string name = isRadio ? RadioGroup(element, wanted) : names.ForField(wanted);
        bool isOn = element.Attribute("checked") is not null && (!isRadio || IsChosen(element));
        return Common(element, new CheckControl(name, Label(element, name), names.StateOf(name, element.Attribute("value")), isOn, isRadio)
        {
            GroupLabel = isRadio ? labels.OfGroup(element) : null,
        });
    }

    /// <summary>The buttons of one name in one form are a group: <see href="https://html.spec.whatwg.org/multipage/input.html#radio-button-group">HTML, 4.10.5.1.16</see>.</summary>
    private string RadioGroup(StyledElement button, string? wanted)
    {
        if (GroupOf(button) is not { } key) return names.ForField(wanted);
        if (!radioGroups.TryGetValue(key, out string? group)) radioGroups.Add(key, group = names.ForField(wanted));
        return group;
    }

    private static (StyledElement? Form, string Name)? GroupOf(StyledElement button)
    {
        if (button.Attribute("name") is not { Length: > 0 } name) return null;
        var form = button.Parent;
        while (form is not null && form.Name != "form") form = form.Parent;
        return (form, name);
    }

    /// <summary>Of the buttons of a group that say they are on, the last one is.</summary>
    private bool IsChosen(StyledElement button)
    {
        if (GroupOf(button) is not { } key) return true;
        if (chosen is null)
        {
            chosen = [];
            foreach (var element in document.Root.Descendants.Where(e => e is { Name: "input", IsHtml: true } && e.Attribute("checked") is not null && TypeOf(e) == "radio"))
            {
                if (GroupOf(element) is { } group) chosen[group] = element;
            }
        }
        return ReferenceEquals(chosen[key], button);
    }

    private ChoiceControl Select(StyledElement element)
    {
        string name = names.ForField(NameOf(element));
        bool isMultiple = element.Attribute("multiple") is not null;
        bool isCombo = !isMultiple && Number(element.Attribute("size")) is not > 1;
        var elements = element.Descendants.Where(e => e.Name == "option").ToList();
        var options = elements.Select(OptionOf).ToImmutableArray();
        var selected = Enumerable.Range(0, elements.Count).Where(i => elements[i].Attribute("selected") is not null).ToList();
        if (!isMultiple && selected.Count > 1) selected = [selected[^1]];
        // What opens shows its first option from the start: HTML, 4.10.7.
        if (isCombo && selected.Count == 0 && elements.FindIndex(e => e.Attribute("disabled") is null) is >= 0 and var first) selected = [first];
        return Common(element, new ChoiceControl(name, Label(element, name), options, [.. selected], isCombo, isMultiple));
    }

    private static ChoiceOption OptionOf(StyledElement option)
    {
        string text = Whitespace.Collapse(option.TextContent);
        string label = option.Attribute("label") is { Length: > 0 } given ? given : text;
        return new ChoiceOption(option.Attribute("value") ?? text, label);
    }

    private static T Common<T>(StyledElement element, T control)
        where T : FormControl
    {
        bool isDisabled = IsDisabled(element);
        return control with
        {
            IsDisabled = isDisabled,
            IsReadOnly = isDisabled || element.Attribute("readonly") is not null,
            IsRequired = element.Attribute("required") is not null,
        };
    }

    private static bool IsDisabled(StyledElement element)
    {
        if (element.Attribute("disabled") is not null) return true;
        for (var parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Name == "fieldset" && parent.Attribute("disabled") is not null) return true;
        }
        return false;
    }

    private string Label(StyledElement element, string name)
    {
        if (labels.Of(element) is { } label) return label;
        diagnostics.Report(FormDiagnostics.FieldWithoutLabel(element.Span, name));
        return name;
    }

    private static string TypeOf(StyledElement input) => input.Attribute("type")?.Trim().ToLowerInvariant() ?? "text";

    private static string? NameOf(StyledElement element) => element.Attribute("name") is { Length: > 0 } name ? name : element.Id;

    private static int? MaxLength(StyledElement element) => Number(element.Attribute("maxlength")) is { } length and > 0 ? length : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int value) ? value : null;
}
