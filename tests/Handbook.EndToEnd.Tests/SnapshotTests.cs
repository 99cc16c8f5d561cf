using Handbook.Testing;

namespace Handbook.EndToEnd.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void No_snapshot_is_left_over() => Snapshot.AssertNoOrphans();
}
