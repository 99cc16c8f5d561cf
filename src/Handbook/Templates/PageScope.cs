namespace Handbook.Templates;

/// <summary>What the functions know of the page that is being rendered.</summary>
internal abstract class PageScope
{
}
