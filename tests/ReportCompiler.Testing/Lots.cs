namespace ReportCompiler.Testing;

/// <summary>Numbers that look drawn and are the same for the same seed, on every machine.</summary>
/// <param name="seed">The seed.</param>
public sealed class Lots(int seed)
{
    private ulong _state = ((ulong)seed + 1) * 0x9E3779B97F4A7C15;

    /// <summary>A number from 0, below a limit.</summary>
    /// <param name="limit">The limit.</param>
    public int Next(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }

    /// <summary>A number.</summary>
    /// <param name="first">The least that it may be.</param>
    /// <param name="limit">What it is below.</param>
    public int Next(int first, int limit) => first + Next(limit - first);
}
