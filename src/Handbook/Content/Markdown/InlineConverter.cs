using System.Globalization;
using System.Text;
using Handbook.Content.Markup;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Handbook.Content.Markdown;

/// <summary>Walks Markdig's inlines and builds the markup of them.</summary>
internal sealed class InlineConverter(MarkupContext context, MarkupBuilder builder, MarkdownConverter blocks)
{
    private readonly TextRun run = new(context);

    /// <summary>In a pipe table a bar is escaped even inside a code span. See <see href="https://github.github.com/gfm/#example-200">GFM, example 200</see>.</summary>
    public bool InTable { get; set; }

    public void Convert(ContainerInline container)
    {
        Children(container);
        run.Flush(builder);
    }

    public static string MarkId(int number, int before) => before == 0
        ? string.Create(CultureInfo.InvariantCulture, $"fnref-{number}")
        : string.Create(CultureInfo.InvariantCulture, $"fnref-{number}-{before + 1}");

    private void Children(ContainerInline container)
    {
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling) One(inline);
    }

    private void One(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                run.Add(literal.Content.AsSpan(), literal.Span.Start);
                return;
            case HtmlEntityInline entity:
                run.Add(entity.Transcoded.AsSpan(), entity.Span.Start);
                return;
            case DelimiterInline delimiter:
                run.Add(delimiter.ToLiteral().AsSpan(), delimiter.Span.Start);
                Children(delimiter);
                return;
            case LineBreakInline { IsHard: false }:
                run.Add("\n", inline.Span.Start);
                return;
        }
        run.Flush(builder);
        switch (inline)
        {
            case LineBreakInline:
                builder.Void("br", inline.Span.Start);
                break;
            case CodeInline code:
                blocks.AddAttributes(builder.Start("code", code.Span.Start), code);
                builder.Text(InTable ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content);
                builder.End();
                break;
            case EmphasisInline emphasis:
                builder.Start(emphasis switch { { DelimiterChar: '~' } => "del", { DelimiterCount: 2 } => "strong", _ => "em" }, emphasis.Span.Start);
                Children(emphasis);
                run.Flush(builder);
                builder.End();
                break;
            case HtmlInline html:
                builder.Html(html.Tag, offset => html.Span.Start + offset);
                break;
            case AutolinkInline autolink:
                Autolink(autolink);
                break;
            case LinkInline { IsImage: true } image:
                Image(image);
                break;
            case LinkInline link:
                Link(link);
                break;
            case IdLink link:
                IdLinkOf(link);
                break;
            case FootnoteLink { IsBackLink: false } mark:
                FootnoteMark(mark);
                break;
            case FootnoteLink:
                break;
            case ContainerInline container:
                Children(container);
                break;
        }
    }

    private void Link(LinkInline link)
    {
        if (builder.IsInside("a"))
        {
            Children(link);
            run.Flush(builder);
            return;
        }
        int slot = context.AddLink(new RawLink(LinkForm.Address, link.Url ?? "", TextOf(link), context.Span(link.Span.Start, link.Span.Length)));
        PendingElement element = builder.Start("a", link.Span.Start);
        element.Attributes.Add(new MarkupAttribute("href", "", AttributeMeaning.Link, slot));
        AddTitle(element, link.Title);
        blocks.AddAttributes(element, link);
        Children(link);
        run.Flush(builder);
        builder.End();
    }

    private void Image(LinkInline image)
    {
        Handbook.Diagnostics.SourceSpan span = context.Span(image.Span.Start, image.Span.Length);
        string alt = TextOf(image);
        if (string.IsNullOrWhiteSpace(alt)) context.Report(MarkupDiagnostics.ImageWithoutAlt(span));
        context.Images.Add(new RawImage(image.Url ?? "", span));
        PendingElement element = builder.Void("img", image.Span.Start, new("src", "", AttributeMeaning.Image, context.Images.Count - 1), new("alt", alt));
        AddTitle(element, image.Title);
        blocks.AddAttributes(element, image);
    }

    private static void AddTitle(PendingElement element, string? title)
    {
        if (!string.IsNullOrEmpty(title)) element.Attributes.Add(new MarkupAttribute("title", title));
    }

    private void Autolink(AutolinkInline link)
    {
        if (builder.IsInside("a"))
        {
            builder.Text(link.Url);
            return;
        }
        string address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        int slot = context.AddLink(new RawLink(LinkForm.Address, address, link.Url, context.Span(link.Span.Start, link.Span.Length)));
        PendingElement element = builder.Start("a", link.Span.Start);
        element.Attributes.Add(new MarkupAttribute("href", "", AttributeMeaning.Link, slot));
        blocks.AddAttributes(element, link);
        builder.Text(link.Url);
        builder.End();
    }

    private void IdLinkOf(IdLink link)
    {
        int slot = context.AddLink(new RawLink(LinkForm.Id, link.Id, link.Text ?? "", context.Span(link.Span.Start, link.Span.Length)));
        if (builder.IsInside("a"))
        {
            builder.Text(link.Text ?? link.Id);
            return;
        }
        builder.Start("a", link.Span.Start).Attributes.Add(new MarkupAttribute("href", "", AttributeMeaning.Link, slot));
        if (link.Text is { } words) builder.Text(words);
        else builder.Node(new MarkupTargetTitle(slot));
        builder.End();
    }

    private void FootnoteMark(FootnoteLink mark)
    {
        (int number, int before) = blocks.Refer(mark.Footnote);
        PendingElement sup = builder.Start("sup", mark.Span.Start);
        sup.Attributes.Add(new MarkupAttribute("class", "footnote-ref"));
        sup.Attributes.Add(new MarkupAttribute("id", MarkId(number, before), AttributeMeaning.Id));
        PendingElement link = builder.Start("a", mark.Span.Start);
        link.Attributes.Add(new MarkupAttribute("href", string.Create(CultureInfo.InvariantCulture, $"fn-{number}"), AttributeMeaning.OwnFragment));
        link.Attributes.Add(new MarkupAttribute("role", "doc-noteref"));
        builder.Text(number.ToString(CultureInfo.InvariantCulture));
        builder.End();
        builder.End();
    }

    /// <summary>The words in an inline, for descriptions of links and images.</summary>
    private static string TextOf(ContainerInline container)
    {
        var words = new StringBuilder();
        Append(container, words);
        return words.ToString();
    }

    private static void Append(ContainerInline container, StringBuilder words)
    {
        foreach (Inline inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case AutolinkInline autolink:
                    words.Append(autolink.Url);
                    break;
                case IdLink link:
                    words.Append(link.Text ?? link.Id);
                    break;
                case DelimiterInline delimiter:
                    words.Append(delimiter.ToLiteral());
                    Append(delimiter, words);
                    break;
                case ContainerInline inner:
                    Append(inner, words);
                    break;
            }
        }
    }
}
