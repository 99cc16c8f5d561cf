using Handbook.Diagnostics;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// The fonts that a document may use, and which of them it gets:
/// <see href="https://www.w3.org/TR/css-fonts-4/#font-matching-algorithm">CSS Fonts 4, 5 Font Matching Algorithm</see>.
/// Not safe for several threads at once.
/// </summary>
internal sealed partial class FontCollection
{
    public FontCollection(DiagnosticSink diagnostics)
    {
        Diagnostics = diagnostics;
    }

    public DiagnosticSink Diagnostics { get; }

    /// <summary>Adds every face of a file under the names it gives itself. A broken file is reported and left out.</summary>
    public void Add(FontSource source, FontOrigin origin) => throw new NotImplementedException();

    /// <summary>Adds the file of an <c>@font-face</c> rule under the rule's descriptors.</summary>
    /// <param name="unicodeRange">The characters it serves; null for all.</param>
    /// <returns>Whether the file could be used: if not, the rule's next source is tried.</returns>
    public bool AddFontFace(FontSource source, FontDescription descriptors, IReadOnlyList<CodePointRange>? unicodeRange = null) =>
        throw new NotImplementedException();

    /// <summary>Lets families be found among the machine's fonts too; they are looked at only when something is missing.</summary>
    public void UseSystemFonts() => throw new NotImplementedException();

    /// <summary>What a generic family (<c>serif</c>, <c>sans-serif</c>, <c>monospace</c>, ...) stands for, best first.</summary>
    public void SetGenericFamily(string generic, params IReadOnlyList<string> families) => throw new NotImplementedException();

    public bool HasFamily(string family) => throw new NotImplementedException();

    /// <summary>The first available font of a style: the one whose metrics give line height, <c>ex</c> and <c>ch</c>.</summary>
    public FontMatch Match(TextStyle style) => throw new NotImplementedException();

    /// <summary>The font for one grapheme cluster: the family list, then the fallback fonts.</summary>
    /// <returns>A null face where no font has all its characters.</returns>
    public FontMatch? Match(TextStyle style, ReadOnlySpan<char> cluster) => throw new NotImplementedException();
}

/// <summary>A stretch of code points, both ends included.</summary>
internal readonly record struct CodePointRange(int First, int Last);
