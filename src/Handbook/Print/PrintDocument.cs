using Handbook.Content.Files;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Templates;
using Handbook.Templates.Css;
using Handbook.Templates.Labels;
using Handbook.Templates.Records;
using Handbook.Templates.Themes;
using Scriban.Runtime;

namespace Handbook.Print;

/// <summary>What the book is made from.</summary>
internal sealed record PrintInput
{
    public required HandbookModel Model { get; init; }

    public required HandbookRecords Records { get; init; }

    public required LabelSet Labels { get; init; }

    public required Theme Theme { get; init; }

    public required TemplateFiles Templates { get; init; }

    public required ContentFiles Content { get; init; }

    public string? BaseUrl => Model.Settings.BaseUrl;
}

/// <param name="Places">Where what is found in the document's style sheet was written.</param>
internal sealed record PrintedBook(SourceText Document, StyleSheetPlaces Places);

/// <summary>Renders the whole book as one HTML document that needs nothing beside it but fonts.</summary>
internal static class PrintDocument
{
    public const string Name = "handbook.print.html";

    private const string Folder = "print/";

    /// <returns>Null after a diagnostic, and where the book would be empty.</returns>
    public static PrintedBook? Render(PrintInput input, TemplateRenderer renderer, DiagnosticSink sink, CancellationToken cancellation)
    {
        PrintPlan plan = PrintPlan.Of(input.Model, input.Records);
        if (input.Templates.FindText("print/print.css", sink) is not { } sheet) return null;
        string css = StyleWriter.Write(sheet, input.Theme, input.Labels, address => Embed(input.Templates, address), sink);
        var values = new ScriptObject(8, autoImportStaticsFromThisType: false);
        values.SetValue("handbook", input.Records.Handbook, readOnly: true);
        values.SetValue("theme", ThemeRecord.Of(input.Theme), readOnly: true);
        values.SetValue("css", new StyleText(css), readOnly: true);
        values.SetValue("site_url", input.BaseUrl, readOnly: true);
        values.SetValue("tag_index", TagIndex(input, plan), readOnly: true);
        var scope = new PrintScope(plan, input.Content, input.BaseUrl, input.Labels, input.Records);
        Rendering rendering = renderer.Render("print/book.html", [values], scope, new RenderSubject("the book", null), cancellation);
        if (rendering.Problem is { } problem) sink.Report(problem);
        if (rendering.Text is not { } html) return null;
        var document = new SourceText(Name, html);
        return new PrintedBook(document, new StyleSheetPlaces(document, sheet, css));
    }

    /// <summary>A picture that the style sheet shows stands in it.</summary>
    private static string? Embed(TemplateFiles files, string address)
    {
        string? type = Path.GetExtension(address).ToLowerInvariant() switch
        {
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".gif" => "image/gif",
            ".svg" => "image/svg+xml",
            _ => null,
        };
        return type is not null && files.Find(Folder + address) is { } file ? $"data:{type};base64,{Convert.ToBase64String(file.Read())}" : null;
    }

    /// <summary>The tags whose entries are in the book, each with those entries.</summary>
    private static ScriptArray TagIndex(PrintInput input, PrintPlan plan) => Record.List(input.Model.Tags
        .Select(tag => (tag.Name, Entries: tag.Entries.Where(entry => plan.Holds(entry.Id)).ToList()))
        .Where(pair => pair.Entries.Count > 0)
        .OrderBy(pair => pair.Name, input.Labels.Sorting)
        .Select(pair => new Record("The tag", 2)
            .With("name", pair.Name)
            .With("entries", Record.List(pair.Entries.Select(entry => input.Records.Entries[entry.Id])))
            .Seal()));
}
