using Handbook.Content.Files;
using Handbook.Model;
using Handbook.Site;
using Handbook.Templates;
using Handbook.Templates.Labels;
using Handbook.Templates.Records;

namespace Handbook.Print;

/// <summary>Addresses inside the book: every id is a full one, so that the PDF's destinations can be named from outside.</summary>
internal sealed class PrintScope(PrintPlan plan, ContentFiles content, string? baseUrl, LabelSet labels, HandbookRecords records)
    : PageScope(labels, records)
{
    public override string Medium => "print";

    public override string? Url(object target, Arguments call) => target switch
    {
        EntryRecord { Entry: var entry } => To(entry.Id),
        GroupRecord { Group: var group } => ToGroup(group),
        PartRecord { Part: var part } => "#" + PartId(part),
        ImageRecord image => Source(image.Asset),
        _ => throw call.Wrong("in the book it takes an entry, a group, a part or an image"),
    };

    public override string Asset(string name, Arguments call) => throw call.Wrong("the book has no files beside it");

    public override string? Anchor(Record target) => target switch
    {
        EntryRecord entry => entry.Entry.Id,
        PartRecord part => PartId(part.Part),
        GroupRecord group => GroupId(group.Group),
        _ => null,
    };

    public override string IdPrefix(Entry entry) => entry.Id + ".";

    public override string IdPrefix(MarkdownField introduction) => (introduction.Place is { } place ? Anchor(place) : null) + ".";

    public override string? Href(LinkTarget target) => target switch
    {
        EntryTarget { Anchor: { } anchor } entry when plan.Holds(entry.Id) => $"#{entry.Id}.{anchor}",
        EntryTarget entry => To(entry.Id),
        GroupTarget group when Records.Groups.TryGetValue(group.Path, out GroupRecord? found) => ToGroup(found.Group, group.Anchor),
        ExternalTarget external => external.Url,
        _ => null,
    };

    /// <summary>Pictures stand in the document itself, so that it can be sent and printed alone.</summary>
    public override string Source(Asset asset) => $"data:{asset.MediaType};base64,{Convert.ToBase64String(content.Read(asset.Path))}";

    /// <summary>A reader of the PDF can tick them.</summary>
    protected override bool HasTaskFields => true;

    private static string PartId(Part part) => "part." + part.Id;

    private static string GroupId(EntryGroup group) => "group." + group.Path;

    /// <summary>What the book does not hold is on the web, where its address is known.</summary>
    private string? To(string id)
    {
        if (plan.Holds(id)) return "#" + id;
        return baseUrl is null || !Records.Entries.TryGetValue(id, out EntryRecord? record) ? null : baseUrl + RelativeUrl.EscapePath(PageOf(record.Entry));
    }

    private static string PageOf(Entry entry) => entry.IsIndex ? entry.Id + "/index.html" : entry.PageId + ".html";

    private string? ToGroup(EntryGroup group, string? anchor = null)
    {
        if (plan.IsHeaded(group)) return "#" + GroupId(group) + (anchor is null ? "" : "." + anchor);
        Entry? first = group.Entries.FirstOrDefault(entry => plan.Holds(entry.Id));
        return first is null ? null : "#" + first.Id;
    }
}
