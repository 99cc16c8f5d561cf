using System.Collections.Immutable;
using System.Globalization;
using Handbook.Checks.Links;
using Handbook.Content.Ids;
using Handbook.Content.Settings;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Entries;

/// <summary>Fills the parts of the book: each entry stands in the part that names it, else in the first whose pattern takes it.</summary>
internal sealed class PartBuilder(
    ImmutableArray<ParsedPart>? parts, ImmutableArray<EntryGroup> folders, IReadOnlyList<string> drafts, ValueResolver values, bool allEntriesAreKnown, DiagnosticSink sink)
{
    private readonly ImmutableArray<Entry> entries = [.. folders.SelectMany(f => f.Entries)];
    private readonly HashSet<string> listFiles = [.. folders.SelectMany(ListFiles)];
    private readonly Dictionary<string, Entry[]> matches = new(StringComparer.Ordinal);
    private readonly HashSet<string> slugs = new(StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<Part> Build()
    {
        if (parts is not { } listed) return [.. folders.Select(f => new Part(IdOf(f.Title), f.Title, f.Intro, f.Entries))];

        Dictionary<string, int> named = FindNamed(listed);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<Part>.Builder result = ImmutableArray.CreateBuilder<Part>(listed.Length);
        for (int i = 0; i < listed.Length; i++)
        {
            ParsedPart part = listed[i];
            ImmutableArray<Entry>.Builder inside = ImmutableArray.CreateBuilder<Entry>();
            foreach (TextValue pattern in part.Entries)
            {
                foreach (Entry entry in Matches(pattern))
                {
                    bool belongsElsewhere = named.TryGetValue(entry.Id, out int owner) && owner != i;
                    if (!belongsElsewhere && taken.Add(entry.Id)) inside.Add(entry);
                }
            }
            MarkdownText? intro = part.Intro is { Text.IsEmpty: false } text
                ? values.Resolve(text.Text, new LinkOrigin(ContentTree.SettingsFile, null, null, part.Anchors))
                : null;
            result.Add(new Part(IdOf(part.Title), part.Title, intro, inside.ToImmutable()));
        }
        ReportLeftOut(taken);
        return result.ToImmutable();
    }

    /// <summary>The entries that a part names without a pattern, and which part that is.</summary>
    private Dictionary<string, int> FindNamed(ImmutableArray<ParsedPart> listed)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < listed.Length; i++)
        {
            foreach (TextValue pattern in listed[i].Entries)
            {
                if (Matches(pattern) is not [var entry] || entry.Id != pattern.Text) continue;
                if (named.TryAdd(entry.Id, i) || named[entry.Id] == i) continue;
                sink.Report(ContentDiagnostics.InTwoParts(pattern.Span, entry.Id, listed[named[entry.Id]].Title));
            }
        }
        return named;
    }

    /// <summary>
    /// The entries of a pattern, by their id or by the list file that they stand in. One that matches nothing is reported,
    /// unless drafts are all that it matches.
    /// </summary>
    private Entry[] Matches(TextValue pattern)
    {
        string text = pattern.Text.Trim('/');
        if (matches.TryGetValue(text, out Entry[]? found)) return found;
        PathGlob glob = PathGlob.Parse(text);
        found = [.. entries.Where(e => glob.Matches(e.Id) || (listFiles.Contains(e.GroupPath) && glob.Matches(e.GroupPath)))];
        if (found.Length == 0 && allEntriesAreKnown && !drafts.Any(glob.Matches))
        {
            IEnumerable<string> known = entries.Select(e => e.Id).Concat(folders.Select(f => f.Path + "/**"));
            sink.Report(ContentDiagnostics.PatternMatchesNothing(pattern.Span, pattern.Text, DidYouMean.Closest(text, known)));
        }
        matches.Add(text, found);
        return found;
    }

    private void ReportLeftOut(HashSet<string> taken)
    {
        foreach (IGrouping<string, Entry> file in entries.Where(e => e.InBook && !taken.Contains(e.Id)).GroupBy(e => e.FilePath, StringComparer.Ordinal))
        {
            sink.Report(ContentDiagnostics.InNoPart(file.First().Span, file.Count() - 1));
        }
    }

    private static IEnumerable<string> ListFiles(EntryGroup group) =>
        group.Form == GroupForm.ListFile ? [group.Path] : group.Items.Where(i => i.Group is not null).SelectMany(i => ListFiles(i.Group!));

    private string IdOf(string title)
    {
        string stem = Slug.OfTitle(title);
        if (stem.Length == 0) stem = "part";
        string id = stem;
        for (int i = 2; !slugs.Add(id); i++) id = stem + "-" + i.ToString(CultureInfo.InvariantCulture);
        return id;
    }
}
