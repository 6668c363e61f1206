using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Prose;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>Nothing is known: everything is checked, prose against that of all others too.</summary>
internal sealed class NoCheckMemory : ICheckMemory
{
    private readonly Dictionary<ParsedReport, IReadOnlyList<ComparedProse>> _texts = new(ByReference.Instance);
    private TwinFinder? _finder;

    /// <inheritdoc/>
    public void Begin(IReadOnlyList<ParsedReport> reports, Action<int, Action<int>> run)
    {
        var texts = new IReadOnlyList<ComparedProse>[reports.Count];
        run(reports.Count, index => texts[index] = reports[index].Report is { } report ? ComparedProse.Of(report) : []);
        _finder = new TwinFinder([.. texts.SelectMany(ofReport => ofReport)], run);
        for (var index = 0; index < reports.Count; index++)
        {
            _texts[reports[index]] = texts[index];
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<ProseTwin> TwinsOf(ParsedReport parsed) => [.. _texts[parsed].Select(_finder!.TwinOf).OfType<ProseTwin>()];

    /// <inheritdoc/>
    public CheckedReport? Find(CheckInputs inputs) => null;

    /// <inheritdoc/>
    public void Note(CheckInputs inputs, CheckedReport result)
    {
    }

    /// <inheritdoc/>
    public void Finish(IReadOnlyList<CheckedReport> results)
    {
    }
}
