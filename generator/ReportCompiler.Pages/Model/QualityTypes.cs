namespace ReportCompiler.Pages.Model;

/// <summary>What the page for maintainers is laid out from.</summary>
public static class QualityTypes
{
    /// <summary>A finding.</summary>
    public static readonly PageType Finding = new PageType("finding", "something that was found wrong")
        .With("id", PageValue.Text, "the id of the diagnostic")
        .With("severity", PageValue.Text, "error, warning or note")
        .With("severity_label", PageValue.Text, "the severity in words")
        .With("title", PageValue.Text, "the kind of finding")
        .With("place", PageValue.Text, "file, line and column")
        .With("message", PageValue.Text, "what was found")
        .With("agency", PageValue.OptionalText, "the name of the agency")
        .With("year", PageValue.OptionalNumber, "the report year")
        .With("page", PageValue.OptionalText, "the page of the report, with the anchor of the cell");

    /// <summary>A count of findings.</summary>
    public static readonly PageType Count = new PageType("count", "how many findings there are of one agency, rule or year")
        .With("label", PageValue.Text, "of what")
        .With("page", PageValue.OptionalText, "the page of those findings, where an agency has one of its own")
        .With("errors", PageValue.Number, "errors")
        .With("warnings", PageValue.Number, "warnings")
        .With("notes", PageValue.Number, "notes");

    /// <summary>Why checks were not made.</summary>
    public static readonly PageType Cause = new PageType("cause", "why checks could not be made")
        .With("label", PageValue.Text, "why, in words")
        .With("count", PageValue.Number, "how many checks");

    /// <summary>How many reports of a year there are.</summary>
    public static readonly PageType ReportCount = new PageType("report count", "how many reports of a year there are")
        .With("year", PageValue.Number, "the report year")
        .With("count", PageValue.Number, "how many reports");

    /// <summary>An accepted discrepancy.</summary>
    public static readonly PageType Accepted = new PageType("accepted discrepancy", "a discrepancy that a report accepts, with the reason")
        .With("agency", PageValue.Text, "the name of the agency")
        .With("year", PageValue.Number, "the report year")
        .With("rule", PageValue.Text, "the id of the rule or finding")
        .With("label", PageValue.Text, "the cell, or the rule, in words")
        .With("reason", PageValue.Text, "why")
        .With("page", PageValue.OptionalText, "the page of the report, with the anchor of the cell");

    /// <summary>The page.</summary>
    public static readonly PageType Quality = new PageType("quality", "the page for maintainers")
        .With("agency", PageValue.OptionalText, "the agency whose findings alone stand here; none on the page of all")
        .With("is_split", PageValue.Flag, "whether each agency has a page of its findings, there being many")
        .With("held", PageValue.Number, "checks that hold")
        .With("failed", PageValue.Number, "checks that fail")
        .With("not_assessed", PageValue.Number, "checks that could not be made")
        .With("findings", PageValue.ListOf(Finding), "the findings that stand here, in order")
        .With("by_agency", PageValue.ListOf(Count), "findings by agency")
        .With("by_rule", PageValue.ListOf(Count), "findings by rule")
        .With("by_year", PageValue.ListOf(Count), "findings by year")
        .With("causes", PageValue.ListOf(Cause), "why checks were not made")
        .With("figures_only", PageValue.ListOf(ReportCount), "reports that are published with their figures only, by year")
        .With("accepted", PageValue.ListOf(Accepted), "accepted discrepancies");
}
