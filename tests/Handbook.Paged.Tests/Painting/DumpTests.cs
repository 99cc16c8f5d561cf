using Handbook.Paged.Painting;
using Handbook.Paged.Tests.Pdf;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Painting;

public class DumpTests
{
    [Fact]
    public void A_display_list_reads_as_text() => Snapshot.Match(string.Concat(SampleDocument.Pages().Select(DisplayListDump.Of)));

    [Fact]
    public void A_structure_tree_reads_as_text() => Snapshot.Match(StructureDump.Of(SampleDocument.Structure()));
}
