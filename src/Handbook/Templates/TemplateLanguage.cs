using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;

namespace Handbook.Templates;

/// <summary>
/// What a template can call: our functions, and of Scriban's own those that give the same result everywhere and reach nothing.
/// Left out are <c>date</c> (the clock, cultures), <c>object.eval</c>, <c>regex</c> (runaway patterns), <c>html</c> (escaping is automatic),
/// <c>math.random</c> and <c>math.uuid</c>.
/// </summary>
internal static class TemplateLanguage
{
    private static readonly string[] LeftOutOfMath = ["random", "uuid"];

    /// <summary>Scriban's sort compares by the machine's culture; ours is the function <c>sort</c>.</summary>
    private static readonly string[] LeftOutOfArray = ["sort"];

    // Scriban finds these two by reflection, and all the others without: trimming must leave them.
    [DynamicDependency(nameof(StringFunctions.Slice), typeof(StringFunctions))]
    [DynamicDependency(nameof(StringFunctions.IndexOf), typeof(StringFunctions))]
    public static ScriptObject Functions(IEnumerable<TemplateFunction> own)
    {
        ScriptObject theirs = TemplateContext.GetDefaultBuiltinObject();
        var all = new ScriptObject(64, autoImportStaticsFromThisType: false);
        all.SetValue("string", ReadOnly(theirs["string"], []), readOnly: true);
        all.SetValue("array", ReadOnly(theirs["array"], LeftOutOfArray), readOnly: true);
        all.SetValue("math", ReadOnly(theirs["math"], LeftOutOfMath), readOnly: true);
        all.SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        foreach (TemplateFunction function in own) all.SetValue(function.Name, function, readOnly: true);
        all.IsReadOnly = true;
        return all;
    }

    /// <summary>The default functions come as a copy each time, so that some can be taken out.</summary>
    private static ScriptObject ReadOnly(object? theirs, string[] without)
    {
        var functions = (ScriptObject)theirs!;
        foreach (string name in without) functions.Remove(name);
        functions.IsReadOnly = true;
        return functions;
    }
}
