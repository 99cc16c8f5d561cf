using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Handbook.Cli.Commands;

/// <summary>The options of <c>build</c>, which also stand without the command's name, and some of which <c>check</c> shares.</summary>
internal sealed class BuildOptionSet
{
    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Where the output goes (default: output, in the handbook's folder)",
        HelpName = "DIR",
    };

    public Option<BuildFormats> Format { get; } = new("--format")
    {
        Description = "What is made: site, pdf, or both with a comma between (default: both)",
        HelpName = "site,pdf",
        CustomParser = ParseFormats,
        DefaultValueFactory = _ => BuildFormats.All,
    };

    public Option<string?> BaseUrl { get; } = new("--base-url")
    {
        Description = "The address where the site will stand, for the sitemap and canonical links (default: base-url in handbook.yaml)",
        HelpName = "URL",
    };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Drafts are part of the site and the book" };

    public Option<bool> Strict { get; } = new("--strict") { Description = "A warning fails the run, as an error does" };

    public Option<int> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "How many pages are rendered at once (default: one for each processor)",
        HelpName = "N",
        CustomParser = ParseJobs,
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public BuildOptionSet()
    {
        BaseUrl.Validators.Add(RequireWebAddress);
    }

    private static BuildFormats ParseFormats(ArgumentResult result)
    {
        BuildFormats formats = BuildFormats.None;
        foreach (string word in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            formats |= Choice.Find(result, word.Trim(), [("site", BuildFormats.Site), ("pdf", BuildFormats.Pdf)]);
        }
        return formats;
    }

    private static int ParseJobs(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs > 0) return jobs;
        result.AddError($"--jobs does not take `{text}`. It takes a whole number from 1.");
        return 1;
    }

    private static void RequireWebAddress(OptionResult result)
    {
        if (result.Tokens is not [var token]) return;
        bool isWebAddress = Uri.TryCreate(token.Value, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https");
        if (!isWebAddress) result.AddError($"--base-url does not take `{token.Value}`. It takes an address that begins with https:// or http://.");
    }
}
