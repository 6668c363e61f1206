using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Settings;

/// <summary>What <c>site.yaml</c>, beside the register of agencies, says of the site; every part may be left out.</summary>
public sealed record SiteSettings
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "site.yaml";

    /// <summary>The formats of a site whose settings name none.</summary>
    public static readonly IReadOnlyList<string> DefaultFormats = ["html", "md", "json", "csv"];

    /// <summary>The formats that there are.</summary>
    public static readonly IReadOnlyList<string> KnownFormats = ["html", "md", "json", "csv", "xlsx", "docx", "parquet", "pdf"];

    /// <summary>The settings of a site that has no file.</summary>
    public static readonly SiteSettings None = new();

    /// <summary>The name of the site.</summary>
    public LocalizedText Name { get; init; } = Words.Say("site-settings.name", "Annual reports", "年度报告");

    /// <summary>The address of the front page, ending in a slash; null where it is not known, and there is then neither feed nor sitemap.</summary>
    public Uri? Base { get; init; }

    /// <summary>The domain of the government site, for its meta tag (SiteDomain); empty for none.</summary>
    public string Domain { get; init; } = string.Empty;

    /// <summary>The identification code of the government site (SiteIDCode); empty for none.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>The column of the government site that the pages belong to; null where there is none.</summary>
    public SiteColumn? Column { get; init; }

    /// <summary>The languages of the interface. The first is that of pages about more than one report; empty for that of most reports.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];

    /// <summary>What stands at the foot of each page, as Markdown; empty for nothing.</summary>
    public string Footer { get; init; } = string.Empty;

    /// <summary>The file of the logo, beside site.yaml; null for none.</summary>
    public string? Logo { get; init; }

    /// <summary>The kinds of files that are published.</summary>
    public IReadOnlyList<string> Formats { get; init; } = DefaultFormats;

    /// <summary>The way from the folder of the file to that of the forms, with forward slashes; null for <c>../templates</c>.</summary>
    public string? Templates { get; init; }

    /// <summary>What is wrong with the file, in order.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Where the file names the logo.</summary>
    public SourceSpan LogoSpan { get; init; }

    /// <summary>Where the file names the folder of the forms.</summary>
    public SourceSpan TemplatesSpan { get; init; }

    /// <summary>Reads the settings. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public static SiteSettings Read(string file, string text) => new SiteSettingsReader(file).Read(text);
}
