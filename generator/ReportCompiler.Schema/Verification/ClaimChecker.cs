using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification;

/// <summary>
/// Compares the figures that prose states with the tables. A figure that can be read in several ways is wrong only if it fits none of
/// them, and follows from another finding if it fits the figure that is proposed there. Figures drawn from the tables agree by themselves and
/// are not looked at.
/// </summary>
internal sealed class ClaimChecker(Report report, Lazy<ClaimValues> values, Lazy<ClaimValues>? mended)
{
    private readonly List<Finding> _findings = [];
    private readonly List<NotAssessed> _notAssessed = [];
    private int _assessed;

    /// <summary>Adds to a result what the claims of the form say.</summary>
    /// <param name="engine">The form.</param>
    /// <param name="report">The report.</param>
    /// <param name="previous">The report of the year before.</param>
    /// <param name="members">The reports that this one collects.</param>
    /// <param name="standing">What the report is of: a level of government, or <c>body</c>; null where that is not known.</param>
    /// <param name="result">What the rules say.</param>
    public static CheckResult Add(FormEngine engine, Report report, Report? previous, MemberReports? members, string? standing, CheckResult result)
    {
        if (report.Form.Claims.Count == 0)
        {
            return result;
        }

        var mended = MendedReport.Of(report, result.Findings);
        var checker = new ClaimChecker(
            report,
            new(() => ClaimValues.Of(engine, report, previous, members)),
            mended is null ? null : new(() => ClaimValues.Of(engine, mended, previous, members)));
        var reader = StatementReader.Of(report.Form, report.Header.Year, standing);
        foreach (var section in report.Form.Sections)
        {
            if (section.Narrative is { } place && report.Narratives[place.Index] is { } narrative)
            {
                foreach (var figure in checker.Settle(reader.Read(narrative.Markdown, place.Index)))
                {
                    checker.Check(section, narrative, figure);
                }
            }
        }

        return result with
        {
            Findings = [.. result.Findings, .. checker._findings],
            Assessed = result.Assessed + checker._assessed,
            NotAssessed = [.. result.NotAssessed, .. checker._notAssessed],
        };
    }

    // Figures that may count more than the form does are what it counts where another of their sentence is as in the table. Else only a count can be
    // compared: shares and changes of the larger number are others.
    private IEnumerable<StatedFigure> Settle(IReadOnlyList<StatedFigure> figures)
    {
        var settled = figures.Where(figure => figure is { IsAtLeast: true, Kind: StatementKind.Count, Value: > 1 }
            && Fits(figure with { IsAtLeast = false }, values.Value.ReadingsOf(figure))).ToLookup(figure => figure.Sentence);
        return figures.Select(figure => figure.IsAtLeast && settled[figure.Sentence].Any() ? figure with { IsAtLeast = false } : figure)
            .Where(figure => !figure.IsAtLeast || figure.Kind == StatementKind.Count);
    }

    private void Check(FormSection section, Narrative narrative, StatedFigure figure)
    {
        var claim = report.Form.Claims[figure.Measures[0][0]];
        var readings = values.Value.ReadingsOf(figure);
        if (readings.Exists(reading => reading.Value is null))
        {
            _notAssessed.Add(new NotAssessed(claim.Id, section.Id, readings.Find(reading => reading.Value is null).Cause));
            return;
        }

        var isRight = Fits(figure, readings);
        if (!isRight && mended is not null && Fits(figure, mended.Value.ReadingsOf(figure)))
        {
            _notAssessed.Add(new NotAssessed(claim.Id, section.Id, NotAssessedCause.FollowsFromFinding));
            return;
        }

        _assessed++;
        if (!isRight)
        {
            _findings.Add(Describe(claim, section, narrative, figure, readings[0]));
        }
    }

    private static bool Fits(StatedFigure figure, List<ClaimReading> readings) =>
        readings.Exists(reading => reading.Value is { } value && (StatementRounding.Fits(figure, value) || IsBetween(figure, reading)));

    private static bool IsBetween(StatedFigure figure, ClaimReading reading) => reading is { Least: { } least, Most: { } most }
        && ((figure.Value >= least && figure.Value <= most) || StatementRounding.Fits(figure, least) || StatementRounding.Fits(figure, most));

    private Finding Describe(FormClaim claim, FormSection section, Narrative narrative, StatedFigure figure, ClaimReading reading)
    {
        var stated = narrative.Markdown.Substring(figure.Start, figure.Length);
        var expected = StatementRounding.Word(figure, reading.Value!.Value);
        var span = narrative.Locator.Locate(narrative.Markdown, figure.Start, figure.Length);
        return new Finding(ConsistencyDiagnostics.ProseDisagrees, report.Header.File, span, section.Heading, stated, reading.Words, expected)
        {
            Severity = claim.Severity,
            Rule = claim.Id,
            Expected = expected,
            Actual = stated,
        };
    }
}
