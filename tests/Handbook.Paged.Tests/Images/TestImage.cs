using System.Text;
using Handbook.Paged.Images;

namespace Handbook.Paged.Tests.Images;

/// <summary>The files of <c>Data</c>, embedded into the tests.</summary>
internal static class TestImage
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(TestImage).Assembly.GetManifestResourceStream($"Handbook.Paged.Tests.Images.Data.{name}")
            ?? throw new FileNotFoundException(name);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static ImageData Read(string name)
    {
        var (image, problem) = ImageReader.Read(Bytes(name));
        return image ?? throw new InvalidOperationException($"{name} {problem}");
    }
}
