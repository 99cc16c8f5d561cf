using System.Diagnostics;
using System.Text;

namespace Handbook.Testing;

/// <summary>What a program said. The path of the folder it ran in is left out of both texts, so that they are equal everywhere.</summary>
public sealed record ToolResult(int ExitCode, string Output, string Error)
{
    /// <summary>Fails the test, with what the program said, unless it ended with 0.</summary>
    public ToolResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"ended with {ExitCode}\n{Output}\n{Error}");
        return this;
    }
}

/// <summary>Runs software that this project did not write as a judge of its output. Where it is missing, the test is skipped with the reason.</summary>
public static class ExternalTool
{
    // Against programs that hang: poppler's pdfinfo reads the book's tags in half a minute, and in many times that on a busy machine.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(6);

    /// <summary>Debian's package of a program, for the reason of a skip; where none is named, the program's own name.</summary>
    private static readonly Dictionary<string, string> Packages = new(StringComparer.Ordinal)
    {
        ["pdftotext"] = "poppler-utils",
        ["pdfinfo"] = "poppler-utils",
        ["pdffonts"] = "poppler-utils",
        ["pdfimages"] = "poppler-utils",
        ["pdfdetach"] = "poppler-utils",
        ["pdftoppm"] = "poppler-utils",
        ["mutool"] = "mupdf-tools",
        ["java"] = "default-jre-headless",
    };

    public static bool Exists(string program) => Find(program) is not null;

    /// <param name="folder">Where it runs: name files relative to it.</param>
    public static ToolResult Run(TemporaryFolder folder, string program, params IReadOnlyList<string> arguments)
    {
        string? path = Find(program);
        if (path is null) Requirement.IsMissing($"{program} (Debian's package {Packages.GetValueOrDefault(program, program)})");
        return Start(path, arguments, folder.FullPath);
    }

    /// <summary>Runs a program on one file: <c>{file}</c> among the arguments stands for its name.</summary>
    public static ToolResult RunOn(ReadOnlySpan<byte> file, string fileName, string program, params IReadOnlyList<string> arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write(fileName, file);
        return Run(folder, program, [.. arguments.Select(a => a.Replace("{file}", fileName, StringComparison.Ordinal))]);
    }

    private static ToolResult Start(string path, IReadOnlyList<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(path)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Messages in one language, numbers in one form, whatever the machine is set to.
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{path} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{System.IO.Path.GetFileName(path)} had not ended after {Limit.TotalSeconds} s.");
        }
        return new ToolResult(process.ExitCode, Clean(output.GetAwaiter().GetResult()), Clean(error.GetAwaiter().GetResult()));

        string Clean(string text) => text
            .Replace(folder + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace(folder, ".", StringComparison.Ordinal)
            .Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <returns>Null where no folder of the path has it.</returns>
    public static string? Find(string program)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, program + ending)))
            .FirstOrDefault(File.Exists);
    }
}
