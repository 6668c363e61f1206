namespace ReportCompiler.Pages.Checking;

/// <summary>How page templates are named, and which of their names are those of whole pages.</summary>
public static class PageNames
{
    /// <summary>What the name of every page template ends with; <c>include</c> leaves it out.</summary>
    public const string Suffix = ".scriban";

    /// <summary>The folder of the templates that all kinds of report share.</summary>
    public const string Shared = "site";

    private static readonly string[] Pages =
        ["report.html", "report.md", "agency.html", "year.html", "home.html", "quality.html", "missing.html", "diff.html"];

    /// <summary>The folder that a template lies in: the kind of report that it is for, or <see cref="Shared"/>.</summary>
    public static string FolderOf(string name) => name.IndexOf('/') is > 0 and var end ? name.Substring(0, end) : string.Empty;

    /// <summary>Whether a template is that of a whole page, so that nobody gives it arguments.</summary>
    public static bool IsPage(string name) =>
        Array.Exists(Pages, page => name.EndsWith("/" + page + Suffix, StringComparison.Ordinal));

    /// <summary>A name as <c>include</c> writes it.</summary>
    public static string Short(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
}
