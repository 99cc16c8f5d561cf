using Handbook.Paged.Boxes;
using Handbook.Paged.Boxes.Forms;
using Handbook.Paged.Css;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Painting;

/// <summary>A control whose place on the page is known, as a field.</summary>
internal static class FieldPlacement
{
    /// <param name="place">Inside of the border.</param>
    public static FormField Of(FormControl control, ReplacedBox box, Rect place, Edges padding, LayoutContext context)
    {
        var node = box.Structure!;
        FormField field = control switch
        {
            CheckControl check => new CheckField(check.Name, place, check.Label, node, check.State, check.IsOn, check.IsRadio, box.Style.Color) { GroupTooltip = check.GroupLabel },
            ChoiceControl choice => new ChoiceField(
                choice.Name, place, choice.Label, node, choice.Options, choice.Selected, choice.IsCombo, choice.IsMultiple,
                Text(box, padding, context, choice.Options.Select(option => option.Label))),
            TextControl text => new TextField(text.Name, place, text.Label, node, text.Value, Text(box, padding, context, [text.Value]))
            {
                IsMultiline = text.IsMultiline,
                IsPassword = text.IsPassword,
                MaxLength = text.MaxLength,
            },
            _ => throw new InvalidOperationException($"No field for {control.GetType().Name}."),
        };
        return field with { IsReadOnly = control.IsReadOnly, IsDisabled = control.IsDisabled, IsRequired = control.IsRequired };
    }

    private static FieldText Text(ReplacedBox box, Edges padding, LayoutContext context, IEnumerable<string> shown)
    {
        ComputedStyle style = box.Style;
        var face = context.Shaper.Fonts.Match(context.TextStyles.For(style, "")).Face;
        foreach (string text in shown)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                // A reader sets a field in one font, and can't look for another.
                if (rune.Value >= ' ' && !face.Covers(rune.Value)) context.Diagnostics.Report(FontDiagnostics.MissingInField(rune, face.PostScriptName, box.Element?.Span));
            }
        }
        return new FieldText(face, style.FontSize, style.Color, padding);
    }
}
