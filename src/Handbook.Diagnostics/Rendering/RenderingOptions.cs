namespace Handbook.Diagnostics.Rendering;

/// <summary>What a rendering depends on besides the diagnostics.</summary>
public sealed record RenderingOptions
{
    /// <summary>Colours by ANSI escape sequences; only the full and the concise form have them.</summary>
    public bool Colour { get; init; }

    /// <summary>Columns of the terminal; null where the text goes to no terminal: then nothing is wrapped, and long source lines are cut to 120.</summary>
    public int? Width { get; init; }

    /// <summary>The version that SARIF names.</summary>
    public string ToolVersion { get; init; } = "0.0.0";
}
