using System.Globalization;

namespace Handbook.Paged.Pdf.Metadata;

internal static class PdfDate
{
    /// <summary>ISO 32000-1, 7.9.4.</summary>
    public static string ForPdf(DateTimeOffset date)
    {
        string local = date.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        if (date.Offset == TimeSpan.Zero) return local + "Z";
        char sign = date.Offset < TimeSpan.Zero ? '-' : '+';
        return local + sign + date.Offset.ToString("hh\\'mm\\'", CultureInfo.InvariantCulture);
    }

    /// <summary>XMP, part 1, 8.2.1.2.</summary>
    public static string ForXmp(DateTimeOffset date) => date.Offset == TimeSpan.Zero
        ? date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
