using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Overviews;

/// <summary>Reads <c>overview.yaml</c> and holds it to the versions of its form.</summary>
internal sealed class OverviewReader(string file, FormCatalog catalog)
{
    private static readonly LocalizedText Overview = Words.Say("overview-reader.overview", "an overview", "概览");
    private static readonly LocalizedText Quantity = Words.Say("overview-reader.quantity", "a quantity", "指标");
    private static readonly LocalizedText Chart = Words.Say("overview-reader.chart", "a chart", "图表");
    private static readonly LocalizedText Ranking = Words.Say("overview-reader.ranking", "a ranking", "排名");
    private static readonly LocalizedText RankingShape = Words.Say("overview-reader.ranking-shape", "value or growth", "value 或 growth");
    private static readonly LocalizedText FirstShape = Words.Say("overview-reader.first-shape", "a number from 1 to 100", "1 到 100 的整数");
    private static readonly LocalizedText ChartShape = Words.Say("overview-reader.chart-shape", "bars or shares", "bars 或 shares");
    private static readonly LocalizedText FamilyShape = Words.Say(
        "overview-reader.family-shape",
        "the id of a kind of report that there is a template for",
        "已有模板的报告种类代号");

    private readonly TemplateContext _context = new(file);
    private readonly List<OverviewQuantity> _quantities = [];

    public FormOverview? Read(string text, ICollection<Finding> findings)
    {
        var root = YamlTree.Read(file, text, _context.Findings);
        var properties = root is null ? null : PropertyReader.Open(_context, root, Overview, "template", "name", "due", "quantities", "charts", "rankings");
        var overview = properties is null ? null : ReadAll(properties);
        _context.Findings.Sort(FindingOrder.Instance);
        _context.Findings.ForEach(findings.Add);
        return _context.HasErrors ? null : overview;
    }

    private FormOverview? ReadAll(PropertyReader properties)
    {
        var family = properties.Matching("template", properties.RequiredText("template"), value => catalog.Families.Contains(value), FamilyShape);
        var name = LocalizedReader.Read(_context, "name", properties.RequiredNode("name"));
        var due = DueReader.Read(_context, properties.Node("due"));
        var versions = family is null ? [] : catalog.Versions(family).ToList();
        ReadQuantities(properties, versions);
        var charts = ReadCharts(properties);
        var rankings = ReadRankings(properties, versions);
        return family is null || name is null ? null : new FormOverview(family, name, due?.Own, due?.Collected, _quantities, charts) { Rankings = rankings };
    }

    private void ReadQuantities(PropertyReader properties, List<Form> versions)
    {
        var ids = new Ids(_context);
        foreach (var item in properties.SomeItems("quantities", properties.RequiredNode("quantities")))
        {
            if (PropertyReader.Open(_context, item, Quantity, "id", "label", "cells", "add") is not { } quantity)
            {
                continue;
            }

            var id = quantity.RequiredText("id");
            ids.Take(id);
            var isId = quantity.Matching("id", id, Ids.IsPartId, Wording.Id) is not null;
            var label = LocalizedReader.Read(_context, "label", quantity.RequiredNode("label"));
            var cells = ReadCells(quantity, versions);
            var isAdditive = quantity.Text("add") is null || quantity.Flag("add");
            if (isId && label is not null)
            {
                _quantities.Add(new OverviewQuantity(id!.Value, label, cells, isAdditive));
            }
        }
    }

    private List<string> ReadCells(PropertyReader quantity, List<Form> versions)
    {
        var node = quantity.RequiredNode("cells");
        var cells = new List<string>();
        var taken = new Ids(_context);
        foreach (var item in node is YamlScalar ? [node] : quantity.SomeItems("cells", node))
        {
            if (item is not YamlScalar path)
            {
                _context.Report(TemplateDiagnostics.WrongShape, item.Span, Wording.Property("cells"), Wording.Single);
            }
            else if (versions.Count > 0 && !versions.Exists(form => IsNumber(form, path.Value)))
            {
                var known = versions.SelectMany(form => form.Cells).Where(cell => cell.Type.IsNumber).Select(cell => cell.Path);
                _context.Report(RuleDiagnostics.UnknownName, path.Span, path.Value, versions[^1].Family, DidYouMean.For(path.Value, known));
            }
            else
            {
                // A cell that stands twice would be counted twice.
                taken.Take(path);
                cells.Add(path.Value);
            }
        }

        return cells;
    }

    private List<OverviewChart> ReadCharts(PropertyReader properties)
    {
        var charts = new List<OverviewChart>();
        var ids = new Ids(_context);
        foreach (var item in properties.Items("charts", properties.Node("charts")))
        {
            if (PropertyReader.Open(_context, item, Chart, "id", "title", "as", "show") is not { } chart)
            {
                continue;
            }

            var id = chart.RequiredText("id");
            ids.Take(id);
            var isId = chart.Matching("id", id, Ids.IsPartId, Wording.Id) is not null;
            var title = LocalizedReader.Read(_context, "title", chart.RequiredNode("title"));
            var kind = chart.Matching("as", chart.Text("as"), value => value is "bars" or "shares", ChartShape);
            var shown = ReadShown(chart);
            if (isId && title is not null)
            {
                charts.Add(new OverviewChart(id!.Value, title, kind == "shares" ? ChartKind.Shares : ChartKind.Bars, shown));
            }
        }

        return charts;
    }

    private List<OverviewRanking> ReadRankings(PropertyReader properties, List<Form> versions)
    {
        const int usual = 10;
        var rankings = new List<OverviewRanking>();
        var ids = new Ids(_context);
        foreach (var item in properties.Items("rankings", properties.Node("rankings")))
        {
            if (PropertyReader.Open(_context, item, Ranking, "id", "title", "cells", "by", "first") is not { } ranking)
            {
                continue;
            }

            var id = ranking.RequiredText("id");
            ids.Take(id);
            var isId = ranking.Matching("id", id, Ids.IsPartId, Wording.Id) is not null;
            var title = LocalizedReader.Read(_context, "title", ranking.RequiredNode("title"));
            var cells = ReadCells(ranking, versions);
            var by = ranking.Matching("by", ranking.Text("by"), value => value is "value" or "growth", RankingShape);
            var first = ranking.Matching("first", ranking.Text("first"), value => CountOf(value) is >= 1 and <= 100, FirstShape);
            if (isId && title is not null)
            {
                rankings.Add(new OverviewRanking(id!.Value, title, cells, by == "growth", first is null ? usual : CountOf(first)));
            }
        }

        return rankings;
    }

    private static int CountOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    private List<int> ReadShown(PropertyReader chart)
    {
        var shown = new List<int>();
        var taken = new Ids(_context);
        foreach (var item in chart.SomeItems("show", chart.RequiredNode("show")))
        {
            if (item is not YamlScalar id)
            {
                _context.Report(TemplateDiagnostics.WrongShape, item.Span, Wording.Property("show"), Wording.Single);
            }
            else if (IndexOf(id) is >= 0 and var index)
            {
                taken.Take(id);
                shown.Add(index);
            }
        }

        return shown;
    }

    private int IndexOf(YamlScalar id)
    {
        var index = _quantities.FindIndex(quantity => quantity.Id == id.Value);
        if (index < 0)
        {
            _context.Report(
                RuleDiagnostics.UnknownName, id.Span, id.Value, "quantities", DidYouMean.For(id.Value, _quantities.Select(quantity => quantity.Id)));
        }

        return index;
    }

    private static bool IsNumber(Form form, string path) => form.IndexOf(path) is >= 0 and var cell && form.Cells[cell].Type.IsNumber;
}
