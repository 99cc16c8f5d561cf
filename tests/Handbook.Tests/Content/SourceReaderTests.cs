namespace Handbook.Tests.Content;

public class SourceReaderTests
{
    [Theory]
    [InlineData(new byte[] { (byte)'#', (byte)' ', (byte)'A', (byte)'\n', 0xC3, 0xA9, 0xE9, (byte)'x' }, "pages/p.md:2:2: error[bad-utf8]: this file is not UTF-8: the byte 0xE9 stands for no character here")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'#', 0 }, "pages/p.md:1:1: error[bad-utf8]: this file is saved as UTF-16")]
    [InlineData(new byte[] { (byte)'#', (byte)' ', (byte)'A', 0, (byte)'\n' }, "pages/p.md:1:4: error[control-character]: an invisible control character (U+0000) stands here")]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, "pages/p.md:1:2: error[bad-utf8]: this file is not UTF-8: the byte 0xED stands for no character here")]
    public void What_is_no_text_is_refused_at_its_first_bad_byte(byte[] bytes, string problem) =>
        Assert.Equal(problem, Tree.Parse("").With("pages/p.md", bytes).Load().Problems);

    [Fact]
    public void A_file_that_is_far_too_large_is_refused_before_it_is_read() =>
        Assert.Equal("pages/p.md: error[file-too-large]: this file has 17 MB; a content file may have 16 MB", Tree.Parse("").With("pages/p.md", new byte[17 * 1024 * 1024]).Load().Problems);
}
