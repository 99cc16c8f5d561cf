using System.Text;
using Handbook.Paged.Html;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Html;

public sealed class FolderResourcesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FolderResources resources;

    public FolderResourcesTests()
    {
        folder.Write("book/a b.css", "x");
        folder.Write("book/part/page.html", "y");
        folder.Write("secret.txt", "z");
        resources = new FolderResources(folder.PathOf("book"));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a%20b.css", "page.html")]
    [InlineData("a b.css?v=1#top", "page.html")]
    [InlineData("../a%20b.css", "part/page.html")]
    [InlineData("/a%20b.css", "part/page.html")]
    [InlineData("./part/./../a b.css", "page.html")]
    public void A_relative_address_is_found_from_the_file_it_stands_in(string address, string from)
    {
        Resource found = resources.Load(address, from).Resource!;
        Assert.Equal("a b.css", found.Path);
        Assert.Equal("x", Encoding.UTF8.GetString(found.Bytes.Span));
        Assert.Null(found.MediaType);
    }

    [Theory]
    [InlineData("nothing.css", ResourceFailure.NotFound)]
    [InlineData("part", ResourceFailure.NotFound)]
    [InlineData("../secret.txt", ResourceFailure.OutsideRoot)]
    [InlineData("..%2Fsecret.txt", ResourceFailure.OutsideRoot)]
    [InlineData("..\\secret.txt", ResourceFailure.OutsideRoot)]
    [InlineData("part/../../secret.txt", ResourceFailure.OutsideRoot)]
    [InlineData("https://example.org/x.css", ResourceFailure.Remote)]
    [InlineData("//example.org/x.css", ResourceFailure.Remote)]
    [InlineData("HTTP://example.org/x.css", ResourceFailure.Remote)]
    [InlineData("file:///etc/passwd", ResourceFailure.OutsideRoot)]
    [InlineData("file://server/x.css", ResourceFailure.OutsideRoot)]
    [InlineData("cid:part1@example.org", ResourceFailure.Malformed)]
    [InlineData("C:\\pictures\\x.png", ResourceFailure.Malformed)]
    [InlineData("", ResourceFailure.Malformed)]
    [InlineData("#top", ResourceFailure.Malformed)]
    [InlineData("a%00.css", ResourceFailure.Malformed)]
    [InlineData("data:image/png;base64,%%%", ResourceFailure.Malformed)]
    [InlineData("data:image/png", ResourceFailure.Malformed)]
    public void What_cannot_be_had_says_why(string address, ResourceFailure failure)
    {
        ResourceResult result = resources.Load(address, "page.html");
        Assert.Null(result.Resource);
        Assert.Equal(failure, result.Failure);
    }

    [Fact]
    public void A_file_URL_leads_to_a_file_of_the_folder_but_not_out_of_it()
    {
        string address = new Uri(folder.PathOf("book/a b.css")).AbsoluteUri;
        Assert.Equal("a b.css", resources.Load(address, "part/page.html").Resource?.Path);
        Assert.Equal(ResourceFailure.OutsideRoot, resources.Load(address.Replace("/book/", "/book/../", StringComparison.Ordinal), "page.html").Failure);
    }

    [Fact]
    public void A_symbolic_link_does_not_lead_out_of_the_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        Directory.CreateSymbolicLink(folder.PathOf("book/out"), folder.FullPath);
        File.CreateSymbolicLink(folder.PathOf("book/in.css"), folder.PathOf("book/a b.css"));
        Assert.Equal(ResourceFailure.OutsideRoot, resources.Load("out/secret.txt", "page.html").Failure);
        Assert.Equal(ResourceFailure.None, resources.Load("in.css", "page.html").Failure);
    }

    [Theory]
    [InlineData("data:text/css;charset=utf-8;base64,YTtiCg==", "text/css", "a;b\n")]
    [InlineData("data:text/css;base64,YTt iCg", "text/css", "a;b\n")]
    [InlineData("DATA:,a%20b%c3%a4%zz", "text/plain", "a bä%zz")]
    [InlineData("data:Image/SVG+xml,<svg/>", "image/svg+xml", "<svg/>")]
    public void A_data_URL_brings_its_bytes_and_its_type_with_it(string address, string type, string text)
    {
        Resource found = FolderResources.None.Load(address, "part/page.html").Resource!;
        Assert.Equal(("part/page.html", type, text), (found.Path, found.MediaType, Encoding.UTF8.GetString(found.Bytes.Span)));
    }
}
