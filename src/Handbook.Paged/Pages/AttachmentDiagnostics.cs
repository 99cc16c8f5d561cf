using Handbook.Diagnostics;
using Handbook.Paged.Html;

namespace Handbook.Paged.Pages;

internal static class AttachmentDiagnostics
{
    public static Diagnostic Missing(SourceSpan where, string address, ResourceFailure failure) => new(
        "missing-attachment",
        Severity.Error,
        failure switch
        {
            _ when address.Length == 0 => "this attachment has no 'href'",
            ResourceFailure.OutsideRoot => $"the attachment '{address}' lies outside the document's folder",
            ResourceFailure.Remote => $"the attachment '{address}' is on the network",
            ResourceFailure.Malformed => $"'{address}' is no address of a file",
            ResourceFailure.TooLarge => $"the attachment '{address}' is too large",
            _ => $"there is no file '{address}' to attach",
        },
        where,
        Help: "Give the path of a file in the document's folder, relative to this one; upper and lower case count.");

    public static Diagnostic UnknownRelationship(SourceSpan where, string word) => new(
        "attachment-relationship",
        Severity.Warning,
        $"'{word}' does not say how an attachment belongs to the document",
        where,
        Help: "Say source, data, alternative, supplement or unspecified.");
}
