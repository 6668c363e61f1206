namespace ReportCompiler.Browser.Tests.Sites;

/// <summary>A page that stands for all of its kind.</summary>
/// <param name="Name">What kind of page it is.</param>
/// <param name="Site">The site that has it.</param>
/// <param name="Page">Its path on that site.</param>
public sealed record PageKind(string Name, SiteName Site, string Page)
{
    /// <summary>The kinds of page.</summary>
    public static readonly IReadOnlyList<PageKind> All =
    [
        new("report", SiteName.Repository, "suqian/2024/index.html"),
        new("report of several components", SiteName.Repository, "us-access-board/2024/index.html"),
        new("report on the older form", SiteName.Samples, "city-1/2020/index.html"),
        new("report with a year before", SiteName.Samples, "city-1/2024/index.html"),
        new("agency", SiteName.Samples, "city-1/index.html"),
        new("agency with one report", SiteName.Repository, "huaxian-hrss/index.html"),
        new("agency in another language", SiteName.Repository, "us-access-board/index.html"),
        new("year", SiteName.Samples, "years/2024/index.html"),
        new("year of several kinds of report", SiteName.Repository, "years/2024/index.html"),
        new("quality", SiteName.Samples, "quality/index.html"),
        new("collected report by body", SiteName.Samples, "city-1/2024/members.html"),
        new("figures of bodies", SiteName.Samples, "city-1/2024/members-1.html"),
        new("home", SiteName.Repository, "index.html"),
        new("home of a large site", SiteName.Samples, "index.html"),
        new("page not found", SiteName.Samples, "404.html"),
    ];

    /// <summary>The kinds that can be read without a server: the page that stands for what is missing is shown by one.</summary>
    public static TheoryData<PageKind> OnDisk => [.. All.Where(kind => kind.Page != "404.html")];

    /// <summary>The kinds of page, for a theory.</summary>
    public static TheoryData<PageKind> Data => [.. All];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
