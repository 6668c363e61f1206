using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the sections of a template.</summary>
internal sealed class SectionReader(TemplateContext context)
{
    private static readonly string[] Contents = ["narrative", "table", "text", "components"];
    private readonly Ids _ids = new(context);

    /// <summary>Reads the sections; those that cannot be read are left out, with findings.</summary>
    public List<SectionSyntax> Read(IReadOnlyList<YamlNode> items)
    {
        var sections = new List<SectionSyntax>();
        foreach (var item in items)
        {
            var properties = PropertyReader.Open(context, item, Wording.Section, FormKeys.NamesAt(FormLevel.Section));
            if (properties is not null && ReadSection(properties) is { } section)
            {
                sections.Add(section);
            }
        }

        return sections;
    }

    private SectionSyntax? ReadSection(PropertyReader properties)
    {
        var idNode = properties.RequiredText("id");
        var id = properties.Matching("id", idNode, Ids.IsSectionId, Wording.SectionId);
        _ids.Take(id is null ? null : idNode);
        var heading = properties.RequiredText("heading")?.Value ?? string.Empty;
        var narrative = properties.Matching("narrative", properties.Text("narrative"), value => value is "required" or "optional", Wording.Need);
        CheckContents(properties);
        return id is null
            ? null : new SectionSyntax(id, heading, ReadNeed(properties, narrative), properties.Node("table") is { } table ? ReadTable(table) : [])
        {
            IdSpan = idNode?.Span ?? properties.Span,
            Part = properties.Text("part")?.Value ?? string.Empty,
            Short = properties.Text("short")?.Value ?? string.Empty,
            Text = properties.Text("text")?.Value ?? string.Empty,
            Guidance = properties.Text("guidance")?.Value.Trim() ?? string.Empty,
            ListsComponents = properties.Matching("components", properties.Text("components"), value => value == "shown", Wording.Shown) is not null,
            HasFootnote = properties.Matching("footnote", properties.Text("footnote"), value => value == "optional", Wording.Optional) is not null,
        };
    }

    private static bool? ReadNeed(PropertyReader properties, string? narrative) =>
        Contents.Skip(1).Any(key => properties.Node(key) is not null) ? null : narrative == "required";

    // A section is one thing.
    private void CheckContents(PropertyReader properties)
    {
        var contents = Contents.Where(key => properties.Node(key) is not null).ToList();
        if (contents.Count == 0 && Contents.All(properties.Lacks))
        {
            context.Report(TemplateDiagnostics.MissingProperty, properties.Span, Wording.Section, Wording.NarrativeOrTable);
        }

        var chief = contents.Contains("table") ? "table" : contents.FirstOrDefault();
        foreach (var key in contents.Where(key => key != chief))
        {
            properties.Refuse(key, chief == "table" ? Wording.SectionWithTable : Wording.SectionWithContent(chief!));
        }

        if (!contents.Contains("table"))
        {
            properties.Refuse("footnote", Wording.SectionWithoutTable);
        }

        if (chief is not null and not "narrative")
        {
            properties.Refuse("guidance", Wording.SectionWithoutProse);
        }
    }

    private List<BlockSyntax> ReadTable(YamlNode node)
    {
        var isSplit = node is YamlMapping mapping && mapping.Find("blocks") is not null;
        var properties = isSplit
            ? PropertyReader.Open(context, node, Wording.TableOfBlocks, "cells", "blocks")
            : PropertyReader.Open(context, node, Wording.Table, FormKeys.NamesAt(FormLevel.Table));
        if (properties is null)
        {
            return [];
        }

        if (!isSplit)
        {
            return [ReadGrid(properties, null, null, properties.Text("cells"))];
        }

        var ids = new Ids(context);
        return properties.SomeItems("blocks", properties.Node("blocks"))
            .Select(item => ReadBlock(item, ids, properties.Text("cells")))
            .OfType<BlockSyntax>()
            .ToList();
    }

    private BlockSyntax? ReadBlock(YamlNode node, Ids ids, YamlScalar? cells)
    {
        var properties = PropertyReader.Open(context, node, Wording.Block, FormKeys.NamesAt(FormLevel.Block));
        if (properties is null)
        {
            return null;
        }

        var idNode = properties.RequiredText("id");
        var id = properties.Matching("id", idNode, Ids.IsPartId, Wording.Id);
        ids.Take(id is null ? null : idNode);
        return id is null
            ? null
            : ReadGrid(properties, id, properties.RequiredText("title")?.Value, properties.Text("cells") ?? cells) with { IdSpan = idNode!.Span };
    }

    private BlockSyntax ReadGrid(PropertyReader properties, string? id, string? title, YamlScalar? cells)
    {
        var columns = properties.SomeItems("columns", properties.RequiredNode("columns"));
        var rows = properties.SomeItems("rows", properties.Node("rows"));
        var (columnHeadings, rowHeadings) = (new ColumnReader(context).Read(columns), new RowHeadingReader(context).Read(rows));
        return new BlockSyntax(id, title, properties.Text("stub")?.Value ?? string.Empty, cells, columnHeadings, rowHeadings, properties.Span)
        {
            Overall = ColumnReader.ReadOverall(properties),
            Pairs = ReadPairs(properties, columnHeadings, rowHeadings),
        };
    }

    private static int ReadPairs(PropertyReader properties, IReadOnlyList<AxisSyntax> columns, IReadOnlyList<AxisSyntax> rows)
    {
        var areFlat = columns.Count == 1 && columns[0].IsLeaf && rows.Count > 0
            && rows.All(row => row.IsLeaf && row.Repeat == RowRepeat.None && !row.IsOverall);
        var pairs = properties.Matching("pairs", properties.Text("pairs"), text => areFlat && text is ("1" or "2" or "3" or "4"), Wording.Pairs);
        return pairs is null ? 0 : pairs[0] - '0';
    }
}
