using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Handbook.Templates;

/// <summary>A function that templates call. Written by hand rather than imported by reflection, so that it works when compiled ahead of time.</summary>
internal abstract class TemplateFunction : IScriptCustomFunction
{
    private readonly ScriptParameterInfo[] parameters;

    /// <param name="usage">How it is called, for messages and the documentation: <c>date value pattern?</c>. 
    /// A parameter with <c>?</c> may be left out; <c>…</c> at the end stands for any number of named values.</param>
    protected TemplateFunction(string usage)
    {
        Usage = usage;
        TakesNamedValues = usage.EndsWith(" …", StringComparison.Ordinal);
        string[] words = usage.TrimEnd('…', ' ').Split(' ');
        Name = words[0];
        parameters = [.. words[1..].Select(word => word.EndsWith('?')
            ? new ScriptParameterInfo(typeof(object), word[..^1], null)
            : new ScriptParameterInfo(typeof(object), word))];
        RequiredParameterCount = words[1..].Count(word => !word.EndsWith('?'));
    }

    public string Name { get; }

    public string Usage { get; }

    /// <summary>One sentence for the documentation.</summary>
    public abstract string Purpose { get; }

    public int RequiredParameterCount { get; }

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => TakesNamedValues ? ScriptVarParamKind.Direct : ScriptVarParamKind.None;

    private bool TakesNamedValues { get; }

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index < parameters.Length ? parameters[index] : new ScriptParameterInfo(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Call(new Arguments(this, (PageContext)context, callerContext, arguments));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    protected abstract object? Call(Arguments call);
}
