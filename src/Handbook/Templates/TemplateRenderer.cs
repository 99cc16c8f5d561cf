using Handbook.Diagnostics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Handbook.Templates;

/// <summary>What came of rendering a template: its text, or the problem that stopped it.</summary>
/// <param name="Text">Null where the template failed.</param>
/// <param name="Problem">Null also where the problem was reported when the template was parsed.</param>
/// <param name="IsPostponed">It asked for what isn't known yet.</param>
internal readonly record struct Rendering(string? Text, Diagnostic? Problem, bool IsPostponed = false);

/// <summary>Renders templates. One renderer serves all threads of a run.</summary>
internal sealed class TemplateRenderer
{
    private readonly TemplateSet templates;
    private readonly TemplateLimits limits;
    private readonly ScriptObject functions;

    public TemplateRenderer(TemplateSet templates, IEnumerable<TemplateFunction> functions, TemplateLimits limits)
    {
        this.templates = templates;
        this.limits = limits;
        this.functions = TemplateLanguage.Functions(functions);
    }

    /// <param name="name">Path below the templates: <c>site/layout.html</c>.</param>
    /// <param name="values">What the template receives, by name; of values of the same name the last counts.</param>
    public Rendering Render(string name, IReadOnlyList<ScriptObject> values, PageScope? scope, RenderSubject subject, CancellationToken cancellation)
    {
        if (templates.Find(name) is not { } template) return default;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(limits.Time);
        var context = new PageContext(templates, functions, limits, deadline.Token)
        {
            Subject = subject,
            Scope = scope,
            Globals = values,
        };
        foreach (ScriptObject given in values)
        {
            given.IsReadOnly = true;
            context.PushGlobal(given);
        }
        // What the template assigns goes here, and not into what it was given.
        context.PushGlobal(new ScriptObject());
        try
        {
            return new Rendering(template.Render(context), null);
        }
        catch (UnusableTemplateException)
        {
            return default;
        }
        catch (PostponedException)
        {
            return new Rendering(null, null, IsPostponed: true);
        }
        catch (ScriptRuntimeException stop)
        {
            cancellation.ThrowIfCancellationRequested();
            return new Rendering(null, Explain(stop, context));
        }
    }

    private Diagnostic Explain(ScriptRuntimeException stop, PageContext context)
    {
        var source = templates.Source(stop.Span.FileName ?? "") ?? new SourceText(stop.Span.FileName ?? "", "");
        var place = new TemplatePlace(source.At(stop.Span), context.Subject);
        return stop switch
        {
            TemplateFault fault => fault.ToDiagnostic(place),
            ScriptAbortException => TemplateDiagnostics.Limit(place, $"Rendering took longer than {limits.Time.TotalSeconds:0.#} seconds"),
            _ when stop.InnerException is InsufficientExecutionStackException => TemplateDiagnostics.Limit(place, "The template is nested too deeply"),
            _ when stop.InnerException is TemplateFault inner => inner.ToDiagnostic(place),
            _ => ScribanMessages.Translate(stop.OriginalMessage, place, limits),
        };
    }
}
