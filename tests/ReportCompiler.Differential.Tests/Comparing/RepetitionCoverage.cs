using ReportCompiler.Differential.Tests.Data;
using ReportCompiler.Differential.Tests.Templates;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Differential.Tests.Comparing;

/// <summary>What occurs of rows that are repeated, and of what else only part of the forms has.</summary>
internal static class RepetitionCoverage
{
    // What a rule says of itself, as its line of YAML has it.
    private static readonly (string What, string Text)[] OfRules =
    [
        ("rule over components", "each: component,"),
        ("rule over the overall row", "each: overall,"),
        ("rule over components and the overall row", "each: [component, overall],"),
        ("rule over lines", "each: line of "),
        ("rule about a footnote", ".footnote"),
        ("rule that a footnote waives", "unless: footnote"),
        ("rule with figures in its sentence", "{difference}"),
        ("rule with parameters of several parts", "{x.name}"),
    ];

    private static readonly string[] Lists = ["list of its own", "list of each component", "list with rows of components", "list with rows"];

    private static readonly int[] Numbers = [1, 2, 3, 4];

    /// <summary>What must occur.</summary>
    public static IEnumerable<string> Wanted =>
    [
        .. OfRules.Select(rule => rule.What),
        .. Lists,
        .. Enum.GetNames<Aggregate>().Select(Overall),
        .. Numbers.SelectMany(number => new[] { Components(number), Lines(number) }),
        "formula", "formula in a repeated row", "formula in the overall row", "formula over lines or components", "total in a repeated row",
        "column of headings", "rows in components", "group around components", "rows that share columns out", "row beside repeated rows",
        "part", "short name", "text", "components listed",
        "row left out", "row of a component left out of a line", "overall row left out", "footnote", "waived", "list without lines",
        "last year's other components", "components of another member", "unknown component", "component without rows", "components that cannot be read",
    ];

    /// <summary>What occurs in a template.</summary>
    public static IEnumerable<string> Of(TemplateText template, Form form)
    {
        foreach (var (what, _) in OfRules.Where(rule => template.Rules.Any(line => line.Contains(rule.Text, StringComparison.Ordinal))))
        {
            yield return what;
        }

        foreach (var what in form.Extent.Lists.Select(Kind).Concat(form.Sections.SelectMany(Of)))
        {
            yield return what;
        }

        var blocks = template.Skeleton.Sections.SelectMany(section => section.Blocks).ToList();
        foreach (var (what, isThere) in blocks.SelectMany(Of).Where(pair => pair.IsThere))
        {
            yield return what;
        }
    }

    /// <summary>What occurs in a report, and between it and others.</summary>
    public static IEnumerable<string> Of(Report report, IEnumerable<Report> others)
    {
        var form = report.Form;
        foreach (var what in Shape(form).Concat(EmptyLists(report))
            .Concat(form.Cells.Where(cell => cell.Path.Length > 0).Select(cell => Of(report, cell)).OfType<string>()))
        {
            yield return what;
        }

        if (form.Sections.Any(section => section.HasFootnote && report.Narratives[section.Narrative!.Index] is not null))
        {
            yield return "footnote";
        }

        foreach (var other in others.Where(other => form.Components.Count > 0 && other.Form.Components != form.Components))
        {
            yield return other.Header.Agency != report.Header.Agency ? "components of another member" : "last year's other components";
        }
    }

    /// <summary>What occurs among findings.</summary>
    public static IEnumerable<string> Of(Finding finding)
    {
        var message = finding.Message(Language.English);
        if (finding.Definition == ShapeDiagnostics.UnknownKey
            && ShapeGen.Pool.Any(component => message.Contains($"'{component.Id}'", StringComparison.Ordinal)))
        {
            yield return "unknown component";
        }

        if (finding.Definition == ShapeDiagnostics.MissingRow && message.Contains(" · NEW", StringComparison.Ordinal))
        {
            yield return "component without rows";
        }

        if (finding.Definition == ShapeDiagnostics.InvalidHeader && message.StartsWith("'components'", StringComparison.Ordinal))
        {
            yield return "components that cannot be read";
        }

        if (finding.Accepted is { } reason && reason != Slips.Reason)
        {
            yield return "waived";
        }
    }

    private static string Overall(string aggregate) => "overall row with " + aggregate;

