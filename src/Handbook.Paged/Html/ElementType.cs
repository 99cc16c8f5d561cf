using AngleSharp.Dom;

namespace Handbook.Paged.Html;

/// <summary>What all elements of one name have in common.</summary>
/// <param name="Flags">AngleSharp's categories of the tree construction: special, scoped, implied end ...</param>
internal sealed record ElementType(string Name, string Namespace, NodeFlags Flags);
