namespace ReportCompiler.Pages.Model;

/// <summary>What the page of <c>reportc diff</c> is laid out from.</summary>
public static class DifferenceTypes
{
    /// <summary>A figure, or an entry, on both sides.</summary>
    public static readonly PageType Value = new PageType("compared value", "a figure or an entry on both sides")
        .With("label", PageValue.Text, "what it is")
        .With("from", PageValue.Text, "what it was, in words where there was nothing")
        .With("to", PageValue.Text, "what it is, in words where there is nothing")
        .With("change", PageValue.Text, "by how much a figure grew; empty where that cannot be said");

    /// <summary>The figures of one table.</summary>
    public static readonly PageType Table = new PageType("compared table", "the figures of one section that differ")
        .With("heading", PageValue.Text, "the heading of the section")
        .With("rows", PageValue.ListOf(Value), "the figures, in the order of the form");

    /// <summary>A stretch of prose.</summary>
    public static readonly PageType Piece = new PageType("compared piece", "a stretch of prose")
        .With("kind", PageValue.Text, "same, removed or added")
        .With("text", PageValue.Text, "the text");

    /// <summary>Prose that differs.</summary>
    public static readonly PageType Prose = new PageType("compared prose", "the prose of a section that differs")
        .With("heading", PageValue.Text, "the heading of the section")
        .With("note", PageValue.OptionalText, "that it was added or removed whole")
        .With("pieces", PageValue.ListOf(Piece), "both sides woven into one another, what is far from a change left out");

    /// <summary>A finding that one side has.</summary>
    public static readonly PageType Finding = new PageType("compared finding", "a finding that appeared or went away")
        .With("kind", PageValue.Text, "added or removed")
        .With("kind_label", PageValue.Text, "the same in words")
        .With("severity", PageValue.Text, "error, warning or note")
        .With("severity_label", PageValue.Text, "the severity in words")
        .With("id", PageValue.Text, "the id of the diagnostic")
        .With("message", PageValue.Text, "what was found")
        .With("place", PageValue.Text, "file, line and column");

    /// <summary>A report that differs.</summary>
    public static readonly PageType Report = new PageType("compared report", "a report that differs")
        .With("id", PageValue.Text, "the anchor")
        .With("title", PageValue.Text, "agency and year")
        .With("file", PageValue.Text, "its file")
        .With("language", PageValue.Text, "the language of its form, as a BCP 47 tag")
        .With("kind", PageValue.Text, "added, removed, moved or changed")
        .With("kind_label", PageValue.OptionalText, "the same in words, but for changed")
        .With("summary", PageValue.Text, "what differs, in a line")
        .With("findings", PageValue.ListOf(Finding), "findings that appeared or went away")
        .With("head", PageValue.ListOf(Value), "entries of its head that differ")
        .With("tables", PageValue.ListOf(Table), "figures that somebody changed")
        .With("totals", PageValue.ListOf(Table), "totals that changed with their parts")
        .With("prose", PageValue.ListOf(Prose), "prose that differs");

    /// <summary>An entry of the register that differs.</summary>
    public static readonly PageType Agency = new PageType("compared agency", "an entry of agencies.yaml that differs")
        .With("name", PageValue.Text, "its name and id")
        .With("kind_label", PageValue.OptionalText, "that it was added or removed")
        .With("fields", PageValue.ListOf(Value), "what differs of it");

    /// <summary>The page.</summary>
    public static readonly PageType Difference = new PageType("difference", "what differs between two states of the reports")
        .With("summary", PageValue.Text, "all of it in a line")
        .With("old", PageValue.Text, "how the old state is named")
        .With("new", PageValue.Text, "how the new state is named")
        .With("findings", PageValue.ListOf(Finding), "findings about no report")
        .With("agencies", PageValue.ListOf(Agency), "entries of the register that differ")
        .With("reports", PageValue.ListOf(Report), "reports that differ")
        .With("other_files", PageValue.ListOf(PageValue.Text), "files that differ and that no more is said of")
        .With("style", PageValue.Content, "the style sheet, for a style element")
        .With("style_hash", PageValue.Text, "its SHA-256 hash as a content security policy has it");
}
