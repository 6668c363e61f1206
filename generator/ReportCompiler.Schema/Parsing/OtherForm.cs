using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Parsing;

/// <summary>
/// Recognises a report that is filled in on another version of its form than the one for its year. Its figures mean what the rows and
/// columns that they stand in say; read by place, they would pass for something else.
/// </summary>
internal static class OtherForm
{
    // A file with mistakes of its own is that of another version only where those are far fewer there.
    private const int TimesFewer = 3;

    // What stands there and fits nowhere; what is missing may be missing on any version.
    private static readonly HashSet<DiagnosticDefinition> Misfit =
    [
        ShapeDiagnostics.UnknownKey, ShapeDiagnostics.WrongValueCount, ShapeDiagnostics.WrongShape,
    ];

    /// <summary>The report read by the version that it is filled in on, with one finding that says so; as it is, where that is its own.</summary>
    /// <param name="parsed">The report, read by the version for its year.</param>
    /// <param name="catalog">The forms that there are.</param>
    /// <param name="read">Reads the same file with other forms.</param>
    public static ParsedReport Recognise(ParsedReport parsed, FormCatalog catalog, Func<FormCatalog, ParsedReport> read)
    {
        var misfits = Misfits(parsed);
        if (misfits == 0 || parsed.Engine is not { } own)
        {
            return parsed;
        }

        // Labels decide; numbers of values alone may be those of the other version by mistake, and then its rows are missing.
        var isByLabel = parsed.Findings.All(finding => finding.Definition == ShapeDiagnostics.UnknownKey || !Misfit.Contains(finding.Definition));
        var (best, least) = (parsed, misfits);
        foreach (var other in catalog.Engines.Where(engine => engine.Form.Version != own.Form.Version && engine.Form.Family == own.Form.Family))
        {
            var candidate = read(catalog.Assuming(other));
            var remaining = Misfits(candidate) + (isByLabel ? 0 : Math.Max(0, Gaps(candidate) - Gaps(parsed)));
            if (candidate.Report is not null && remaining < least && remaining * TimesFewer <= misfits)
            {
                (best, least) = (candidate, remaining);
            }
        }

        return ReferenceEquals(best, parsed) ? parsed : best with { Findings = [OtherVersion(best, own.Form), .. best.Findings] };
    }

    // Keys of one group that is divided otherwise are one misfit.
    private static int Misfits(ParsedReport parsed)
    {
        var misfits = parsed.Report is null ? [] : parsed.Findings.Where(finding => Misfit.Contains(finding.Definition)).ToList();
        var keys = misfits.FindAll(finding => finding.Definition == ShapeDiagnostics.UnknownKey).ConvertAll(finding => finding.Span);
        var places = new HashSet<(int Line, int Column)>(keys.Select(key => (key.Line, key.Column)));
        return misfits.Count - keys.GroupBy(key => key.Line).Count(line => line.Count() == 1 && places.Contains((line.Key - 1, line.First().Column)));
    }

    private static int Gaps(ParsedReport parsed) => parsed.Findings.Count(
        finding => finding.Definition == ShapeDiagnostics.MissingRow || finding.Definition == ShapeDiagnostics.MissingSection);

    private static Finding OtherVersion(ParsedReport parsed, Form due)
    {
        var header = parsed.Report!.Header;
        var years = WordsOf(parsed.Engine!.Form.Years);
        return new Finding(ShapeDiagnostics.OtherVersion, parsed.File, header.YearSpan, years, header.Year, due.Version, parsed.File);
    }

    private static LocalizedText WordsOf(YearRange years)
    {
        var first = years.First;
        return years.Last is not { } last ? Words.Say("other-form.since", $"{first} and later", $" {first} 年度及以后")
            : last == first ? Words.Say("other-form.single", $"{first}", $" {first} 年度")
            : Words.Say("other-form.range", $"{first} to {last}", $" {first} 至 {last} 年度");
    }
}
