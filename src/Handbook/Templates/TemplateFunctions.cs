using Handbook.Templates.Functions;

namespace Handbook.Templates;

/// <summary>Every function that templates can call. A new one is a class in <c>Functions/</c> and a line here.</summary>
internal static class TemplateFunctions
{
    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        new AnchorFunction(),
        new AssetFunction(),
        new DateFunction(),
        new FindFunction(),
        new FolderFunction(),
        new GroupFunction(),
        new HasFunction(),
        new HostFunction(),
        new IncludeFunction(),
        new InitialFunction(),
        new JsonFunction(),
        new LabelFunction(),
        new MarkdownFunction(),
        new PlainFunction(),
        new PluralFunction(),
        new RawFunction(),
        new RenderFunction(),
        new SortFunction(),
        new TFunction(),
        new UrlFunction(),
    ];
}
