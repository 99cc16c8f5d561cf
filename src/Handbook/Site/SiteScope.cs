using Handbook.Model;
using Handbook.Templates;
using Handbook.Templates.Labels;
using Handbook.Templates.Records;

namespace Handbook.Site;

/// <summary>Addresses as seen from one page of the site.</summary>
internal sealed class SiteScope(SitePage page, SitePlan plan, SiteAssets assets, LabelSet labels, HandbookRecords records)
    : PageScope(labels, records)
{
    /// <summary>Before every address where the page may be shown below any other: on 404.html.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Files that stand beside the pages, by path: <c>handbook.pdf</c>.</summary>
    public IReadOnlyCollection<string> Files { get; init; } = [];

    public override string Medium => "site";

    public override string? Url(object target, Arguments call) => target switch
    {
        EntryRecord entry => To(plan.Entries[entry.Entry.Id]),
        PageRecord other => To(other.Path),
        GroupRecord group => To(plan.Groups[group.Group.Path].Path),
        PartRecord part => To(plan.Parts[part.Part.Id].Path),
        TagRecord tag => To(plan.Tags[tag.Tag.Name].Path),
        ImageRecord image => Source(image.Asset),
        string path when plan.PagesByPath.ContainsKey(path) || Files.Contains(path) => To(path),
        string path => throw new TemplateFault(call.Span, place => SiteDiagnostics.NoSuchPage(place, path)),
        _ => throw call.Wrong("it takes an entry, a group, a part, a tag, a page, an image or the path of a page"),
    };

    public override string Asset(string name, Arguments call)
    {
        if (assets.ThemePath(name) is { } path) return To(path);
        IEnumerable<string> known = assets.ThemeNames;
        throw new TemplateFault(call.Span, place => SiteDiagnostics.NoSuchAsset(place, name, known));
    }

    public override string? Anchor(Record target) => target is EntryRecord { Entry: { SharesPage: true } entry } ? entry.LocalId : null;

    public override string IdPrefix(Entry entry) => entry.SharesPage ? entry.LocalId + "." : "";

    /// <summary>With a full stop, which no id of an entry has.</summary>
    public override string IdPrefix(MarkdownField introduction) => "intro.";

    public override string? Href(LinkTarget target) => target switch
    {
        EntryTarget entry when plan.Entries.TryGetValue(entry.Id, out EntryPlace place) => To(place.Page.Path, FragmentOf(entry, place)),
        GroupTarget { Path: "" } => To(plan.Home.Path),
        GroupTarget group when plan.Groups.TryGetValue(group.Path, out SitePage? found) => To(found.Path, group.Anchor is { } anchor ? "intro." + anchor : null),
        AssetTarget asset => Source(asset.Asset),
        ExternalTarget external => external.Url,
        _ => null,
    };

    public override string Source(Asset asset) => To(assets.ContentPath(asset));

    private string To(EntryPlace place) => To(place.Page.Path, place.Anchor);

    private string To(string path, string? fragment = null) => BaseUrl is null
        ? RelativeUrl.Between(page.Path, path, fragment)
        : BaseUrl + RelativeUrl.Between("", path, fragment);

    private string? FragmentOf(EntryTarget target, EntryPlace place) =>
        target.Anchor is { } anchor ? IdPrefix(Records.Entries[target.Id].Entry) + anchor : place.Anchor;
}
