namespace ReportCompiler.MutationStudy;

/// <summary>A linear congruential generator (the constants of MMIX): the same numbers on every machine and in every run.</summary>
internal sealed class Lcg(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number of at least 0 and less than a limit; the high bits, which are the good ones.</summary>
    public int Below(int limit)
    {
        _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
        return (int)((_state >> 33) % (ulong)limit);
    }
}
