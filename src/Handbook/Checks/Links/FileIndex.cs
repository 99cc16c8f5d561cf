using Handbook.Content.Entries;
using Handbook.Content.Files;

namespace Handbook.Checks.Links;

/// <summary>What a path below <c>content/</c> leads to.</summary>
internal abstract record FileMeaning
{
    /// <summary>A file of one entry.</summary>
    internal sealed record OneEntry(string Id) : FileMeaning;

    /// <summary>A list file, or the head of a folder.</summary>
    internal sealed record Group(string Path) : FileMeaning;

    /// <summary>A file of a kind that couldn't be read: a complaint about it stands already.</summary>
    internal sealed record Unreadable : FileMeaning;

    /// <summary>Any other file: published as it is.</summary>
    internal sealed record Other(string Path) : FileMeaning;
}

/// <summary>The files and folders below <c>content/</c> as links name them.</summary>
internal sealed class FileIndex
{
    private readonly Dictionary<string, FileMeaning> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { "" };

    public FileIndex(ContentFiles content, IEnumerable<ParsedFile> parsed)
    {
        foreach (ContentFile file in content.List())
        {
            files[file.Path] = new FileMeaning.Other(file.Path);
            for (int slash = file.Path.LastIndexOf('/'); slash > 0; slash = file.Path.LastIndexOf('/', slash - 1)) folders.Add(file.Path[..slash]);
        }
        foreach (ParsedFile file in parsed)
        {
            files[file.File.Path] = file switch
            {
                { File.Form: EntryFileForm.FolderHead } => new FileMeaning.Group(file.File.FolderId),
                { IsList: true } => new FileMeaning.Group(file.File.Id),
                { Entries: [var entry] } => new FileMeaning.OneEntry(entry.Id),
                _ => new FileMeaning.Unreadable(),
            };
        }
    }

    public IEnumerable<string> Paths => files.Keys;

    public FileMeaning? File(string path) => files.GetValueOrDefault(path);

    public bool IsFolder(string path) => folders.Contains(path);

    /// <summary>The file of this path without its ending: a page first, then a list file.</summary>
    public FileMeaning? WithoutEnding(string path)
    {
        foreach (string ending in (ReadOnlySpan<string>)[".md", ".markdown", ".yaml", ".yml"])
        {
            if (files.TryGetValue(path + ending, out FileMeaning? meaning)) return meaning;
        }
        return null;
    }
}
