using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;
using Handbook.Paged.Css;

namespace Handbook.Paged.Html;

/// <summary>Makes our nodes for AngleSharp's tree construction. It tells scripts, templates, forms and the like by their interfaces.</summary>
internal sealed class TreeConstruction(HtmlTree tree) : IDomConstructionElementFactory<HtmlTreeDocument, StyledElement>
{
    public StyledElement Create(HtmlTreeDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) =>
        tree.Create(localName, flags);

    public StyledElement CreateUnknown(HtmlTreeDocument document, StringOrMemory tagName) => tree.Create(tagName);

    public StyledElement CreateNoScript(HtmlTreeDocument document, bool scripting) => tree.Create("noscript");

    public IConstructableMathElement CreateMath(HtmlTreeDocument document, StringOrMemory name = default) =>
        tree.CreateForeign(name, NamespaceNames.MathMlUri);

    public IConstructableSvgElement CreateSvg(HtmlTreeDocument document, StringOrMemory name = default) =>
        tree.CreateForeign(name, NamespaceNames.SvgUri);

    public IConstructableMetaElement CreateMeta(HtmlTreeDocument document) =>
        (IConstructableMetaElement)tree.Create((t, type, start) => new MetaElement(t, type, start), "meta");

    public IConstructableScriptElement CreateScript(HtmlTreeDocument document, bool parserInserted, bool started) =>
        (IConstructableScriptElement)tree.Create((t, type, start) => new ScriptElement(t, type, start), "script");

    public IConstructableFrameElement CreateFrame(HtmlTreeDocument document) =>
        (IConstructableFrameElement)tree.Create((t, type, start) => new FrameElement(t, type, start), "frame");

    public IConstructableFormElement CreateForm(HtmlTreeDocument document) =>
        (IConstructableFormElement)tree.Create((t, type, start) => new FormElement(t, type, start), "form");

    public IConstructableTemplateElement CreateTemplate(HtmlTreeDocument document)
    {
        document.NeedsDom = true;
        return (IConstructableTemplateElement)tree.Create((t, type, start) => new TemplateElement(t, type, start), "template");
    }

    public HtmlTreeDocument CreateDocument(TextSource source, IBrowsingContext? context = null)
    {
        tree.Document.Source = source;
        return tree.Document;
    }

    public IConstructableNode CreateDocumentType(HtmlTreeDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new StyledText(default);
}

/// <summary>An element of SVG or MathML.</summary>
internal sealed class ForeignElement(HtmlTree tree, ElementType type, int start)
    : StyledElement(tree, type, start), IConstructableSvgElement, IConstructableMathElement;

internal sealed class MetaElement(HtmlTree tree, ElementType type, int start) : StyledElement(tree, type, start), IConstructableMetaElement
{
    // The source is text by now, so an encoding named here has no effect.
    public void Handle()
    {
    }
}

internal sealed class ScriptElement(HtmlTree tree, ElementType type, int start) : StyledElement(tree, type, start), IConstructableScriptElement
{
    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;

    // Scripts never run.
    public bool Prepare(IConstructableDocument document) => false;
}

internal sealed class FrameElement(HtmlTree tree, ElementType type, int start) : StyledElement(tree, type, start), IConstructableFrameElement;

internal sealed class FormElement(HtmlTree tree, ElementType type, int start) : StyledElement(tree, type, start), IConstructableFormElement;

internal sealed class TemplateElement(HtmlTree tree, ElementType type, int start) : StyledElement(tree, type, start), IConstructableTemplateElement
{
    public void PopulateFragment()
    {
    }
}
