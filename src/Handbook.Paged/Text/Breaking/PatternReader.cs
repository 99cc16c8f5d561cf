namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// Reads the little of TeX that pattern files are written in: <c>\patterns{...}</c> and <c>\hyphenation{...}</c>, words between
/// white space, comments from a per cent sign to the end of the line.
/// </summary>
internal ref struct PatternReader(ReadOnlySpan<char> text)
{
    private const string PatternsCommand = "patterns";
    private const string ExceptionsCommand = "hyphenation";

    private ReadOnlySpan<char> rest = text;
    private bool inGroup;

    /// <summary>A pattern with its digits (<c>hy3ph</c>), or an exception with its hyphens (<c>ta-ble</c>).</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    public bool IsException { get; private set; }

    public bool MoveNext()
    {
        while (true)
        {
            SkipSpace();
            if (rest.IsEmpty) return false;
            if (inGroup)
            {
                if (ReadWord()) return true;
            }
            else
            {
                ReadCommand();
            }
        }
    }

    private bool ReadWord()
    {
        if (rest[0] == '}')
        {
            inGroup = false;
            rest = rest[1..];
            return false;
        }
        int end = 1;
        while (end < rest.Length && rest[end] is not ('}' or '%') && !char.IsWhiteSpace(rest[end])) end++;
        Current = rest[..end];
        rest = rest[end..];
        return true;
    }

    private void ReadCommand()
    {
        bool isCommand = rest[0] == '\\';
        rest = rest[1..];
        if (!isCommand) return;
        int end = 0;
        while (end < rest.Length && char.IsAsciiLetter(rest[end])) end++;
        var command = rest[..end];
        rest = rest[end..];
        bool isPatterns = command.SequenceEqual(PatternsCommand);
        if (!isPatterns && !command.SequenceEqual(ExceptionsCommand)) return;
        IsException = !isPatterns;
        SkipSpace();
        if (rest.IsEmpty || rest[0] != '{') throw new InvalidDataException($"No group follows \\{command}.");
        rest = rest[1..];
        inGroup = true;
    }

    private void SkipSpace()
    {
        while (!rest.IsEmpty)
        {
            if (rest[0] == '%')
            {
                int line = rest.IndexOf('\n');
                rest = line < 0 ? default : rest[line..];
            }
            else if (char.IsWhiteSpace(rest[0]))
            {
                rest = rest[1..];
            }
            else
            {
                return;
            }
        }
    }
}
