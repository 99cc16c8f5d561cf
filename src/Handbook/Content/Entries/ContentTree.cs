using System.Collections.Immutable;
using Handbook.Content.Files;
using Handbook.Content.Ids;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Entries;

internal enum EntryFileForm
{
    Markdown,
    Yaml,

    /// <summary><c>_index.md</c>: the title and introduction of its folder.</summary>
    FolderHead,
}

/// <summary>A file of a kind's folder that is read.</summary>
/// <param name="Path">Below <c>content/</c>.</param>
/// <param name="Id">The path without its ending, each part as an id; of <c>README</c> and <c>index</c>, the folder's.</param>
/// <param name="FolderId">The id of the folder it lies in.</param>
internal sealed record EntryFile(string Path, Kind Kind, EntryFileForm Form, string Id, string FolderId, bool IsIndex)
{
    /// <summary>The name without ending: what natural order compares.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>Which files of <c>content/</c> are entries, and of what kind: decided by names alone.</summary>
internal static class ContentTree
{
    public const string SettingsFile = "handbook.yaml";

    private static readonly string[] FoldersOfNoKind = ["assets", "teams"];

    /// <returns>In ordinal order of paths.</returns>
    public static ImmutableArray<EntryFile> Find(ContentFiles files, ImmutableArray<Kind> kinds, DiagnosticSink sink)
    {
        ImmutableArray<EntryFile>.Builder found = ImmutableArray.CreateBuilder<EntryFile>();
        var strangers = new HashSet<string>(StringComparer.Ordinal);
        foreach (ContentFile file in files.List())
        {
            string[] parts = file.Path.Split('/');
            if (FormOf(parts) is not { } form) continue;
            string display = files.Prefix + "/" + file.Path;
            if (parts.Length == 1)
            {
                if (file.Path != SettingsFile && !IsIndexName(parts[0])) sink.Report(ContentDiagnostics.StrayFile(display));
                continue;
            }
            Kind? kind = kinds.FirstOrDefault(k => k.Folder == parts[0]);
            if (kind is not null) found.Add(MakeFile(file.Path, parts, kind, form));
            else if (!FoldersOfNoKind.Contains(parts[0], StringComparer.Ordinal) && strangers.Add(parts[0]))
            {
                sink.Report(ContentDiagnostics.UnknownFolder(display, parts[0], DidYouMean.Closest(parts[0], kinds.Select(k => k.Folder))));
            }
        }
        return found.ToImmutable();
    }

    /// <summary>The id of a path of folders below <c>content/</c>.</summary>
    public static string FolderId(ReadOnlySpan<string> parts)
    {
        var ids = new string[parts.Length];
        for (int i = 0; i < parts.Length; i++) ids[i] = Slug.OfName(parts[i]);
        return string.Join('/', ids);
    }

    private static EntryFile MakeFile(string path, string[] parts, Kind kind, EntryFileForm form)
    {
        string folder = FolderId(parts.AsSpan(0, parts.Length - 1));
        bool isIndex = form == EntryFileForm.Markdown && IsIndexName(parts[^1]);
        string id = isIndex || form == EntryFileForm.FolderHead ? folder : folder + "/" + Slug.OfName(Path.GetFileNameWithoutExtension(path));
        return new EntryFile(path, kind, form, id, folder, isIndex);
    }

    private static bool IsIndexName(string name) =>
        Path.GetFileNameWithoutExtension(name).ToLowerInvariant() is "readme" or "index";

    /// <summary>Null for files that are no entries: other endings, and whatever begins with _ or . in name or folder.</summary>
    private static EntryFileForm? FormOf(string[] parts)
    {
        for (int i = 0; i < parts.Length - 1; i++)
        {
            if (parts[i][0] is '_' or '.') return null;
        }
        string name = parts[^1];
        if (parts.Length > 1 && name.Equals("_index.md", StringComparison.OrdinalIgnoreCase)) return EntryFileForm.FolderHead;
        if (name[0] is '_' or '.') return null;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => EntryFileForm.Markdown,
            ".yaml" or ".yml" => EntryFileForm.Yaml,
            _ => null,
        };
    }
}