    private static string Components(int number) => FormattableString.Invariant($"{number} components");

    private static string Lines(int number) => FormattableString.Invariant($"list with {number} lines");

    private static string Kind(FormList list) => list.ComponentSize > 0 ? Lists[2] : list.IsOwned ? Lists[1] : Lists[0];

    private static IEnumerable<string> Of(FormSection section)
    {
        var leaves = section.Table?.Blocks.SelectMany(block => block.ColumnLeaves).ToList() ?? [];
        var overall = section.Table?.Blocks.Where(block => block.RowLeaves.Any(row => row.IsOverall)).SelectMany(block => block.ColumnLeaves) ?? [];
        (string What, bool IsThere)[] all =
        [
            ("part", section.Part.Length > 0),
            ("short name", section.Short.Length > 0),
            ("text", section.Text.Length > 0),
            ("components listed", section.ListsComponents),
            ("column of headings", leaves.Exists(leaf => leaf.HoldsHeadings)),
        ];
        return all.Where(pair => pair.IsThere).Select(pair => pair.What).Concat(overall.Select(leaf => Overall(leaf.Overall.ToString())));
    }

    private static IEnumerable<(string What, bool IsThere)> Of(BlockPlan block)
    {
        var all = block.Rows.Concat(block.Rows.SelectMany(row => row.Children)).ToList();
        var formulas = block.Columns.Concat(block.Rows)
            .Select(heading => heading.Properties.FirstOrDefault(property => property.StartsWith("formula:", StringComparison.Ordinal)))
            .OfType<string>().ToList();
        bool Says(HeadingPlan heading, string property) => heading.Properties.Contains(property);
        return
        [
            ("formula", !block.IsRepeated && formulas.Count > 0),
            ("formula in a repeated row", block.IsRepeated && formulas.Count > 0),
            ("formula in the overall row", formulas.Count > 0 && all.Exists(row => Says(row, "over: component"))),
            ("formula over lines or components",
                formulas.Exists(formula => formula.Contains('.', StringComparison.Ordinal) && !formula.Contains("previous.", StringComparison.Ordinal))),
            ("total in a repeated row", block.IsRepeated && block.Columns.Any(column => column.Sum is not null)),
            ("rows in components", all.Exists(row => Says(row, "each: component") && row.Children.Count > 0 && row.Children[0].Properties.Count == 0)),
            ("list with rows", all.Exists(row => Says(row, "each: line") && row.Children.Count > 0 && row.Children[0].Properties.Count == 0)),
            ("group around components", block.Rows.Any(row => row.Properties.Count == 0 && row.Children.Any(child => Says(child, "each: component")))),
            ("rows that share columns out", all.Exists(row => row.Properties.Any(property => property.StartsWith("columns:", StringComparison.Ordinal)))),
            ("row beside repeated rows", block.IsRepeated && block.Rows.Any(row => row.Properties.Count == 0 && row.Children.Count == 0)),
        ];
    }

    private static IEnumerable<string> Shape(Form form)
    {
        if (form.Components.Count > 0)
        {
            yield return Components(form.Components.Count);
        }

        foreach (var list in Enumerable.Range(0, form.Extent.Lists.Count))
        {
            foreach (var owned in form.Lines!.Of(list).GroupBy(line => line.Owner))
            {
                yield return Lines(owned.Count());
            }
        }
    }

    // So that what is missing can be said of it, a list without lines counts as one of a line.
    private static IEnumerable<string> EmptyLists(Report report)
    {
        var form = report.Form;
        return from list in Enumerable.Range(0, form.Extent.Lists.Count)
               from line in form.Lines!.Of(list)
               where Enumerable.Range(line.FirstCell, form.Extent.Lists[list].SizeOf(form.Components.Count)).All(cell => !report[cell].Span.IsKnown)
               select "list without lines";
    }

    private static string? Of(Report report, FormCell cell) => report[cell.Index].State switch
    {
        CellState.Absent =>
            report.Form.Origin.Extent.ComponentSize > 0
                && cell.Index < report.Form.Extent.FixedSize + (report.Form.Components.Count * report.Form.Extent.ComponentSize)
            ? "row left out"
            : "row of a component left out of a line",
        CellState.Derived when cell.Row.IsOverall && !report[cell.Index].Span.IsKnown => "overall row left out",
        _ => null,
    };
}
