using System.Collections.Concurrent;
using Handbook.Diagnostics;
using Scriban;
using Scriban.Syntax;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace Handbook.Templates;

/// <summary>
/// The templates of a run, each parsed once and shared by all threads. A template that can't be parsed is reported once,
/// and everything that would use it stops quietly.
/// </summary>
internal sealed class TemplateSet
{
    private readonly TemplateFiles files;
    private readonly DiagnosticSink sink;
    private readonly ConcurrentDictionary<string, Lazy<Parsed>> parsed = new(StringComparer.Ordinal);

    /// <param name="Source">Null where no layer has the template.</param>
    /// <param name="Template">Null where it is missing or wrong.</param>
    private sealed record Parsed(SourceText? Source, Template? Template);

    public TemplateSet(TemplateFiles files, DiagnosticSink sink)
    {
        this.files = files;
        this.sink = sink;
    }

    public bool Has(string name) => files.Find(name) is not null;

    public SourceText? Source(string name) => Load(name).Source;

    /// <summary>Parses every template there is, used or not: a mistake in a rarely used one is found now.</summary>
    public void ParseAll()
    {
        foreach (string name in TemplateNames()) Load(name);
    }

    /// <param name="name">Of a built-in template, so that there is one whatever a project has.</param>
    /// <returns>The template, or null after its problems were reported.</returns>
    public Template? Find(string name) => Load(name).Template;

    /// <summary>For <c>include</c>: the name of a template that exists.</summary>
    public string Resolve(string name, ScribanSpan caller)
    {
        if (parsed.ContainsKey(name) && Load(name).Source is not null) return name;
        if (!TemplateFiles.IsInside(name))
        {
            throw new TemplateFault(caller, place => TemplateDiagnostics.OutsidePath(place, name));
        }
        if (!Has(name))
        {
            throw new TemplateFault(caller, place => TemplateDiagnostics.Missing(place, name, TemplateNames()));
        }
        return name;
    }

    /// <summary>For <c>include</c>: a template that parses.</summary>
    public Template Get(string name, ScribanSpan caller) => Load(name).Template ?? throw new UnusableTemplateException(caller);

    private IEnumerable<string> TemplateNames() =>
        files.Under("").Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    private Parsed Load(string name) => parsed.GetOrAdd(name, key => new Lazy<Parsed>(() => Parse(key))).Value;

    private Parsed Parse(string name)
    {
        if (files.FindText(name, sink) is not { } source) return new Parsed(null, null);
        // The name, not the path, is what Scriban carries in its spans: it leads back to the source text.
        Template template = Template.Parse(source.Text, name);
        foreach (Diagnostic problem in TemplateSyntaxErrors.Explain(source, template.Messages)) sink.Report(problem);
        if (template.HasErrors) return new Parsed(source, null);
        return new Parsed(source, PrintedPlaces.Check(template.Page!, source, sink) ? template : null);
    }
}

/// <summary>Stops a rendering that needs a template whose problems are reported already.</summary>
internal sealed class UnusableTemplateException(ScribanSpan span) : ScriptRuntimeException(span, "");
