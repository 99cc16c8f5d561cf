using System.Text;
using Handbook.Paged.Text.Unicode;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// The fonts of one style in the order in which they are asked for a character:
/// <see href="https://www.w3.org/TR/css-fonts-4/#cluster-matching">CSS Fonts 4, 5.3 Cluster matching</see>.
/// Files are opened only when the search comes to them.
/// </summary>
internal sealed class FontCascade
{
    private readonly FontCollection collection;
    private readonly FontQuery query;
    private readonly List<Candidate> named = [];
    private readonly Dictionary<int, FontMatch?> singles = [];
    private readonly Dictionary<string, FontMatch?> clusters = new(StringComparer.Ordinal);

    public FontCascade(FontCollection collection, FontQuery query)
    {
        this.collection = collection;
        this.query = query;
        CollectNamed();
        Primary = FirstAvailable();
    }

    /// <summary>The <see href="https://www.w3.org/TR/css-fonts-4/#first-available-font">first available font</see>.</summary>
    public FontMatch Primary { get; }

    /// <summary>Whether the first font has a character, and nothing before it may claim it: the quick way for nearly all text.</summary>
    public bool PrimaryServes(int codePoint) => Primary.Face.Covers(codePoint) && named.Count > 0 && named[0].Serves(codePoint, Primary.Face);

    /// <returns>Null where no font has all characters of the cluster.</returns>
    public FontMatch? For(ReadOnlySpan<char> cluster)
    {
        if (Rune.DecodeFromUtf16(cluster, out Rune rune, out int length) == global::System.Buffers.OperationStatus.Done && length == cluster.Length)
        {
            if (!singles.TryGetValue(rune.Value, out FontMatch? single))
            {
                single = Search(cluster);
                singles.Add(rune.Value, single);
            }
            return single;
        }
        var lookup = clusters.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(cluster, out FontMatch? match))
        {
            match = Search(cluster);
            lookup[cluster] = match;
        }
        return match;
    }

    private FontMatch? Search(ReadOnlySpan<char> cluster)
    {
        foreach (Candidate candidate in named)
        {
            if (candidate.Face is { } face && Covers(face, cluster) && candidate.ServesAll(cluster)) return candidate.Match;
        }
        foreach (FontFamily family in collection.Fallbacks(IsEmoji(cluster)))
        {
            foreach (FontEntry entry in family.Match(query))
            {
                if (!entry.MayCover(cluster)) continue;
                // A symbol in bold text stays as it is: no imitation, no diagnostic.
                if (collection.Load(family, entry, query) is { } face && Covers(face, cluster)) return new FontMatch(face, FontSynthesis.None);
            }
        }
        return null;
    }

    /// <summary>A character of the planes of pictures, or one that a variation selector makes a picture.</summary>
    private static bool IsEmoji(ReadOnlySpan<char> cluster) => cluster[0] is >= '\uD83C' and <= '\uD83E' || cluster.Contains('\uFE0F');

    private static bool Covers(FontFace face, ReadOnlySpan<char> cluster)
    {
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            if (!face.CanShow(rune.Value)) return false;
        }
        return true;
    }

    private void CollectNamed()
    {
        bool anyNamed = false;
        bool anyFound = false;
        string? standIn = null;
        foreach (string name in query.Families.Names)
        {
            if (collection.Generic(name) is { } generic)
            {
                if (generic.Select(collection.Find).FirstOrDefault(family => family is not null) is { } family)
                {
                    AddFaces(family);
                    standIn ??= name;
                }
                continue;
            }
            anyNamed = true;
            if (collection.Find(name) is not { } found) continue;
            anyFound = true;
            AddFaces(found);
        }
        if (anyNamed && !anyFound) collection.Report(FontDiagnostics.UnknownFamilies(query.Families, standIn));
    }

    private void AddFaces(FontFamily family)
    {
        foreach (FontEntry entry in family.Match(query)) named.Add(new Candidate(this, family, entry));
    }

    private FontMatch FirstAvailable()
    {
        foreach (Candidate candidate in named)
        {
            if (candidate.Entry.Serves(' ') && candidate.Face is not null) return candidate.Match;
        }
        foreach (string name in (ReadOnlySpan<string>)["serif", "sans-serif", "monospace"])
        {
            foreach (FontFamily family in (collection.Generic(name) ?? []).Select(collection.Find).OfType<FontFamily>())
            {
                AddFaces(family);
                if (named.Count > 0 && named[^1].Face is not null) return named[^1].Match;
            }
        }
        foreach (FontFamily family in collection.Fallbacks(isEmoji: false))
        {
            AddFaces(family);
            if (named.Count > 0 && named[^1].Face is not null) return named[^1].Match;
        }
        throw new InvalidOperationException("The collection holds no font.");
    }

    /// <summary>A face of the family list, opened at first use.</summary>
    private sealed class Candidate(FontCascade cascade, FontFamily family, FontEntry entry)
    {
        private FontFace? face;
        private bool isLoaded;

        public FontEntry Entry => entry;

        public FontFace? Face
        {
            get
            {
                if (isLoaded) return face;
                isLoaded = true;
                face = cascade.collection.Load(family, entry, cascade.query);
                if (face is not null && Synthesis != FontSynthesis.None)
                    cascade.collection.Report(FontDiagnostics.Synthesized(family.Name, Synthesis, cascade.query.Families.Where));
                return face;
            }
        }

        public FontMatch Match => new(Face!, Synthesis);

        private FontSynthesis Synthesis => cascade.query.SynthesisFor(entry);

        public bool Serves(int codePoint, FontFace primary) => ReferenceEquals(Face, primary) && entry.Serves(codePoint);

        public bool ServesAll(ReadOnlySpan<char> cluster)
        {
            if (entry.UnicodeRange is null) return true;
            foreach (Rune rune in cluster.EnumerateRunes())
            {
                if (!UnicodeData.IsDefaultIgnorable(rune.Value) && !entry.Serves(rune.Value)) return false;
            }
            return true;
        }
    }
}
