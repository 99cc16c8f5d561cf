namespace Handbook.Templates;

/// <summary>What a printed value would become, judged by the literal HTML before it: decides how it is escaped, and whether it may stand there.</summary>
internal enum HtmlPosition
{
    /// <summary>Element content.</summary>
    Content,

    /// <summary>Content of <c>title</c> or <c>textarea</c>, where a tag would show as text.</summary>
    TextOnly,

    /// <summary>Part of a tag's name.</summary>
    TagName,

    /// <summary>Between attributes.</summary>
    Attributes,

    /// <summary>A quoted attribute value.</summary>
    AttributeValue,

    /// <summary>The beginning of an attribute value that is an address.</summary>
    Url,

    /// <summary>Inside <c>style</c>.</summary>
    Style,

    /// <summary>Inside <c>script</c>.</summary>
    Script,

    /// <summary>A quoted <c>style</c> or <c>on…</c> attribute, a comment, a doctype, an attribute value without quotes.</summary>
    Nowhere,
}
