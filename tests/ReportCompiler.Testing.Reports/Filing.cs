using System.Text;
using System.Xml.Linq;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Testing.Reports;

/// <summary>Reports of an agency of one component and of a department of twelve, on their way to an exchange format and back.</summary>
public static class Filing
{
    public const string MapName = "us-foia-annual/2020.exchange.yaml";
    public const string Single = "reports/us-access-board/2024.yaml";
    public const string Department = "tests/fixtures/us-foia/fictitious-department/2024.yaml";

    private static readonly Lazy<IReadOnlyList<ExchangeMap>> Read = new(() =>
    {
        var findings = new List<Finding>();
        var maps = ExchangeMaps.Read(Workshop.Pages, Forms.Catalog, findings);
        Assert.Empty(findings);
        return maps;
    });

    public static string[] Reports { get; } =
    [
        "reports/us-access-board/2022.yaml", "reports/us-access-board/2023.yaml", Single,
        "tests/fixtures/us-foia/fictitious-department/2023.yaml", Department,
    ];

    public static IReadOnlyList<ExchangeMap> Maps => Read.Value;

    public static ExchangeMap Map => Maps.Single(map => map.Engine.Form is { Family: "us-foia-annual", Version: 2020 });

    public static AgencyRegistry Registry { get; } = AgencyRegistry.Read("agencies.yaml", """
        agencies:
          - {id: us-access-board, name: U.S. Access Board, level: state}
          - {id: fictitious-department, name: Department of Examples (fictitious), level: state, abbreviation: DOX}
        """);

    public static Report Load(string path) => Parse(File.ReadAllText(Path.Combine(RepositoryTree.Root, path)));

    public static Report Parse(string yaml) =>
        ReportParser.Parse("report.yaml", yaml, Forms.Catalog).Report ?? throw new InvalidOperationException("The report cannot be read.");

    public static string Export(Report report) => Write(report).Text!;

    public static ExportResult Write(Report report) =>
        ReportExport.Write(Maps.Single(map => map.Engine.Form.DisplayName == report.Form.DisplayName), report, Registry.Find(report.Header.Agency)!);

    public static ImportResult Import(string xml, string? agency = null) =>
        new ReportImport(Maps, Registry).Read("filed.xml", Encoding.UTF8.GetBytes(xml), agency);

    public static Report Reimport(string xml) => Parse(ReportYaml.Write(Import(xml).Content!));

    /// <summary>The text of a filed report with one change.</summary>
    public static string Edited(string path, string old, string replacement)
    {
        var xml = Export(Load(path));
        Assert.Contains(old, xml, StringComparison.Ordinal);
        return xml.Replace(old, replacement, StringComparison.Ordinal);
    }

    public static string Canonical(string xml) => XDocument.Parse(xml).ToString(SaveOptions.DisableFormatting);

    /// <summary>Every cell that a report has, by its path.</summary>
    public static SortedDictionary<string, string> Figures(Report report)
    {
        var figures = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in report.Form.PresentCells.Where(cell => cell.Path.Length > 0))
        {
            figures[cell.Path] = CellFormat.Write(report[cell.Index], cell.Type);
        }

        return figures;
    }

    public static string[] Words(ImportResult result) =>
        [.. result.Findings.Select(finding => $"{finding.Definition.Id} {finding.Message(Language.English)}")];
}
