using ReportCompiler.Cli.Folders;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Options;

/// <summary>Works out whose report is begun, and on which form.</summary>
/// <param name="folder">The folder of reports.</param>
/// <param name="library">The reports that there are.</param>
/// <param name="year">The year reported on.</param>
internal sealed class NewReportChoice(ReportsFolder folder, ReportLibrary library, int year)
{
    /// <summary>The year reported on.</summary>
    public int Year => year;

    /// <summary>The agency.</summary>
    public Agency? Agency { get; private set; }

    /// <summary>What the agency carries on from the year before on the same kind of form; null where there is nothing.</summary>
    public Report? Before { get; private set; }

    /// <summary>The agency's latest report on the same kind of form; null where there is none.</summary>
    public Report? Latest { get; private set; }

    /// <summary>The form at work; null where none was chosen.</summary>
    public FormEngine? Engine { get; private set; }

    /// <summary>Why nothing can be begun; null where something can.</summary>
    public LocalizedText? Problem { get; private set; }

    /// <summary>The form to begin; null, with a problem, where it is not clear.</summary>
    /// <param name="agency">The id of the agency.</param>
    /// <param name="template">The kind of form that was asked for; null for the usual.</param>
    public Form? Choose(string agency, string? template)
    {
        Agency = library.Registry.Find(agency);
        if (Agency is null)
        {
            return Refuse(UnknownAgency(agency));
        }

        if (!Agency.IsThereIn(year))
        {
            return Refuse(Words.Say(
                "new-report-choice.not-there",
                $"'{agency}' does not report on {year}, by 'from' and 'until' in {folder.Name}/agencies.yaml.",
                $"按 {folder.Name}/agencies.yaml 中的起止年度，“{agency}”不编制 {year} 年度报告。"));
        }

        var filed = library.Reports.Select(report => report.Parsed.Report).OfType<Report>().Where(report => report.Header.Agency == agency).ToList();
        var family = template ?? filed.MaxBy(report => report.Header.Year)?.Header.Family ?? OnlyFamily();
        if (family is null)
        {
            return null;
        }

        var same = filed.Where(report => report.Header.Family == family).ToList();
        Before = LastYear.Of(library.Reports.Select(report => report.Parsed), library.Registry, family, agency, year);
        Latest = same.Where(report => report.Header.Year < year).MaxBy(report => report.Header.Year);
        Engine = library.Catalog.Find(family, year, agency);
        return Engine?.Form ?? Refuse(NoForm(family));
    }

    private string? OnlyFamily()
    {
        var families = library.Catalog.Families.Where(family => library.Catalog.Find(family, year) is not null).ToList();
        if (families.Count == 1)
        {
            return families[0];
        }

        Refuse(NoFamily(families));
        return null;
    }

    private LocalizedText NoFamily(List<string> families)
    {
        var (agency, known) = (Agency!.Id, string.Join(", ", families));
        return families.Count == 0
            ? Words.Say("new-report-choice.no-form", $"no form is for {year}.", $"没有适用于 {year} 年度的表格。")
            : Words.Say(
                "new-report-choice.several-forms",
                $"'{agency}' has no report yet; say with --template which form it begins: {known}.",
                $"“{agency}”尚无报告；请用 --template 指定表格：{known}。");
    }

    private LocalizedText UnknownAgency(string agency)
    {
        var entry = $"- {{id: {agency}, name: ..., level: ...}}";
        return NearestName.Of(agency, library.Registry.Agencies.Select(known => known.Id)) is { } nearest
            ? Words.Say(
                "new-report-choice.unknown-agency-with-nearest",
                $"there is no agency '{agency}' in {folder.Name}/agencies.yaml. Did you mean '{nearest}'? A new one is a line there: {entry}",
                $"{folder.Name}/agencies.yaml 中没有单位“{agency}”。您是否要写“{nearest}”？新增单位请在该文件中加一行：{entry}")
            : Words.Say(
                "new-report-choice.unknown-agency",
                $"there is no agency '{agency}' in {folder.Name}/agencies.yaml. A new one is a line there: {entry}",
                $"{folder.Name}/agencies.yaml 中没有单位“{agency}”。新增单位请在该文件中加一行：{entry}");
    }

    private LocalizedText NoForm(string family)
    {
        var years = string.Join(", ", library.Catalog.Versions(family).Select(form => form.Years.ToString()));
        if (years.Length > 0)
        {
            return Words.Say(
                "new-report-choice.no-version",
                $"the form '{family}' is not for {year}; its versions are for {years}.",
                $"表格“{family}”不适用于 {year} 年度；各版本适用年度：{years}。");
        }

        var known = string.Join(", ", library.Catalog.Families);
        return Words.Say("new-report-choice.unknown-form", $"there is no form '{family}'; there are {known}.", $"没有表格“{family}”；现有：{known}。");
    }

    private Form? Refuse(LocalizedText problem)
    {
        Problem = problem;
        return null;
    }
}
