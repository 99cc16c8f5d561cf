using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>Text that stands for something layout knows better than whoever made the boxes.</summary>
internal abstract record GeneratedText;

/// <summary>A string repeated until the line is full: <see href="https://www.w3.org/TR/css-gcpm-3/#leaders">GCPM 3, 3.2</see>.</summary>
internal sealed record Leader(string Pattern) : GeneratedText;

/// <summary>
/// A page's number, or how many there are. Boxes hold a likely one; lines are set with what the pass before found, so that the boxes stay as they are
/// from pass to pass: <see href="https://www.w3.org/TR/css-content-3/#cross-references">CSS Generated Content 3, 2.6</see>.
/// </summary>
/// <param name="Id">Of the element whose page is meant; null for the number of pages.</param>
/// <param name="LikelyNumber">Stands in while nothing is known.</param>
internal sealed record PageNumberText(string? Id, CounterStyleReference CounterStyle, int LikelyNumber, TextTransform Transform, string Language) : GeneratedText
{
    /// <returns>Empty where the element is on no page.</returns>
    public string In(PageReferences references)
    {
        int number = LikelyNumber;
        if (references.AreKnown && Id is null) number = references.PageCount;
        else if (references.AreKnown && !references.PageNumbers.TryGetValue(Id!, out number)) return "";
        return TextTransforms.Apply(ContentText.Format(CounterStyle, number), Transform, Language);
    }
}
