using ReportCompiler.Differential.Tests.Templates;

namespace ReportCompiler.Differential.Tests.Comparing;

/// <summary>
/// The features that blocks of a table have, two by two: one that is drawn only in company of another would hide what it does alone with a third.
/// </summary>
internal static class FeaturePairs
{
    // What both kinds of blocks can have, then what either can.
    private static readonly string[] OfAll = ["only block", "named block", "footnote", "nested columns", "total of columns", "formula of columns",
        "columns of a row", "group of rows"];

    private static readonly string[] OfPlain =
        ["no row headings", "columns without id", "rows without id", "total of rows", "listed total", "formula of rows", "group with cells",
            "type of a heading"];

    private static readonly string[] OfRepeated = ["components", "lines", "overall row", "heading column", "optional rows"];

    // Each cannot stand in a block with the other.
    private static readonly (string, string)[] Exclusive =
    [
        ("only block", "named block"),
        .. new[] { "rows without id", "total of rows", "formula of rows", "columns of a row", "group of rows", "group with cells" }.Select(
            feature => ("no row headings", feature)),

        // Lists have no row over all components beside them that would have other rows.
        ("lines", "heading column"),
    ];

    /// <summary>What must occur.</summary>
    public static IEnumerable<string> Wanted =>
        Pairs([.. OfAll, .. OfPlain]).Concat(Pairs([.. OfAll, .. OfRepeated])).Distinct(StringComparer.Ordinal);

    /// <summary>What occurs in a template.</summary>
    public static IEnumerable<string> Of(TemplateText template) =>
        template.Skeleton.Sections.SelectMany(section => section.Blocks.SelectMany(block => Pairs([.. FeaturesOf(section, block)])));

    private static IEnumerable<string> Pairs(IReadOnlyList<string> features) =>
        from first in features
        from second in features
        where string.CompareOrdinal(first, second) < 0 && !Exclusive.Contains((first, second)) && !Exclusive.Contains((second, first))
        select $"{first} with {second}";

    private static IEnumerable<string> FeaturesOf(SectionPlan section, BlockPlan block)
    {
        List<HeadingPlan> columns = [.. Below(block.Columns)];
        List<HeadingPlan> rows = [.. Below(block.Rows)];
        (string What, bool IsThere)[] features =
        [
            ("only block", block.Id is null),
            ("named block", block.Id is not null),
            ("footnote", section.Properties.Any(property => property.StartsWith("footnote", StringComparison.Ordinal))),
            ("nested columns", columns.Exists(column => column.Children.Count > 0)),
            ("total of columns", columns.Exists(column => column.Sum is not null)),
            ("formula of columns", columns.Exists(column => Says(column, "formula:"))),
            ("columns of a row", rows.Exists(row => Says(row, "columns:") && row.Children.Count == 0)),
            ("group of rows", rows.Exists(row => row.Children.Count > 0)),
            .. block.IsRepeated ? OfRepeatedBlock(columns, rows) : OfPlainBlock(columns, rows),
        ];
        return features.Where(feature => feature.IsThere).Select(feature => feature.What);
    }

    private static IEnumerable<(string What, bool IsThere)> OfPlainBlock(List<HeadingPlan> columns, List<HeadingPlan> rows) =>
    [
        ("no row headings", rows.Count == 0),
        ("columns without id", columns.Exists(column => column.Id is null)),
        ("rows without id", rows.Exists(row => row.Id is null)),
        ("total of rows", rows.Exists(row => row.Sum is not null)),
        ("listed total", rows.Concat(columns).Any(heading => heading.Sum?.StartsWith('[') == true)),
        ("formula of rows", rows.Exists(row => Says(row, "formula:"))),
        ("group with cells", rows.Exists(row => Says(row, "columns:") && row.Children.Count > 0)),
        ("type of a heading", rows.Concat(columns).Any(heading => heading.Cells is not null)),
    ];

    private static IEnumerable<(string What, bool IsThere)> OfRepeatedBlock(List<HeadingPlan> columns, List<HeadingPlan> rows) =>
    [
        ("components", rows.Exists(row => Says(row, "each: component"))),
        ("lines", rows.Exists(row => Says(row, "each: line"))),
        ("overall row", rows.Exists(row => Says(row, "over: component"))),
        ("heading column", columns.Exists(column => Says(column, "heading: component"))),
        ("optional rows", rows.Exists(row => Says(row, "presence: optional"))),
    ];

    private static bool Says(HeadingPlan heading, string property) => heading.Properties.Any(said => said.StartsWith(property, StringComparison.Ordinal));

    private static IEnumerable<HeadingPlan> Below(IEnumerable<HeadingPlan> headings) =>
        headings.SelectMany(heading => Below(heading.Children).Prepend(heading));
}
