namespace Handbook.Templates;

/// <summary>A record that messages can name: 'The mistake has no `lessn`'.</summary>
internal interface INamedRecord
{
    /// <summary>With its article, to begin a sentence.</summary>
    string Name { get; }
}
