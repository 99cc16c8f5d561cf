using System.Text;
using Handbook.Paged.Css;

namespace Handbook.Paged.Boxes.Forms;

/// <summary>
/// What a control is called: <see href="https://www.w3.org/TR/accname-1.2/">Accessible Name and Description Computation</see> and
/// <see href="https://www.w3.org/TR/html-aam-1.0/#accname-computation">HTML Accessibility API Mappings, 4.1</see>.
/// A <c>placeholder</c> is no more than that: it is not printed, since its place is for what is filled in.
/// </summary>
internal sealed class FieldLabels(StyledDocument document)
{
    private Dictionary<StyledElement, List<StyledElement>>? byControl;

    /// <returns>Null where nothing calls it anything.</returns>
    public string? Of(StyledElement control) =>
        ByIds(control) ?? Words(control.Attribute("aria-label")) ?? ByLabels(control) ?? Words(control.Attribute("title")) ?? Words(control.Attribute("placeholder"));

    /// <summary>What the group around a radio button is called: a field set's legend, or a radio group's label.</summary>
    public string? OfGroup(StyledElement control)
    {
        for (var element = control.Parent; element is not null; element = element.Parent)
        {
            if (element.Attribute("role") is "radiogroup" or "group" && (ByIds(element) ?? Words(element.Attribute("aria-label"))) is { } label) return label;
            if (element.Name != "fieldset") continue;
            foreach (var child in element.Children)
            {
                if (child is StyledElement { Name: "legend" } legend) return Words(TextOf(legend));
            }
        }
        return null;
    }

    private string? ByIds(StyledElement element)
    {
        if (element.Attribute("aria-labelledby") is not { } ids) return null;
        var texts = ids.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(document.ElementById).OfType<StyledElement>().Select(TextOf);
        return Words(string.Join(' ', texts));
    }

    private string? ByLabels(StyledElement control)
    {
        byControl ??= FindLabels();
        return byControl.TryGetValue(control, out var labels) ? Words(string.Join(' ', labels.Select(TextOf))) : null;
    }

    private Dictionary<StyledElement, List<StyledElement>> FindLabels()
    {
        var found = new Dictionary<StyledElement, List<StyledElement>>(ReferenceEqualityComparer.Instance);
        foreach (var label in document.Root.Descendants.Where(e => e is { Name: "label", IsHtml: true }))
        {
            var control = label.Attribute("for") is { } id ? document.ElementById(id) : label.Descendants.FirstOrDefault(IsControl);
            if (control is null) continue;
            if (!found.TryGetValue(control, out var labels)) found.Add(control, labels = []);
            labels.Add(label);
        }
        return found;
    }

    private static bool IsControl(StyledElement element) =>
        element.Name is "textarea" or "select" or "input" && !string.Equals(element.Attribute("type"), "hidden", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words inside, those of pictures too; not the values of controls.</summary>
    private static string TextOf(StyledElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return text.ToString();
    }

    private static void Append(StyledElement element, StringBuilder text)
    {
        foreach (var child in element.Children)
        {
            if (child is StyledText node) text.Append(node.Text);
            else if (child is StyledElement { Name: "img" } image) text.Append(' ').Append(image.Attribute("alt")).Append(' ');
            else if (child is StyledElement inner && !IsControl(inner)) Append(inner, text);
        }
    }

    private static string? Words(string? text)
    {
        string words = Whitespace.Collapse(text ?? "");
        return words.Length == 0 ? null : words;
    }
}
