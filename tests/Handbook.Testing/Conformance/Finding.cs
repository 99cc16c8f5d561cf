namespace Handbook.Testing.Conformance;

/// <summary>A rule that a file breaks.</summary>
/// <param name="Rule">A failure condition of the Matterhorn Protocol (<c>13-004</c>), or a name of ours for a rule that has none there.</param>
public sealed record Finding(string Rule, string Message)
{
    public override string ToString() => $"{Rule}: {Message}";
}
