namespace Handbook.Paged.Css;

/// <summary>The pseudo-elements that have styles. See <see href="https://www.w3.org/TR/css-pseudo-4/">CSS Pseudo-elements 4</see> and <see href="https://www.w3.org/TR/css-gcpm-3/#footnotes">GCPM 3, 2</see>.</summary>
internal enum PseudoElement : byte
{
    Before,
    After,
    Marker,
    FirstLine,
    FirstLetter,
    FootnoteCall,
    FootnoteMarker,
}
