namespace ReportCompiler.Schema.Agencies;

/// <summary>Ids that no agency may have.</summary>
public static class AgencyIds
{
    /// <summary>Names of folders of the site beside those of agencies.</summary>
    public static readonly IReadOnlyList<string> Reserved = ["assets", "data", "years", "quality", "pagefind"];
}
