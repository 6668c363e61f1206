namespace ReportCompiler.Schema.Prose;

/// <summary>A text as the set of its short runs of characters, to tell how much of it another text repeats.</summary>
internal sealed class Shingles
{
    private const int Length = 5;
    private const int FewestForComparison = 40;
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // The bits above are left to the rank of a run in ShingleRarity.
    private const int UnusedBits = 16;

    private readonly ulong[] _hashes;

    // Figures differ from year to year even where every word is repeated: digits do not count.
    public Shingles(string prose)
    {
        var letters = Letters(prose);
        var hashes = new ulong[Math.Max(0, letters.Length - Length + 1)];
        for (var start = 0; start < hashes.Length; start++)
        {
            hashes[start] = Hash(letters, start);
        }

        Array.Sort(hashes);
        _hashes = WithoutRepetitions(hashes);
    }

    /// <summary>Makes a text from its runs, each once, in ascending order.</summary>
    public Shingles(ulong[] runs) => _hashes = runs;

    /// <summary>Whether the text is long enough for its likeness to mean anything.</summary>
    public bool IsComparable => _hashes.Length >= FewestForComparison;

    /// <summary>The runs as numbers below 2^48, each once, in ascending order.</summary>
    public ulong[] Values => _hashes;

    /// <summary>How much two texts have in common: what both have of what either has, from 0 to 1.</summary>
    /// <param name="other">The other text.</param>
    /// <param name="least">What is too little to matter.</param>
    /// <returns>The likeness; 0 where it is less than that.</returns>
    public decimal Similarity(Shingles other, decimal least)
    {
        var total = _hashes.Length + other._hashes.Length;

        // From c / (total - c) >= least: c >= total * least / (1 + least).
        var needed = (int)Math.Ceiling(total * least / (1 + least));
        var common = CountCommon(_hashes, other._hashes, needed);
        var similarity = (decimal)common / (total - common);
        return similarity >= least ? similarity : 0;
    }

    // Most pairs are not alike, and soon so many runs are not in common that the rest cannot make up for it.
    private static int CountCommon(ulong[] left, ulong[] right, int needed)
    {
        var common = 0;
        var mayMiss = left.Length - needed;
        for (int l = 0, r = 0; l < left.Length && r < right.Length && l - common <= mayMiss;)
        {
            if (left[l] == right[r])
            {
                common++;
                l++;
                r++;
            }
            else if (left[l] < right[r])
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        return common;
    }

    private static string Letters(string prose)
    {
        var letters = new char[prose.Length];
        var count = 0;
        foreach (var character in prose)
        {
            if (char.IsLetter(character))
            {
                letters[count++] = character;
            }
        }

        return new string(letters, 0, count);
    }

    private static ulong[] WithoutRepetitions(ulong[] sorted)
    {
        var count = 0;
        foreach (var hash in sorted)
        {
            if (count == 0 || hash != sorted[count - 1])
            {
                sorted[count++] = hash;
            }
        }

        Array.Resize(ref sorted, count);
        return sorted;
    }

    // FNV-1a: the same on every machine and in every run.
    private static ulong Hash(string text, int start)
    {
        var hash = OffsetBasis;
        for (var index = start; index < start + Length; index++)
        {
            hash = unchecked((hash ^ text[index]) * Prime);
        }

        return (hash ^ (hash << UnusedBits)) >> UnusedBits;
    }
}
