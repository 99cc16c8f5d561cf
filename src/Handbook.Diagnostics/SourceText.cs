namespace Handbook.Diagnostics;

/// <summary>
/// A text that an author wrote, with the name it is reported under. Positions are UTF-16 offsets into <see cref="Text"/>;
/// <see cref="PositionAt"/> turns them into the 1-based line and column that people see.
/// </summary>
public sealed class SourceText
{
    private int[]? lineStarts;

    /// <param name="path">Path from the root with <c>/</c>, as diagnostics print it. Never absolute.</param>
    /// <param name="text">The whole text without byte order mark; line ends as in the file.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => LineStarts.Length;

    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    public SourceSpan Span(int start, int length) => new(this, start, length);

    /// <summary>The whole text's first position: for problems that concern the file as a whole.</summary>
    public SourceSpan Start => new(this, 0, 0);

    /// <param name="offset">0 to the text's length, in UTF-16 units.</param>
    public SourcePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int index = Array.BinarySearch(LineStarts, offset);
        if (index < 0) index = ~index - 1;
        int start = LineStarts[index];
        int column = 1;
        for (int i = start; i < offset; i++)
        {
            // Columns count characters: the second half of a surrogate pair is not one.
            if (!char.IsLowSurrogate(Text[i])) column++;
        }
        return new SourcePosition(index + 1, column);
    }

    /// <param name="line">1-based.</param>
    /// <returns>The offset of the line's first character; the text's length past the last line.</returns>
    public int LineStart(int line) =>
        line < 1 ? 0 : line > LineStarts.Length ? Text.Length : LineStarts[line - 1];

    /// <param name="line">1-based.</param>
    /// <returns>The line without its end.</returns>
    public ReadOnlySpan<char> LineAt(int line)
    {
        int start = LineStart(line);
        int end = line >= LineStarts.Length ? Text.Length : LineStarts[line];
        while (end > start && Text[end - 1] is '\n' or '\r') end--;
        return Text.AsSpan(start, end - start);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }
        return [.. starts];
    }
}

/// <summary>Where something stands, for people: both numbers 1-based, the column in characters.</summary>
public readonly record struct SourcePosition(int Line, int Column);

/// <summary>A stretch of a source text, in UTF-16 units.</summary>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    public int End => Start + Length;

    public SourcePosition Position => Source.PositionAt(Start);

    public ReadOnlySpan<char> Text => Source.Text.AsSpan(Start, Length);

    public override string ToString() => $"{Source.Path}:{Position.Line}:{Position.Column}";
}

/// <summary>A value together with the place it was written at, until it has been checked.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);
