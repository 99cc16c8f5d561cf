namespace Handbook.Model;

/// <summary>A heading inside a Markdown text.</summary>
/// <param name="Id">By GitHub's rule or explicit; unique within its entry; without prefix.</param>
/// <param name="Level">2 for the highest below the entry's title, before any shift of a rendering.</param>
/// <param name="Text">Its words, without markup.</param>
internal sealed record Heading(string Id, int Level, string Text);
