using Handbook.Model;

namespace Handbook.Content.Markup;

/// <summary>
/// Builds the tree of a text from Markdown's structure and from the tags of raw HTML in it. Raw HTML can't break out: its elements
/// are closed with the Markdown element that they stand in, an end tag without a beginning is dropped, and only the allow-list passes.
/// </summary>
internal sealed class MarkupBuilder
{
    /// <summary>Elements deeper than this keep only their text.</summary>
    public const int MaximumDepth = 200;

    private readonly List<PendingElement> open = [];
    private readonly MarkupContext context;
    private int tooDeep;

    public MarkupBuilder(MarkupContext context)
    {
        this.context = context;
        Root = new PendingElement("", PendingRole.Transparent, fromHtml: false, 0);
        open.Add(Root);
    }

    public PendingElement Root { get; }

    private PendingElement Top => open[^1];

    public bool IsInside(string name) => open.Exists(e => e.Name == name && e.Role == PendingRole.Element);

    private bool Swallows => Top.Role is PendingRole.Dropped or PendingRole.Media;

    public void Text(string text)
    {
        if (text.Length > 0 && !Swallows) Top.Children.Add(new MarkupText(text));
    }

    public void Node(MarkupNode node)
    {
        if (!Swallows) Top.Children.Add(node);
    }

    /// <summary>Opens an element of Markdown's; every call has its <see cref="End"/>.</summary>
    public PendingElement Start(string name, int position)
    {
        CloseImplied(name);
        return Push(new PendingElement(name, PendingRole.Element, fromHtml: false, position));
    }

    /// <summary>Closes the innermost element of Markdown's, and the raw HTML left open in it.</summary>
    public void End()
    {
        if (tooDeep > 0)
        {
            tooDeep--;
            return;
        }
        while (Top.FromHtml) Unclosed(Pop());
        bool paragraph = Top.Name == "p";
        Pop();
        while (paragraph && Top.ClosesWithParagraph) Pop();
    }

    public PendingElement Void(string name, int position, params ReadOnlySpan<MarkupAttribute> attributes)
    {
        var element = new PendingElement(name, PendingRole.Element, fromHtml: false, position);
        foreach (MarkupAttribute attribute in attributes) element.Attributes.Add(attribute);
        if (!Swallows) Top.Children.Add(element);
        return element;
    }

    /// <summary>Closes what raw HTML left open at the end of the text.</summary>
    public void Finish()
    {
        while (open.Count > 1) Unclosed(Pop());
    }

