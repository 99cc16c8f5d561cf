using System.Text;
using Handbook.Diagnostics;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Our own style sheet: what HTML elements look like in print before an author says anything.</summary>
internal static class UserAgentSheet
{
    private const string Name = "Css/print.css";

    public static readonly SourceText Text = new(Name, Read());

    private static string Read()
    {
        using Stream stream = typeof(UserAgentSheet).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
