namespace ReportCompiler.Publishing.Manifests;

/// <summary>What a file of a site is made from, besides what all of them are: settings, the register, forms, page templates, the program.</summary>
/// <param name="DataFiles">The data files, as messages name them, whose content it is made from.</param>
/// <param name="IsOfSite">Whether it is made from the heads of all reports too: whose they are, of which year, in which form, and since when.</param>
internal sealed record FileSources(IReadOnlyList<string> DataFiles, bool IsOfSite)
{
    /// <summary>What else it is made from, in words of its own.</summary>
    public string? Other { get; init; }
}
