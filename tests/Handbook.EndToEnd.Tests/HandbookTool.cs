using System.Diagnostics;
using System.Text;
using Handbook.Testing;

namespace Handbook.EndToEnd.Tests;

/// <summary>The executables that people run.</summary>
public enum Tool
{
    /// <summary>Handbook.Cli.dll, by <c>dotnet</c>.</summary>
    Managed,

    /// <summary><c>artifacts/native/handbook</c>, where it was made from the sources as they are.</summary>
    Native,
}

/// <summary>Runs <c>handbook</c> as a shell would: in a folder, its streams in pipes.</summary>
internal static class HandbookTool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static TheoryData<Tool> All => [Tool.Managed, Tool.Native];

    public static ToolResult Run(Tool tool, string folder, params IReadOnlyList<string> arguments) =>
        Run(tool, folder, new Dictionary<string, string>(), arguments);

    public static ToolResult Run(Tool tool, string folder, IReadOnlyDictionary<string, string> environment, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(tool == Tool.Native ? NativeExecutable() : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in (string[])["NO_COLOR", "SOURCE_DATE_EPOCH", "TERM"]) start.Environment.Remove(name);
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        if (tool == Tool.Managed) start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Handbook.Cli.dll"));
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"handbook {string.Join(' ', arguments)} had not ended after {Limit.TotalSeconds} s.");
        }
        return new ToolResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static string NativeExecutable()
    {
        string path = Path.Combine(Repository.Root, "artifacts", "native", OperatingSystem.IsWindows() ? "handbook.exe" : "handbook");
        const string Need = "the native executable of these sources (./build.cmd publish-tool)";
        if (!File.Exists(path)) Requirement.IsMissing(Need);
        DateTime made = File.GetLastWriteTimeUtc(path);
        if (Sources().Any(source => source.LastWriteTimeUtc > made)) Requirement.IsMissing(Need);
        return path;
    }

    private static IEnumerable<FileInfo> Sources() =>
        from folder in (string[])["src", "templates"]
        from file in new DirectoryInfo(Path.Combine(Repository.Root, folder)).EnumerateFiles("*", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(Repository.Root, file.FullName).Split(Path.DirectorySeparatorChar)
        where !parts.Contains("bin") && !parts.Contains("obj")
        select file;
}
