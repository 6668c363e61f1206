namespace ReportCompiler.Publishing.Layout;

/// <summary>Where each file of a site stands, from its root, with forward slashes.</summary>
internal static class SiteLayout
{
    /// <summary>The page of a folder.</summary>
    public const string Index = "index.html";

    /// <summary>The folder of what all pages share.</summary>
    public const string Assets = "assets";

    /// <summary>The style sheet.</summary>
    public const string StyleSheet = Assets + "/style.css";

    /// <summary>The script.</summary>
    public const string Script = Assets + "/site.js";

    /// <summary>The page that a server shows where nothing stands.</summary>
    public const string Missing = "404.html";

    /// <summary>The page for maintainers.</summary>
    public const string Quality = "quality/" + Index;

    /// <summary>The page of the findings of an agency.</summary>
    /// <param name="agency">The id of the agency.</param>
    public static string QualityOf(string agency) => $"quality/{agency}/{Index}";

    /// <summary>A report as Markdown, in its folder.</summary>
    public const string Markdown = "report.md";

    /// <summary>A report as data, in its folder.</summary>
    public const string Json = "report.json";

    /// <summary>A page that shows a collected report by its bodies, in the folder of the report.</summary>
    /// <param name="number">Its number; 0 for the one that lists the cells.</param>
    public static string MembersPage(int number) => number == 0 ? "members.html" : FormattableString.Invariant($"members-{number}.html");

    /// <summary>The folder of an agency, with its closing slash.</summary>
    public static string AgencyFolder(string agency) => agency + "/";

    /// <summary>The page of a year.</summary>
    public static string YearPage(int year) => FormattableString.Invariant($"years/{year}/{Index}");

    /// <summary>The folder of a report, with its closing slash.</summary>
    /// <param name="agency">The id of the agency: letters, digits and hyphens, which the reader of data files has seen to.</param>
    /// <param name="year">The report year.</param>
    public static string ReportFolder(string agency, int year) => FormattableString.Invariant($"{agency}/{year}/");
}
