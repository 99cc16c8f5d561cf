namespace Handbook.Paged.Text.Shaping;

/// <summary>
/// A glyph, in font units of its run's face: <see cref="ShapedRun.AdvanceOf"/> gives the advance at the run's size.
/// Twelve bytes, since a book has millions.
/// </summary>
internal readonly struct ShapedGlyph
{
    /// <summary>The longest run, in UTF-16 units: clusters are kept in 15 bits.</summary>
    public const int MaximumRunLength = 0x7FFF;

    private const int UnsafeToBreakFlag = 0x8000;

    private readonly ushort clusterAndFlag;

    public ShapedGlyph(ushort id, int cluster, bool isUnsafeToBreak, float advance, short xOffset = 0, short yOffset = 0)
    {
        Id = id;
        clusterAndFlag = (ushort)(cluster | (isUnsafeToBreak ? UnsafeToBreakFlag : 0));
        Advance = advance;
        XOffset = xOffset;
        YOffset = yOffset;
    }

    public ushort Id { get; }

    /// <summary>Font units; letter- and word-spacing included, justification not.</summary>
    public float Advance { get; }

    public short XOffset { get; }

    /// <summary>Font units, growing upwards.</summary>
    public short YOffset { get; }

    /// <summary>The text offset of the cluster, from where the run was shaped.</summary>
    internal int Cluster => clusterAndFlag & MaximumRunLength;

    /// <summary>Whether the glyphs would be others if the text were cut before this cluster.</summary>
    internal bool IsUnsafeToBreak => (clusterAndFlag & UnsafeToBreakFlag) != 0;

    internal ShapedGlyph At(int cluster) => new(Id, cluster, IsUnsafeToBreak, Advance, XOffset, YOffset);

    internal ShapedGlyph Raised(short by) => new(Id, Cluster, IsUnsafeToBreak, Advance, XOffset, (short)Math.Clamp(YOffset + by, short.MinValue, short.MaxValue));

    internal ShapedGlyph Widened(float by) => new(Id, Cluster, IsUnsafeToBreak, Advance + by, XOffset, YOffset);

    public override string ToString() => FormattableString.Invariant($"{Id}@{Cluster}+{Advance}");
}
