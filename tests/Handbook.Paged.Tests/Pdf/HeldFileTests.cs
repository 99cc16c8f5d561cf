using Handbook.Paged.Pdf;

namespace Handbook.Paged.Tests.Pdf;

public class HeldFileTests
{
    [Fact]
    public void Whatever_the_lengths_of_what_is_written_it_comes_out_in_order()
    {
        byte[] all = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 31 >> 3))];
        var file = new HeldFile();
        int at = 0;
        foreach (int length in (int[])[0, 1, 65_535, 1, 70_000, 131_072, 33_391])
        {
            file.Write(all.AsSpan(at, length));
            at += length;
            Assert.Equal(at, file.Length);
        }

        var output = new MemoryStream();
        file.WriteTo(output);
        Assert.Equal(all, output.ToArray());
    }

    [Fact]
    public void An_empty_one_writes_nothing()
    {
        var output = new MemoryStream();
        new HeldFile().WriteTo(output);
        Assert.Equal(0, output.Length);
    }
}
