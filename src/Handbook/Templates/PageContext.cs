using Handbook.Templates.Records;
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
    private static readonly ScriptVariable EntryVariable = ScriptVariable.Create("entry", ScriptVariableScope.Local);
    private static readonly ScriptVariable LevelVariable = ScriptVariable.Create("level", ScriptVariableScope.Local);

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
    public IComparer<string> Sorting => Scope is { } scope ? scope.Labels.Sorting : StringComparer.Ordinal;

    /// <summary>How many levels deeper than below a page's title the headings of Markdown texts begin.</summary>
    public int HeadingShift { get; private set; }

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

    public Markup RenderMarkdown(MarkdownField field) =>
        Scope?.Render(field, inline: false, HeadingShift) ?? throw new InvalidOperationException("Markdown is rendered on pages only.");

    /// <summary>Renders an entry through its kind's template; what goes wrong meanwhile is reported with the entry's name.</summary>
    public Markup RenderEntry(EntryRecord entry, int level, ScriptNode? caller)
    {
        (RenderSubject? subject, int shift) = (Subject, HeadingShift);
        string path = templates.Resolve($"kinds/{entry.Entry.Kind.Name}/{Scope!.Medium}.html", caller?.Span ?? CurrentSpan);
        Subject = entry.Subject;
        HeadingShift = level - 1;
        Markup rendered = RenderTemplate(GetOrCreateTemplate(path, caller), entry, level, caller);
        // Not in a `finally`: after a failure the subject must still be the entry.
        (Subject, HeadingShift) = (subject, shift);
        return rendered;
    }

    private Markup RenderTemplate(Template template, EntryRecord entry, int level, ScriptNode? caller)
    {
        EnterRecursive(caller);
        PushOutput();
        PushLocal();
        try
        {
            SetValue(EntryVariable, entry, asReadOnly: true);
            SetValue(LevelVariable, level, asReadOnly: true);
            return new Markup(template.Render(this));
        }
        finally
        {
            PopLocal();
            PopOutput();
            ExitRecursive(caller);
        }
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
        return CurrentGlobal is { } own ? names.Concat(own.GetMembers()).Concat(Globals.SelectMany(given => given.Keys)) : names;
    }

    /// <summary>The values that the rendering was given.</summary>
    public IReadOnlyList<ScriptObject> Globals { get; init; } = [];

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
