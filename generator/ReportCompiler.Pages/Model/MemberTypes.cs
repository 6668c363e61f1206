namespace ReportCompiler.Pages.Model;

/// <summary>What the pages are laid out from that show the figures of a collected report by the bodies that it covers.</summary>
public static class MemberTypes
{
    /// <summary>The figure of one body.</summary>
    public static readonly PageType Figure = new PageType("member figure", "the figure of one body in a cell of a collected report")
        .With("rank", PageValue.Number, "its place among them, the largest first; bodies with the same figure have the same")
        .With("name", PageValue.Text, "the name of the body")
        .With("region", PageValue.Text, "the code of its region (GB/T 2260); empty where there is none")
        .With("page", PageValue.Text, "its report, from the root of the site")
        .With("value", PageValue.Text, "the figure")
        .With("share", PageValue.Text, "its share of the sum in percent; empty where the sum is 0");

    /// <summary>A cell of the collected report.</summary>
    public static readonly PageType Cell = new PageType("member cell", "a cell of a collected report, with the figures that make it")
        .With("id", PageValue.Text, "the path of the cell: its place on the page")
        .With("section", PageValue.Text, "the heading of its section")
        .With("begins_section", PageValue.Flag, "whether it is the first of its section on the page")
        .With("label", PageValue.Text, "its row and column in the form's words")
        .With("stated", PageValue.Text, "what the collected report states; empty where it states nothing")
        .With("sum", PageValue.Text, "the sum over the bodies")
        .With("difference", PageValue.Text, "by how much the stated figure differs from the sum; empty where it does not, or nothing is stated")
        .With("unknown", PageValue.Number, "how many of the bodies have no value there")
        .With("zeros", PageValue.Number, "how many of the bodies have 0 there: they are not listed one by one")
        .With("page", PageValue.Text, "the page that has the figures of the bodies, beside this one")
        .With("figures", PageValue.ListOf(Figure), "the figures of the bodies, the largest first; on the page that lists all cells none");

    /// <summary>The page.</summary>
    public static readonly PageType Breakdown = new PageType("breakdown", "the figures of a collected report by the bodies that it covers")
        .With("is_contents", PageValue.Flag, "whether this is the page that lists all cells, and not one with the figures of bodies")
        .With("contents", PageValue.Text, "the page that lists all cells, beside this one")
        .With("title", PageValue.Text, "the title of the collected report")
        .With("form_language", PageValue.Text, "the language of the form")
        .With("filed", PageValue.Number, "how many bodies are added up")
        .With("lacking", PageValue.ListOf(PageValue.Text), "the names of the bodies that have no report")
        .With("cells", PageValue.ListOf(Cell), "the cells")
        .With("before", PageValue.OptionalText, "the page before, beside this one")
        .With("after", PageValue.OptionalText, "the page after, beside this one");
}
