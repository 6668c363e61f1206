using System.Globalization;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>Checks reports together: each against its form, against the register of agencies, against last year's and against the others.</summary>
public static class ReportSetChecker
{
    /// <summary>Checks reports.</summary>
    /// <param name="reports">The reports as read, in any order.</param>
    /// <param name="registry">The register of agencies.</param>
    /// <param name="each">
    /// Does something for each number from 0 to below a count. The doings do not depend on one another, so that they may go
    /// on side by side; without it they follow one another.
    /// </param>
    /// <param name="memory">
    /// The results of the check before, which are taken again where nothing that they came from has changed; it then holds those
    /// of this one. Null for a check of everything.
    /// </param>
    public static ReportSetResult Check(
        IEnumerable<ParsedReport> reports, AgencyRegistry registry, Action<int, Action<int>>? each = null, ICheckMemory? memory = null)
    {
        each ??= OneByOne;
        memory ??= new NoCheckMemory();
        var ordered = reports.OrderBy(report => report.File, StringComparer.Ordinal).ToList();
        memory.Begin(ordered, each);
        var firsts = FirstOfEach(ordered);
        var results = new CheckedReport[ordered.Count];
        each(results.Length, index => results[index] = Recall(InputsOf(ordered[index], firsts, registry, memory), memory));
        memory.Finish(results);
        var findings = registry.Findings.Concat(results.SelectMany(result => result.Findings)).ToList();
        findings.Sort(FindingOrder.Instance);
        return new ReportSetResult(results, findings);
    }

    private static void OneByOne(int count, Action<int> work)
    {
        for (var index = 0; index < count; index++)
        {
            work(index);
        }
    }

    private static Dictionary<(string Family, string Agency, int Year), ParsedReport> FirstOfEach(List<ParsedReport> reports)
    {
        var firsts = new Dictionary<(string, string, int), ParsedReport>();

        // A file in its place comes before a stray copy of it.
        foreach (var parsed in reports.Where(parsed => parsed.Report is not null).OrderBy(parsed => IsInPlace(parsed) ? 0 : 1))
        {
            var key = KeyOf(parsed.Report!, 0);
            if (!firsts.ContainsKey(key))
            {
                firsts.Add(key, parsed);
            }
        }

        return firsts;
    }

    private static CheckInputs InputsOf(
        ParsedReport parsed, Dictionary<(string Family, string Agency, int Year), ParsedReport> firsts, AgencyRegistry registry, ICheckMemory memory)
    {
        if (parsed.Report is not { } report)
        {
            return new CheckInputs(parsed, null, null, null, registry);
        }

        // A second report for a year follows on from nothing.
        var first = firsts[KeyOf(report, 0)];
        var previous = ReferenceEquals(parsed, first) && firsts.TryGetValue(KeyOf(report, -1), out var before) ? before : null;
        return new CheckInputs(parsed, first, previous, MembersOf(report, firsts, registry), registry)
        {
            Twins = memory.TwinsOf(parsed),
            Changed = ReferenceEquals(parsed, first) ? ChangedBodies.Before(KeyOf(report, 0), registry, firsts) : null,
        };
    }

    private static CheckedReport Recall(CheckInputs inputs, ICheckMemory memory)
    {
        var result = memory.Find(inputs) ?? Check(inputs);
        memory.Note(inputs, result);
        return result;
    }

    private static CheckedReport Check(CheckInputs inputs)
    {
        var parsed = inputs.Parsed;
        if (parsed.Report is not { } report)
        {
            return new CheckedReport(parsed, parsed.Findings, 0, []);
        }

        var previous = PreviousOf(inputs, report);
        var result = Checker.Check(parsed.Engine!, report, previous, inputs.Members, StandingOf(report, inputs.Registry));
        var findings = parsed.Findings.Select(finding => BlankFindings.Fill(finding, report, result)).ToList();
        CheckIdentity(parsed, report, inputs.First!, inputs.Registry, findings);
        findings.AddRange(result.Findings);
        findings.AddRange(inputs.Twins.Select(twin => Describe(report, twin)));
        findings = BlankFindings.Gather(AcceptanceFilter.Apply(report, findings, acceptance => IsOpen(acceptance, result)), report, result);
        findings.Sort(FindingOrder.Instance);
        return new CheckedReport(parsed, findings, result.Assessed, result.NotAssessed)
        {
            DependsOn = [.. inputs.OtherFiles(PlaceOf(report.Header.Agency, report.Header.Year - 1)).Concat(inputs.Twins.Select(twin => twin.File))],
        };
    }

