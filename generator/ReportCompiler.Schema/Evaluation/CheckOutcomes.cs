using System.Collections;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>The outcomes of a walk, told by those of another and what has changed since.</summary>
internal sealed class CheckOutcomes : IReadOnlyList<CheckOutcome>
{
    private readonly IReadOnlyList<CheckOutcome> _before;
    private readonly SortedDictionary<int, CheckOutcome>? _changed;

    /// <summary>Outcomes of which some may be others than before.</summary>
    /// <param name="before">Those before.</param>
    /// <param name="changed">Those that may be others, by the number of the check.</param>
    public CheckOutcomes(IReadOnlyList<CheckOutcome> before, SortedDictionary<int, CheckOutcome> changed) => (_before, _changed) = (before, changed);

    /// <summary>Outcomes each of which may be another than before.</summary>
    /// <param name="outcomes">The outcomes.</param>
    public CheckOutcomes(IReadOnlyList<CheckOutcome> outcomes) => _before = outcomes;

    /// <summary>The checks whose outcome may be another, in order.</summary>
    public IEnumerable<int> Changed => _changed is null ? Enumerable.Range(0, Count) : _changed.Keys;

    public int Count => _before.Count;

    public CheckOutcome this[int index] => _changed is not null && _changed.TryGetValue(index, out var outcome) ? outcome : _before[index];

    public IEnumerator<CheckOutcome> GetEnumerator() => Enumerable.Range(0, Count).Select(check => this[check]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
