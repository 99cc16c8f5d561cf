namespace Handbook.Diagnostics.Rendering;

/// <summary>The forms that <c>--diagnostics</c> takes.</summary>
public enum DiagnosticFormat
{
    /// <summary>For people: an excerpt of the source with a caret, related places, help.</summary>
    Full,

    /// <summary>One line each: <c>path:line:column: severity[id]: message</c>.</summary>
    Concise,

    /// <summary>One JSON object a line.</summary>
    Json,

    /// <summary>One SARIF 2.1.0 document, for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub shows beside the changed lines.</summary>
    GitHub,
}
