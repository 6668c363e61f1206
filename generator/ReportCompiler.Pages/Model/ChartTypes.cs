namespace ReportCompiler.Pages.Model;

/// <summary>Charts and the tables beside them. Lengths are in units of the drawing, which is <c>width</c> by <c>height</c>.</summary>
public static class ChartTypes
{
    /// <summary>One cell of a table of figures.</summary>
    public static readonly PageType Figure = new PageType("figure", "a figure in a table of figures")
        .With("text", PageValue.Text, "the figure as it is read; empty where there is none")
        .With("value", PageValue.Text, "the figure as digits, to sort by; empty where there is none")
        .With("page", PageValue.OptionalText, "the page that it comes from, from the root of the site, with the anchor of the cell");

    /// <summary>A row of a table of figures.</summary>
    public static readonly PageType FigureRow = new PageType("figure row", "a row of a table of figures")
        .With("label", PageValue.Text, "what the row is about")
        .With("language", PageValue.OptionalText, "the language of the label, where it is not that of the page")
        .With("page", PageValue.OptionalText, "the page about it, from the root of the site")
        .With("cells", PageValue.ListOf(Figure), "a figure for each column");

    /// <summary>A column of a table of figures.</summary>
    public static readonly PageType FigureColumn = new PageType("figure column", "a column of a table of figures")
        .With("label", PageValue.Text, "its heading")
        .With("unit", PageValue.Text, "the unit of its figures; empty where they have none")
        .With("page", PageValue.OptionalText, "the page about it, from the root of the site");

    /// <summary>A table of figures.</summary>
    public static readonly PageType FigureTable = new PageType("figure table", "a plain table: a heading for each row and column")
        .With("id", PageValue.Text, "its id on the page")
        .With("caption", PageValue.Text, "what it shows")
        .With("stub", PageValue.Text, "what its rows are: agency, region, year")
        .With("columns", PageValue.ListOf(FigureColumn), "the columns")
        .With("rows", PageValue.ListOf(FigureRow), "the rows");

    /// <summary>A bar.</summary>
    public static readonly PageType Bar = new PageType("bar", "a bar of a chart")
        .With("x", PageValue.Text, "its left edge")
        .With("y", PageValue.Text, "its upper edge")
        .With("width", PageValue.Text, "its width")
        .With("height", PageValue.Text, "its height")
        .With("series", PageValue.Number, "the number of its series, from 1")
        .With("label", PageValue.Text, "what it shows, with its figure, in words");

    /// <summary>A text in a chart.</summary>
    public static readonly PageType Mark = new PageType("mark", "a text in a chart")
        .With("x", PageValue.Text, "where it stands, from the left")
        .With("y", PageValue.Text, "its base line, from above")
        .With("text", PageValue.Text, "the text")
        .With("anchor", PageValue.Text, "start, middle or end: what of it stands there");

    /// <summary>A line of the scale.</summary>
    public static readonly PageType Line = new PageType("line", "a line of the scale")
        .With("x1", PageValue.Text, "where it begins")
        .With("y1", PageValue.Text, "where it begins, from above")
        .With("x2", PageValue.Text, "where it ends")
        .With("y2", PageValue.Text, "where it ends, from above");

    /// <summary>An entry of the legend.</summary>
    public static readonly PageType Key = new PageType("key", "an entry of the legend")
        .With("series", PageValue.Number, "the number of the series, from 1")
        .With("label", PageValue.Text, "what the series is");

    /// <summary>A chart.</summary>
    public static readonly PageType Chart = new PageType("chart", "a chart of bars, drawn when the site is built")
        .With("id", PageValue.Text, "its id on the page")
        .With("title", PageValue.Text, "what it shows")
        .With("description", PageValue.Text, "what it shows, in sentences with figures: the text alternative")
        .With("width", PageValue.Number, "the width of the drawing")
        .With("height", PageValue.Number, "the height of the drawing")
        .With("keys", PageValue.ListOf(Key), "the legend")
        .With("lines", PageValue.ListOf(Line), "the lines of the scale")
        .With("bars", PageValue.ListOf(Bar), "the bars")
        .With("marks", PageValue.ListOf(Mark), "the texts: scale, years, figures")
        .With("table", PageValue.Of(FigureTable), "the same as a table");
}
