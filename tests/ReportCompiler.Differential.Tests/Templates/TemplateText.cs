using System.Globalization;
using System.Text;
using ReportCompiler.Differential.Tests.Drawing;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>A template as text. Rules and claims stand on a line each, so that one can be taken away without touching the others.</summary>
/// <param name="Family">The family.</param>
/// <param name="Version">The version.</param>
/// <param name="Years">The years that it applies to.</param>
/// <param name="IsChinese">The language of its wording.</param>
/// <param name="Similarity">From what share on a repeated text is reported; null for never.</param>
/// <param name="Skeleton">Its sections.</param>
/// <param name="Rules">Its rules, as lines of YAML.</param>
/// <param name="Claims">Its claims, as lines of YAML.</param>
internal sealed record TemplateText(
    string Family,
    int Version,
    string Years,
    bool IsChinese,
    string? Similarity,
    Skeleton Skeleton,
    IReadOnlyList<string> Rules,
    IReadOnlyList<string> Claims)
{
    /// <summary>The file that it would stand in.</summary>
    public string Path => FormattableString.Invariant($"templates/{Family}/{Version}.template.yaml");

    /// <summary>The template, in YAML.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"template: {Family}\nversion: {Version}\nyears: {Years}\nlanguage: {(IsChinese ? "zh-CN" : "en")}\n");
        text.Append(CultureInfo.InvariantCulture, $"title: \"{{agency.name}} {{year}}\"\nunits: {CellTypes.Conversions}\ntypes:\n");
        foreach (var (name, _, declaration) in CellTypes.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {declaration}\n");
        }

        text.Append("holidays: [2021-10-01, 2021-03-08]\n");
        text.Append(Similarity is null ? string.Empty : $"similarity: {Similarity}\n").Append("sections:\n");
        foreach (var section in Skeleton.Sections)
        {
            Append(text, section);
        }

        AppendList(text, "rules", Rules);
        AppendList(text, "claims", Claims);
        return text.ToString();
    }

    private static void AppendList(StringBuilder text, string key, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            text.Append(key).Append(":\n").AppendJoin(string.Empty, lines.Select(line => $"  - {line}\n"));
        }
    }

    private static void Append(StringBuilder text, SectionPlan section)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - id: {section.Id}\n    heading: {YamlText.Quote(section.Heading)}\n");
        text.AppendJoin(string.Empty, section.Properties.Select(property => $"    {property}\n"));
        if (section.IsRequired is { } isRequired)
        {
            text.Append(isRequired ? "    narrative: required\n" : "    narrative: optional\n");
        }

        if (section.Blocks.Count == 0)
        {
            return;
        }

        text.Append("    table:\n");
        AppendCells(text, section.Cells);
        if (section.Blocks[0].Id is null)
        {
            AppendGrid(text, section.Blocks[0]);
            return;
        }

        text.Append("      blocks:\n");
        foreach (var block in section.Blocks)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - id: {block.Id}\n        title: {YamlText.Quote(block.Title)}\n");
            AppendGrid(text, block);
        }
    }

    private static void AppendGrid(StringBuilder text, BlockPlan block)
    {
        var indent = block.Id is null ? "      " : "        ";
        text.Append(block.Cells is null ? string.Empty : $"{indent}cells: {block.Cells}\n");
        text.Append(block.Overall is null ? string.Empty : $"{indent}overall: {block.Overall}\n");
        text.Append(CultureInfo.InvariantCulture, $"{indent}columns: {List(block.Columns, "columns")}\n");
        text.Append(block.Rows.Count == 0 ? string.Empty : $"{indent}rows: {List(block.Rows, "rows")}\n");
    }

    private static void AppendCells(StringBuilder text, string? cells) => text.Append(cells is null ? string.Empty : $"      cells: {cells}\n");

    private static string List(IReadOnlyList<HeadingPlan> headings, string key) => $"[{string.Join(", ", headings.Select(heading => One(heading, key)))}]";

    private static string One(HeadingPlan heading, string key)
    {
        var properties = new List<string>();
        if (heading.Id is not null)
        {
            properties.Add($"id: {heading.Id}");
        }

        if (heading.Label.Length > 0)
        {
            properties.Add($"label: {YamlText.Quote(heading.Label)}");
        }

        properties.AddRange(heading.Properties);
        if (heading.Cells is not null)
        {
            properties.Add($"cells: {heading.Cells}");
        }

        if (heading.Sum is not null)
        {
            properties.Add($"sum: {heading.Sum}");
        }

        if (heading.Children.Count > 0)
        {
            properties.Add($"{key}: {List(heading.Children, key)}");
        }

        return $"{{{string.Join(", ", properties)}}}";
    }
}
