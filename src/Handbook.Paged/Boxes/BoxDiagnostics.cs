using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Paged.Html;

namespace Handbook.Paged.Boxes;

/// <summary>What an author should mend in a document, found while boxes are made.</summary>
internal static class BoxDiagnostics
{
    public static Diagnostic NestedTooDeeply(SourceSpan where, int limit) => new(
        "nested-too-deeply",
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"this element is nested more than {limit} levels deep and was left out"),
        where,
        Help: "Flatten the document; a closing tag may be missing.");

    public static Diagnostic MissingAlt(SourceSpan where, string? source) => new(
        "missing-alt",
        Severity.Warning,
        $"the image '{source}' has no text alternative",
        where,
        Help: "Say in alt=\"...\" what the picture shows, or give alt=\"\" where it only decorates.");

    public static Diagnostic MissingLabelOfPicture(SourceSpan where) => new(
        "missing-alt",
        Severity.Warning,
        "what is called a picture here (role=\"img\") has no text alternative",
        where,
        Help: "Say in aria-label=\"...\" what it shows.");

    public static Diagnostic ImageWithoutSource(SourceSpan where) => new(
        "image-without-source",
        Severity.Error,
        "this image has no 'src'",
        where,
        Help: "Give the address of a PNG, JPEG or GIF file.");

    public static Diagnostic MissingImage(SourceSpan where, string address, ResourceFailure failure) => new(
        "missing-image",
        Severity.Error,
        failure switch
        {
            ResourceFailure.OutsideRoot => $"the image '{address}' lies outside the document's folder",
            ResourceFailure.Malformed => $"'{address}' is no address of an image",
            ResourceFailure.TooLarge => $"the image '{address}' is too large",
            _ => $"there is no image '{address}'",
        },
        where,
        Help: failure switch
        {
            ResourceFailure.OutsideRoot => "Copy the picture into the folder and point at the copy.",
            ResourceFailure.Malformed => "Write a path relative to this file.",
            ResourceFailure.TooLarge => "Save the picture smaller.",
            _ => "Check the spelling, upper and lower case included; the path is relative to the file it stands in.",
        });

    public static Diagnostic UnreadableImage(SourceSpan where, string address, string problem) => new(
        "unreadable-image",
        Severity.Error,
        $"the image '{Shorten(address)}' {problem}",
        where,
        Help: "Save it again as PNG or JPEG.");

    public static Diagnostic UnsupportedImage(SourceSpan where, string address, string format) => new(
        "unsupported-image",
        Severity.Warning,
        $"the image '{Shorten(address)}' is {format}, which this engine does not draw yet",
        where,
        Help: "Its alternative text is set in its place. Save it as PNG or JPEG.");

    public static Diagnostic UnsupportedElement(SourceSpan where, string name) => new(
        "unsupported-element",
        Severity.Warning,
        $"<{name}> is not drawn yet",
        where,
        Help: "Its name (aria-label or <title>), or else its text, is set in its place. Use <img> with a PNG or JPEG file.")
    {
        IsGathered = true,
    };

    private static string Shorten(string address) => address.Length <= 80 ? address : address[..77] + "...";
}
