using BenchmarkDotNet.Attributes;
using ReportCompiler.Runtime.Data;
using ReportCompiler.Runtime.Narratives;
using ReportCompiler.Runtime.Rendering;
using ReportCompiler.Schema.Checks;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Templates;

namespace ReportCompiler.Benchmarks;

/// <summary>One real report, the collected one of a city for a year, step by step on one thread. Nothing is read from or written to disk.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class OneReport : IDisposable
{
    private readonly RealReport _real = new();
    private readonly ReportJson _json = new();
    private readonly PageContext _context;
    private readonly ParsedReport[] _parsed;
    private readonly Report? _previous;

    /// <summary>Reads everything once.</summary>
    public OneReport()
    {
        _context = new PageContext(_real.Templates);
        _parsed = [.. _real.Library.Reports.Select(report => report.Parsed)];
        var header = _real.Subject.Report.Header;
        _previous = _parsed.Select(parsed => parsed.Report).Single(report => report!.Header.Agency == header.Agency && report.Header.Year == header.Year - 1);
    }

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        _context.Dispose();
        GC.SuppressFinalize(this);
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
    public CheckResult Check() => Checker.Check(_real.Subject.Engine, _real.Subject.Report, _previous);

    /// <summary>All three reports of the repository together: rules, register, likeness of prose.</summary>
    [Benchmark]
    public ReportSetResult CheckThree() => ReportSetChecker.Check(_parsed, _real.Library.Registry);

    /// <summary>The page, as UTF-8.</summary>
    [Benchmark]
    public int Html()
    {
        _context.Render(_real.Pages.Html(_real.Subject));
        return _context.Buffer.Written.Length;
    }

    /// <summary>The report as Markdown, as UTF-8.</summary>
    [Benchmark]
    public int Markdown()
    {
        _context.Render(_real.Pages.Markdown(_real.Subject));
        return _context.Buffer.Written.Length;
    }

    /// <summary>The report as JSON.</summary>
    [Benchmark]
    public int Json()
    {
        _context.Buffer.Clear();
        _json.Write(_real.Subject, _context.Buffer);
        return _context.Buffer.Written.Length;
    }
}
