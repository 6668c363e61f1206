using System.Collections.Concurrent;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Prose;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>
/// The results of one check, for the next: what has not changed, and depends on nothing that has, is not checked again. With it, prose is not
/// compared with that of others.
/// </summary>
public sealed class CheckMemory : ICheckMemory
{
    private readonly ConcurrentDictionary<ParsedReport, (CheckInputs Inputs, CheckedReport Result)> _results = new(ByReference.Instance);

    /// <inheritdoc/>
    public void Begin(IReadOnlyList<ParsedReport> reports, Action<int, Action<int>> run)
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<ProseTwin> TwinsOf(ParsedReport parsed) => [];

    /// <inheritdoc/>
    public CheckedReport? Find(CheckInputs inputs) =>
        _results.TryGetValue(inputs.Parsed, out var known) && known.Inputs.AreThose(inputs) ? known.Result : null;

    /// <inheritdoc/>
    public void Note(CheckInputs inputs, CheckedReport result) => _results[inputs.Parsed] = (inputs, result);

    /// <summary>Forgets all results but these.</summary>
    /// <param name="results">The results.</param>
    public void Finish(IReadOnlyList<CheckedReport> results)
    {
        var current = new HashSet<ParsedReport>(results.Select(result => result.Parsed), ByReference.Instance);
        foreach (var parsed in _results.Keys.Where(parsed => !current.Contains(parsed)))
        {
            _results.TryRemove(parsed, out _);
        }
    }
}
