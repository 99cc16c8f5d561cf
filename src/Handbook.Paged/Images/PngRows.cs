namespace Handbook.Paged.Images;

/// <summary>
/// Rows of pixels as PNG stores them: a filter's number, then the filtered bytes (PNG, third edition, 9). PDF reads the same
/// (ISO 32000-1, 7.4.4.4), so rows go from the one into the other unchanged wherever they can.
/// </summary>
internal static class PngRows
{
    /// <summary>The rows of an image, those of an interlaced one put in order.</summary>
    public static byte[] Of(PngFile png)
    {
        int bits = png.Channels * png.BitDepth;
        int rowBytes = RowBytes(png.Width, bits);
        return png.IsInterlaced ? Deinterlace(png, bits, rowBytes) : png.UnpackPixels(checked((rowBytes + 1) * png.Height));
    }

    public static int RowBytes(int width, int bitsPerPixel) => checked((int)((((long)width * bitsPerPixel) + 7) / 8));

    /// <summary>
    /// Parts rows of pixels into rows of their first bytes and rows of the others. A filter looks at the same byte of neighbouring
    /// pixels, so the parts stay correctly filtered.
    /// </summary>
    /// <param name="first">How many bytes of each pixel go into the first part.</param>
    /// <param name="second">How many into the second.</param>
    public static (byte[] First, byte[] Second) Part(byte[] rows, int height, int first, int second)
    {
        int stride = rows.Length / height;
        int width = (stride - 1) / (first + second);
        byte[] ones = new byte[((width * first) + 1) * height];
        byte[] others = new byte[((width * second) + 1) * height];
        int source = 0;
        int one = 0;
        int other = 0;
        for (int row = 0; row < height; row++)
        {
            ones[one++] = others[other++] = rows[source++];
            for (int x = 0; x < width; x++)
            {
                for (int i = 0; i < first; i++) ones[one++] = rows[source++];
                for (int i = 0; i < second; i++) others[other++] = rows[source++];
            }
        }
        return (ones, others);
    }

    /// <summary>Takes the filters back, in place: afterwards every row's filter is 0.</summary>
    /// <param name="pixelBytes">Bytes from a byte to the one to its left: at least 1.</param>
    public static void Unfilter(Span<byte> rows, int height, int pixelBytes)
    {
        int stride = rows.Length / Math.Max(height, 1);
        Span<byte> above = new byte[stride];
        for (int row = 0; row < height; row++)
        {
            var current = rows.Slice(row * stride, stride);
            UnfilterRow(current[0], current[1..], above[1..], pixelBytes);
            current[0] = 0;
            above = current;
        }
    }

    private static void UnfilterRow(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        for (int i = 0; i < row.Length; i++)
        {
            int left = i >= pixelBytes ? row[i - pixelBytes] : 0;
            int corner = i >= pixelBytes ? above[i - pixelBytes] : 0;
            row[i] += filter switch
            {
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => Paeth(left, above[i], corner),
                _ => 0,
            };
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        int estimate = left + above - corner;
        int toLeft = Math.Abs(estimate - left);
        int toAbove = Math.Abs(estimate - above);
        int toCorner = Math.Abs(estimate - corner);
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }

    /// <summary>Filters rows of filter 0 by 'up' where that makes them flatter, by the sum of absolute differences: PNG, third edition, 12.7.</summary>
    private static void Filter(Span<byte> rows, int height, int pixelBytes)
    {
        int stride = rows.Length / height;
        Span<byte> sub = new byte[stride];
        Span<byte> up = new byte[stride];
        for (int row = height - 1; row >= 0; row--)
        {
            var current = rows.Slice(row * stride, stride);
            var above = row == 0 ? new byte[stride] : rows.Slice((row - 1) * stride, stride);
            (sub[0], up[0]) = (1, 2);
            for (int i = 1; i < stride; i++)
            {
                sub[i] = (byte)(current[i] - (i > pixelBytes ? current[i - pixelBytes] : 0));
                up[i] = (byte)(current[i] - above[i]);
            }
            var best = Roughness(sub) <= Roughness(up) ? sub : up;
            if (Roughness(best) < Roughness(current)) best.CopyTo(current);
        }
    }

    private static long Roughness(ReadOnlySpan<byte> row)
    {
        long sum = 0;
        foreach (byte b in row[1..]) sum += Math.Abs((int)(sbyte)b);
        return sum;
    }

    /// <summary>Adam7: PNG, third edition, 8.1.</summary>
    private static byte[] Deinterlace(PngFile png, int bits, int rowBytes)
    {
        (int X, int Y, int StepX, int StepY)[] passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
        var sizes = passes.Select(p => (
            Width: (png.Width - p.X + p.StepX - 1) / p.StepX,
            Height: (png.Height - p.Y + p.StepY - 1) / p.StepY)).ToArray();
        int total = sizes.Where(s => s.Width > 0 && s.Height > 0).Sum(s => checked((RowBytes(s.Width, bits) + 1) * s.Height));
        byte[] packed = png.UnpackPixels(total);
        byte[] rows = new byte[checked((rowBytes + 1) * png.Height)];
        int pixelBytes = Math.Max(1, bits / 8);
        int at = 0;
        for (int i = 0; i < passes.Length; i++)
        {
            var (pass, size) = (passes[i], sizes[i]);
            if (size.Width <= 0 || size.Height <= 0) continue;
            int stride = RowBytes(size.Width, bits) + 1;
            var part = packed.AsSpan(at, stride * size.Height);
            at += part.Length;
            Unfilter(part, size.Height, pixelBytes);
            for (int y = 0; y < size.Height; y++)
            {
                var from = part.Slice((y * stride) + 1, stride - 1);
                var to = rows.AsSpan(((pass.Y + (y * pass.StepY)) * (rowBytes + 1)) + 1, rowBytes);
                for (int x = 0; x < size.Width; x++) CopyPixel(from, x, to, pass.X + (x * pass.StepX), bits);
            }
        }
        if (png.BitDepth >= 8 && png.Color != PngColor.Indexed) Filter(rows, png.Height, pixelBytes);
        return rows;
    }

    private static void CopyPixel(ReadOnlySpan<byte> from, int source, Span<byte> to, int target, int bits)
    {
        if (bits >= 8)
        {
            int size = bits / 8;
            from.Slice(source * size, size).CopyTo(to[(target * size)..]);
            return;
        }
        int value = (from[source * bits / 8] >> (8 - bits - (source * bits % 8))) & ((1 << bits) - 1);
        to[target * bits / 8] |= (byte)(value << (8 - bits - (target * bits % 8)));
    }
}
