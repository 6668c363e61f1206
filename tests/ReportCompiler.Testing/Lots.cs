namespace ReportCompiler.Testing;

/// <summary>Draws numbers by lot, the same ones for the same seed on every machine (Marsaglia's xorshift).</summary>
/// <param name="seed">Where the drawing begins.</param>
public sealed class Lots(int seed)
{
    private ulong _state = 0x9E3779B97F4A7C15UL ^ (((ulong)seed + 1) * 0x2545F4914F6CDD1DUL);

    /// <summary>A number from 0.</summary>
    /// <param name="limit">What it is below.</param>
    public int Next(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)limit);
    }

    /// <summary>A number.</summary>
    /// <param name="first">The least that it may be.</param>
    /// <param name="limit">What it is below.</param>
    public int Next(int first, int limit) => first + Next(limit - first);
}
