using System.Text;
using Handbook.Content;
using Handbook.Content.Files;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Templates;

namespace Handbook.Tests.Content;

/// <summary>
/// A whole <c>content/</c> as one string: <c>=== path</c> begins a file. handbook.yaml is supplied where a test doesn't give it.
/// A path that begins with <c>templates/</c> is the project's template.
/// </summary>
internal sealed class Tree
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> templates = new(StringComparer.Ordinal);

    public static Tree Parse(string text)
    {
        var tree = new Tree();
        string? path = null;
        var content = new StringBuilder();
        foreach (string line in text.Split('\n'))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
            {
                tree.Add(path, content);
                path = line[4..].Trim();
                continue;
            }
            content.Append(line).Append('\n');
        }
        content.Length--;
        tree.Add(path, content);
        return tree.WithDefaultSettings();
    }

    public Tree WithDefaultSettings()
    {
        files.TryAdd("handbook.yaml", "title: Test\n"u8.ToArray());
        return this;
    }

    public Tree With(string path, string text)
    {
        if (path.StartsWith("templates/", StringComparison.Ordinal)) templates[path["templates/".Length..]] = text;
        else files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public Tree With(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    public Loaded Load(bool drafts = false, int jobs = 1)
    {
        var sink = new DiagnosticSink();
        var content = new MemoryContentFiles(files);
        HandbookModel model = ContentLoader.Load(content, TemplateFiles.WithTexts(templates), new LoadOptions { Drafts = drafts, Jobs = jobs }, sink);
        return new Loaded(model, sink);
    }

    private void Add(string? path, StringBuilder content)
    {
        if (path is null && content.ToString().Trim().Length > 0) throw new ArgumentException("text before the first === path");
        if (path is not null) With(path, content.ToString());
        content.Clear();
    }
}

internal sealed record Loaded(HandbookModel Model, DiagnosticSink Sink)
{
    /// <summary>The problems in concise form, a line each, without <c>content/</c>.</summary>
    public string Problems => string.Join('\n', Sink.Sorted().Select(d =>
        $"{Place(d)}: {(d.Severity == Severity.Error ? "error" : d.Severity == Severity.Warning ? "warning" : "note")}[{d.Id}]: {d.Message}"));

    public string Help => string.Join('\n', Sink.Sorted().Select(d => d.Help));

    private static string Place(Diagnostic d)
    {
        string path = d.FilePath!.StartsWith("content/", StringComparison.Ordinal) ? d.FilePath["content/".Length..] : d.FilePath;
        return d.Span is { } span ? $"{path}:{span.Position.Line}:{span.Position.Column}" : path;
    }

    public Entry Entry(string id) => Model.EntriesById[id];

    public MarkdownText Text(string id, string field = "body") => ((MarkdownValue)Entry(id).Fields[field]!).Text;

    /// <summary>Rendered with links and sources spelt out: entry:id#anchor, group:path, asset:path, or the URL.</summary>
    public string Html(string id, string field = "body", string prefix = "", int shift = 0, bool inline = false) =>
        Text(id, field).Render(Rendering(prefix, shift, inline)).TrimEnd('\n');

    public static MarkdownRendering Rendering(string prefix = "", int shift = 0, bool inline = false) => new()
    {
        Href = target => target switch
        {
            EntryTarget entry => "entry:" + entry.Id + (entry.Anchor is { } anchor ? "#" + anchor : ""),
            GroupTarget group => "group:" + group.Path + (group.Anchor is { } anchor ? "#" + anchor : ""),
            AssetTarget asset => "asset:" + asset.Asset.Path,
            ExternalTarget external => external.Url,
            _ => null,
        },
        Source = asset => "asset:" + asset.Path,
        Label = key => "{" + key + "}",
        IdPrefix = prefix,
        HeadingShift = shift,
        Inline = inline,
    };
}
