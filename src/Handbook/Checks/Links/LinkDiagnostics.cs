using Handbook.Diagnostics;

namespace Handbook.Checks.Links;

/// <summary>Problems of links, references and images.</summary>
internal static class LinkDiagnostics
{
    public static Diagnostic BrokenLink(SourceSpan span, string address, string? suggestion) => new(
        "broken-link",
        Severity.Error,
        $"this link leads nowhere: there is no `{address}`",
        span,
        Help: suggestion is not null ? $"Did you mean `{suggestion}`?" : "Write the path from this file (../pages/name.md), or the entry's id: [[name]].");

    public static Diagnostic EmptyLink(SourceSpan span) => new(
        "broken-link",
        Severity.Error,
        "this link has no address",
        span,
        Help: "Write where it leads: [words](../pages/name.md).");

    public static Diagnostic BrokenId(SourceSpan span, string id, string? suggestion) => new(
        "broken-link",
        Severity.Error,
        $"no entry has the id `{id}`",
        span,
        Help: suggestion is not null ? $"Did you mean `{suggestion}`?" : "An id is the path below content/ without ending, or the last parts of it.");

    public static Diagnostic AmbiguousId(SourceSpan span, string id, IEnumerable<string> candidates) => new(
        "ambiguous-id",
        Severity.Error,
        $"`{id}` fits several entries",
        span,
        Help: $"Write more of the id: {string.Join(" or ", candidates.Select(c => $"`{c}`"))}.");

    public static Diagnostic OutdatedId(SourceSpan span, string id, string now) => new(
        "outdated-id",
        Severity.Warning,
        $"`{id}` is an old id",
        span,
        Help: $"The entry is `{now}` now.");

    public static Diagnostic LinkToDraft(SourceSpan span, string id) => new(
        "link-to-draft",
        Severity.Error,
        $"`{id}` is a draft, and so isn't published",
        span,
        Help: "Publish it (delete `draft: true`), or take the link out.");

    public static Diagnostic BrokenAnchor(SourceSpan span, string anchor, string where, string? suggestion) => new(
        "broken-anchor",
        Severity.Error,
        $"`{where}` has no heading or id `#{anchor}`",
        span,
        Help: suggestion is not null ? $"Did you mean `#{suggestion}`?" : "An anchor is the heading in lower case, with hyphens between its words; or an id of its own: ## Heading {#id}.");

    public static Diagnostic InexactAnchor(SourceSpan span, string anchor, string right) => new(
        "inexact-anchor",
        Severity.Warning,
        $"the anchor is `#{right}`, not `#{anchor}`",
        span,
        Help: "The link works here; elsewhere, such as on a Git host, it may not.");

    public static Diagnostic OutsideContent(SourceSpan span, string address) => new(
        "path-outside-content",
        Severity.Error,
        $"`{address}` lies outside content/, and only what lies in it is published",
        span,
        Help: "Move the file below content/, or link to its web address.");

    public static Diagnostic UnsafeUrl(SourceSpan span, string scheme) => new(
        "unsafe-url",
        Severity.Error,
        $"a link can't begin with `{scheme}:`",
        span,
        Help: "Links go to https:, http:, mailto: and tel: addresses, to files and to entries.");

    public static Diagnostic BrokenImage(SourceSpan span, string address, string? suggestion) => new(
        "broken-image",
        Severity.Error,
        $"there is no image `{address}`",
        span,
        Help: suggestion is not null ? $"Did you mean `{suggestion}`?" : "Write the path from this file, such as ../assets/picture.png.");

    public static Diagnostic NotAnImage(SourceSpan span, string address, string type) => new(
        "not-an-image",
        Severity.Error,
        $"`{address}` is no image that can be shown ({type})",
        span,
        Help: "Images are PNG, JPEG, GIF, WebP, AVIF and SVG files.");

    public static Diagnostic DataImage(SourceSpan span) => new(
        "data-image",
        Severity.Error,
        "an image can't be written into the text",
        span,
        Help: "Save it as a file below content/assets/ and show that.");

    public static Diagnostic RemoteImage(SourceSpan span) => new(
        "remote-image",
        Severity.Warning,
        "images of other hosts are shown as links",
        span,
        Help: "Save the image below content/assets/; or let the site show it with `images: {remote: allow}` in handbook.yaml.");
}
