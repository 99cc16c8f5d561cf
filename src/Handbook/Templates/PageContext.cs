using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Handbook.Templates;

/// <summary>
/// What one rendering runs in. Scriban's own context with everything that is lax or unbounded by default made strict:
/// see <see cref="TemplateLimits"/>.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private readonly TemplateSet templates;

    public PageContext(TemplateSet templates, ScriptObject functions, TemplateLimits limits, CancellationToken cancellation)
        : base(functions)
    {
        this.templates = templates;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = limits.LoopSteps;
        RecursiveLimit = limits.Depth;
        LimitToString = limits.StringCharacters;
        OutputLimit = limits.OutputCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        CancellationToken = cancellation;
        TryGetVariable = FindNoVariable;
        TryGetMember = FindNoMember;
    }

    /// <summary>What is being rendered. Not reset when a rendering fails: the innermost subject is the one to name.</summary>
    public RenderSubject? Subject { get; set; }

    /// <summary>How texts are sorted: by the labels of the language.</summary>
    public IComparer<string> Sorting { get; init; } = StringComparer.Ordinal;

    /// <summary>What the functions know of the page; null in contexts without a page.</summary>
    public PageScope? Scope { get; init; }

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        templates.Get(templatePath, callerContext?.Span ?? CurrentSpan);

    public override string? GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) =>
        templates.Resolve(templateName ?? "", callerContext?.Span ?? CurrentSpan);

    /// <summary>Renders a template into the current place and gives its markup.</summary>
    public Markup Include(string name, ScriptArray arguments, ScriptNode? caller)
    {
        string path = templates.Resolve(name, caller?.Span ?? CurrentSpan);
        return new Markup(RenderTemplate(GetOrCreateTemplate(path, caller), arguments, caller));
    }

    private bool FindNoVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        string name = variable.Scope == ScriptVariableScope.Local ? "$" + variable.Name : variable.Name;
        throw new TemplateFault(span, place => TemplateDiagnostics.UnknownVariable(place, name, KnownVariables()));
    }

    private IEnumerable<string> KnownVariables()
    {
        IEnumerable<string> names = BuiltinObject.GetMembers();
        return CurrentGlobal is { } own ? names.Concat(own.GetMembers()).Concat(Globals) : names;
    }

    /// <summary>The names of the values that the rendering was given.</summary>
    public IReadOnlyCollection<string> Globals { get; init; } = [];

    private static bool FindNoMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        throw new TemplateFault(span, place => target switch
        {
            IScriptObject record and not ScriptArray => TemplateDiagnostics.UnknownMember(place, member, OwnerName(record), record.GetMembers()),
            string or Markup => TemplateDiagnostics.UnknownMember(place, member, "A text", []),
            System.Collections.IList => TemplateDiagnostics.UnknownMember(place, member, "A list", ["size"]),
            _ => TemplateDiagnostics.UnknownMember(place, member, "This value", []),
        });
    }

    private static string OwnerName(IScriptObject record) => record is INamedRecord named ? named.Name : "This record";
}
