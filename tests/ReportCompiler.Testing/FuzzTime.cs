using System.Diagnostics;
using System.Globalization;

namespace ReportCompiler.Testing;

/// <summary>
/// How long a harness that tries damaged files goes on: for a number of files, the same in every run, or, where <c>FUZZ_SECONDS</c> says so, for
/// that time with files of another seed. Each file is timed for itself.
/// </summary>
/// <param name="name">The harness.</param>
/// <param name="count">How many files it tries where nobody asks for a time.</param>
public sealed class FuzzTime(string name, int count)
{
    private static readonly double? Seconds =
        double.TryParse(Environment.GetEnvironmentVariable("FUZZ_SECONDS"), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _tried;
    private TimeSpan _slowest;

    /// <summary>The seed of the files: one of its own for each long run.</summary>
    public static ulong Seed { get; } =
        ulong.TryParse(Environment.GetEnvironmentVariable("FUZZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed
        : Seconds is null ? 20190515 : (ulong)Environment.ProcessId;

    /// <summary>Whether another file is tried. At the end of a long run, what it came to is written down.</summary>
    public bool GoesOn()
    {
        if (Seconds is not { } limit)
        {
            return _tried < count;
        }

        if (_watch.Elapsed.TotalSeconds < limit)
        {
            return true;
        }

        var folder = Path.Combine(RepositoryTree.Root, "artifacts", "fuzz");
        Directory.CreateDirectory(folder);
        var (time, slowest) = (_watch.Elapsed.TotalSeconds, _slowest.TotalMilliseconds);
        File.WriteAllText(
            Path.Combine(folder, name + ".txt"),
            FormattableString.Invariant($"{name}: {_tried} files in {time:0} s, the slowest {slowest:0} ms, seed {Seed}\n"));
        return false;
    }

    /// <summary>Tries a file.</summary>
    /// <param name="property">What must hold of it.</param>
    public void Try(Action property)
    {
        var begin = _watch.Elapsed;
        property();
        _tried++;
        _slowest = TimeSpan.FromTicks(Math.Max(_slowest.Ticks, (_watch.Elapsed - begin).Ticks));
    }
}
