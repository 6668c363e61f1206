namespace ReportCompiler.SyntheticSite;

/// <summary>SplitMix64: numbers that look random and are the same on every machine and in every run.</summary>
/// <param name="seed">Where the sequence begins.</param>
internal sealed class SplitMix(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = seed * Step;

    /// <summary>A number from 0 to one less than the bound.</summary>
    public int Below(int bound)
    {
        _state += Step;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
    }
}
