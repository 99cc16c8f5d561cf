using System.Reflection;
using System.Text;

namespace Handbook.Diagnostics;

/// <summary>
/// The texts of <c>Explain/</c>, one for every diagnostic of the product, embedded here whichever project reports it:
/// so one folder can be proof-read, and <c>checks:</c> knows which ids exist.
/// </summary>
public static class Explanations
{
    private const string Prefix = "Explain/";
    private const string Suffix = ".md";

    private static readonly Assembly House = typeof(Explanations).Assembly;

    /// <summary>The ids of all diagnostics, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. House.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <returns>Null where no diagnostic has this id.</returns>
    public static Explanation? Find(string id)
    {
        using Stream? stream = House.GetManifestResourceStream(Prefix + id + Suffix);
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Explanation.Parse(id, reader.ReadToEnd());
    }
}
