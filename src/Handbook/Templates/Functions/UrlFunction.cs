namespace Handbook.Templates.Functions;

internal sealed class UrlFunction() : TemplateFunction("url target")
{
    public override string Purpose =>
        "The address of an entry, group, part, tag, page or image, or of a page by its path (`url \"tags/index.html\"`), relative to this page; in the book a place in it, or null for what the book does not hold";

    protected override object? Call(Arguments call) =>
        call[0] is { } target ? call.Scope.Url(target, call) : throw call.Wrong("there is nothing to link to");
}
