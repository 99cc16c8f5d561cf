namespace Handbook.Paged.Tests.Css;

/// <summary>What the documentation says of a property, and a document in which every value listed here shows.</summary>
/// <param name="Syntax">Its values as specifications write them; null where they are the keywords of the property table.</param>
/// <param name="AppliesTo">See 'Applies to' in the property's specification.</param>
/// <param name="Body">The document's body; the declaration is for <c>.x</c> in it.</param>
/// <param name="Css">Rules before the declaration.</param>
internal sealed record PropertyCase(string Name, string? Syntax, string AppliesTo, string Body, string Css = "")
{
    /// <summary>Values that change the PDF. For a property of keywords: others than those of the table.</summary>
    public string[] Values { get; init; } = [];

    /// <summary>Keywords that mean the same as the initial value, at least where there is nothing but horizontal text from left to right.</summary>
    public string[] SameAsInitial { get; init; } = [];

    /// <summary>What the declaration stands in.</summary>
    public string Selector { get; init; } = ".x";
}
