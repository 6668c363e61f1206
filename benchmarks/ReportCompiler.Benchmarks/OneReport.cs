using BenchmarkDotNet.Attributes;
using ReportCompiler.Publishing.DataExport;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.Narratives.Checks;

namespace ReportCompiler.Benchmarks;

/// <summary>
/// One real report, the collected one of a city for a year, step by step on one thread. Nothing is read from or written to
/// disk. The outputs are measured on two years in turn, so that nothing is left over from the same report; times are per report.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
public class OneReport
{
    private const int TwoYears = 2;

    private readonly RealReport _real = new();
    private readonly ReportJson _json = new();
    private readonly PageContext _context;
    private readonly ParsedReport[] _parsed;

    /// <summary>Reads everything once.</summary>
    public OneReport()
    {
        _context = new PageContext(_real.Templates);
        _parsed = [.. _real.Library.Reports.Select(report => report.Parsed)];
    }

    /// <summary>From the text of the data file to cells and prose, prose checked for what cannot be laid out.</summary>
    [Benchmark]
    public ParsedReport Read()
    {
        var parsed = ReportParser.Parse("suqian/2024.yaml", _real.Text, Forms.Catalog);
        return NarrativeChecker.Check(parsed.Report!).Any() ? throw new InvalidOperationException("the report has errors") : parsed;
    }

    /// <summary>The rules and claims of the form, with the report of the year before.</summary>
    [Benchmark]
    public CheckResult Check() => Checker.Check(_real.Subject.Engine, _real.Subject.Report, _real.Previous.Report);

    /// <summary>All three reports of the repository together: rules, register, likeness of prose.</summary>
    [Benchmark]
    public ReportSetResult CheckThree() => ReportSetChecker.Check(_parsed, _real.Library.Registry);

    /// <summary>The page, as UTF-8.</summary>
    [Benchmark(OperationsPerInvoke = TwoYears)]
    public int Html() => Html(_real.Previous) + Html(_real.Subject);

    /// <summary>The report as Markdown, as UTF-8.</summary>
    [Benchmark(OperationsPerInvoke = TwoYears)]
    public int Markdown() => Markdown(_real.Previous) + Markdown(_real.Subject);

    /// <summary>The report as JSON.</summary>
    [Benchmark(OperationsPerInvoke = TwoYears)]
    public int Json() => Json(_real.Previous) + Json(_real.Subject);

    /// <summary>All three outputs of a report, one after the other, as a build makes them.</summary>
    [Benchmark(OperationsPerInvoke = TwoYears)]
    public int AllOutputs() => AllOutputs(_real.Previous) + AllOutputs(_real.Subject);

    private int AllOutputs(ReportPage subject) => Html(subject) + Markdown(subject) + Json(subject);

    private int Html(ReportPage subject) => Render(_real.Pages.Report(subject, "index.html", Escaping.Html));

    private int Markdown(ReportPage subject) => Render(_real.Pages.Report(subject, "report.md", Escaping.Markdown));

    private int Json(ReportPage subject)
    {
        _context.Buffer.Clear();
        _json.Write(subject, _context.Buffer, _context.Narratives.Prose);
        return _context.Buffer.Length;
    }

    private int Render(Page page)
    {
        _context.Render(page);
        return _context.Buffer.Length;
    }
}
