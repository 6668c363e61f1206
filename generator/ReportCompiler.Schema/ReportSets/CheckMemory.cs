using System.Collections.Concurrent;
using ReportCompiler.Schema.Parsing;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>The results of one check, for the next: what has not changed, and depends on nothing that has, is not checked again.</summary>
public sealed class CheckMemory
{
    private readonly ConcurrentDictionary<ParsedReport, (CheckInputs Inputs, CheckedReport Result)> _results = new(ByReference.Instance);

    /// <summary>The result that the same inputs had; null where there is none.</summary>
    internal CheckedReport? Find(CheckInputs inputs) =>
        _results.TryGetValue(inputs.Parsed, out var known) && known.Inputs.AreThose(inputs) ? known.Result : null;

    /// <summary>Notes a result.</summary>
    internal void Note(CheckInputs inputs, CheckedReport result) => _results[inputs.Parsed] = (inputs, result);

    /// <summary>Forgets all results but these.</summary>
    internal void Keep(IReadOnlyList<CheckedReport> results)
    {
        var current = new HashSet<ParsedReport>(results.Select(result => result.Parsed), ByReference.Instance);
        foreach (var parsed in _results.Keys.Where(parsed => !current.Contains(parsed)))
        {
            _results.TryRemove(parsed, out _);
        }
    }

    private sealed class ByReference : IEqualityComparer<ParsedReport>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(ParsedReport? x, ParsedReport? y) => ReferenceEquals(x, y);

        public int GetHashCode(ParsedReport obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
