using Handbook.UnicodeTables;

// Writes src/Handbook.Paged/Text/Unicode/*.Generated.cs from the Unicode Character Database:
//   dotnet run --project tests/Handbook.UnicodeTables -- /usr/share/unicode src/Handbook.Paged/Text/Unicode
if (args is not [string database, string output])
{
    Console.Error.WriteLine("usage: Handbook.UnicodeTables UNICODE-DIRECTORY OUTPUT-DIRECTORY");
    return 2;
}
foreach ((string name, string text) in TableFiles.Generate(database))
{
    File.WriteAllText(Path.Combine(output, name), text);
}
return 0;
