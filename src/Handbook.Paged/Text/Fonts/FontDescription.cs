namespace Handbook.Paged.Text.Fonts;

/// <summary>The <c>font-style</c> that a face has, or that a text wants.</summary>
internal enum FontStyle : byte
{
    Normal,
    Italic,
    Oblique,
}

/// <summary>An inclusive range of a descriptor: a single value for a static face, the axis of a variable font.</summary>
internal readonly record struct FontRange(double From, double To)
{
    public FontRange(double value)
        : this(value, value)
    {
    }

    public bool Contains(double value) => value >= From && value <= To;

    public double Clamp(double value) => Math.Clamp(value, From, To);
}

/// <summary>
/// What font matching knows of a face: from the file's name and OS/2 tables, or from the descriptors of an <c>@font-face</c> rule.
/// See <see href="https://www.w3.org/TR/css-fonts-4/#font-face-rule">CSS Fonts 4, 4</see>.
/// </summary>
/// <param name="Weight">1 to 1000.</param>
/// <param name="Stretch">Percent of the normal width: 50 to 200.</param>
internal sealed record FontDescription(string Family, FontRange Weight, FontStyle Style, FontRange Stretch)
{
    /// <summary>How far it leans, in degrees; for an italic face without meaning.</summary>
    public FontRange Angles { get; init; } = new(Style == FontStyle.Oblique ? FontQuery.ObliqueAngle : 0);
}

/// <summary>The descriptors of an <c>@font-face</c> rule; null for <c>auto</c>: as the font's tables and axes say.</summary>
internal sealed record FontDescriptors(string Family)
{
    public FontRange? Weight { get; init; }

    public FontStyle? Style { get; init; }

    /// <summary>Of <see cref="FontStyle.Oblique"/>.</summary>
    public FontRange? Angles { get; init; }

    public FontRange? Stretch { get; init; }

    public FontDescription For(FontFileFace face)
    {
        FontDescription own = face.Description;
        var description = new FontDescription(Family, Weight ?? own.Weight, Style ?? own.Style, Stretch ?? own.Stretch);
        return Angles is { } angles ? description with { Angles = angles } : Style is null ? description with { Angles = own.Angles } : description;
    }
}

/// <summary>Where a face comes from; the earlier wins where two have the same family.</summary>
internal enum FontOrigin : byte
{
    /// <summary>Named by an <c>@font-face</c> rule of the document.</summary>
    Document,

    /// <summary>A file of the project.</summary>
    Project,

    Bundled,

    System,
}

/// <summary>What had to be imitated, since no face of the family has it. Painting does it.</summary>
[Flags]
internal enum FontSynthesis : byte
{
    None = 0,

    /// <summary>Outlines thickened by a stroke.</summary>
    Bold = 1,

    /// <summary>Sheared by the angle of <c>oblique</c>, see <see href="https://www.w3.org/TR/css-fonts-4/#font-style-prop">CSS Fonts 4, 2.4</see>.</summary>
    Oblique = 2,
}

/// <summary>The face chosen for a text, and what it lacks.</summary>
internal readonly record struct FontMatch(FontFace Face, FontSynthesis Synthesis);
