namespace ReportCompiler.Schema.Prose;

/// <summary>A text as the set of its short runs of characters, to tell how much of it another text repeats.</summary>
internal sealed class Shingles
{
    private const int Length = 5;
    private const int FewestForComparison = 40;
    private const int SketchSize = 16;
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly HashSet<ulong> _hashes = [];

    // Figures differ from year to year even where every word is repeated: digits do not count.
    public Shingles(string prose)
    {
        var text = new string(prose.Where(char.IsLetter).ToArray());
        for (var start = 0; start + Length <= text.Length; start++)
        {
            _hashes.Add(Hash(text, start));
        }
    }

    /// <summary>Whether the text is long enough for its likeness to mean anything.</summary>
    public bool IsComparable => _hashes.Count >= FewestForComparison;

    /// <summary>A few numbers of which two texts that are nearly the same share at least one, nearly always.</summary>
    public IEnumerable<ulong> Sketch()
    {
        for (var seed = 0; seed < SketchSize; seed++)
        {
            var multiplier = (Prime * (ulong)((2 * seed) + 1)) | 1;
            var least = ulong.MaxValue;
            foreach (var hash in _hashes)
            {
                least = Math.Min(least, unchecked((hash ^ (hash >> 29)) * multiplier));
            }

            yield return least;
        }
    }

    /// <summary>How much two texts have in common: what both have of what either has, from 0 to 1.</summary>
    public decimal Similarity(Shingles other)
    {
        var common = _hashes.Count(other._hashes.Contains);
        return (decimal)common / (_hashes.Count + other._hashes.Count - common);
    }

    // FNV-1a: the same on every machine and in every run.
    private static ulong Hash(string text, int start)
    {
        var hash = OffsetBasis;
        for (var index = start; index < start + Length; index++)
        {
            hash = unchecked((hash ^ text[index]) * Prime);
        }

        return hash;
    }
}
