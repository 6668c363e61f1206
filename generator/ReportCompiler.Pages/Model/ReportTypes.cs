namespace ReportCompiler.Pages.Model;

/// <summary>What the page of a report is laid out from.</summary>
public static class ReportTypes
{
    /// <summary>A heading in a table.</summary>
    public static readonly PageType Heading = new PageType("heading", "a heading in a table")
        .With("text", PageValue.Text, "its text; empty for a corner that the form leaves empty")
        .With("column", PageValue.Text, "the column that it begins in, from 0")
        .With("colspan", PageValue.Number, "how many columns it spans")
        .With("rowspan", PageValue.Number, "how many rows it spans")
        .With("is_stub", PageValue.Flag, "whether it stands in the columns of the row headings");

    /// <summary>A place in a row: a cell, or where no cell stands.</summary>
    public static readonly PageType Cell = new PageType("cell", "a cell of a table, written as its figure with what is noted of it")
        .With("kind", PageValue.Text, "cell, heading (the name of a component) or nothing")
        .With("path", PageValue.OptionalText, "the public name of the cell")
        .With("anchor", PageValue.OptionalText, "its anchor on the page, which is its path; nothing in rows of components and lines, whose own anchor leads to it")
        .With("colspan", PageValue.Number, "how many columns it spans")
        .With("rowspan", PageValue.Number, "how many rows it spans")
        .With("state", PageValue.OptionalText, "given, derived, blank, notApplicable, absent or invalid")
        .With("is_given", PageValue.Flag, "whether the data file states it")
        .With("is_text", PageValue.Flag, "whether it holds words rather than a figure")
        .With("label", PageValue.OptionalText, "its row and column in the words of the form")
        .With("unit", PageValue.OptionalText, "the unit of its figure")
        .With("value", PageValue.OptionalNumber, "its figure as a number")
        .With("text", PageValue.OptionalText, "its figure as the form has it, or the heading that stands there");

    /// <summary>A row of figures.</summary>
    public static readonly PageType Row = new PageType("row", "a row of a table")
        .With("path", PageValue.OptionalText, "the path of its cells without the column, and its anchor on the page; nothing where it has none of its own")
        .With("state", PageValue.OptionalText, "the state of its cells, where it has several and all are in one that is not given")
        .With("stubs", PageValue.ListOf(Heading), "the row headings that begin in it")
        .With("cells", PageValue.ListOf(Cell), "its cells, and the places where none stand");

    /// <summary>A block of a table.</summary>
    public static readonly PageType Block = new PageType("block", "a part of a table with headings of its own")
        .With("id", PageValue.OptionalText, "its id in the form")
        .With("title", PageValue.OptionalText, "the title that spans it")
        .With("header", PageValue.ListOf(PageValue.ListOf(Heading)), "the rows of column headings")
        .With("rows", PageValue.ListOf(Row), "the rows")
        .With("markdown", PageValue.Content, "the block as a table in Markdown");

    /// <summary>A table.</summary>
    public static readonly PageType Table = new PageType("table", "the table of a section")
        .With("width", PageValue.Number, "how many columns it has, row headings among them")
        .With("columns", PageValue.ListOf(PageValue.Text), "group, stub or figure for each column")
        .With("blocks", PageValue.ListOf(Block), "its blocks")
        .With("is_single", PageValue.Flag, "whether there is one block, whose headings are the head of the table")
        .With("size", PageValue.Text, "few, some or many columns");

    /// <summary>Prose of a report.</summary>
    public static readonly PageType Narrative = new PageType("narrative", "the prose of a section")
        .With("html", PageValue.Content, "the prose on an HTML page")
        .With("markdown", PageValue.Content, "the prose in Markdown")
        .With("exists", PageValue.Flag, "whether the report has it");

    /// <summary>What the form itself says.</summary>
    public static readonly PageType FixedText = new PageType("text", "what the form itself says in a section")
        .With("html", PageValue.Content, "the text on an HTML page")
        .With("markdown", PageValue.Content, "the text in Markdown");

    /// <summary>A component of the agency.</summary>
    public static readonly PageType Component = new PageType("component", "a component of the agency that reports")
        .With("id", PageValue.Text, "its abbreviation")
        .With("name", PageValue.Text, "its name");

    /// <summary>A section.</summary>
    public static readonly PageType Section = new PageType("section", "a section of the form")
        .With("id", PageValue.Text, "its id, and the anchor on the page")
        .With("heading", PageValue.Text, "its heading")
        .With("part", PageValue.Text, "the heading of the part that begins with it; empty where none does")
        .With("table", PageValue.Maybe(Table), "its table")
        .With("narrative", PageValue.Maybe(Narrative), "its prose")
        .With("has_footnote", PageValue.Flag, "whether the prose is the footnote of the table")
        .With("is_left_out", PageValue.Flag, "whether the report, which is published with its figures only, leaves it out")
        .With("text", PageValue.Maybe(FixedText), "what the form itself says")
        .With("components", PageValue.MaybeListOf(Component), "the components of the agency, in the section that lists them");

    /// <summary>A version of a form.</summary>
    public static readonly PageType Form = new PageType("form", "the version of the form that the report is written on")
        .With("sections", PageValue.ListOf(Section), "its sections")
        .With("has_parts", PageValue.Flag, "whether sections stand under headings of parts")
        .With("language", PageValue.Text, "its language, as a BCP 47 tag")
        .With("basis", PageValue.Text, "the document that it was issued by; empty where none is named")
        .With("family", PageValue.Text, "the kind of report")
        .With("version", PageValue.Number, "the version");

    /// <summary>An accepted discrepancy.</summary>
    public static readonly PageType Note = new PageType("note", "a discrepancy that was accepted, with the reason")
        .With("number", PageValue.Number, "its number on the page, from 1")
        .With("path", PageValue.OptionalText, "the path of the cell; nothing where it concerns no single cell")
        .With("label", PageValue.Text, "the cell, or the rule, in words")
        .With("rule", PageValue.Text, "the id of the rule or finding that was accepted")
        .With("reason", PageValue.Text, "why it was accepted, as the report says");

    /// <summary>A file to download.</summary>
    public static readonly PageType Download = new PageType("download", "a file that holds the report")
        .With("file", PageValue.Text, "its name, in the folder of the page where nothing else is said")
        .With("format", PageValue.Text, "md, json, csv, xlsx, docx or pdf")
        .With("label", PageValue.Text, "what it is, in the language of the page");

    /// <summary>The report by the ids of its form.</summary>
    public static readonly PageType Report = new PageType("report", "the report by the ids of its form: report.requests.received.total") { IsOpen = true };
}