    /// <summary>A stretch of raw HTML.</summary>
    /// <param name="position">From an offset in <paramref name="html"/> to one in the Markdown text.</param>
    public void Html(string html, Func<int, int> position)
    {
        if (context.Html == HtmlMode.Escape)
        {
            Text(html);
            return;
        }
        foreach (HtmlToken token in HtmlTokenizer.Tokens(html))
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.Text:
                    Text(token.Text);
                    break;
                case HtmlTokenKind.StartTag:
                    StartTag(token, position);
                    break;
                case HtmlTokenKind.EndTag:
                    EndTag(token, position(token.Start));
                    break;
            }
        }
    }

    private void StartTag(HtmlToken tag, Func<int, int> position)
    {
        int at = position(tag.Start);
        if (Swallows)
        {
            StartTagInSwallowed(tag, at);
            return;
        }
        if (context.Html == HtmlMode.Allow && !IsForTheTree(tag.Name))
        {
            Node(new MarkupRaw(tag.Text));
            return;
        }
        switch (HtmlElements.Treatment(tag.Name))
        {
            case ElementTreatment.Unknown:
                context.Report(MarkupDiagnostics.UnknownElement(context.Span(at, tag.Text.Length), tag.Name));
                Text(tag.Text);
                break;
            case ElementTreatment.Keep when tag.Name == "a" && IsInside("a"):
                break;
            case ElementTreatment.Keep:
                Keep(tag, at, position);
                break;
            case ElementTreatment.Unwrap:
                if (tag.Name is not ("picture" or "source" or "track" or "hgroup" or "main" or "font" or "nobr" or "big"))
                {
                    context.Report(MarkupDiagnostics.ElementRemoved(context.Span(at, tag.Text.Length), tag.Name));
                }
                if (!HtmlElements.IsVoid(tag.Name)) Push(new PendingElement(tag.Name, PendingRole.Transparent, fromHtml: true, at));
                break;
            case ElementTreatment.Drop:
                context.Report(MarkupDiagnostics.ElementDropped(context.Span(at, tag.Text.Length), tag.Name));
                Push(new PendingElement(tag.Name, PendingRole.Dropped, fromHtml: true, at));
                break;
            case ElementTreatment.LinkInstead:
                StartMedia(tag, at);
                break;
        }
    }

    /// <summary>Under <c>html: allow</c>, elements whose links, images and ids have to be found still go through the tree.</summary>
    private static bool IsForTheTree(string name) => name is "a" or "img" || HtmlElements.HeadingLevel(name) > 0;

    private void StartTagInSwallowed(HtmlToken tag, int at)
    {
        if (Top.Role == PendingRole.Media && tag.Name == "source") Top.MediaAddress ??= Attribute(tag, "src");
        else if (tag.Name == Top.Name && !HtmlElements.IsVoid(tag.Name)) Push(new PendingElement(tag.Name, PendingRole.Dropped, fromHtml: true, at));
    }

    private void StartMedia(HtmlToken tag, int at)
    {
        context.Report(MarkupDiagnostics.MediaRemoved(context.Span(at, tag.Text.Length), tag.Name));
        var media = new PendingElement(tag.Name, PendingRole.Media, fromHtml: true, at)
        {
            MediaAddress = Attribute(tag, tag.Name == "object" ? "data" : "src"),
            MediaTitle = Attribute(tag, "title"),
        };
        if (HtmlElements.IsVoid(tag.Name)) Top.Children.Add(media);
        else Push(media);
    }

    private void Keep(HtmlToken tag, int at, Func<int, int> position)
    {
        string name = tag.Name == "center" ? "div" : HtmlElements.ModernName(tag.Name);
        CloseImplied(name);
        var element = new PendingElement(name, PendingRole.Element, fromHtml: true, at);
        if (tag.Name == "center") element.AddClass("align-center");
        context.AddAttributes(element, tag.Attributes.Select(a => new WrittenAttribute(a.Name, a.Value, position(a.NameStart))), tag.Text.Length);
        if (HtmlElements.IsVoid(name)) Top.Children.Add(element);
        else Push(element);
    }

    private void EndTag(HtmlToken tag, int at)
    {
        if (context.Html == HtmlMode.Allow && !IsForTheTree(tag.Name) && !Swallows)
        {
            Node(new MarkupRaw(tag.Text));
            return;
        }
        string name = tag.Name == "center" ? "div" : HtmlElements.ModernName(tag.Name);
        for (int i = open.Count - 1; i > 0 && open[i].FromHtml; i--)
        {
            if (open[i].Name != name) continue;
            while (open.Count > i + 1) Unclosed(Pop());
            Pop();
            return;
        }
        if (Swallows) return;
        if (HtmlElements.Treatment(tag.Name) == ElementTreatment.Unknown)
        {
            Text(tag.Text);
            return;
        }
        if (ClosesAroundParagraph(name)) return;
        if (name is not ("p" or "br" or "a") && !HtmlElements.IsVoid(name)) context.Report(MarkupDiagnostics.StrayEndTag(context.Span(at, tag.Text.Length), tag.Name));
    }

    /// <summary><c>&lt;div&gt;</c>, an empty line, 'text&lt;/div&gt;': the end tag stands in a paragraph of Markdown's, the element around it.</summary>
    private bool ClosesAroundParagraph(string name)
    {
        int i = open.Count - 1;
        while (i > 0 && open[i].FromHtml) i--;
        if (open[i].Name != "p" || open[i].FromHtml) return false;
        int paragraph = i--;
        while (i > 0 && open[i].FromHtml && open[i].Name != name) i--;
        if (i <= 0 || !open[i].FromHtml) return false;
        for (int j = i; j < paragraph; j++) open[j].ClosesWithParagraph = true;
        return true;
    }

    private void CloseImplied(string started)
    {
        while (Top.FromHtml && HtmlElements.ImpliesEnd(Top.Name, started)) Pop();
    }

    private PendingElement Push(PendingElement element)
    {
        if (open.Count >= MaximumDepth)
        {
            if (tooDeep == 0) context.Report(MarkupDiagnostics.TooDeep(context.Span(element.Position, 1)));
            if (!element.FromHtml) tooDeep++;
            return element;
        }
        Top.Children.Add(element);
        open.Add(element);
        return element;
    }

    private PendingElement Pop()
    {
        PendingElement top = Top;
        open.RemoveAt(open.Count - 1);
        return top;
    }

    private void Unclosed(PendingElement element)
    {
        if (HtmlElements.EndTagIsOptional(element.Name) || element.ClosesWithParagraph) return;
        context.Report(MarkupDiagnostics.UnclosedElement(context.Span(element.Position, 1 + element.Name.Length), element.Name));
    }

    private static string? Attribute(HtmlToken tag, string name)
    {
        foreach (HtmlTokenAttribute attribute in tag.Attributes)
        {
            if (attribute.Name == name && attribute.Value.Length > 0) return attribute.Value;
        }
        return null;
    }
}
