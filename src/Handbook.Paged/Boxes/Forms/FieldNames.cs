using System.Globalization;
using System.Text;

namespace Handbook.Paged.Boxes.Forms;

/// <summary>
/// Names of fields: ISO 32000-1, 12.7.3.2. A full stop parts the names of a field and of the fields above it, so no field may have
/// the name of one that has fields below. Names depend on the document alone: equal controls have equal names in every edition.
/// </summary>
internal sealed class FieldNames
{
    /// <summary>Names that are taken, and whether fields are below them rather than one of that very name.</summary>
    private readonly Dictionary<string, bool> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> states = new(StringComparer.Ordinal);
    private int unnamed;

    /// <summary>A name that no other field has: HTML allows several controls of one name, which are independent of each other.</summary>
    /// <param name="wanted">The control's name or id; null where it has neither.</param>
    public string ForField(string? wanted)
    {
        // No part may be empty: it could not be found again.
        string[] parts = [.. (wanted ?? Unnamed()).Split('.').Select(part => part.Length == 0 ? "_" : part)];
        for (int last = 0; last < parts.Length; last++) Take(parts, last);
        return string.Join('.', parts);
    }

    /// <summary>A button's state, told apart from those of the same group: two equal ones would be on together.</summary>
    public string StateOf(string group, string? value)
    {
        // 12.7.4.2.3: Off is the state of a button that is not on. A name has 127 bytes at most.
        string state = value is { Length: > 0 } && value != "Off" && !value.Contains('\0', StringComparison.Ordinal) ? value : "on";
        while (Encoding.UTF8.GetByteCount(state) > 100) state = state[..(state.Length * 3 / 4)];
        if (char.IsHighSurrogate(state[^1])) state = state[..^1];
        if (!states.TryGetValue(group, out var known)) states.Add(group, known = new HashSet<string>(StringComparer.Ordinal));
        string unique = state;
        for (int copy = 2; !known.Add(unique); copy++) unique = Numbered(state, copy);
        return unique;
    }

    private string Unnamed() => "field-" + (++unnamed).ToString(CultureInfo.InvariantCulture);

    /// <summary>Takes the name of the parts up to one of them; changes that one where a name can't be both a field and what is above fields.</summary>
    private void Take(string[] parts, int last)
    {
        bool isGroup = last < parts.Length - 1;
        string plain = parts[last];
        for (int copy = 2; taken.TryGetValue(Join(parts, last), out bool hasFields) && !(hasFields && isGroup); copy++) parts[last] = Numbered(plain, copy);
        taken[Join(parts, last)] = isGroup;
    }

    private static string Join(string[] parts, int last) => string.Join('.', parts, 0, last + 1);

    private static string Numbered(string text, int copy) => text + "-" + copy.ToString(CultureInfo.InvariantCulture);
}
