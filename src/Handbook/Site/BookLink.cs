using Handbook.Templates;
using Handbook.Templates.Records;
using Scriban;
using Scriban.Parsing;

namespace Handbook.Site;

/// <summary>What pages say about the book.</summary>
internal readonly record struct PdfFacts(int Pages, long Bytes);

/// <summary>
/// The book as templates see it. It is being made while pages are rendered; a page that asks for its length before that is known
/// is put off and rendered again.
/// </summary>
internal sealed class BookLink : Record
{
    public const string FileName = "handbook.pdf";

    public BookLink()
        : base("The book", 3)
    {
        With("path", FileName).With("pages", null).With("size", null);
    }

    private bool IsKnown { get; set; }

    public void Complete(PdfFacts facts)
    {
        With("pages", facts.Pages).With("size", FileSize.Write(facts.Bytes)).Seal();
        IsKnown = true;
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (!IsKnown && (member is "pages" or "size")) throw new PostponedException(span);
        return base.TryGetValue(context!, span, member, out value);
    }
}
