using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Templates;

/// <summary>
/// Follows the elements that a template opens and closes. Templates may open an element in one branch and close it in another, so what
/// a branch leaves open or closes too much is only set aside, and evened out by name at the end: what remains is a slip.
/// </summary>
internal sealed class ElementBalance(SourceText source)
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <summary>Elements whose end tag may be left out: <see href="https://html.spec.whatwg.org/multipage/syntax.html#optional-tags"/>.</summary>
    private static readonly HashSet<string> EndMayBeMissing =
    [
        "html", "head", "body", "li", "dt", "dd", "p", "rt", "rp", "optgroup", "option", "colgroup", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
    ];

    private readonly List<Element> unclosed = [];
    private readonly List<Element> stray = [];

    internal readonly record struct Element(string Name, int Start, int Length);

    /// <summary>The elements that are open, the innermost last.</summary>
    public ImmutableList<Element> Open { get; private set; } = [];

    /// <summary>A tag in the template's text, from its <c>&lt;</c> on.</summary>
    public void Tag(string name, bool closes, bool closesItself, int start, int length)
    {
        var element = new Element(name, start, length);
        if (closes) Close(element);
        else if (!closesItself && !Void.Contains(name)) Open = Open.Add(element);
    }

    /// <summary>Goes back to what was open before a branch.</summary>
    public void Return(ImmutableList<Element> before) => Open = before;

    /// <summary>Sets aside what a branch or loop left open, or closed of what was open before it.</summary>
    public void LeaveApart(ImmutableList<Element> before)
    {
        int same = 0;
        while (same < before.Count && same < Open.Count && before[same] == Open[same]) same++;
        unclosed.AddRange(Open.Skip(same));
        stray.AddRange(before.Skip(same).Where(element => !EndMayBeMissing.Contains(element.Name)));
        Open = before;
    }

    /// <summary>Whether two branches leave the same elements open.</summary>
    public static bool Agree(ImmutableList<Element> a, ImmutableList<Element> b) => a.Select(element => element.Name).SequenceEqual(b.Select(element => element.Name));

    public void Report(DiagnosticSink sink)
    {
        unclosed.AddRange(Open);
        foreach (Element open in unclosed.Where(element => !EndMayBeMissing.Contains(element.Name)))
        {
            int end = stray.FindIndex(element => element.Name == open.Name);
            if (end >= 0) stray.RemoveAt(end);
            else sink.Report(TemplateDiagnostics.UnclosedElement(source.Span(open.Start, open.Length), open.Name));
        }
        foreach (Element end in stray) sink.Report(TemplateDiagnostics.StrayEndTag(source.Span(end.Start, end.Length), end.Name));
    }

    private void Close(Element end)
    {
        int opened = Open.FindLastIndex(element => element.Name == end.Name);
        if (opened < 0)
        {
            // The element may have been opened with its end tag left out of sight: `</p>` alone is an empty paragraph, and rare.
            if (!EndMayBeMissing.Contains(end.Name)) stray.Add(end);
            return;
        }
        unclosed.AddRange(Open.Skip(opened + 1));
        Open = Open.RemoveRange(opened, Open.Count - opened);
    }
}
