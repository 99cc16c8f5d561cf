using System.Diagnostics.CodeAnalysis;

namespace Handbook.Testing;

/// <summary>What a test needs of its machine beyond .NET.</summary>
public static class Requirement
{
    /// <summary>With this variable set to 1, as on the build server, a test that would be skipped fails instead.</summary>
    public const string NoSkipVariable = "HANDBOOK_NO_SKIP";

    /// <summary>Reports the running test as skipped, or failed under <see cref="NoSkipVariable"/>.</summary>
    /// <param name="what">Completes 'needs …': <c>qpdf (Debian: qpdf)</c>.</param>
    [DoesNotReturn]
    public static void IsMissing(string what)
    {
        if (Environment.GetEnvironmentVariable(NoSkipVariable) == "1")
            Assert.Fail($"This test needs {what}, and {NoSkipVariable}=1 forbids to skip it.");
        Assert.Skip($"needs {what}");
    }
}
