using System.Text;
using Handbook.Paged.Text.Unicode;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// A face that a collection may choose: what is known of it, and the <see cref="FontFace"/>s made of it (one for each place on its axes).
/// </summary>
internal sealed class FontEntry
{
    private readonly Dictionary<string, FontFace> faces = new(StringComparer.Ordinal);
    private CharacterMap? characters;

    public FontEntry(FontFile file, FontFileFace face, FontDescription description, FontOrigin origin, IReadOnlyList<CodePointRange>? unicodeRange)
    {
        File = file;
        Face = face;
        Description = description;
        Origin = origin;
        UnicodeRange = unicodeRange;
    }

    public FontFile File { get; }

    public FontFileFace Face { get; }

    public FontDescription Description { get; }

    public FontOrigin Origin { get; }

    public IReadOnlyList<CodePointRange>? UnicodeRange { get; }

    /// <summary>Whether an axis makes the face upright or italic, as wanted.</summary>
    public bool HasItalicAxis => Axis(VariationAxis.Italic) is not null;

    public IEnumerable<FontFace> LoadedFaces => faces.Values;

    public bool Serves(int codePoint)
    {
        if (UnicodeRange is null) return true;
        foreach (CodePointRange range in UnicodeRange)
        {
            if (codePoint >= range.First && codePoint <= range.Last) return true;
        }
        return false;
    }

    /// <summary>False only where the font certainly lacks a character: spares opening the many fonts of a machine.</summary>
    public bool MayCover(ReadOnlySpan<char> cluster)
    {
        if (Origin != FontOrigin.System || faces.Count > 0) return true;
        characters ??= File.ReadCharacterMap(Face);
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            if (!characters.Contains(rune.Value) && !UnicodeData.IsDefaultIgnorable(rune.Value)) return false;
        }
        return true;
    }

    /// <exception cref="BrokenFontException">The file turns out to be damaged when it is read whole.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public FontFace FaceFor(in FontQuery query)
    {
        double[] coordinates = [.. Coordinates(query)];
        string key = string.Join(' ', coordinates.Select(value => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
        if (!faces.TryGetValue(key, out FontFace? face))
        {
            face = new FontFace(File, Face, Description, coordinates);
            faces.Add(key, face);
        }
        return face;
    }

    /// <summary>
    /// Where on its axes the face is used: <see href="https://www.w3.org/TR/css-fonts-4/#apply-font-matching-variations">CSS Fonts 4, 7.2</see>.
    /// </summary>
    private IEnumerable<double> Coordinates(FontQuery query)
    {
        foreach (VariationAxis axis in Face.Axes)
        {
            double value = axis.Default;
            if (axis.Tag == VariationAxis.Weight) value = Description.Weight.Clamp(query.Weight);
            else if (axis.Tag == VariationAxis.Width) value = Description.Stretch.Clamp(query.Stretch);
            else if (axis.Tag == VariationAxis.Italic) value = query.Style == FontStyle.Normal ? 0 : 1;
            else if (axis.Tag == VariationAxis.Slant && !HasItalicAxis) value = 0 - Description.Angles.Clamp(query.Angle);
            else if (axis.Tag == VariationAxis.OpticalSize) value = Math.Round(query.OpticalSize);
            foreach (Shaping.FontSetting setting in query.Variations.Settings)
            {
                if (new SfntTag(setting.Tag) == axis.Tag) value = setting.Value;
            }
            yield return axis.Range.Clamp(value);
        }
    }

    private VariationAxis? Axis(SfntTag tag)
    {
        foreach (VariationAxis axis in Face.Axes)
        {
            if (axis.Tag == tag) return axis;
        }
        return null;
    }
}