    // A collected report that lacks bodies carries on what those had that it does not lack, and nobody knows what that is.
    private static Report? PreviousOf(CheckInputs inputs, Report report)
    {
        var previous = inputs.Changed is { } changed ? changed.Sum(inputs.Previous?.Report) : inputs.Previous?.Report;
        return report.Header.CollectedWithout.Count > 0 || previous?.Header.CollectedWithout.Count > 0 ? null : previous;
    }

    private static Finding Describe(Report report, ProseTwin twin)
    {
        var section = report.Form.Sections.First(candidate => candidate.Id == twin.Section);
        var percent = Math.Floor(twin.Likeness * 100).ToString(CultureInfo.InvariantCulture);
        var place = report.Narratives[section.Narrative!.Index]!.Span;
        return new Finding(ConsistencyDiagnostics.RepeatedProse, report.Header.File, place, section.Heading, percent, twin.File)
        {
            Actual = percent,
        };
    }

    private static string? StandingOf(Report report, AgencyRegistry registry) =>
        registry.Find(report.Header.Agency) is { } agency ? registry.StandingOf(agency, report.Header.Year) : null;

    // What was not checked for want of a value may be wrong as it was when it was accepted.
    private static bool IsOpen(Acceptance acceptance, CheckResult result) => result.NotAssessed.Any(check =>
        check.Rule == acceptance.Rule
        && check.Cause == NotAssessedCause.BlankCell
        && (acceptance.Cell is null || acceptance.Cell == check.Cell));

    private static MemberReports? MembersOf(Report report, Dictionary<(string Family, string Agency, int Year), ParsedReport> firsts, AgencyRegistry registry)
    {
        if (registry.Find(report.Header.Agency) is not { IsCollected: true } agency)
        {
            return null;
        }

        var members = registry.MembersOf(agency.Id, report.Header.Year).ToList();
        var reports =
            members.ConvertAll(member => firsts.TryGetValue((report.Form.Family, member.Id, report.Header.Year), out var found) ? found.Report : null);
        var missing = members.Where((_, index) => reports[index] is null).ToList();
        return new MemberReports([.. reports.OfType<Report>()], missing.ConvertAll(member => member.Name))
        {
            IsComplete = agency.HasAllMembers(report.Header.Year, members.Count),
            MissingPlaces = missing.ConvertAll(member => PlaceOf(member.Id, report.Header.Year)),
        };
    }

    private static void CheckIdentity(ParsedReport parsed, Report report, ParsedReport first, AgencyRegistry registry, List<Finding> findings)
    {
        var header = report.Header;
        var isUnknown = registry.Find(header.Agency) is null && !registry.HasErrors;
        if (isUnknown)
        {
            var suggestion = DidYouMean.For(header.Agency, registry.Agencies.Select(agency => agency.Id));
            findings.Add(new Finding(ShapeDiagnostics.UnknownAgency, parsed.File, header.AgencySpan, header.Agency, suggestion));
        }

        if (registry.Find(header.Agency) is { } agency && !agency.IsThereIn(header.Year))
        {
            findings.Add(new Finding(TenureDiagnostics.YearOutsideAgency, parsed.File, header.YearSpan, agency.Name, header.Year, YearsOf(agency)));
        }

        if (!ReferenceEquals(parsed, first))
        {
            findings.Add(new Finding(ShapeDiagnostics.DuplicateReport, parsed.File, header.YearSpan, header.Agency, header.Year, first.File));
        }
        else if (!isUnknown && !IsInPlace(parsed))
        {
            findings.Add(new Finding(ShapeDiagnostics.WrongPlace, parsed.File, header.AgencySpan, LastSegments(parsed.File), PlaceOf(header)));
        }
    }

    private static string YearsOf(Agency agency) => FormattableString.Invariant($"{agency.From}..{agency.Until}");

    private static (string Family, string Agency, int Year) KeyOf(Report report, int years) =>
        (report.Form.Family, report.Header.Agency, report.Header.Year + years);

    private static bool IsInPlace(ParsedReport parsed) => string.Equals(LastSegments(parsed.File), PlaceOf(parsed.Report!.Header), StringComparison.Ordinal);

    private static string PlaceOf(ReportHeader header) => PlaceOf(header.Agency, header.Year);

    internal static string PlaceOf(string agency, int year) => FormattableString.Invariant($"{agency}/{year}.yaml");

    private static string LastSegments(string file)
    {
        var segments = file.Split('/');
        return string.Join("/", segments.Skip(segments.Length - 2));
    }
}
