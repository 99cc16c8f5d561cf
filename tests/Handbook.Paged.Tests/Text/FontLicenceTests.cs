using System.Buffers.Binary;
using System.Text;
using Handbook.Paged.Tests.Layout;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Text;

/// <summary>What a font's <c>fsType</c> says: <see href="https://learn.microsoft.com/typography/opentype/spec/os2#fstype">OpenType, OS/2</see>.</summary>
public class FontLicenceTests
{
    // All letters of the font are one glyph: a text of one letter reads as it is.
    [Theory]
    [InlineData(0x0000, true)]
    [InlineData(0x0004, true)]
    [InlineData(0x0008, true)]
    [InlineData(0x0100, true)]
    [InlineData(0x0002, false)]
    [InlineData(0x0200, false)]
    public void A_font_that_forbids_to_be_embedded_is_a_warning_and_the_file_makes_no_claim(int fsType, bool isAllowed)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.FullPath, "house.ttf"), SquareWith(fsType));
        var printed = Printed.Body("<p>TTT", folder, "<style>@font-face { font-family: House; src: url(house.ttf) } p { font-family: House }</style>");

        Assert.Equal(isAllowed ? [] : ["font-not-embeddable"], printed.Problems);
        Assert.Equal((isAllowed, isAllowed), (printed.ClaimsAccessibility, printed.ClaimsArchiving));
        Assert.Equal("TTT", printed.Words);
    }

    private static byte[] SquareWith(int fsType)
    {
        byte[] font = [.. SquareFont.Bytes];
        for (int record = 12; ; record += 16)
        {
            if (Encoding.ASCII.GetString(font, record, 4) != "OS/2") continue;
            int table = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8));
            BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(table + 8), (ushort)fsType);
            return font;
        }
    }
}
