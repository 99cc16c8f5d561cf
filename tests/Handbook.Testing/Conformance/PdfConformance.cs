namespace Handbook.Testing.Conformance;

/// <summary>
/// Judges a finished file by PDF/UA-1 (the Matterhorn Protocol's conditions that a machine can decide and that concern what this
/// project writes) and by PDF/A-3a. <see cref="MatterhornProtocol"/> says which condition is looked at where.
/// </summary>
public static class PdfConformance
{
    public static IReadOnlyList<Finding> Check(byte[] pdf) => Check(PdfFile.Parse(pdf));

    public static IReadOnlyList<Finding> Check(PdfFile file)
    {
        var findings = new List<Finding>();
        var structure = new StructureReader(file, findings);
        structure.Read();
        var content = new ContentScanner(file, findings);
        foreach (var page in file.Pages()) content.ScanPage(page);
        new StructureChecks(file, structure, content, findings).Run();
        new DocumentChecks(file, structure, findings).Run();
        new FontChecks(file, content, findings).Run();
        new ArchiveChecks(file, findings).Run();
        return findings;
    }
}
