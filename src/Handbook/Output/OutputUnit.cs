namespace Handbook.Output;

/// <summary>A file to be written.</summary>
/// <param name="Path">Below its unit's folder, with <c>/</c>.</param>
/// <param name="Bytes">Called once or twice, when the file is written: pictures need not lie in memory all the while.</param>
internal sealed record OutputFile(string Path, Func<ReadOnlyMemory<byte>> Bytes)
{
    public OutputFile(string path, ReadOnlyMemory<byte> bytes)
        : this(path, () => bytes)
    {
    }
}

/// <summary>What is replaced at once: a folder with all its files, or a single file.</summary>
/// <param name="Name">Of the folder or file in the output folder.</param>
/// <param name="Files">Of a folder: its files. Null where the unit is <see cref="Single"/>.</param>
internal sealed record OutputUnit(string Name, IReadOnlyList<OutputFile>? Files, OutputFile? Single)
{
    public static OutputUnit Folder(string name, IReadOnlyList<OutputFile> files) => new(name, files, null);

    public static OutputUnit File(string name, ReadOnlyMemory<byte> bytes) => new(name, null, new OutputFile(name, bytes));
}
