using System.Text;

namespace Handbook.Paged.Text.Breaking;

/// <summary>An embedded pattern file of hyph-utf8, compiled when first asked for.</summary>
/// <param name="language">BCP 47, in small letters.</param>
/// <param name="name">The file's name without its ending.</param>
/// <param name="before">The fewest letters before a break that the patterns were made for.</param>
/// <param name="after">The fewest letters after a break.</param>
internal sealed class PatternFile(string language, string name, int before, int after)
{
    private readonly Lazy<Hyphenator> hyphenator = new(() => new Hyphenator(PatternTrie.Compile(Read(name)), before, after));

    public string Language => language;

    public string Name => name;

    public int Before => before;

    public int After => after;

    public Hyphenator Hyphenator => hyphenator.Value;

    /// <summary>The whole text of a file, its licence included.</summary>
    public static string Read(string name)
    {
        string resource = $"Text/Breaking/Patterns/{name}.tex";
        using Stream stream = typeof(PatternFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"No embedded resource '{resource}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
