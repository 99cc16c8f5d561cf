using Handbook.Diagnostics;

namespace Handbook.Templates;

/// <summary>What is being rendered when a template fails: an entry, or a page that is none.</summary>
/// <param name="Name">For messages: <c>mistakes/interview/technology-first</c>, <c>the page tags/index.html</c>.</param>
/// <param name="Written">Where its author wrote it; null for generated pages.</param>
internal sealed record RenderSubject(string Name, SourceSpan? Written);

/// <summary>Where in a template something failed, and what was being rendered.</summary>
internal readonly record struct TemplatePlace(SourceSpan Span, RenderSubject? Subject);
