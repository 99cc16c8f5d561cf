using System.Collections.Immutable;

namespace Handbook.Model;

/// <summary>The fields that every entry has, whatever its kind. A kind may declare one of them anew, with a type of its own.</summary>
internal static class EntryFields
{
    public const string Id = "id";
    public const string Title = "title";
    public const string Summary = "summary";
    public const string Tags = "tags";
    public const string Order = "order";
    public const string Draft = "draft";
    public const string Book = "book";
    public const string Related = "related";
    public const string Aliases = "aliases";
    public const string Owner = "owner";
    public const string Reviewed = "reviewed";
    public const string Extra = "extra";

    public static ImmutableArray<FieldDefinition> Shared { get; } =
    [
        new() { Name = Id, Type = FieldType.Text, Label = "Id", Description = "The last part of the entry's id, where it shall differ from the file name or title." },
        new() { Name = Summary, Type = FieldType.Text, Label = "Summary", Description = "One or two sentences for lists, search and descriptions." },
        new() { Name = Tags, Type = FieldType.List, Label = "Tags", Item = new() { Name = "tag", Type = FieldType.Text, Label = "Tag" } },
        new() { Name = Order, Type = FieldType.Number, Label = "Order", Description = "Place among its neighbours; entries without it follow in the order of their file names." },
        new() { Name = Draft, Type = FieldType.Boolean, Label = "Draft", Description = "true keeps the entry out of what is published." },
        new() { Name = Book, Type = FieldType.Boolean, Label = "Book", Description = "false keeps the entry on the site but out of the book." },
        new() { Name = Related, Type = FieldType.List, Label = "Related", Item = new() { Name = "entry", Type = FieldType.Reference, Label = "Entry" } },
        new() { Name = Aliases, Type = FieldType.List, Label = "Aliases", Description = "Ids and paths the entry had before; the site redirects from each.", Item = new() { Name = "alias", Type = FieldType.Text, Label = "Alias" } },
        new() { Name = Owner, Type = FieldType.Text, Label = "Owner" },
        new() { Name = Reviewed, Type = FieldType.Date, Label = "Reviewed", Description = "When somebody last confirmed that the entry holds, as 2024-05-31." },
        new() { Name = Extra, Type = FieldType.Any, Label = "Extra", Description = "Anything else, for templates of your own." },
    ];
}
