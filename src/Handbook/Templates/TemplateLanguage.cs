using System.Diagnostics.CodeAnalysis;
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

    // Scriban finds the functions of these types by reflection; trimming must leave them whole.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(StringFunctions))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(ArrayFunctions))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(MathFunctions))]
    public static ScriptObject Functions(IEnumerable<TemplateFunction> own)
    {
        var all = new ScriptObject(64, autoImportStaticsFromThisType: false);
        all.SetValue("string", ReadOnly(new StringFunctions(), []), readOnly: true);
        all.SetValue("array", ReadOnly(new ArrayFunctions(), LeftOutOfArray), readOnly: true);
        all.SetValue("math", ReadOnly(new MathFunctions(), LeftOutOfMath), readOnly: true);
        all.SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        foreach (TemplateFunction function in own) all.SetValue(function.Name, function, readOnly: true);
        all.IsReadOnly = true;
        return all;
    }

    private static ScriptObject ReadOnly(ScriptObject functions, string[] without)
    {
        foreach (string name in without) functions.Remove(name);
        functions.IsReadOnly = true;
        return functions;
    }
}
