namespace Handbook.Paged.Pages;

/// <summary>Media types by the ending of a file's name, as <see href="https://www.iana.org/assignments/media-types/">IANA</see> has them.</summary>
internal static class MediaTypes
{
    public static string Of(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".csv" => "text/csv",
        ".css" => "text/css",
        ".htm" or ".html" => "text/html",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".json" => "application/json",
        ".md" or ".markdown" => "text/markdown",
        ".ods" => "application/vnd.oasis.opendocument.spreadsheet",
        ".odt" => "application/vnd.oasis.opendocument.text",
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".svg" => "image/svg+xml",
        ".txt" => "text/plain",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".xml" => "application/xml",
        ".yaml" or ".yml" => "application/yaml",
        ".zip" => "application/zip",
        _ => "application/octet-stream",
    };
}
