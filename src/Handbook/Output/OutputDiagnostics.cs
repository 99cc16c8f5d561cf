using Handbook.Diagnostics;

namespace Handbook.Output;

/// <summary>What can be wrong with the place that output goes to.</summary>
internal static class OutputDiagnostics
{
    public static Diagnostic ForeignFile(string shown) => new(
        "output-foreign-file", Severity.Error, $"`{shown}` stands where a page belongs, and was not written by this tool", Path: shown,
        Help: "Nothing was written. Move the file away, or choose another folder with `--output`.");
}
