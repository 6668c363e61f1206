using ReportCompiler.Published.Values;

namespace ReportCompiler.Published.Matching;

/// <summary>Finds the labels that a text of a document may be.</summary>
internal sealed class LabelIndex
{
    private const int Exact = 4;
    private const int Shorter = 3;
    private const int Near = 2;
    private const int ShortestNear = 4;

    private readonly Dictionary<string, List<int>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _shorter = new(StringComparer.Ordinal);
    private readonly ILookup<int, string> _byLength;
    private readonly int _longest;

    /// <summary>Takes labels in.</summary>
    /// <param name="labels">The labels.</param>
    public LabelIndex(IReadOnlyList<ExpectedLabel> labels)
    {
        for (var place = 0; place < labels.Count; place++)
        {
            Add(_exact, labels[place].Plain, place);
        }

        for (var place = 0; place < labels.Count; place++)
        {
            foreach (var plain in LabelText.Shorter(labels[place].Text).Where(plain => !_exact.ContainsKey(plain)))
            {
                Add(_shorter, plain, place);
            }
        }

        _byLength = _exact.Keys.Where(plain => plain.Length >= ShortestNear).ToLookup(plain => plain.Length);
        _longest = _exact.Keys.Select(plain => plain.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The labels that a text may be, by their places, and how well it fits; none where it is none.</summary>
    /// <param name="text">The text.</param>
    public (IReadOnlyList<int> Places, int Fit) Find(string text)
    {
        // Numbers and remarks may make a label longer, but not this much.
        var plain = text.Length > (4 * _longest) + 20 ? string.Empty : LabelText.Plain(text);
        if (plain.Length == 0 || IsFigure(plain))
        {
            return ([], 0);
        }

        if (_exact.TryGetValue(plain, out var exact))
        {
            return (exact, Exact);
        }

        if (_shorter.TryGetValue(plain, out var shorter))
        {
            return (shorter, Shorter);
        }

        var own = LabelText.Shorter(text).Select(other => _exact.GetValueOrDefault(other) ?? _shorter.GetValueOrDefault(other))
            .FirstOrDefault(found => found is not null);
        return own is not null ? (own, Shorter) : FindNear(plain) is { } near ? (_exact[near], Near) : ([], 0);
    }

    /// <summary>Whether a text is a label to the last letter.</summary>
    /// <param name="text">The text.</param>
    public bool IsExact(string text) => text.Length <= (4 * _longest) + 20 && _exact.ContainsKey(LabelText.Plain(text));

    private string? FindNear(string plain)
    {
        if (plain.Length < ShortestNear || plain.Length > _longest + 1)
        {
            return null;
        }

        var near = Enumerable.Range(plain.Length - 1, 3).SelectMany(length => _byLength[length]).Where(label => LabelText.IsNear(plain, label)).Take(2)
            .ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static bool IsFigure(string plain) => plain.All(character => char.IsAsciiDigit(character) || character is '<' or '%' or '+');

    private static void Add(Dictionary<string, List<int>> index, string plain, int place)
    {
        if (!index.TryGetValue(plain, out var places))
        {
            index[plain] = places = [];
        }

        places.Add(place);
    }
}
