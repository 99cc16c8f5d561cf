namespace Handbook.Templates;

/// <summary>Text that is HTML already and is printed as it stands: rendered Markdown, an included template, <c>| raw</c>.</summary>
internal sealed record Markup(string Html)
{
    public static readonly Markup Empty = new("");

    /// <summary>Lets templates join and compare markup; what they make of it is plain text again, and escaped.</summary>
    public override string ToString() => Html;
}

/// <summary>A style sheet from the CSS writer: the one thing that may be printed inside <c>&lt;style&gt;</c>.</summary>
internal sealed record StyleText(string Css);

/// <summary>JSON from the JSON writer, with <c>&lt;</c> escaped: the one thing that may be printed inside <c>&lt;script&gt;</c>.</summary>
internal sealed record JsonText(string Json);
