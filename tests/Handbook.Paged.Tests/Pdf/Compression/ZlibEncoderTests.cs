using System.IO.Compression;
using System.Text;
using CsCheck;
using Handbook.Paged.Pdf.Compression;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Pdf.Compression;

public class ZlibEncoderTests
{
    /// <summary>Bytes of a small alphabet, some stretches repeated: what has matches near, far and long.</summary>
    private static readonly Gen<byte[]> Repetitive =
        from alphabet in Gen.Int[1, 256]
        from pieces in Gen.Int[0, alphabet - 1].Select(i => (byte)i).Array[0, 300].Array[1, 12]
        from order in Gen.Int[0, pieces.Length - 1].Array[0, 200]
        select order.SelectMany(i => pieces[i]).ToArray();

    [Fact]
    public void What_is_compressed_comes_back_when_the_runtime_unpacks_it()
    {
        Repetitive.SampleFixed(data => Unpack(new ZlibEncoder().Compress(data)).AsSpan().SequenceEqual(data), iter: 300);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(65535)]
    [InlineData(65536)]
    [InlineData(200_000)]
    public void Runs_of_one_byte_of_any_length_come_back(int length)
    {
        byte[] data = new byte[length];
        Assert.Equal(data, Unpack(new ZlibEncoder().Compress(data)));
    }

    [Fact]
    public void Bytes_without_any_pattern_grow_by_next_to_nothing()
    {
        byte[] data = new byte[300_000];
        new Random(1).NextBytes(data);
        var packed = new ZlibEncoder().Compress(data).ToArray();
        Assert.Equal(data, Unpack(packed));
        Assert.InRange(packed.Length, data.Length, data.Length + 200);
    }

    [Fact]
    public void A_code_deeper_than_fifteen_bits_is_cut_down()
    {
        // Frequencies like Fibonacci's numbers make the deepest Huffman trees.
        var data = new List<byte>();
        for (int symbol = 0, a = 1, b = 1; symbol < 24; symbol++, (a, b) = (b, a + b))
        {
            for (int i = 0; i < a; i++) data.Add((byte)((symbol * 7) + (i % 2 == 0 ? 0 : 3)));
        }
        byte[] shuffled = [.. data.Select((value, i) => (value, key: (i * 2654435761L) % 1_000_003)).OrderBy(p => p.key).Select(p => p.value)];
        Assert.Equal(shuffled, Unpack(new ZlibEncoder().Compress(shuffled)));
    }

    [Fact]
    public void One_encoder_gives_the_same_bytes_whatever_it_packed_before()
    {
        byte[] text = Encoding.ASCII.GetBytes(string.Join(' ', Enumerable.Range(0, 5000)));
        var used = new ZlibEncoder();
        used.Compress(new byte[70_000]);
        Assert.Equal(new ZlibEncoder().Compress(text).ToArray(), used.Compress(text).ToArray());
    }

    [Fact]
    public void It_packs_a_content_stream_as_well_as_zlib_does()
    {
        byte[] page = ContentLikeText();
        int ours = new ZlibEncoder().Compress(page).Length;
        int zlibs = PackWithRuntime(page).Length;
        Assert.True(ours <= zlibs * 1.01, $"ours {ours}, the runtime's {zlibs}");
    }

    private static byte[] ContentLikeText()
    {
        var random = new Random(7);
        string[] words = [.. Enumerable.Range(0, 400).Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (char)('\u0001' + Math.Min(random.Next(26), random.Next(26))))]))];
        var content = new StringBuilder();
        for (int line = 0; line < 400; line++)
        {
            content.Append("0 -14.4 Td[(");
            for (int i = 0; i < 10; i++)
            {
                foreach (char c in words[Math.Min(random.Next(words.Length), random.Next(words.Length))]) content.Append('\0').Append(c);
                content.Append(")-").Append(line * 7 % 90).Append('(');
            }
            content.Append(")]TJ\n");
        }
        return Encoding.Latin1.GetBytes(content.ToString());
    }

    private static byte[] PackWithRuntime(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize)) zlib.Write(data);
        return packed.ToArray();
    }

    private static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        using var source = new MemoryStream(packed.ToArray());
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        using var data = new MemoryStream();
        zlib.CopyTo(data);
        return data.ToArray();
    }
}
