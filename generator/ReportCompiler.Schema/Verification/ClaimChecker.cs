using System.Globalization;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification;

/// <summary>Compares the figures that prose states with the tables. Figures drawn from the tables agree by themselves and are not looked at.</summary>
internal sealed class ClaimChecker(Report report)
{
    private readonly List<Finding> _findings = [];
    private readonly List<NotAssessed> _notAssessed = [];
    private readonly HashSet<(int Narrative, int Start)> _seen = [];
    private int _assessed;

    /// <summary>Adds to a result what the claims of the form say.</summary>
    /// <param name="engine">The form.</param>
    /// <param name="report">The report.</param>
    /// <param name="previous">The report of the year before.</param>
    /// <param name="members">The reports that this one collects.</param>
    /// <param name="result">What the rules say.</param>
    public static CheckResult Add(FormEngine engine, Report report, Report? previous, MemberReports? members, CheckResult result)
    {
        var run = new CheckRun(report, previous, members);
        engine.Claim(run);
        if (run.Claims.Count == 0)
        {
            return result;
        }

        var checker = new ClaimChecker(report);
        foreach (var (claim, value) in run.Claims)
        {
            checker.Check(report.Form.Claims[claim], value);
        }

        return result with
        {
            Findings = [.. result.Findings, .. checker._findings],
            Assessed = result.Assessed + checker._assessed,
            NotAssessed = [.. result.NotAssessed, .. checker._notAssessed],
        };
    }

    private void Check(FormClaim claim, Operand value)
    {
        if (report.Narratives[claim.Narrative] is not { } narrative)
        {
            return;
        }

        var section = report.Form.Sections.First(candidate => candidate.Narrative?.Index == claim.Narrative);
        foreach (var figure in claim.Patterns.SelectMany(pattern => ClaimPattern.Of(pattern).Find(narrative.Markdown))
            .Where(figure => _seen.Add((claim.Narrative, figure.Start))))
        {
            if (!value.IsKnown)
            {
                _notAssessed.Add(new NotAssessed(claim.Id, section.Id, NotAssessedCause.BlankCell));
                continue;
            }

            _assessed++;
            if (figure.Value != value.Value)
            {
                _findings.Add(Describe(claim, section, narrative, figure, value.Value));
            }
        }
    }

    private Finding Describe(FormClaim claim, FormSection section, Narrative narrative, StatedFigure figure, decimal value)
    {
        var stated = narrative.Markdown.Substring(figure.Start, figure.Length);
        var expected = value.ToString("0.##########", CultureInfo.InvariantCulture);
        var span = narrative.Locator.Locate(narrative.Markdown, figure.Start, figure.Length);
        return new Finding(ConsistencyDiagnostics.ProseDisagrees, report.Header.File, span, section.Heading, stated, claim.Words, expected)
        {
            Severity = claim.Severity,
            Rule = claim.Id,
            Expected = expected,
            Actual = stated,
        };
    }
}
