using System.Runtime.InteropServices;
using Handbook.Diagnostics;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Breaking;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Unicode;
using Buffer = HarfBuzzSharp.Buffer;

namespace Handbook.Paged.Text.Shaping;

/// <summary>
/// Turns text into positioned glyphs: splits it by font, script and style, and has HarfBuzz shape the parts.
/// One for a document; not safe for several threads at once.
/// </summary>
internal sealed class TextShaper : IDisposable
{
    private readonly Buffer buffer = new();
    private readonly TextItemizer itemizer = new();
    private readonly List<ShapedGlyph> glyphs = [];
    private readonly Dictionary<TextStyle, StyleShaping> styles = [];
    private readonly Dictionary<WordKey, WordShaper> words = [];
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);
    private StyleShaping? last;

    public TextShaper(FontCollection fonts)
    {
        Fonts = fonts;
    }

    public FontCollection Fonts { get; }

    /// <summary>
    /// Shapes a stretch of one style and one bidi level. <paramref name="text"/> is the whole paragraph: what stands before and after
    /// decides the forms of joining scripts.
    /// </summary>
    /// <param name="level">The bidi embedding level: odd runs from right to left.</param>
    /// <param name="where">Where a character that no font has is reported.</param>
    /// <returns>Runs that cover the stretch without gaps, in the order of the text.</returns>
    public IReadOnlyList<ShapedRun> Shape(
        string text, int start, int length, TextStyle style, byte level = 0, SourceSpan? where = null)
    {
        if (length == 0) return [];
        StyleShaping shaping = ShapingOf(style);
        IReadOnlyList<TextItem> items = itemizer.Itemize(text, start, start + length, shaping);
        var runs = new ShapedRun[items.Count];
        for (int i = 0; i < runs.Length; i++)
        {
            TextItem item = items[i];
            RunContext context = ContextOf(shaping, item, text, level, where);
            runs[i] = ShapePart(text, item.Start, item.End, context);
        }
        if (style.Position != FontPosition.Normal && Array.Exists(runs, static run => !ShiftedForms.AreIn(run))) Shift(runs, text);
        return runs;
    }

    /// <summary>
    /// Where a font lacks the raised or lowered form of a single character, those of the whole stretch are imitated, so that they fit together:
    /// <see href="https://www.w3.org/TR/css-fonts-4/#font-variant-position-prop">CSS Fonts 4, 6.5</see>.
    /// </summary>
    private void Shift(ShapedRun[] runs, string text)
    {
        for (int i = 0; i < runs.Length; i++)
        {
            RunContext context = runs[i].Context;
            if (context.Kind != RunKind.Plain) continue;
            RunContext shifted = context.Style.ContextOf(context.Match, context.Size * ShiftedForms.Scale, context.Script, context.Level, RunKind.Shifted);
            runs[i] = ShapePart(text, runs[i].Start, runs[i].End, shifted);
        }
    }

    /// <summary>
    /// The part of a run that stands on a line. Where glyphs depend on their neighbours across a cut (a ligature, kerning), they are shaped anew.
    /// </summary>
    public ShapedRun Slice(ShapedRun run, int start, int end)
    {
        if (run.IsSafeToBreak(start) && run.IsSafeToBreak(end)) return run.Slice(start, end);
        ShapedRun shaped = ShapePart(run.Text, start, end, run.Context, cut: true);
        return run.SpaceExtra.Value == 0 ? shaped : shaped.Justify(run.SpaceExtra);
    }

    /// <summary>The hyphen that a break adds: U+2010 where the font has it, else U+002D. Its text is the hyphen alone.</summary>
    public ShapedRun ShapeHyphen(TextStyle style)
    {
        StyleShaping shaping = ShapingOf(style);
        return shaping.Hyphen ??= Shape(shaping.Cascade.Primary.Face.Covers('\u2010') ? "\u2010" : "-", 0, 1, style)[0];
    }

    /// <summary>What a break shows by <see href="https://www.w3.org/TR/css-text-4/#hyphenate-character">hyphenate-character</see>.</summary>
    /// <param name="character">Null: the font's hyphen.</param>
    /// <returns>Several runs where no font has all of it, none where it is empty.</returns>
    public IReadOnlyList<ShapedRun> ShapeHyphen(TextStyle style, string? character)
    {
        StyleShaping shaping = ShapingOf(style);
        if (character is null) return shaping.FontsHyphen ??= [ShapeHyphen(style)];
        Dictionary<string, IReadOnlyList<ShapedRun>> known = shaping.Hyphens;
        if (!known.TryGetValue(character, out IReadOnlyList<ShapedRun>? runs)) known.Add(character, runs = Shape(character, 0, character.Length, style));
        return runs;
    }

    /// <summary>The advance of a space, word-spacing and letter-spacing included: what <c>tab-size</c> counts in.</summary>
    public Px SpaceWidth(TextStyle style) => Shape(" ", 0, 1, style)[0].Width;

    public void Dispose() => buffer.Dispose();

    private StyleShaping ShapingOf(TextStyle style)
    {
        if (last is not null && ReferenceEquals(last.Style, style)) return last;
        if (!styles.TryGetValue(style, out StyleShaping? shaping))
        {
            shaping = new StyleShaping(style, Fonts.Cascade(style));
            styles.Add(style, shaping);
        }
        return last = shaping;
    }

    private static bool IsOfManyLetters(Script script) => ScriptData.IsRightToLeft(script) || ScriptData.IsEastAsian(script);

    private RunContext ContextOf(StyleShaping style, in TextItem item, string text, byte level, SourceSpan? where)
    {
        FontMatch match = item.Match;
        if (item.Kind == RunKind.Substitute)
        {
            ReadOnlySpan<char> cluster = text.AsSpan(item.Start, item.End - item.Start);
            match = Substitute.FontFor(style.Cascade);
            bool isFirst = reported.Add(cluster.ToString());
            // Where a whole script is missing, a line for every letter of it would say no more than one for each element.
            if (isFirst && (where is null || !IsOfManyLetters(item.Script) || reported.Add($"missing {item.Script} {where}"))) Fonts.Diagnostics.Report(FontDiagnostics.MissingGlyph(cluster, where));
        }
        if (ScriptData.IsRightToLeft(item.Script) && reported.Add($"{item.Script} {where}")) Fonts.Diagnostics.Report(FontDiagnostics.ScriptLater(item.Script, where));
        Px size = item.Kind == RunKind.SmallCapitals ? style.SmallCapitalSize(match.Face) : style.Style.Size;
        return style.ContextOf(match, size, item.Script, level, item.Kind);
    }

    /// <param name="cut">Whether what stands around the part is on other lines, so that it has no say in its forms.</param>
    private ShapedRun ShapePart(string text, int start, int end, RunContext context, bool cut = false)
    {
        glyphs.Clear();
        switch (context.Kind)
        {
            case RunKind.SmallCapitals:
                ShapeSmallCapitals(text, start, end, context);
                break;
            case RunKind.Substitute:
                Substitute.Append(context.Font, glyphs);
                break;
            case RunKind.Omitted:
                glyphs.Add(new ShapedGlyph(context.Font.SpaceGlyph, 0, false, 0));
                break;
            default:
                ReadOnlySpan<char> seen = cut ? text.AsSpan(start, end - start) : text;
                int at = cut ? 0 : start;
                WordsOf(context).Shape(seen, at, at + end - start, at, context.IsRightToLeft, glyphs);
                if (context.Kind == RunKind.Shifted) ShiftedForms.Move(CollectionsMarshal.AsSpan(glyphs), context);
                break;
        }
        if (context.Style.HasSpacing) GlyphSpacing.Apply(CollectionsMarshal.AsSpan(glyphs), text.AsSpan(start, end - start), context);
        return new ShapedRun(context, text, start, end, [.. glyphs], 0, glyphs.Count, start);
    }

    /// <summary>The capitals of the letters; a letter that has two (ß) keeps them in one cluster.</summary>
    private void ShapeSmallCapitals(string text, int start, int end, RunContext context)
    {
        string language = context.Style.Style.Language;
        var capitals = new List<char>();
        var clusters = new List<int>();
        for (int at = start; at < end;)
        {
            int next = Math.Min(LineBreaker.NextCluster(text, at), end);
            foreach (char capital in CaseMapping.ToUpper(text[at..next], language))
            {
                capitals.Add(capital);
                clusters.Add(at - start);
            }
            at = next;
        }
        ReadOnlySpan<char> upper = CollectionsMarshal.AsSpan(capitals);
        WordsOf(context).Shape(upper, 0, upper.Length, 0, context.IsRightToLeft, glyphs);
        foreach (ref ShapedGlyph glyph in CollectionsMarshal.AsSpan(glyphs)) glyph = glyph.At(clusters[glyph.Cluster]);
    }

    private WordShaper WordsOf(RunContext context) => context.Kind == RunKind.Shifted
        ? SharedWords(new WordKey(context.Font, context.Script, context.Style.UnshiftedFeatures, context.Style.Style.Language))
        : context.Style.WordsOf(context.Font, context.Script, SharedWords);

    private WordShaper SharedWords(WordKey key)
    {
        if (!words.TryGetValue(key, out WordShaper? shaper))
        {
            shaper = new WordShaper(key, buffer);
            words.Add(key, shaper);
        }
        return shaper;
    }
}
