using ReportCompiler.Cli.Folders;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Collecting;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Options;

/// <summary>Works out whose reports are added up, for whom, and on which form.</summary>
/// <param name="folder">The folder of reports.</param>
/// <param name="library">The reports that there are.</param>
/// <param name="year">The year reported on.</param>
internal sealed class RollupChoice(ReportsFolder folder, ReportLibrary library, int year)
{
    private const int MaxNamed = 10;

    /// <summary>The body whose report is made.</summary>
    public Agency? Agency { get; private set; }

    /// <summary>The form of its report.</summary>
    public Form? Form { get; private set; }

    /// <summary>Whose reports are added up.</summary>
    public CollectedBodies? Bodies { get; private set; }

    /// <summary>Whether the body of its own office is not one of those that the register has below it, so that checks do not count it.</summary>
    public bool IsOwnOutside { get; private set; }

    /// <summary>Works it out.</summary>
    /// <param name="agency">The id of the body.</param>
    /// <param name="own">The id of the body whose report is that of its own office; null for none.</param>
    /// <param name="template">The kind of report; null for that which most of the bodies have.</param>
    /// <param name="isPartial">Whether reports may be lacking.</param>
    /// <returns>What stands against it; null where nothing does.</returns>
    public LocalizedText? Choose(string agency, string? own, string? template, bool isPartial)
    {
        Agency = library.Registry.Find(agency);
        var office = own is null ? null : library.Registry.Find(own);
        if (Agency is null || (own is not null && office is null))
        {
            return UnknownAgency(Agency is null ? agency : own!);
        }

        var members = library.Registry.MembersOf(agency, year).ToList();
        if (members.Count == 0 && office is null)
        {
            return Words.Say(
                "rollup.problem.no-members",
                $"no body belongs to '{agency}' in {year}: in {folder.Name}/agencies.yaml none has it as 'parent'.",
                $"{year} 年度没有单位属于“{agency}”：{folder.Name}/agencies.yaml 中没有单位的 parent 是它。");
        }

        if ((template ?? FamilyOf(members, office)) is not { } family)
        {
            return Words.Say("rollup.problem.no-reports", $"no body of '{agency}' has a report for {year}.", $"“{agency}”所属单位均无 {year} 年度报告。");
        }

        Form = library.Catalog.Find(family, year, agency)?.Form;
        Bodies = CollectedBodies.Of(library, Agency, office, year, family);
        IsOwnOutside = office is not null && !members.Contains(office);
        return Form is null
            ? Words.Say("rollup.problem.no-form", $"there is no form '{family}' for {year}.", $"没有适用于 {year} 年度的表格“{family}”。")
            : Lacks(isPartial);
    }

    /// <summary>The names of bodies, the first few of many.</summary>
    /// <param name="bodies">The bodies.</param>
    public static LocalizedText NamesOf(IReadOnlyList<Agency> bodies)
    {
        var named = Punctuation.Items(bodies.Take(MaxNamed).Select(body => $"{body.Name} ({body.Id})"));
        var more = bodies.Count - MaxNamed;
        return more <= 0 ? named : Words.Say("rollup.names-and-more", $"{named} and {more} more", $"{named}，另有 {more} 个");
    }

    private LocalizedText? Lacks(bool isPartial)
    {
        var missing = Bodies!.Missing;
        if (Bodies.Filed.Count == 0)
        {
            var agency = Agency!.Id;
            return Words.Say(
                "rollup.problem.none-filed", $"no body of '{agency}' has a report of this kind for {year}.", $"“{agency}”所属单位均无 {year} 年度的此类报告。");
        }

        if (missing.Count == 0 || isPartial)
        {
            return null;
        }

        var names = NamesOf(missing);
        return Words.Say(
            "rollup.problem.missing",
            $"{missing.Count:# body has|# bodies have} no report for {year}: {names}. --partial adds up the others, and says so in the report.",
            $"{missing.Count} 个单位尚无 {year} 年度报告：{names}。用 --partial 可只汇总其余单位，并在报告中注明。");
    }

    // What most of them file.
    private string? FamilyOf(List<Agency> members, Agency? office)
    {
        var line = members.Append(office).OfType<Agency>().Select(body => body.Id).ToHashSet(StringComparer.Ordinal);
        var ofYear = library.Reports.Select(report => report.Parsed.Report).OfType<Report>().Where(report => report.Header.Year == year).ToList();
        var ofMembers = ofYear.FindAll(report => line.Contains(report.Header.Agency));
        return (ofMembers.Count > 0 ? ofMembers : ofYear.FindAll(IsBelow))
            .GroupBy(report => report.Form.Family, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
    }

    private bool IsBelow(Report report) => library.Registry.Find(report.Header.Agency) is { } body
        && library.Registry.LineOf(body, year).Any(above => above.Id == Agency!.Id);

    private LocalizedText UnknownAgency(string agency) => NearestName.Of(agency, library.Registry.Agencies.Select(known => known.Id)) is { } nearest
        ? Words.Say(
            "rollup.problem.unknown-agency-with-nearest",
            $"there is no agency '{agency}' in {folder.Name}/agencies.yaml. Did you mean '{nearest}'?",
            $"{folder.Name}/agencies.yaml 中没有单位“{agency}”。您是否要写“{nearest}”？")
        : Words.Say(
            "rollup.problem.unknown-agency", $"there is no agency '{agency}' in {folder.Name}/agencies.yaml.", $"{folder.Name}/agencies.yaml 中没有单位“{agency}”。");
}
