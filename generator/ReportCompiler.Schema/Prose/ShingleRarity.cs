namespace ReportCompiler.Schema.Prose;

/// <summary>
/// How many texts have a run of characters, to tell texts by their rarest runs. Two texts that have most of their runs in
/// common have, in whatever order the runs are put, one in common among the first few; put in order of rarity, those
/// first few are runs that hardly any other text has. So nearly nothing need be compared, and no twin is missed.
/// </summary>
internal sealed class ShingleRarity
{
    private const int CountShift = 48;
    private const int MaxCounted = (1 << (64 - CountShift)) - 1;
    private const int FewestSlots = 1 << 12;
    private const int MaxSlots = 1 << 22;

    // Runs that share a slot count as less rare than they are, which costs a comparison and no more.
    private readonly int[] _counts;

    /// <summary>Counts the runs of texts.</summary>
    public ShingleRarity(IReadOnlyList<Shingles> texts)
    {
        var runs = texts.Sum(text => (long)text.Values.Length);
        var slots = FewestSlots;
        while (slots < runs && slots < MaxSlots)
        {
            slots *= 2;
        }

        _counts = new int[slots];
        foreach (var text in texts)
        {
            foreach (var value in text.Values)
            {
                _counts[SlotOf(value)]++;
            }
        }
    }

    /// <summary>The rarest runs of a text: as many as it takes for a text with that likeness to have one of them among its own.</summary>
    /// <param name="shingles">The text.</param>
    /// <param name="similarity">The likeness, from 0 to 1.</param>
    public ulong[] Rarest(Shingles shingles, decimal similarity)
    {
        var ranked = new ulong[shingles.Values.Length];
        for (var index = 0; index < ranked.Length; index++)
        {
            var value = shingles.Values[index];
            ranked[index] = ((ulong)Math.Min(_counts[SlotOf(value)], MaxCounted) << CountShift) | value;
        }

        Array.Sort(ranked);
        Array.Resize(ref ranked, ranked.Length - (int)Math.Ceiling(similarity * ranked.Length) + 1);
        return ranked;
    }

    private int SlotOf(ulong value) => (int)(value & (ulong)(_counts.Length - 1));
}
