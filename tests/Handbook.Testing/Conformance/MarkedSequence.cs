namespace Handbook.Testing.Conformance;

/// <summary>A marked-content sequence with an id, as a content stream has it.</summary>
/// <param name="Owner">The page, or the form XObject with marked content of its own.</param>
internal sealed record MarkedSequence(PdfReference Owner, int Id, string Tag);

/// <summary>Text shown in one font: its codes of two bytes.</summary>
internal sealed record ShownText(PdfReference Font, IReadOnlyList<int> Codes, bool IsReplaced);
