using System.Globalization;
using System.Text;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.SyntheticSite;

/// <summary>Writes a folder of reports of agencies that do not exist. The same sizes give the same bytes, everywhere and always.</summary>
/// <param name="catalog">The forms.</param>
/// <param name="agencyCount">How many agencies.</param>
/// <param name="yearCount">How many years, of which the last is 2024.</param>
internal sealed class SampleSite(FormCatalog catalog, int agencyCount, int yearCount)
{
    /// <summary>The most years there can be: the form begins with 2019.</summary>
    public const int MaxYears = 6;

    private const string Family = "gov-info-disclosure";
    private const int LastYear = 2024;

    private static readonly string[] Remarks = ["Synthetic: made by a program. No figure and no sentence here is about anybody."];

    private readonly IReadOnlyList<SampleAgency> _agencies = SampleHierarchy.Of(agencyCount);

    /// <summary>Writes the register, the settings of the site and the reports.</summary>
    /// <param name="folder">The folder, which need not be there.</param>
    /// <returns>How many reports were written.</returns>
    public int Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "agencies.yaml"), SampleRegister.Write(_agencies));
        File.WriteAllText(Path.Combine(folder, "site.yaml"), SampleSettings.Text);
        var before = new Dictionary<SampleAgency, Report>();
        var published = new HashSet<SampleAgency>();
        var written = 0;
        for (var year = LastYear - yearCount + 1; year <= LastYear; year++)
        {
            var engine = catalog.Find(Family, year)!;
            var reports = new Dictionary<SampleAgency, Report>();

            // Members stand after those that collect from them, and are needed before.
            foreach (var agency in _agencies.Reverse())
            {
                // Far enough apart that no report draws on into the numbers of another.
                var numbers = new SplitMix(((ulong)agency.Number << 32) | ((uint)year << 16));
                Make(engine, agency, year, before, reports, numbers);
                var isComparable = agency.IsCollecting
                    ? agency.Members.TrueForAll(published.Contains)
                    : published.Contains(agency) && before[agency].Form == engine.Form;
                var discrepancy = SampleDiscrepancy.In(engine, agency, reports[agency], isComparable, numbers);
                var isPublished = Write(folder, reports[agency], SampleDates.Of(agency, year, numbers), discrepancy, agency, numbers);
                _ = isPublished ? published.Add(agency) : published.Remove(agency);
                written += isPublished ? 1 : 0;
            }

            before = reports;
        }

        return written;
    }

    private static void Make(
        FormEngine engine,
        SampleAgency agency,
        int year,
        Dictionary<SampleAgency, Report> before,
        Dictionary<SampleAgency, Report> reports,
        SplitMix numbers)
    {
        var figures = new SyntheticFigures(engine);
        var size = (agency.Number % 5) + ((year - LastYear + MaxYears) / 2) + 1;
        reports[agency] = agency.IsCollecting
            ? figures.Sum(agency.Id, year, agency.Members.ConvertAll(member => reports[member]))
            : figures.Next(agency.Id, year, before.GetValueOrDefault(agency), numbers, size);
    }

    private static bool Write(string folder, Report report, string? published, SampleDiscrepancy? discrepancy, SampleAgency agency, SplitMix numbers)
    {
        if (published is null)
        {
            return false;
        }

        report.Publish(published);
        var prose = new SampleProse(report.Form, agency.IsCollecting, numbers);
        var content = ContentOf(report);
        foreach (var section in report.Form.Sections.Where(section => section.Narrative is not null))
        {
            content.Narratives[section.Narrative!.Index] = prose.Write(section.Id);
        }

        var text = new StringBuilder(ReportYaml.Write(content));
        if (discrepancy is not null)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"\naccepted:\n  - rule: {discrepancy.Rule}\n    cell: {discrepancy.Cell}\n    reason: {discrepancy.Reason}\n");
        }

        var place = Directory.CreateDirectory(Path.Combine(folder, agency.Id));
        File.WriteAllText(Path.Combine(place.FullName, FormattableString.Invariant($"{report.Header.Year}.yaml")), text.ToString());
        return true;
    }

    // Published tables state their totals.
    private static ReportContent ContentOf(Report report)
    {
        var stated = new Report(report.Form, report.Header);
        for (var index = 0; index < report.Cells.Count; index++)
        {
            stated.Set(index, report[index] is { State: CellState.Derived } cell ? cell with { State = CellState.Given } : report[index]);
        }

        var values = ReportContent.Of(stated).Values;
        var content = new ReportContent(report.Form, report.Header.Agency, report.Header.Year) { Published = report.Header.Published, Remarks = Remarks };
        values.CopyTo(content.Values, 0);
        return content;
    }
}
