namespace ReportCompiler.Pages.Model;

/// <summary>What pages about more than one report are laid out from. Pages are named from the root of the site: write <c>{{ root }}</c> before them.</summary>
public static class SiteTypes
{
    /// <summary>A year that an agency reported on.</summary>
    public static readonly PageType Year = new PageType("year", "a year, with the page about it")
        .With("number", PageValue.Number, "the year")
        .With("label", PageValue.Text, "the year as it is read: 2024年")
        .With("page", PageValue.OptionalText, "the page; nothing for a year without any report, which only tables of who filed when have")
        .With("is_current", PageValue.Flag, "whether it is the page at hand");

    /// <summary>An agency.</summary>
    public static readonly PageType Agency = AgencyType();

    /// <summary>A report, as others point to it.</summary>
    public static readonly PageType ReportLink = new PageType("report link", "a report as a page points to it")
        .With("title", PageValue.Text, "its title")
        .With("language", PageValue.Text, "the language of its title")
        .With("agency", PageValue.Text, "the name of the agency")
        .With("year", PageValue.Number, "the report year")
        .With("published", PageValue.OptionalText, "the day on which it was published, ISO 8601")
        .With("page", PageValue.Text, "its page");

    /// <summary>Whether an agency filed for a year.</summary>
    public static readonly PageType Filing = new PageType("filing", "whether an agency filed a report for a year")
        .With("year", PageValue.Number, "the year")
        .With("state", PageValue.Text, "filed, late, missing, or none where no report was due from it")
        .With("label", PageValue.Text, "the state in words, with the days where it was late")
        .With("page", PageValue.OptionalText, "the page of the report");

    /// <summary>What an agency filed.</summary>
    public static readonly PageType FilingRow = new PageType("filing row", "what an agency filed, year by year")
        .With("agency", PageValue.Of(Agency), "the agency")
        .With("depth", PageValue.Number, "how many registered bodies stand above it")
        .With("filings", PageValue.ListOf(Filing), "a filing for each year");

    /// <summary>Who filed when.</summary>
    public static readonly PageType FilingTable = new PageType("filing table", "who filed for which year")
        .With("title", PageValue.Text, "the kind of report")
        .With("family", PageValue.Text, "the id of the kind of report")
        .With("years", PageValue.ListOf(Year), "the columns, with the pages of the years")
        .With("rows", PageValue.ListOf(FilingRow), "a row for each agency that files this kind of report");

    /// <summary>A kind of report on the page of an agency.</summary>
    public static readonly PageType Trend = new PageType("trend", "the years of an agency side by side, for one kind of report")
        .With("title", PageValue.Text, "the kind of report")
        .With("family", PageValue.Text, "the id of the kind of report")
        .With("years", PageValue.ListOf(Year), "the years, with the pages of the reports")
        .With("figures", PageValue.Of(ChartTypes.FigureTable), "the quantities, a row each, and the years, a column each")
        .With("charts", PageValue.ListOf(ChartTypes.Chart), "the charts");

    /// <summary>A kind of report on the page of a year.</summary>
    public static readonly PageType YearSummary = new PageType("year summary", "a year across agencies, for one kind of report")
        .With("title", PageValue.Text, "the kind of report")
        .With("family", PageValue.Text, "the id of the kind of report")
        .With("filed", PageValue.Number, "how many agencies have filed")
        .With("late", PageValue.Number, "how many of those after the due date")
        .With("expected", PageValue.Number, "how many agencies file this kind of report")
        .With("due", PageValue.Text, "by when reports were due, in words; empty where the form does not say")
        .With("missing", PageValue.ListOf(Agency), "the agencies that have not filed")
        .With("lates", PageValue.ListOf(FilingRow), "the agencies that filed late, with the one filing")
        .With("totals", PageValue.Maybe(ChartTypes.FigureTable), "sums by region")
        .With("ranking", PageValue.Of(ChartTypes.FigureTable), "the quantities of each agency")
        .With("rankings", PageValue.ListOf(ChartTypes.FigureTable), "the greatest figures of all agencies, a table for each ranking")
        .With("charts", PageValue.ListOf(ChartTypes.Chart), "the distribution of outcomes and the like")
        .With("files", PageValue.ListOf(ReportTypes.Download), "the files that hold the reports of the year, from the root of the site");

    /// <summary>The front page.</summary>
    public static readonly PageType Home = new PageType("home", "the front page")
        .With("latest", PageValue.ListOf(ReportLink), "the reports published last, latest first")
        .With("tables", PageValue.ListOf(FilingTable), "who filed when, for each kind of report")
        .With("files", PageValue.ListOf(ReportTypes.Download), "the files that hold all reports as data, from the root of the site")
        .With("report_count", PageValue.Number, "how many reports the site has")
        .With("agency_count", PageValue.Number, "how many agencies it has reports of");

    /// <summary>The page of an agency.</summary>
    public static readonly PageType Profile = new PageType("profile", "the page of an agency")
        .With("agency", PageValue.Of(Agency), "the agency")
        .With("parent", PageValue.Maybe(Agency), "the body that it answers to")
        .With("region", PageValue.Text, "the code of its region (GB/T 2260); empty where there is none")
        .With("trends", PageValue.ListOf(Trend), "its years, for each kind of report");

    /// <summary>The page of a year.</summary>
    public static readonly PageType Annual = new PageType("annual", "the page of a year")
        .With("year", PageValue.Of(Year), "the year")
        .With("previous", PageValue.Maybe(Year), "the year before that the site has a page of")
        .With("next", PageValue.Maybe(Year), "the next year that the site has a page of")
        .With("kinds", PageValue.ListOf(YearSummary), "the kinds of report")
        .With("coverage", PageValue.ListOf(FilingTable), "who filed for this year and the years beside it");

    private static PageType AgencyType()
    {
        var agency = new PageType("agency", "an agency");
        return agency
            .With("id", PageValue.Text, "its id")
            .With("name", PageValue.Text, "its name")
            .With("language", PageValue.OptionalText, "the language of its reports")
            .With("page", PageValue.OptionalText, "its page; nothing where it has no report")
            .With("keys", PageValue.Text, "what a reader may look it up by besides its name: the initials of its pinyin, the code of its region")
            .With("years", PageValue.ListOf(Year), "the years that there are reports of, latest first")
            .With("children", PageValue.ListOf(agency), "the registered bodies that answer to it");
    }
}
