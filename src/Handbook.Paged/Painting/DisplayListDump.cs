using System.Text;

namespace Handbook.Paged.Painting;

/// <summary>A page's display list as text, for tests and <c>--dump display-list</c>: one item a line, indented by its scopes.</summary>
internal static class DisplayListDump
{
    public static string Of(DisplayList page)
    {
        var text = new StringBuilder();
        text.Append("page ").Append(page.Size).Append('\n');
        int depth = 1;
        foreach (var item in page.Items)
        {
            if (item is Pop)
            {
                depth--;
                continue;
            }
            Indent(text, depth).Append(Describe(item));
            if (item is Mark mark) text.Append(' ').Append(Owner(mark.Owner));
            text.Append('\n');
            if (item is PushItem) depth++;
        }
        foreach (var link in page.Links)
            Indent(text, 1).Append("link ").Append(Target(link.Target)).Append(" \"").Append(link.Contents).Append("\" ").AppendJoin(", ", link.Rects).Append('\n');
        foreach (var field in page.Fields)
            Indent(text, 1).Append(Kind(field)).Append(' ').Append(field.Name).Append(" \"").Append(field.Tooltip).Append("\" ").Append(field.Rect).Append('\n');
        foreach (var destination in page.Destinations)
            Indent(text, 1).Append("destination ").Append(destination.Name).Append(' ').Append(destination.Position).Append('\n');
        return text.ToString();
    }

    private static StringBuilder Indent(StringBuilder text, int depth) => text.Append(' ', depth * 2);

    private static string Describe(DisplayItem item) => item switch
    {
        GlyphRun run => $"text \"{run.Text}\" {run.Origin} {run.Run.Font.PostScriptName} {run.Run.Size} {run.Color}{(run.IsHyphen ? " hyphen" : "")}",
        FilledRect rect => $"fill {rect.Rect} {rect.Color}",
        FilledPath path => $"fill {path.Path} {Describe(path.Paint)}{(path.Rule == FillRule.EvenOdd ? " even-odd" : "")}",
        StrokedPath path => $"stroke {path.Path} {path.Color} {path.Stroke.Width}{(path.Stroke.Dashes.IsEmpty ? "" : $" dashes {string.Join(' ', path.Stroke.Dashes)}")}",
        Border border => $"border {border.BorderBox} {border.Sides}{(border.Radii.AreNone ? "" : $" radii {border.Radii}")}",
        DecorationLine line => $"line {line.Start} {line.Length} {line.Thickness} {line.Style} {line.Color}",
        PaintedImage image => $"image {image.Image} {image.Rect}",
        ClippedMark clipped => $"clipped to {clipped.Clip}: {Describe(clipped.Inner)}",
        PushClip clip => $"clip {clip.Path}{(clip.Rule == FillRule.EvenOdd ? " even-odd" : "")}",
        PushTransform transform => $"transform {transform.Matrix}",
        PushOpacity group => $"opacity {new Geometry.Px(group.Opacity)}",
        _ => item.GetType().Name,
    };

    private static string Describe(Paint paint) => paint switch
    {
        SolidPaint solid => solid.Color.ToString(),
        LinearGradient gradient => $"gradient {gradient.Start} to {gradient.End} {string.Join(' ', gradient.Stops.Select(s => $"{new Geometry.Px(s.Offset)}:{s.Color}"))}",
        _ => paint.GetType().Name,
    };

    private static string Owner(ContentOwner owner) => owner is StructureContent content ? $"<{content.Node}>" : owner.ToString()!;

    private static string Kind(FormField field) => field switch
    {
        CheckField check => (check.IsRadio ? "radio" : "check") + (check.IsOn ? "(on)" : ""),
        ChoiceField choice => choice.IsCombo ? "combo" : "list",
        TextField text => text.IsMultiline ? "text area" : "text field",
        _ => "field",
    };

    private static string Target(LinkTarget target) => target switch
    {
        UriTarget uri => uri.Uri,
        DestinationTarget destination => "#" + destination.Name,
        _ => "",
    };
}
